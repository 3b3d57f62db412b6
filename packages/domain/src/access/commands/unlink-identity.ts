import { defineCommand } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { credentialRemoved } from '../events';
import { removed } from '../factor-contract';
import { waysIn } from '../identities';
import { identityUnlinkInput } from '../identity-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { lockUser, updateUser } from '../store';

/**
 * Takes a linked account away: it opens nothing any more. The last way in stays.
 * Events: credential.removed. Errors: conflict for the last way in, not_found, step_up_required, unauthenticated, forbidden to keys.
 */
export const unlinkIdentity = defineCommand({
  name: 'identity.unlink',
  summary: 'Unlink an account at a provider from yours.',
  input: identityUnlinkInput,
  output: removed,
  permission: 'user.own',
  events: [credentialRemoved],
  stepUp: true,
  rotatesSession: (answer) => answer.isRemoved,
  async run(tx, { id }) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const gone = await tx.db.deleteFrom('identity').where('id', '=', id).where('user_id', '=', user.id).returning('id').executeTakeFirst();
    if (gone === undefined) throw notFound('identity', id);
    if ((await waysIn(tx, user.id)) === 0) throw new DomainError('conflict', 'This is the only way in to your account. Choose a password or make a passkey first.');
    const { version } = await updateUser(tx, user, {});
    tx.append(credentialRemoved, { aggregateId: user.id, aggregateVersion: version, organisationId: null, data: { kind: 'identity' } });
    return { isRemoved: true };
  },
});
