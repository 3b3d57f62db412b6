'use client';

import { useTranslations } from 'next-intl';

interface DeadlineLike {
  readonly id?: string;
  readonly kind: string;
  readonly slot: string;
  readonly dueAt: string;
  readonly rule?: Readonly<Record<string, unknown>>;
}

export interface DeadlineWords {
  readonly id: string;
  readonly what: string;
  readonly leadsTo?: string;
  readonly dueAt: string;
  readonly timeZone?: string;
  readonly rule?: string;
}

const daysOf = (slot: string) => ({ slot: slot.replace(/^(\d+)d$/, '$1 d') });

/**
 * Deadlines of a record in plain words, with what they lead to and the rule behind them.
 * @param feature whose messages name the kinds and the rules, under `deadline`
 * @param zone by whose clock; the reader's, when it is left out
 * @param valuesOf what the words of a kind name, by its slot
 */
export function useDeadlineWords(feature: 'building' | 'desk' | 'ticket', zone?: string, valuesOf: (slot: string) => Record<string, string> = daysOf) {
  const t = useTranslations(`${feature}.deadline`);
  // Kinds and rules come from the record: `has` is asked before.
  const read = (key: string, values?: Record<string, string>) => (t.has(key as never) ? t(key as never, values as never) : undefined);
  return ({ id, kind, slot, dueAt, rule }: DeadlineLike): DeadlineWords => {
    const leadsTo = read(`${kind}Leads`);
    const behind = typeof rule?.['name'] === 'string' ? read(`rule.${rule['name']}`) : undefined;
    return {
      id: id ?? `${kind}/${slot}`, dueAt, what: read(kind, valuesOf(slot)) ?? kind.replaceAll('_', ' '), ...(zone === undefined ? {} : { timeZone: zone }),
      ...(leadsTo === undefined ? {} : { leadsTo }), ...(behind === undefined ? {} : { rule: behind }),
    };
  };
}
