import type { Scope, ScopedTransaction } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { sql } from 'kysely';
import { type BuildingRow, personHere, requireNeighbour } from '../building';
import { pace } from './contract';
import { bitingStatuses } from './lifecycle';

export interface Floor {
  readonly building: BuildingRow;
  readonly userId: string;
}

/**
 * For commands of neighbours: proves the asker's part in the house and holds it until the transaction ends, and lets one person do one thing at a time there. What is sent
 * twice at once comes one after the other, and whoever is muted while writing has either written before it or not at all. Nobody else waits.
 * @throws DomainError not_found, forbidden, unauthenticated
 */
export async function enter(tx: ScopedTransaction, buildingId: string): Promise<Floor> {
  const building = await requireNeighbour(tx, buildingId);
  const userId = personHere(tx);
  await tx.lock(personInHouse(buildingId, userId));
  return { building, userId };
}

export const personInHouse = (buildingId: string, userId: string): string => `community/${buildingId}/${userId}`;

/** Until when the person may not write in the house; undefined when they may. By the clock of this moment: the transaction may have waited for its turn. */
export async function mutedUntil(scope: Scope, buildingId: string, userId: string): Promise<Date | undefined> {
  const row = await scope.db.selectFrom('mute').select('until').where('building_id', '=', buildingId).where('user_id', '=', userId).where('status', 'in', [...bitingStatuses])
    .where('until', '>', sql<Date>`clock_timestamp()`).executeTakeFirst();
  return row?.until;
}

/** @throws DomainError forbidden, with the moment until which they are muted */
export async function refuseMuted(tx: ScopedTransaction, { building, userId }: Floor): Promise<void> {
  const until = await mutedUntil(tx, building.id, userId);
  if (until !== undefined) throw new DomainError('forbidden', `You may read here and not write until ${until.toISOString()}.`, { mutedUntil: until.toISOString() });
}

const tables = { post: ['post', 'author_id'], comment: ['post_comment', 'author_id'], message: ['message', 'author_id'], flag: ['flag', 'user_id'] } as const;

/** @throws DomainError rate_limited when somebody has written that much within so many seconds */
export async function refuseFlood(tx: ScopedTransaction, userId: string, what: keyof typeof pace): Promise<void> {
  const { most, seconds } = pace[what];
  const [table, person] = tables[what];
  const { rows: [row] } = await sql<{ n: number; wait: number }>`
    select count(*)::int as n, coalesce(ceil(extract(epoch from min(created_at) + make_interval(secs => ${seconds}) - now())), 0)::int as wait from (
      select created_at from ${sql.table(table)} where ${sql.ref(person)} = ${userId}::uuid and created_at > now() - make_interval(secs => ${seconds}) order by created_at desc limit ${most}) latest`.execute(tx.db);
  if (row !== undefined && row.n >= most) throw new DomainError('rate_limited', `You have written a lot. Go on in ${Math.max(row.wait, 1)} seconds.`, { retryAfterSeconds: Math.max(row.wait, 1) });
}
