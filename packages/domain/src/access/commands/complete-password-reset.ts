import { defineCommand } from '@lintel/db';
import { opened, passwordResetCompleteInput } from '../account-contract';
import { forgiveAccount } from '../attempts';
import { passwordResetUsed, sessionRevoked, userUpdated } from '../events';
import { passwordResetLifecycle } from '../lifecycle';
import { dropMailedSecrets, recordOfSecret } from '../mailed-secrets';
import { assertStrong } from '../password-rules';
import { hashPassword } from '../passwords';
import { accountPolicy } from '../policy';
import { endSessions } from '../sessions';
import { updateUser, type UserRow } from '../store';

/**
 * Sets a new password by a mailed link, and ends every session: whoever had got in is out. A second factor stays, and is asked for at the next
 * sign-in. That the link was read proves the address.
 * Events: password_reset.used, user.updated, session.revoked for each. Errors: invalid_input for a weak password.
 */
export const completePasswordReset = defineCommand({
  name: 'passwordReset.complete',
  summary: 'Set a new password by the link that was mailed.',
  input: passwordResetCompleteInput,
  output: opened,
  permission: 'account.ask',
  events: [passwordResetUsed, userUpdated, sessionRevoked],
  async run(tx, { secret, password }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const id = await recordOfSecret(tx, 'password_reset', secret);
    if (id === undefined) return { outcome: 'gone' as const };
    const reset = await tx.db.selectFrom('password_reset').selectAll().where('id', '=', id).where('status', '=', 'pending').where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
    if (reset === undefined || reset.email === null) return { outcome: 'gone' as const };
    const found = await tx.db.selectFrom('app_user').selectAll().where('email', '=', reset.email).where('status', '=', 'active').forUpdate().executeTakeFirst();
    if (found === undefined) return { outcome: 'gone' as const };
    await assertStrong(password, [found.email, found.name], 'password');
    const hash = await hashPassword(password);
    await tx.db.insertInto('credential').values({ user_id: found.id, hash, updated_at: tx.now }).onConflict((had) => had.column('user_id').doUpdateSet({ hash, updated_at: tx.now })).execute();
    const status = passwordResetLifecycle.next('pending', 'passwordReset.complete');
    await tx.db.updateTable('password_reset').set({ status, email: null, version: reset.version + 1 }).where('id', '=', id).execute();
    await dropMailedSecrets(tx, id);
    // The row was read by its status: it is one of those a person can sign in to.
    const user = await updateUser(tx, found as UserRow, { email_verified_at: found.email_verified_at ?? tx.now });
    await endSessions(tx, user.id, 'password_changed');
    await forgiveAccount(tx, user.email);
    tx.deadlines.settle({ type: 'password_reset', id }, ['expire'], 'met');
    tx.append(passwordResetUsed, { aggregateId: id, aggregateVersion: reset.version + 1, organisationId: null, data: { userId: user.id } });
    tx.append(userUpdated, { aggregateId: user.id, aggregateVersion: user.version, organisationId: null, data: { changed: ['password'] } });
    return { outcome: 'done' as const, email: user.email };
  },
});
