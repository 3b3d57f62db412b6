'use client';

import { useTranslations } from 'next-intl';

interface DeadlineLike {
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
  readonly rule?: string;
}

/** Deadlines of a record in plain words, with what they lead to and the rule behind them. */
export function useDeadlineWords(): (deadline: DeadlineLike) => DeadlineWords {
  const t = useTranslations('desk.deadline');
  // Kinds and rules come from the record: `has` is asked before.
  const read = (key: string, values?: Record<string, string>) => (t.has(key as never) ? t(key as never, values as never) : undefined);
  return ({ kind, slot, dueAt, rule }) => {
    const leadsTo = read(`${kind}Leads`);
    const ruleWords = typeof rule?.['name'] === 'string' ? read(`rule.${rule['name']}`) : undefined;
    return {
      id: `${kind}/${slot}`, dueAt, what: read(kind, { slot: slot.replace(/^(\d+)d$/, '$1 d') }) ?? kind.replaceAll('_', ' '),
      ...(leadsTo === undefined ? {} : { leadsTo }), ...(ruleWords === undefined ? {} : { rule: ruleWords }),
    };
  };
}
