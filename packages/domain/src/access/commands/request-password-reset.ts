import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { mailAsked, passwordResetInput } from '../account-contract';
import { passwordResetRequested } from '../events';
import { countMail } from '../mail-limits';
import { accountPolicy } from '../policy';

const minutes = 60;

/**
 * Asks for a link that sets a new password. Nothing is looked up, so that neither the answer nor its time tells whether the address has an
 * account; a message follows only where it has.
 * Events: password_reset.requested.
 */
export const requestPasswordReset = defineCommand({
  name: 'passwordReset.request',
  summary: 'Ask for a link that sets a new password.',
  input: passwordResetInput,
  output: mailAsked,
  permission: 'account.ask',
  events: [passwordResetRequested],
  async run(tx, { email }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const wait = await countMail(tx, email);
    if (wait !== undefined) return { outcome: 'later' as const, retryAfterSeconds: wait };
    const id = uuidv7();
    const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
    await tx.db.insertInto('password_reset').values({ id, email, created_at: tx.now, expires_at: expiresAt }).execute();
    tx.deadlines.set({ aggregateType: 'password_reset', aggregateId: id, organisationId: null, kind: 'expire', dueAt: expiresAt, rule: { name: 'password_reset_expiry', minutes } });
    tx.append(passwordResetRequested, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: {} });
    return { outcome: 'sent' as const, id };
  },
});
