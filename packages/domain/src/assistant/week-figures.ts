import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { getFigures } from '../ticket';
import type { WeekFigures } from './contract';
import { findHouse } from './store';

const dayMs = 86_400_000;
const moved = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The figures of a week that begins on this Monday, from the same query as the house's own page of figures; and what neighbours did, counted. */
export async function figuresOf(scope: Scope, buildingId: string, monday: string): Promise<WeekFigures> {
  const house = await findHouse(scope, buildingId);
  const [from, to] = [monday, moved(monday, 6)];
  const [week, before, { rows: [counts] }] = await Promise.all([
    getFigures.run(scope, { buildingId, from, to }, scope.context), getFigures.run(scope, { buildingId, from: moved(from, -7), to: moved(from, -1) }, scope.context),
    sql<{ posts: number; moved_in: number; moved_out: number; requests: number }>`
      with w as (select ${from}::date::timestamp at time zone ${house.zone} as since, (${to}::date + 1)::timestamp at time zone ${house.zone} as until)
      select (select count(*)::int from post, w where building_id = ${buildingId}::uuid and status = 'published' and published_at >= since and published_at < until) as posts,
        (select count(*)::int from residency, w where building_id = ${buildingId}::uuid and created_at >= since and created_at < until) as moved_in,
        (select count(*)::int from residency, w where building_id = ${buildingId}::uuid and ended_at >= since and ended_at < until) as moved_out,
        (select count(*)::int from verification where building_id = ${buildingId}::uuid and status in ('requested', 'under_review')) as requests`.execute(scope.db),
  ]);
  return {
    from, to, reported: week.reported, completed: week.completed, open: week.open, breached: week.breached, reportedBefore: before.reported, commonest: week.byCategory.slice(0, 3).map(({ category, reported }) => ({ category, count: reported })),
    satisfaction: week.satisfaction, posts: counts?.posts ?? 0, movedIn: counts?.moved_in ?? 0, movedOut: counts?.moved_out ?? 0, waitingRequests: counts?.requests ?? 0,
  };
}
