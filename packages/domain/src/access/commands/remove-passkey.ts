import { defineCommand } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { credentialRemoved } from '../events';
import { passkeyRemoveInput, removed } from '../factor-contract';
import { waysIn } from '../identities';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { dropIdleRecoveryCodes } from '../second-factors';
import { lockUser, updateUser } from '../store';

/**
 * Forgets one of one's passkeys: it opens nothing any more. Recovery codes go with the last second factor.
 * Events: credential.removed. Errors: conflict for the last way in, not_found, step_up_required, unauthenticated, forbidden to keys.
 */
export const removePasskey = defineCommand({
  name: 'passkey.remove',
  summary: 'Remove a passkey of yours.',
  input: passkeyRemoveInput,
  output: removed,
  permission: 'user.own',
  events: [credentialRemoved],
  stepUp: true,
  rotatesSession: (answer) => answer.isRemoved,
  async run(tx, { id }) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const gone = await tx.db.deleteFrom('passkey').where('id', '=', id).where('user_id', '=', user.id).returning('id').executeTakeFirst();
    if (gone === undefined) throw notFound('passkey', id);
    if ((await waysIn(tx, user.id)) === 0) throw new DomainError('conflict', 'This passkey is the only way in to your account. Choose a password first.');
    await dropIdleRecoveryCodes(tx, user.id);
    const { version } = await updateUser(tx, user, {});
    tx.append(credentialRemoved, { aggregateId: user.id, aggregateVersion: version, organisationId: null, data: { kind: 'passkey' } });
    return { isRemoved: true };
  },
});
