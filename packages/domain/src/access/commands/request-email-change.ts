import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { emailChangeInput, mailAsked } from '../account-contract';
import { emailChangeExpired, emailChangeRequested } from '../events';
import { countMail } from '../mail-limits';
import { dropMailedSecrets } from '../mailed-secrets';
import { userPolicy } from '../policy';
import { signedInUser } from '../../signed-in-user';
import { lockUser } from '../store';

const hours = 24;

/**
 * Asks to move one's account to another address: the new one is asked to confirm, the old one is told and can stop it. Whether the new address
 * has an account is told to its reader only. A request that was open ends.
 * Events: email_change.requested, email_change.expired. Errors: step_up_required, conflict for the same address, unauthenticated.
 */
export const requestEmailChange = defineCommand({
  name: 'emailChange.request',
  summary: 'Ask to move your account to another e-mail address.',
  input: emailChangeInput,
  output: mailAsked,
  permission: 'user.own',
  events: [emailChangeRequested, emailChangeExpired],
  stepUp: true,
  async run(tx, { email }) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, signedInUser(tx));
    if (user.email.toLowerCase() === email) throw new DomainError('conflict', 'Your account has this address already.');
    const wait = await countMail(tx, email);
    if (wait !== undefined) return { outcome: 'later' as const, retryAfterSeconds: wait };
    const open = await tx.db.updateTable('email_change').set((eb) => ({ status: 'expired', old_email: null, new_email: null, version: eb('version', '+', 1) }))
      .where('user_id', '=', user.id).where('status', '=', 'pending').returning(['id', 'version']).execute();
    for (const { id, version } of open) {
      await dropMailedSecrets(tx, id);
      tx.deadlines.settle({ type: 'email_change', id }, ['expire'], 'cancelled');
      tx.append(emailChangeExpired, { aggregateId: id, aggregateVersion: version, organisationId: null, data: { userId: user.id } });
    }
    const id = uuidv7();
    const expiresAt = new Date(tx.now.getTime() + hours * 3_600_000);
    await tx.db.insertInto('email_change').values({ id, user_id: user.id, old_email: user.email, new_email: email, created_at: tx.now, expires_at: expiresAt }).execute();
    tx.deadlines.set({ aggregateType: 'email_change', aggregateId: id, organisationId: null, kind: 'expire', dueAt: expiresAt, rule: { name: 'email_change_expiry', hours } });
    tx.append(emailChangeRequested, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { userId: user.id } });
    return { outcome: 'sent' as const, id };
  },
});
