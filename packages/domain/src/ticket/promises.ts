import type { Scope } from '@lintel/db';
import type { TicketCategory } from './categories';
import type { Ladder, TicketPriority } from './contract';
import { ladderOf } from './store';

export interface Promises {
  readonly firstResponseMinutes: number;
  readonly nextResponseMinutes: number;
  readonly resolutionMinutes: number;
  readonly ladder: Ladder;
}

export const defaultLadder: Ladder = [{ afterMinutes: 0, role: 'building_manager' }, { afterMinutes: 240, role: 'company_owner' }];

/** What is promised where a house has said nothing, in working minutes: a day of work has 480. */
export const defaultPromises: Readonly<Record<TicketPriority, Promises>> = {
  urgent: { firstResponseMinutes: 60, nextResponseMinutes: 120, resolutionMinutes: 480, ladder: defaultLadder },
  high: { firstResponseMinutes: 240, nextResponseMinutes: 480, resolutionMinutes: 1_440, ladder: defaultLadder },
  normal: { firstResponseMinutes: 480, nextResponseMinutes: 960, resolutionMinutes: 2_400, ladder: defaultLadder },
  low: { firstResponseMinutes: 960, nextResponseMinutes: 1_920, resolutionMinutes: 4_800, ladder: defaultLadder },
};

/** What a house promises for such a ticket: for its category, else for its priority, else the default. */
export async function promisesFor(scope: Scope, buildingId: string, category: TicketCategory, priority: TicketPriority): Promise<Promises> {
  const row = await scope.db.selectFrom('sla_policy').selectAll().where('building_id', '=', buildingId).where('priority', '=', priority)
    .where((eb) => eb.or([eb('category', '=', category), eb('category', 'is', null)])).orderBy('category', (ob) => ob.asc().nullsLast()).limit(1).executeTakeFirst();
  if (row === undefined) return defaultPromises[priority];
  return { firstResponseMinutes: row.first_response_minutes, nextResponseMinutes: row.next_response_minutes, resolutionMinutes: row.resolution_minutes, ladder: ladderOf(row.ladder) };
}

export const minutesOf = (promises: Promises, kind: 'first_response' | 'next_response' | 'resolution'): number =>
  ({ first_response: promises.firstResponseMinutes, next_response: promises.nextResponseMinutes, resolution: promises.resolutionMinutes })[kind];
