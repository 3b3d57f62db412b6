import { dayIn, instantIn } from '@/components/zoned';
import type { Questions } from '@/components/answers';
import { type Filters, oneOf } from '../admin/shared/address-filters';

export const historyFilters = ['kind', 'by', 'from', 'until', 'record'] as const;
export const historyKinds = ['listing', 'inquiry', 'ticket', 'building', 'post', 'saved_search', 'organisation', 'membership', 'grant', 'user', 'session', 'api_key'] as const;
export const historyActors = ['me', 'others'] as const;

export type HistoryFilters = Filters<(typeof historyFilters)[number]>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const dayMs = 86_400_000;

/** What one's history is asked for. Filters come from the address and may be anything; days are the reader's own, the last one included. */
export function historyInput({ kind, by, from, until, record }: HistoryFilters, zone: string): Questions['activity']['mine'] {
  const [ofKind, ofWhom] = [oneOf(historyKinds, kind), oneOf(historyActors, by)];
  const begins = from === undefined ? undefined : instantIn(`${from}T00:00:00`, zone);
  const lastBegins = until === undefined ? undefined : instantIn(`${until}T00:00:00`, zone);
  // A day in which the clocks change has another length: half a day more lies in the next in any case.
  const ends = lastBegins === undefined ? undefined : instantIn(`${dayIn(new Date(Date.parse(lastBegins) + 1.5 * dayMs).toISOString(), zone)}T00:00:00`, zone);
  return {
    limit: 50,
    ...(ofKind === undefined ? {} : { kind: ofKind }), ...(ofWhom === undefined ? {} : { by: ofWhom }), ...(begins === undefined ? {} : { from: begins }), ...(ends === undefined ? {} : { until: ends }),
    ...(record !== undefined && uuid.test(record) ? { recordId: record } : {}),
  };
}
