import { type ScopedTransaction, shredPerson } from '@lintel/db';
import { endKeys, endSessions } from '../access';
import { personalTables } from '../personal-registry';
import { eraseKind, remindKind } from './deletion';
import { deletionBegun, userDeleted } from './events';
import { accountDeletionLifecycle } from './lifecycle';
import { forgetSome } from './rows';
import { endExport } from './export-end';
import { type DeletionRow, openExports, personOf } from './store';

/** Tables in one transaction at most, so that none is long. */
const tablesAtOnce = 6;

/** The account is closed for good; from here on there is no way back. */
export async function startErasing(tx: ScopedTransaction, row: DeletionRow): Promise<DeletionRow> {
  const userId = row.user_id;
  const status = accountDeletionLifecycle.next(row.status, 'accountDeletion.wake', 'erasing');
  const version = row.version + 1;
  await tx.db.updateTable('app_user').set((eb) => ({ status: 'deleted', version: eb('version', '+', 1) })).where('id', '=', userId).execute();
  await endSessions(tx, userId, 'account_deletion');
  await endKeys(tx, userId);
  await tx.db.updateTable('account_deletion').set({ status, version }).where('id', '=', row.id).execute();
  tx.deadlines.settle({ type: 'account_deletion', id: row.id }, [remindKind], 'cancelled');
  tx.append(deletionBegun, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { userId } });
  return { ...row, status: 'erasing', version };
}

/** Has the next tables forget the person; once all have, the account itself and its key. How far it came is kept with what was done. */
export async function eraseSome(tx: ScopedTransaction, row: DeletionRow): Promise<DeletionRow> {
  const person = await personOf(tx, row.user_id);
  let step = row.step;
  for (let tables = 0; tables < tablesAtOnce && step < personalTables.length; tables += 1) {
    const declaration = personalTables[step];
    if (declaration !== undefined && !(await forgetSome(tx, declaration, person))) break;
    step += 1;
  }
  if (step >= personalTables.length) return finish(tx, { ...row, step });
  await tx.db.updateTable('account_deletion').set({ step }).where('id', '=', row.id).execute();
  return { ...row, step };
}

async function finish(tx: ScopedTransaction, row: DeletionRow): Promise<DeletionRow> {
  const { user_id: userId, id, step } = row;
  const status = accountDeletionLifecycle.next(row.status, 'accountDeletion.wake', 'done');
  const version = row.version + 1;
  const user = await tx.db.updateTable('app_user')
    .set((eb) => ({
      email: `${userId}@deleted.invalid`, name: 'Deleted person', locale: 'en-US', zone: 'UTC', theme: 'system', email_verified_at: null, status: 'deleted', version: eb('version', '+', 1),
    })).where('id', '=', userId).returning('version').executeTakeFirstOrThrow();
  // Answers kept for repeats of their requests.
  await tx.db.deleteFrom('idempotency_key').where('scope', '=', `caller:${userId}`).execute();
  const now = tx.now;
  for (const copy of await openExports(tx, userId)) await endExport(tx, copy, 'cancelled');
  await shredPerson(tx.db, userId, now);
  await tx.db.updateTable('account_deletion').set({ status, step, version, ended_at: now }).where('id', '=', id).execute();
  tx.deadlines.settle({ type: 'account_deletion', id }, [eraseKind, remindKind], 'met');
  tx.append(userDeleted, { aggregateId: userId, aggregateVersion: user.version, organisationId: null, data: { deletionId: id } });
  return { ...row, status: 'done', step, version };
}
