import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { countAttemptInside, forgiveAttempt } from '../attempts';
import { passwordChanged, passwordChangeInput } from '../contract';
import { sessionRevoked, userUpdated } from '../events';
import { assertStrong } from '../password-rules';
import { hashPassword, passwordFits } from '../passwords';
import { userPolicy } from '../policy';
import { endSessions } from '../sessions';
import { signedInUser } from '../../signed-in-user';
import { lockUser, updateUser } from '../store';

/**
 * Changes the password of the one who asks and ends their other sessions. A wrong present password is an answer, not a refusal, so that its
 * count is committed: who found an open screen may not guess for ever.
 * Events: user.updated, session.revoked for each. Errors: unauthenticated; forbidden to programs' keys.
 */
export const changePassword = defineCommand({
  name: 'user.changePassword',
  summary: 'Change your password and sign out everywhere else.',
  input: passwordChangeInput,
  output: passwordChanged,
  permission: 'user.own',
  events: [userUpdated, sessionRevoked],
  rotatesSession: (answer) => answer.outcome === 'changed',
  async run(tx, input) {
    tx.authorise(userPolicy, 'user.own', {});
    if (tx.actor.scopes !== undefined) throw new DomainError('forbidden', 'A key cannot change a password. Sign in.');
    const user = await lockUser(tx, signedInUser(tx));
    const attempt = await countAttemptInside(tx, user.email);
    if ('retryAfterSeconds' in attempt) return { outcome: 'locked' as const, ...attempt };
    const credential = await tx.db.selectFrom('credential').select('hash').where('user_id', '=', user.id).executeTakeFirst();
    if (!(await passwordFits(credential?.hash, input.currentPassword))) return { outcome: 'wrong_password' as const };
    await assertStrong(input.newPassword, [user.email, user.name], 'newPassword');
    await tx.db.updateTable('credential').set({ hash: await hashPassword(input.newPassword), updated_at: tx.now }).where('user_id', '=', user.id).execute();
    const updated = await updateUser(tx, user, {});
    await forgiveAttempt(tx, attempt.buckets);
    const revoked = await endSessions(tx, user.id, 'password_changed', tx.actor.sessionId);
    tx.append(userUpdated, { aggregateId: user.id, aggregateVersion: updated.version, organisationId: null, data: { changed: ['password'] } });
    return { outcome: 'changed' as const, revoked };
  },
});
