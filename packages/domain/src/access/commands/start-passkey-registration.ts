import { defineCommand } from '@lintel/db';
import { openChallenge } from '../challenges';
import { noInput, passkeyAsked } from '../factor-contract';
import { ownAccount } from '../own-account';
import { creationOptions } from '../passkeys';
import { userPolicy } from '../policy';
import { lockUser } from '../store';

/**
 * Says how this browser is to make a passkey for one's account; within minutes it comes back with one.
 * Events: none until it does. Errors: step_up_required, unauthenticated, forbidden to keys.
 */
export const startPasskeyRegistration = defineCommand({
  name: 'passkey.startRegistration',
  summary: 'Begin to add a passkey.',
  input: noInput,
  output: passkeyAsked,
  permission: 'user.own',
  events: [],
  stepUp: true,
  secretAnswer: true,
  async run(tx) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const options = await creationOptions(tx, user);
    const { handle } = await openChallenge(tx, 'passkey_registration', { user_id: user.id, session_id: tx.actor.sessionId, webauthn: options.challenge });
    return { handle, options: { ...options } };
  },
});
