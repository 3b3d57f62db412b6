import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { apiKeyRevoked, ownAccount, sessionRevoked } from '../../access';
import { deletionView } from '../contract';
import { beginDeletion } from '../deletion';
import { deletionRequested } from '../events';
import { privacyPolicy } from '../policy';
import { deletionOf, lockAccount } from '../store';

/**
 * Asks to have one's account deleted. Sessions and keys end at once; whoever signs in again within the grace period is told, and keeps the account by one button. Asked twice, it is the
 * same deletion.
 * Events: account_deletion.requested, session.revoked and api_key.revoked for each. Errors: step_up_required, conflict for the last owner of an organisation,
 * forbidden for a program's key, unauthenticated.
 */
export const requestDeletion = defineCommand({
  name: 'accountDeletion.request',
  summary: 'Have your account deleted after a grace period.',
  input: z.object({}),
  output: deletionView,
  permission: 'privacy.own',
  events: [deletionRequested, sessionRevoked, apiKeyRevoked],
  stepUp: true,
  async run(tx) {
    tx.authorise(privacyPolicy, 'privacy.own', {});
    return deletionOf(await beginDeletion(tx, await lockAccount(tx, ownAccount(tx))));
  },
});
