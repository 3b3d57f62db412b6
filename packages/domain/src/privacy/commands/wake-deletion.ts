import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { apiKeyRevoked, sessionRevoked } from '../../access';
import { grantRevoked, membershipRevoked, soleRolesOf } from '../../organisation';
import { savedSearchDeleted } from '../../saved-search';
import { nextOf, pendingDeadlines, type WakeAnswer, wakeAnswer, wakeInput } from '../../wake';
import { eraseKind, remindKind } from '../deletion';
import { eraseSome, startErasing } from '../erasing';
import { deletionBegun, deletionBlocked, deletionReminded, exportExpired, exportFailed, userDeleted } from '../events';
import { privacyPolicy } from '../policy';
import { type DeletionRow, lockAccount, lockDeletion } from '../store';

const day = 86_400_000;

/**
 * Takes the deletion of an account as far as it is due by the database's clock: reminds, then erases some tables at a time, each in one transaction with how far it
 * came, so that a crash in the middle costs nothing. Whoever became somebody's last owner waits a day.
 * Events: account_deletion.reminded, .postponed, .begun, user.deleted, and what ends with an account. Errors: not_found.
 */
export const wakeDeletion = defineCommand({
  name: 'accountDeletion.wake',
  summary: 'Do what is due for the deletion of an account and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'privacy.work',
  events: [deletionReminded, deletionBlocked, deletionBegun, userDeleted, sessionRevoked, apiKeyRevoked, membershipRevoked, grantRevoked, savedSearchDeleted, exportExpired, exportFailed],
  async run(tx, { id }) {
    tx.authorise(privacyPolicy, 'privacy.work', {});
    const { user_id: userId } = await tx.db.selectFrom('account_deletion').select('user_id').where('id', '=', id).executeTakeFirst() ?? { user_id: '' };
    // The account before its deletion, as everywhere.
    if (userId !== '') await lockAccount(tx, userId);
    let row = await lockDeletion(tx, id);
    if (row.status === 'pending') row = await whilePending(tx, row);
    if (row.status === 'erasing') row = await eraseSome(tx, row);
    return answerOf(tx, row);
  },
});

async function whilePending(tx: ScopedTransaction, row: DeletionRow): Promise<DeletionRow> {
  const userId = row.user_id;
  if (row.due_at > tx.now) return remindIfDue(tx, row);
  if ((await soleRolesOf(tx, userId)).length === 0) return startErasing(tx, row);
  const dueAt = new Date(tx.now.getTime() + day);
  const version = row.version + 1;
  await tx.db.updateTable('account_deletion').set({ due_at: dueAt, version }).where('id', '=', row.id).execute();
  tx.deadlines.set({ aggregateType: 'account_deletion', aggregateId: row.id, organisationId: null, kind: eraseKind, dueAt, rule: { name: 'account_deletion_blocked', days: 1 } });
  tx.deadlines.settle({ type: 'account_deletion', id: row.id }, [remindKind], 'cancelled');
  tx.append(deletionBlocked, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { userId, dueAt: dueAt.toISOString() } });
  return { ...row, due_at: dueAt, version };
}

async function remindIfDue(tx: ScopedTransaction, row: DeletionRow): Promise<DeletionRow> {
  const pending = await pendingDeadlines(tx, 'account_deletion', row.id);
  if (!pending.some(({ kind, due_at: dueAt }) => kind === remindKind && dueAt <= tx.now)) return row;
  const version = row.version + 1;
  await tx.db.updateTable('account_deletion').set({ version }).where('id', '=', row.id).execute();
  tx.deadlines.settle({ type: 'account_deletion', id: row.id }, [remindKind], 'fired');
  tx.append(deletionReminded, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { userId: row.user_id, dueAt: row.due_at.toISOString() } });
  return { ...row, version };
}

async function answerOf(tx: ScopedTransaction, row: DeletionRow): Promise<WakeAnswer> {
  const isFinal = row.status === 'done' || row.status === 'cancelled';
  await tx.flush();
  return { version: row.version, state: row.status, isFinal, next: isFinal ? null : nextOf(await pendingDeadlines(tx, 'account_deletion', row.id), tx.now) };
}
