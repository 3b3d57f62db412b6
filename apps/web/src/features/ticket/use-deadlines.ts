'use client';

import { clockKind } from '@lintel/domain/ticket/contract';
import { useTranslations } from 'next-intl';
import type { Ticket } from './state';

/** Deadlines of a ticket in plain words, with what they lead to and the rule behind them. */
export function useTicketDeadlines(zone: string) {
  const t = useTranslations('ticket');
  // Kinds and rules come from the record: `has` is asked before.
  const read = (key: string, values?: Record<string, string>) => (t.has(`deadline.${key}` as never) ? t(`deadline.${key}` as never, values as never) : undefined);
  return ({ id, kind, slot, dueAt, rule }: Ticket['deadlines'][number]) => {
    const clock = clockKind.options.find((one) => slot === one || slot.startsWith(`${one}.`));
    const leadsTo = read(`${kind}Leads`);
    const behind = typeof rule['name'] === 'string' ? read(`rule.${rule['name']}`) : undefined;
    return {
      id, dueAt, timeZone: zone, what: read(kind, { clock: clock === undefined ? '' : t(`clock.${clock}`).toLowerCase() }) ?? kind.replaceAll('_', ' '),
      ...(leadsTo === undefined ? {} : { leadsTo }), ...(behind === undefined ? {} : { rule: behind }),
    };
  };
}
