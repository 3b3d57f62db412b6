'use client';

import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

type Deadline = Answers['verification']['get']['deadlines'][number];

/** Deadlines of a house in plain words, with what they lead to and the rule behind them. */
export function useDeadlineWords(zone: string) {
  const t = useTranslations('building.deadline');
  // Kinds and rules come from the record: `has` is asked before.
  const read = (key: string, values?: Record<string, string>) => (t.has(key as never) ? t(key as never, values as never) : undefined);
  return ({ id, kind, slot, dueAt, rule }: Deadline) => {
    const leadsTo = read(`${kind}Leads`);
    const behind = typeof rule['name'] === 'string' ? read(`rule.${rule['name']}`) : undefined;
    return {
      id, dueAt, timeZone: zone, what: read(kind, { slot: slot.replace(/^(\d+)d$/, '$1 d') }) ?? kind.replaceAll('_', ' '),
      ...(leadsTo === undefined ? {} : { leadsTo }), ...(behind === undefined ? {} : { rule: behind }),
    };
  };
}
