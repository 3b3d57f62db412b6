import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { apiKeyRevoked, sessionRevoked } from '../../access';
import { id } from '../../fields';
import { deletionView, reason } from '../contract';
import { beginDeletion } from '../deletion';
import { deletionRequested } from '../events';
import { privacyPolicy } from '../policy';
import { deletionOf, lockAccount } from '../store';

/**
 * Has a person's account deleted, for a reason such as a letter from them. They are told, and can stop it once they have signed in; where they must not, suspend the account first.
 * Events: account_deletion.requested, session.revoked and api_key.revoked for each. Errors: step_up_required, conflict for one's own account and for the last
 * owner of an organisation, forbidden, not_found.
 */
export const orderDeletion = defineCommand({
  name: 'accountDeletion.order',
  summary: "Have a person's account deleted.",
  input: z.object({ userId: id, reason }),
  output: deletionView,
  permission: 'privacy.erase',
  events: [deletionRequested, sessionRevoked, apiKeyRevoked],
  stepUp: true,
  async run(tx, input) {
    tx.authorise(privacyPolicy, 'privacy.erase', {});
    const user = await lockAccount(tx, input.userId);
    if (user.id === tx.actor.userId) throw new DomainError('conflict', 'Delete your own account from your account page.');
    return deletionOf(await beginDeletion(tx, user, input.reason));
  },
});
