import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { userCreateInput, userState } from '../contract';
import { userCreated } from '../events';
import { assertStrong } from '../password-rules';
import { hashPassword } from '../passwords';
import { userPolicy } from '../policy';

/**
 * Makes an account with a password; roles are granted afterwards.
 * Events: user.created. Errors: conflict when the address has an account, forbidden.
 */
export const createUser = defineCommand({
  name: 'user.create',
  summary: 'Make an account for a person.',
  input: userCreateInput,
  output: userState,
  permission: 'user.create',
  events: [userCreated],
  async run(tx, input) {
    tx.authorise(userPolicy, 'user.create', {});
    const taken = await tx.db.selectFrom('app_user').select('id').where('email', '=', input.email).executeTakeFirst();
    if (taken !== undefined) throw new DomainError('conflict', 'This e-mail address has an account already.', { id: taken.id });
    // The system makes only accounts whose password everyone is told: the demo's.
    if (tx.actor.kind !== 'system') await assertStrong(input.password, [input.email, input.name], 'password');
    const id = uuidv7();
    await tx.db.insertInto('app_user').values({ id, email: input.email, name: input.name, locale: input.locale, zone: input.zone, created_at: tx.now, email_verified_at: input.isConfirmed ? tx.now : null }).execute();
    await tx.db.insertInto('credential').values({ user_id: id, hash: await hashPassword(input.password), updated_at: tx.now }).execute();
    tx.append(userCreated, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: {} });
    return { id, status: 'active' as const, version: 1 };
  },
});
