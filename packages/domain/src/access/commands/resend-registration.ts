import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { mailAsked, registrationResendInput } from '../account-contract';
import { registrationRequested } from '../events';
import { countMail } from '../mail-limits';
import { accountPolicy } from '../policy';

/**
 * Sends the link to confirm an address once more; links sent before keep working. One that has ended is answered alike.
 * Events: registration.requested.
 */
export const resendRegistration = defineCommand({
  name: 'registration.resend',
  summary: 'Send the link that confirms an address once more.',
  input: registrationResendInput,
  output: mailAsked,
  permission: 'account.ask',
  events: [registrationRequested],
  async run(tx, { id }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const row = await tx.db.selectFrom('registration').select(['email', 'version']).where('id', '=', id).where('status', '=', 'pending').where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
    if (row === undefined || row.email === null) return { outcome: 'sent' as const, id: uuidv7() };
    const wait = await countMail(tx, row.email);
    if (wait !== undefined) return { outcome: 'later' as const, retryAfterSeconds: wait };
    await tx.db.updateTable('registration').set({ version: row.version + 1 }).where('id', '=', id).execute();
    tx.append(registrationRequested, { aggregateId: id, aggregateVersion: row.version + 1, organisationId: null, data: {} });
    return { outcome: 'sent' as const, id };
  },
});
