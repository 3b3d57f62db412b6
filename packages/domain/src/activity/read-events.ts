import type { Scope } from '@lintel/db';
import { type FoundEvent, type Parameters, selectEvents } from '../event-pages';
import { asOwnVersion } from '../event-registry';

/** As {@link selectEvents}, each event in this program's own version. */
export async function readEvents(scope: Scope, subquery: string, parameters: Parameters, limit: number, after?: number): Promise<readonly FoundEvent[]> {
  const events = await selectEvents(scope, subquery, parameters, limit, after);
  return events.map(({ event, at }) => ({ event: asOwnVersion(event), at }));
}
