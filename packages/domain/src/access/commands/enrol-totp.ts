import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { noInput, totpEnrolled } from '../factor-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { lockUser } from '../store';
import { newTotp } from '../totp';

/**
 * Makes a key for an authenticator app. It counts once a code of it was confirmed; asking again makes another.
 * Events: none until it is confirmed. Errors: conflict when there is one, step_up_required, unauthenticated, forbidden to keys.
 */
export const enrolTotp = defineCommand({
  name: 'totp.enrol',
  summary: 'Begin to use an authenticator app.',
  input: noInput,
  output: totpEnrolled,
  permission: 'user.own',
  events: [],
  stepUp: true,
  secretAnswer: true,
  async run(tx) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const confirmed = await tx.db.selectFrom('totp').select('user_id').where('user_id', '=', user.id).where('confirmed_at', 'is not', null).executeTakeFirst();
    if (confirmed !== undefined) throw new DomainError('conflict', 'An authenticator app is set up already. Remove it first.');
    return newTotp(tx, user.id, user.email);
  },
});
