import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { figurePeriod, Figures } from './contract';

export type FigurePeriod = z.infer<typeof figurePeriod>;

/** Whose: an agent's, wherever they worked; or an agency's, whoever worked there. */
export type Whose = { readonly userId: string } | { readonly organisationId: string };

export const ofWhom = (whose: Whose) => ('userId' in whose ? sql<boolean>`f.user_id = ${whose.userId}` : sql<boolean>`f.organisation_id = ${whose.organisationId}`);
export const within = (period: FigurePeriod) => (period === 'all' ? sql<boolean>`true` : sql<boolean>`f.at >= now() - make_interval(days => ${Number(period)}::int)`);

interface Row {
  readonly since: Date | null;
  readonly published: number;
  readonly closed: number;
  readonly days: number | null;
  readonly days_count: number;
  readonly ratio: number | null;
  readonly ratio_count: number;
  readonly seconds: number | null;
  readonly seconds_count: number;
}

/** Medians, since one house that stood for two years says nothing of the others; each with how many it is of. Amounts in each currency by itself. */
export async function figuresOf(scope: Pick<Scope, 'db'>, whose: Whose, period: FigurePeriod = '365'): Promise<Figures> {
  const { rows: [row] } = await sql<Row>`
    select ${period === 'all' ? sql`null::timestamptz` : sql`now() - make_interval(days => ${Number(period)}::int)`} as since,
      count(*) filter (where f.type = 'published')::int as published, count(*) filter (where f.type = 'closed')::int as closed,
      percentile_cont(0.5) within group (order by f.days_on_market) filter (where f.type = 'closed') as days,
      count(f.days_on_market) filter (where f.type = 'closed')::int as days_count,
      percentile_cont(0.5) within group (order by f.price::float8 / nullif(f.list_price, 0)) filter (where f.type = 'closed') as ratio,
      count(f.price::float8 / nullif(f.list_price, 0)) filter (where f.type = 'closed')::int as ratio_count,
      percentile_cont(0.5) within group (order by f.seconds) filter (where f.type = 'answered') as seconds,
      count(f.seconds) filter (where f.type = 'answered')::int as seconds_count
    from agent_fact f where ${ofWhom(whose)} and ${within(period)}`.execute(scope.db);
  if (row === undefined) throw new Error('A statement of one row answered none.');
  const { rows: volumes } = await sql<Figures['volumes'][number]>`
    select f.currency, sum(f.price)::text as minor, count(*)::int as count, round(percentile_cont(0.5) within group (order by f.price))::float8 as median
    from agent_fact f where ${ofWhom(whose)} and ${within(period)} and f.type = 'closed' and f.price is not null group by f.currency order by count(*) desc, f.currency`.execute(scope.db);
  return {
    since: row.since?.toISOString() ?? null, published: row.published, closed: row.closed,
    daysOnMarket: { value: row.days, count: row.days_count }, listToSale: { value: row.ratio, count: row.ratio_count }, responseSeconds: { value: row.seconds, count: row.seconds_count },
    volumes: [...volumes],
  };
}
