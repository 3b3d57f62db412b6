import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { type Selectable, sql } from 'kysely';
import { actingEnded } from './events';

export type DelegationRow = Selectable<Database['delegation']>;
export type ActingRow = Selectable<Database['acting']>;

export function delegationAttributes(row: DelegationRow) {
  return { id: row.id, principalId: row.principal_id, delegateId: row.delegate_id, organisationId: row.organisation_id };
}

/** Where the delegation policy's attributes lie in SQL. */
export const delegationColumns = { id: 'delegation.id', principalId: 'delegation.principal_id', delegateId: 'delegation.delegate_id', organisationId: 'delegation.organisation_id' } as const;
export const actingColumns = { id: 'acting.id', userId: 'acting.user_id', subjectId: 'acting.subject_id' } as const;

/** Who an event of a delegation concerns; `subjectId` and `userId` are what their live streams listen to. */
export function peopleOf(row: DelegationRow) {
  return { principalId: row.principal_id, subjectId: row.principal_id, delegateId: row.delegate_id, userId: row.delegate_id };
}

/** @throws DomainError not_found */
export async function lockDelegation(tx: ScopedTransaction, id: string): Promise<DelegationRow> {
  const row = await tx.db.selectFrom('delegation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('delegation', id);
  return row;
}

/** @throws DomainError not_found */
export async function lockActing(tx: ScopedTransaction, id: string): Promise<ActingRow> {
  const row = await tx.db.selectFrom('acting').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('acting', id);
  return row;
}

export function sittingOf(row: ActingRow) {
  return { kind: row.kind as 'delegation' | 'impersonation', userId: row.user_id, subjectId: row.subject_id, delegationId: row.delegation_id };
}

/** The organisations in whose trail it is written that somebody stood in for one of theirs; null is the platform's. */
export async function trailsOf(scope: Scope, row: Pick<ActingRow, 'organisation_id' | 'subject_id'>): Promise<readonly (string | null)[]> {
  if (row.organisation_id !== null) return [row.organisation_id];
  const found = await scope.db.selectFrom('membership').select('organisation_id').distinct().where('user_id', '=', row.subject_id).where('revoked_at', 'is', null)
    .where('organisation_id', 'is not', null).execute();
  return [null, ...found.map((one) => one.organisation_id)];
}

/** Ends a standing in that is not over yet; the events cut its open streams. */
export async function endActing(tx: ScopedTransaction, row: ActingRow): Promise<Date> {
  if (row.ended_at !== null) return row.ended_at;
  await tx.db.updateTable('acting').set({ ended_at: tx.now }).where('id', '=', row.id).execute();
  const { begun } = await tx.db.selectFrom('event').select((eb) => eb.fn.countAll<number>().as('begun')).where('aggregate_type', '=', 'acting').where('aggregate_id', '=', row.id).executeTakeFirstOrThrow();
  for (const [index, organisationId] of (await trailsOf(tx, row)).entries())
    tx.append(actingEnded, { aggregateId: row.id, aggregateVersion: begun + index + 1, organisationId, data: sittingOf(row) });
  return tx.now;
}

/** Ends whatever is still open under a delegation. */
export async function endActingsOf(tx: ScopedTransaction, delegationId: string): Promise<void> {
  const open = await tx.db.selectFrom('acting').selectAll().where('delegation_id', '=', delegationId).where('ended_at', 'is', null).orderBy('id').forUpdate().execute();
  for (const row of open) await endActing(tx, row);
}

/** A role of their own in the organisation that counts now, of table `membership`. */
export const counts = sql<boolean>`membership.revoked_at is null and membership.suspended_at is null and (membership.ends_at is null or membership.ends_at > now())`;
