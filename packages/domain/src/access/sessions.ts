import type { ScopedTransaction } from '@lintel/db';
import { type DataOf, uuidv7 } from '@lintel/kernel';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { sessionRevoked, sessionStarted } from './events';
import type { SignInMethod } from './methods';

/** A session ends for good after this, however much it is used. */
export const sessionDays = 30;
/** One that came by an organisation's single sign-on: who was removed there is out after this at the latest. */
export const connectionHours = 12;
/** A session nobody used for so long has ended. Its last use is noted within five minutes. */
export const idleDays = 7;
/** How long after proving who one is dangerous commands go through. */
export const stepUpMinutes = 10;

/** Of table `session`, by the database's clock: what makes one live. The statement that resolves a session says the same. */
export const isLiving: RawBuilder<SqlBool> = sql<SqlBool>`session.revoked_at is null and session.expires_at > now() and session.last_used_at > now() - make_interval(days => ${sql.lit(idleDays)})`;

type Because = DataOf<typeof sessionRevoked>['because'];

/** Ends the living sessions of a person, all but one when told; each end is an event, which cuts that session's open streams. */
export async function endSessions(tx: ScopedTransaction, userId: string, because: Because, except: string | null = null, reason?: string): Promise<number> {
  let wanted = tx.db.updateTable('session').set({ revoked_at: tx.now }).where('user_id', '=', userId).where('revoked_at', 'is', null).where('expires_at', '>', tx.now);
  if (except !== null) wanted = wanted.where('id', '<>', except);
  const ended = await wanted.returning('id').execute();
  for (const { id } of ended)
    tx.append(sessionRevoked, { aggregateId: id, aggregateVersion: 2, organisationId: null, data: { userId, because }, ...(reason === undefined ? {} : { reason }) });
  return ended.length;
}

/** Ends the living sessions that came by an organisation's single sign-on. @returns how many. */
export async function endConnectionSessions(tx: ScopedTransaction, connectionId: string): Promise<number> {
  const ended = await tx.db.updateTable('session').set({ revoked_at: tx.now }).where('connection_id', '=', connectionId).where('revoked_at', 'is', null).where('expires_at', '>', tx.now).returning(['id', 'user_id']).execute();
  for (const { id, user_id: userId } of ended) tx.append(sessionRevoked, { aggregateId: id, aggregateVersion: 2, organisationId: null, data: { userId, because: 'revoked' } });
  await tx.db.deleteFrom('sign_in_challenge').where('connection_id', '=', connectionId).execute();
  return ended.length;
}

export interface NewSession {
  readonly userId: string;
  readonly methods: readonly SignInMethod[];
  readonly userAgent: string | null;
  /** The session this browser had before: it ends, so that nobody goes on with one they had planted. */
  readonly replaces: string | null;
  /** The organisation's single sign-on that it came by. */
  readonly connectionId?: string | null;
}

/** Writes a new session, which counts as just proved. Whether its device is a new one is said by the event. */
export async function openSession(tx: ScopedTransaction, { userId, methods, userAgent, replaces, connectionId = null }: NewSession): Promise<{ readonly sessionId: string; readonly expiresAt: string }> {
  const id = uuidv7();
  const expiresAt = new Date(tx.now.getTime() + (connectionId === null ? sessionDays * 24 : connectionHours) * 3_600_000);
  const isNewDevice = await isUnknownDevice(tx, userId, userAgent);
  if (replaces !== null) await endReplaced(tx, replaces);
  await tx.db.insertInto('session').values({
    id, user_id: userId, created_at: tx.now, last_used_at: tx.now, expires_at: expiresAt, stepped_up_at: tx.now, methods: [...methods],
    user_agent: userAgent, address: tx.context.address ?? null, connection_id: connectionId,
  }).execute();
  const data = { userId, expiresAt: expiresAt.toISOString(), methods: [...methods], isNewDevice };
  tx.append(sessionStarted, { aggregateId: id, aggregateVersion: 1, organisationId: null, data });
  return { sessionId: id, expiresAt: data.expiresAt };
}

/** Browsers change their version every few weeks; whoever had no session before has no device to be told of. */
async function isUnknownDevice(tx: ScopedTransaction, userId: string, userAgent: string | null): Promise<boolean> {
  const familyOf = (agent: string | null) => (agent ?? '').replace(/[\d.]+/g, '');
  const known = await tx.db.selectFrom('session').select('user_agent').distinct().where('user_id', '=', userId)
    .where('last_used_at', '>', sql<Date>`now() - interval '180 days'`).limit(200).execute();
  return known.length > 0 && !known.some((row) => familyOf(row.user_agent) === familyOf(userAgent));
}

async function endReplaced(tx: ScopedTransaction, id: string): Promise<void> {
  const ended = await tx.db.updateTable('session').set({ revoked_at: tx.now }).where('id', '=', id).where('revoked_at', 'is', null).returning('user_id').executeTakeFirst();
  if (ended !== undefined)
    tx.append(sessionRevoked, { aggregateId: id, aggregateVersion: 2, organisationId: null, data: { userId: ended.user_id, because: 'replaced' } });
}
