import type { ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { endKeys, endSessions } from '../access';
import { settingOf, settings } from '../configuration';
import { soleRolesOf } from '../organisation';
import { deletionCancelled, deletionRequested } from './events';
import { accountDeletionLifecycle } from './lifecycle';
import { type DeletionRow, deletionOf, openDeletion } from './store';

export const eraseKind = 'erase';
export const remindKind = 'remind';
/** How long before the end the person is told once more. */
const remindDaysBefore = 7;
const day = 86_400_000;

/**
 * Begins the end of an account: it cannot be used from this moment, and is erased when the grace period is over. The one that is under way is answered, if any.
 * @throws DomainError conflict when an organisation would lose its last owner, or the account is gone already.
 */
export async function beginDeletion(tx: ScopedTransaction, user: { readonly id: string; readonly status: string }, reason?: string): Promise<DeletionRow> {
  const userId = user.id;
  const open = await openDeletion(tx, userId);
  if (open !== undefined) return open;
  if (user.status === 'deleted') throw new DomainError('conflict', 'This account is deleted already.');
  const sole = await soleRolesOf(tx, userId);
  if (sole.length > 0) throw new DomainError('conflict', 'Nobody else holds a role that somebody must hold. Give it to somebody first.', { roles: sole.map(({ role, organisationName }) => (organisationName === null ? role : `${role}: ${organisationName}`)).join(', ') });
  const graceDays = await settingOf(tx, settings.graceDays);
  const dueAt = new Date(tx.now.getTime() + graceDays * day);
  const id = uuidv7();
  const row = await tx.db.insertInto('account_deletion').values({ id, user_id: userId, ordered_by: tx.actor.userId ?? userId, due_at: dueAt, created_at: tx.now }).returningAll().executeTakeFirstOrThrow();
  const deadline = { aggregateType: 'account_deletion', aggregateId: id, organisationId: null };
  tx.deadlines.set({ ...deadline, kind: eraseKind, dueAt, rule: { name: 'account_deletion_grace', days: graceDays } });
  if (graceDays > remindDaysBefore)
    tx.deadlines.set({ ...deadline, kind: remindKind, dueAt: new Date(dueAt.getTime() - remindDaysBefore * day), rule: { name: 'account_deletion_reminder', days: remindDaysBefore } });
  await endSessions(tx, userId, 'account_deletion');
  await endKeys(tx, userId);
  tx.append(deletionRequested, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { userId, dueAt: dueAt.toISOString() }, ...(reason === undefined ? {} : { reason }) });
  return row as DeletionRow;
}

/** The account stays. Only while nothing was erased. Events: account_deletion.cancelled. */
export async function cancelDeletion(tx: ScopedTransaction, row: DeletionRow, because: 'asked' | 'operator', reason?: string) {
  const status = accountDeletionLifecycle.next(row.status, 'accountDeletion.cancel');
  const version = row.version + 1;
  const cancelled = await tx.db.updateTable('account_deletion').set({ status, version, ended_at: tx.now }).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow();
  tx.deadlines.settle({ type: 'account_deletion', id: row.id }, [eraseKind, remindKind], 'cancelled');
  tx.append(deletionCancelled, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { userId: row.user_id, because }, ...(reason === undefined ? {} : { reason }) });
  return deletionOf(cancelled as DeletionRow);
}
