import { defineQuery, type Scope } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { sql } from 'kysely';
import type { z } from 'zod';
import { type BuildingRow, buildingPolicy } from '../../building';
import { clockKind, figuresInput, type ticketFigures as figures, ticketFigures } from '../contract';
import { findHouse, houseAttributes } from '../store';

type Figures = z.infer<typeof figures>;
interface Period {
  readonly house: BuildingRow;
  readonly from: string;
  readonly to: string;
}

/** Tickets of the house that were reported in the period, by its own calendar. */
const reportedIn = ({ house, from, to }: Period) => sql`t.building_id = ${house.id}::uuid and t.created_at >= ${from}::date::timestamp at time zone ${house.zone} and t.created_at < (${to}::date + 1)::timestamp at time zone ${house.zone}`;

/**
 * How a house does: promises kept, time to the first answer and to the end by category, the age of what is open, what breaks again in the same place, and who has how
 * much in hand. Of tickets reported in the period; open ones and load as they are now. Errors: not_found, invalid_input, forbidden for residents.
 */
export const getFigures = defineQuery({
  name: 'ticket.figures',
  summary: 'How a building does with its tickets.',
  input: figuresInput,
  output: ticketFigures,
  permission: 'building.work',
  async run(scope, { buildingId, from, to }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', houseAttributes(house), 'building.view');
    if (to < from) throw invalidInput([{ path: 'to', code: 'custom', message: 'must not be before the first day' }]);
    const period = { house, from, to };
    const [totals, attainment, byCategory, backlog, recurring, load] = await Promise.all([totalsOf(scope, period), attainmentOf(scope, period), categoriesOf(scope, period), backlogOf(scope, house.id), recurringOf(scope, period), loadOf(scope, period)]);
    return { ...totals, attainment, byCategory, backlog, recurring, load };
  },
});

async function totalsOf({ db }: Scope, period: Period): Promise<Pick<Figures, 'reported' | 'completed' | 'open' | 'breached' | 'satisfaction'>> {
  const { rows: [row] } = await sql<{ reported: number; completed: number; open: number; breached: number; average: number | null; answers: number }>`
    select count(*)::int as reported, count(*) filter (where t.completed_at is not null)::int as completed, avg(s.stars)::float8 as average, count(s.stars)::int as answers,
      (select count(*)::int from ticket o where o.building_id = ${period.house.id}::uuid and o.status in ('open', 'in_progress', 'waiting_on_resident', 'deferred')) as open,
      (select count(*)::int from ticket o where o.building_id = ${period.house.id}::uuid and o.status in ('open', 'in_progress', 'waiting_on_resident', 'deferred') and o.breached_at is not null) as breached
    from ticket t left join ticket_survey s on s.ticket_id = t.id where ${reportedIn(period)}`.execute(db);
  return { reported: row?.reported ?? 0, completed: row?.completed ?? 0, open: row?.open ?? 0, breached: row?.breached ?? 0, satisfaction: { average: row?.average ?? null, answers: row?.answers ?? 0 } };
}

async function attainmentOf({ db }: Scope, period: Period): Promise<Figures['attainment']> {
  const { rows } = await sql<{ kind: string; hit: number; missed: number }>`
    select c.kind, count(*) filter (where c.state = 'hit')::int as hit, count(*) filter (where c.state = 'missed')::int as missed
    from sla_clock c join ticket t on t.id = c.ticket_id where ${reportedIn(period)} group by c.kind`.execute(db);
  return clockKind.options.map((kind) => {
    const { hit = 0, missed = 0 } = rows.find((row) => row.kind === kind) ?? {};
    return { kind, hit, missed, share: hit + missed === 0 ? null : hit / (hit + missed) };
  });
}

async function categoriesOf({ db }: Scope, period: Period): Promise<Figures['byCategory']> {
  const minutes = (end: string) => sql<number | null>`percentile_cont(0.5) within group (order by extract(epoch from ${sql.ref(`t.${end}`)} - t.created_at) / 60) filter (where ${sql.ref(`t.${end}`)} is not null)`;
  const { rows } = await sql<{ category: Figures['byCategory'][number]['category']; reported: number; completed: number; first: number | null; resolution: number | null }>`
    select t.category, count(*)::int as reported, count(t.completed_at)::int as completed, ${minutes('first_response_at')} as first, ${minutes('completed_at')} as resolution
    from ticket t where ${reportedIn(period)} group by t.category order by count(*) desc, t.category`.execute(db);
  return rows.map((row) => ({ category: row.category, reported: row.reported, completed: row.completed, medianFirstResponseMinutes: row.first, medianResolutionMinutes: row.resolution }));
}

async function backlogOf({ db }: Scope, buildingId: string): Promise<Figures['backlog']> {
  const { rows } = await sql<{ age: Figures['backlog'][number]['age']; count: number }>`
    select a.age, count(t.id)::int as count
    from (values ('under_1_day', 0, 1), ('under_3_days', 1, 3), ('under_7_days', 3, 7), ('under_30_days', 7, 30), ('older', 30, 100000)) as a(age, from_days, to_days)
    left join ticket t on t.building_id = ${buildingId}::uuid and t.status in ('open', 'in_progress', 'waiting_on_resident', 'deferred')
      and now() - t.created_at >= make_interval(days => a.from_days) and now() - t.created_at < make_interval(days => a.to_days)
    group by a.age, a.from_days order by a.from_days`.execute(db);
  return rows;
}

async function recurringOf({ db }: Scope, period: Period): Promise<Figures['recurring']> {
  const { rows } = await sql<{ unit_id: string | null; label: string | null; category: Figures['recurring'][number]['category']; count: number; last_at: Date }>`
    select t.unit_id, u.label, t.category, count(*)::int as count, max(t.created_at) as last_at
    from ticket t left join unit u on u.id = t.unit_id where ${reportedIn(period)} and t.source <> 'plan' and t.status <> 'merged' group by t.unit_id, u.label, t.category having count(*) > 1
    order by count(*) desc, max(t.created_at) desc limit 20`.execute(db);
  return rows.map((row) => ({ unitId: row.unit_id, unitLabel: row.label, category: row.category, count: row.count, lastAt: row.last_at.toISOString() }));
}

async function loadOf({ db }: Scope, period: Period): Promise<Figures['load']> {
  const { rows } = await sql<{ user_id: string; name: string; open: number; completed: number; minutes: number }>`
    select m.user_id, u.name,
      (select count(*)::int from ticket o where o.assignee_id = m.user_id and o.building_id = ${period.house.id}::uuid and o.status in ('open', 'in_progress', 'waiting_on_resident')) as open,
      (select count(*)::int from ticket t where t.assignee_id = m.user_id and t.completed_at is not null and ${reportedIn(period)}) as completed,
      (select coalesce(sum(w.minutes), 0)::int from work_log w join ticket t on t.id = w.ticket_id where w.user_id = m.user_id and ${reportedIn(period)}) as minutes
    from (select distinct user_id from membership where building_id = ${period.house.id}::uuid and role in ('building_manager', 'building_staff') and revoked_at is null) m
    join app_user u on u.id = m.user_id order by u.name, m.user_id`.execute(db);
  return rows.map((row) => ({ userId: row.user_id, name: row.name, open: row.open, completed: row.completed, minutes: row.minutes }));
}
