import type { Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { notFound } from '@lintel/kernel';
import type { Period } from './contract';

/** A period and the one before it, as days where the reader is and as the instants those begin and end. */
export interface Bounds {
  readonly zone: string;
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly beforeFrom: string;
  readonly beforeTo: string;
  readonly fromAt: string;
  readonly endAt: string;
  readonly endMs: number;
  readonly beforeFromAt: string;
  /** As far into the period before as the period itself has come: half a day is not compared with a whole one. */
  readonly beforeEndAt: string;
}

/** A day is 23, 24 or 25 hours long: days are counted on the wall, and only their borders become instants. */
const statement = `
  with chosen as (select coalesce($1::date, (now() at time zone $3)::date) as last),
  days as (select last, last - ($2::int - 1) as first from chosen),
  ends as (select *, least((last + 1)::timestamp, now() at time zone $3) as until from days)
  select first::text as "from", last::text as "to", (first - $2::int)::text as "beforeFrom", (first - 1)::text as "beforeTo",
    (first::timestamp at time zone $3)::text as "fromAt", (until at time zone $3)::text as "endAt", (extract(epoch from until at time zone $3) * 1000)::float8 as "endMs",
    ((first - $2::int)::timestamp at time zone $3)::text as "beforeFromAt", ((until - make_interval(days => $2::int)) at time zone $3)::text as "beforeEndAt"
  from ends`;

export async function boundsOf(scope: Scope, { days, until }: Period, zone: string): Promise<Bounds> {
  const [row] = await runStatement<Omit<Bounds, 'zone' | 'days'>>(scope.db, statement, [until ?? null, days, zone]);
  if (row === undefined) throw new Error('A statement of one row answered none.');
  return { ...row, zone, days };
}

/** Every day of the period, the first first. */
export function daysOf({ from, days }: Bounds): readonly string[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: days }, (_, at) => new Date(first + at * 86_400_000).toISOString().slice(0, 10));
}

export async function organisationOf(scope: Scope, organisationId: string): Promise<{ readonly zone: string; readonly kind: string }> {
  const row = await scope.db.selectFrom('organisation').select(['zone', 'kind']).where('id', '=', organisationId).executeTakeFirst();
  if (row === undefined) throw notFound('organisation', organisationId);
  return row;
}

/** Where the reader lives; what has no place counts in UTC. */
export async function readerZone(scope: Scope): Promise<string> {
  if (scope.actor.userId === null) return 'UTC';
  return (await scope.db.selectFrom('app_user').select('zone').where('id', '=', scope.actor.userId).executeTakeFirst())?.zone ?? 'UTC';
}
