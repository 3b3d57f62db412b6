import type { Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { Bounds } from './bounds';
import { daysOf } from './bounds';
import type { Dashboard, Figure, FigureId } from './contract';
import { type Business, type CountedFigure, countedFigures } from './figures';

/** Whose facts: an organisation's, or everyone's. */
export type Whose = string | null;

/** Whose figures: of an organisation those of its business, of the platform all. */
export type Board = { readonly id: string; readonly business: Business } | null;

interface DayRow {
  readonly id: FigureId;
  /** Null: of the whole period. */
  readonly day: string | null;
  readonly is_before: boolean;
  readonly value: number | null;
}

const condition = ({ type, only }: CountedFigure) => `f.type = '${type}'${only === undefined ? '' : ` and ${only}`}`;
const expression = ({ measure }: CountedFigure) => (measure === 'count' ? 'count(*)::float8' : 'percentile_cont(0.5) within group (order by f.amount)');

/** One pass over the facts of both periods for each figure: by day, and for each period as a whole (a median of medians is no median). */
function statementOf(figure: CountedFigure): string {
  return `select '${figure.id}' as id, day::text, is_before, ${expression(figure)} as value
    from (select f.amount, (f.at at time zone $5)::date as day, f.at < $1::timestamptz as is_before from analytics_fact f
      where ${condition(figure)} and (f.at >= $1::timestamptz and f.at < $2::timestamptz or f.at >= $3::timestamptz and f.at < $4::timestamptz)
        and ($6::uuid is null or f.organisation_id = $6::uuid)) f
    group by grouping sets ((is_before), (is_before, day)) having not (is_before and grouping(day) = 0)`;
}

const figuresOf = (of: Business | 'platform') => countedFigures.filter((figure) => of === 'platform' || figure.of === of);
const statementFor = (of: Business | 'platform') => figuresOf(of).map(statementOf).join(' union all ');
const statements = { platform: statementFor('platform'), selling: statementFor('selling'), 'running houses': statementFor('running houses') };

export async function countFigures(scope: Scope, bounds: Bounds, board: Board): Promise<readonly Figure[]> {
  const { fromAt, endAt, beforeFromAt, beforeEndAt, zone } = bounds;
  const of = board?.business ?? 'platform';
  const rows = await runStatement<DayRow>(scope.db, statements[of], [fromAt, endAt, beforeFromAt, beforeEndAt, zone, board?.id ?? null]);
  return figuresOf(of).map(({ id, measure }) => figureFrom(id, rows.filter((row) => row.id === id), bounds, measure === 'count' ? 'count' : 'seconds'));
}

function figureFrom(id: FigureId, rows: readonly DayRow[], bounds: Bounds, unit: Figure['unit']): Figure {
  const nothing = unit === 'count' ? 0 : null;
  const byDay = new Map(rows.filter((row) => row.day !== null).map((row) => [row.day, row.value]));
  const whole = (isBefore: boolean) => rows.find((row) => row.day === null && row.is_before === isBefore)?.value ?? nothing;
  return { id, unit, value: whole(false), before: whole(true), isAlarming: false, hasList: true, days: daysOf(bounds).map((day) => ({ day, value: byDay.get(day) ?? nothing })) };
}

/** People who did anything, each counted once a day and once a period. */
export async function countPeople(scope: Scope, bounds: Bounds, whose: Whose): Promise<Figure> {
  const { fromAt, endAt, beforeFromAt, beforeEndAt, zone } = bounds;
  const rows = await runStatement<DayRow>(
    scope.db,
    `with active as (
       select distinct f.actor_id, (f.at at time zone $5)::date as day, f.at < $1::timestamptz as is_before from analytics_fact f
       where f.actor_id is not null and (f.at >= $1::timestamptz and f.at < $2::timestamptz or f.at >= $3::timestamptz and f.at < $4::timestamptz)
         and ($6::uuid is null or f.organisation_id = $6::uuid))
     select 'activePeople' as id, day::text, is_before, count(distinct actor_id)::float8 as value from active
     group by grouping sets ((is_before), (is_before, day)) having not (is_before and grouping(day) = 0)`,
    [fromAt, endAt, beforeFromAt, beforeEndAt, zone, whose],
  );
  return figureFrom('activePeople', rows, bounds, 'count');
}

const mostActions = 12;

/** What people did most. */
export function countActions(scope: Scope, { fromAt, endAt, beforeFromAt, beforeEndAt }: Bounds, whose: Whose): Promise<Dashboard['actions']> {
  return runStatement<Dashboard['actions'][number]>(
    scope.db,
    `select f.type, count(*) filter (where f.at >= $1::timestamptz)::int as count, count(distinct f.actor_id) filter (where f.at >= $1::timestamptz)::int as people,
       count(*) filter (where f.at < $1::timestamptz)::int as before
     from analytics_fact f where f.actor_id is not null and (f.at >= $1::timestamptz and f.at < $2::timestamptz or f.at >= $3::timestamptz and f.at < $4::timestamptz)
       and ($5::uuid is null or f.organisation_id = $5::uuid)
     group by f.type having count(*) filter (where f.at >= $1::timestamptz) > 0 order by 2 desc, f.type limit ${mostActions}`,
    [fromAt, endAt, beforeFromAt, beforeEndAt, whose],
  ) as Promise<Dashboard['actions']>;
}

/** Listings by state, at the end of the period and when it began: from the history of states, which feeds write too. */
export function countStatuses(scope: Scope, { fromAt, endAt }: Bounds, whose: Whose): Promise<Dashboard['statuses']> {
  const at = (place: string) => `select distinct on (c.listing_id) c.to_status from listing_status_change c
    where c.lifecycle = 'market' and c.changed_at <= ${place}::timestamptz and ($3::uuid is null or c.organisation_id = $3::uuid) order by c.listing_id, c.changed_at desc, c.id desc`;
  return runStatement<Dashboard['statuses'][number]>(
    scope.db,
    `with ended as (select to_status, count(*)::int as n from (${at('$2')}) s group by 1), began as (select to_status, count(*)::int as n from (${at('$1')}) s group by 1)
     select coalesce(ended.to_status, began.to_status) as status, coalesce(ended.n, 0) as value, coalesce(began.n, 0) as before
     from ended full join began using (to_status) order by 2 desc, 1`,
    [fromAt, endAt, whose],
  ) as Promise<Dashboard['statuses']>;
}
