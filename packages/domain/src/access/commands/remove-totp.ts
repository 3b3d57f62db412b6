import { defineCommand } from '@lintel/db';
import { credentialRemoved } from '../events';
import { noInput, removed } from '../factor-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { dropIdleRecoveryCodes } from '../second-factors';
import { lockUser, updateUser } from '../store';

/**
 * Stops asking for codes of an authenticator app. Recovery codes go with the last second factor. There being none changes nothing.
 * Events: credential.removed. Errors: step_up_required, unauthenticated, forbidden to keys.
 */
export const removeTotp = defineCommand({
  name: 'totp.remove',
  summary: 'Stop using an authenticator app.',
  input: noInput,
  output: removed,
  permission: 'user.own',
  events: [credentialRemoved],
  stepUp: true,
  rotatesSession: (answer) => answer.isRemoved,
  async run(tx) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const gone = await tx.db.deleteFrom('totp').where('user_id', '=', user.id).returning('confirmed_at').executeTakeFirst();
    if (gone === undefined || gone.confirmed_at === null) return { isRemoved: false };
    await dropIdleRecoveryCodes(tx, user.id);
    const { version } = await updateUser(tx, user, {});
    tx.append(credentialRemoved, { aggregateId: user.id, aggregateVersion: version, organisationId: null, data: { kind: 'totp' } });
    return { isRemoved: true };
  },
});
