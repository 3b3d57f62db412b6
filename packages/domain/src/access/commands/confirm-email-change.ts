import { defineCommand } from '@lintel/db';
import { opened, secretInput } from '../account-contract';
import { emailChangeConfirmed, userUpdated } from '../events';
import { emailChangeLifecycle } from '../lifecycle';
import { recordOfSecret } from '../mailed-secrets';
import { accountPolicy } from '../policy';
import { lockUser, updateUser } from '../store';

const undoDays = 7;

/**
 * Moves the account to the new address, by whoever reads it. The old address is told and can take the account back for a week. Opens nothing
 * when the address got an account of its own meanwhile, or the account's address changed in another way.
 * Events: email_change.confirmed, user.updated.
 */
export const confirmEmailChange = defineCommand({
  name: 'emailChange.confirm',
  summary: 'Confirm the new address of an account.',
  input: secretInput,
  output: opened,
  permission: 'account.ask',
  events: [emailChangeConfirmed, userUpdated],
  async run(tx, { secret }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const id = await recordOfSecret(tx, 'email_change', secret);
    if (id === undefined) return { outcome: 'gone' as const };
    const change = await tx.db.selectFrom('email_change').selectAll().where('id', '=', id).where('status', '=', 'pending').where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
    if (change === undefined || change.new_email === null) return { outcome: 'gone' as const };
    const user = await lockUser(tx, change.user_id);
    const taken = await tx.db.selectFrom('app_user').select('id').where('email', '=', change.new_email).executeTakeFirst();
    if (taken !== undefined || user.status !== 'active' || user.email !== change.old_email) return { outcome: 'gone' as const };
    const expiresAt = new Date(tx.now.getTime() + undoDays * 86_400_000);
    const status = emailChangeLifecycle.next('pending', 'emailChange.confirm');
    await tx.db.updateTable('email_change').set({ status, version: change.version + 1, expires_at: expiresAt }).where('id', '=', id).execute();
    await tx.db.deleteFrom('mailed_secret').where('record_id', '=', id).where('purpose', '=', 'email_change').execute();
    const updated = await updateUser(tx, user, { email: change.new_email, email_verified_at: tx.now });
    tx.deadlines.settle({ type: 'email_change', id }, ['expire'], 'met');
    tx.deadlines.set({ aggregateType: 'email_change', aggregateId: id, organisationId: null, kind: 'settle', dueAt: expiresAt, rule: { name: 'email_change_undo', days: undoDays } });
    tx.append(emailChangeConfirmed, { aggregateId: id, aggregateVersion: change.version + 1, organisationId: null, data: { userId: user.id } });
    tx.append(userUpdated, { aggregateId: user.id, aggregateVersion: updated.version, organisationId: null, data: { changed: ['email'] } });
    return { outcome: 'done' as const, email: change.new_email };
  },
});
