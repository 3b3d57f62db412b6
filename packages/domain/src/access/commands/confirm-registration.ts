import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { opened, secretInput } from '../account-contract';
import { registrationConfirmed, userCreated } from '../events';
import { registrationLifecycle } from '../lifecycle';
import { dropMailedSecrets, recordOfSecret } from '../mailed-secrets';
import { accountPolicy } from '../policy';

/**
 * Makes the account of a registration whose address is now known to be read. A link that is too old, used, or whose address got an account in
 * another way meanwhile opens nothing.
 * Events: registration.confirmed, user.created.
 */
export const confirmRegistration = defineCommand({
  name: 'registration.confirm',
  summary: 'Confirm the address of a new account.',
  input: secretInput,
  output: opened,
  permission: 'account.ask',
  events: [registrationConfirmed, userCreated],
  async run(tx, { secret }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const id = await recordOfSecret(tx, 'registration', secret);
    if (id === undefined) return { outcome: 'gone' as const };
    const row = await tx.db.selectFrom('registration').selectAll().where('id', '=', id).where('status', '=', 'pending').where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
    if (row === undefined || row.email === null || row.name === null || row.hash === null) return { outcome: 'gone' as const };
    const { email, name, hash, locale, zone } = row;
    const status = registrationLifecycle.next('pending', 'registration.confirm');
    const userId = uuidv7();
    const made = await tx.db.insertInto('app_user').values({ id: userId, email, name, locale, zone, created_at: tx.now, email_verified_at: tx.now })
      .onConflict((taken) => taken.column('email').doNothing()).returning('id').executeTakeFirst();
    if (made === undefined) return { outcome: 'gone' as const };
    await tx.db.insertInto('credential').values({ user_id: userId, hash, updated_at: tx.now }).execute();
    await tx.db.updateTable('registration').set({ status, user_id: userId, email: null, name: null, hash: null, version: row.version + 1 }).where('id', '=', id).execute();
    await dropMailedSecrets(tx, id);
    tx.deadlines.settle({ type: 'registration', id }, ['expire'], 'met');
    tx.append(registrationConfirmed, { aggregateId: id, aggregateVersion: row.version + 1, organisationId: null, data: { userId } });
    tx.append(userCreated, { aggregateId: userId, aggregateVersion: 1, organisationId: null, data: {} });
    return { outcome: 'done' as const, email };
  },
});
