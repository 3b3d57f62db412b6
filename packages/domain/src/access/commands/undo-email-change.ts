import { defineCommand } from '@lintel/db';
import { opened, secretInput } from '../account-contract';
import { emailChangeUndone, sessionRevoked, userUpdated } from '../events';
import { emailChangeLifecycle } from '../lifecycle';
import { dropMailedSecrets, recordOfSecret } from '../mailed-secrets';
import { accountPolicy } from '../policy';
import { endSessions } from '../sessions';
import { lockUser, updateUser } from '../store';

/**
 * Stops a change of address, or takes it back within a week, by whoever reads the old address: that the change was not theirs means that somebody
 * else is in, so every session ends. The page goes on to a new password.
 * Events: email_change.undone, user.updated when the address moves back, session.revoked for each.
 */
export const undoEmailChange = defineCommand({
  name: 'emailChange.undo',
  summary: 'Stop or take back a change of address by the link that was mailed to the old one.',
  input: secretInput,
  output: opened,
  permission: 'account.ask',
  events: [emailChangeUndone, userUpdated, sessionRevoked],
  async run(tx, { secret }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const id = await recordOfSecret(tx, 'email_change_undo', secret);
    if (id === undefined) return { outcome: 'gone' as const };
    const change = await tx.db.selectFrom('email_change').selectAll().where('id', '=', id).where('status', 'in', ['pending', 'confirmed']).where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
    if (change === undefined || change.old_email === null) return { outcome: 'gone' as const };
    const user = await lockUser(tx, change.user_id);
    // Read with exactly these two.
    const status = emailChangeLifecycle.next(change.status as 'pending' | 'confirmed', 'emailChange.undo');
    const taken = await tx.db.selectFrom('app_user').select('id').where('email', '=', change.old_email).where('id', '<>', user.id).executeTakeFirst();
    if (taken !== undefined) return { outcome: 'gone' as const };
    await tx.db.updateTable('email_change').set({ status, old_email: null, new_email: null, version: change.version + 1 }).where('id', '=', id).execute();
    await dropMailedSecrets(tx, id);
    tx.deadlines.settle({ type: 'email_change', id }, ['expire', 'settle'], 'cancelled');
    tx.append(emailChangeUndone, { aggregateId: id, aggregateVersion: change.version + 1, organisationId: null, data: { userId: user.id } });
    if (user.email !== change.old_email) {
      const updated = await updateUser(tx, user, { email: change.old_email, email_verified_at: tx.now });
      tx.append(userUpdated, { aggregateId: user.id, aggregateVersion: updated.version, organisationId: null, data: { changed: ['email'] } });
    }
    await endSessions(tx, user.id, 'email_changed');
    return { outcome: 'done' as const, email: change.old_email };
  },
});
