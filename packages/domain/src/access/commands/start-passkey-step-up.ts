import { defineCommand } from '@lintel/db';
import { openChallenge } from '../challenges';
import { noInput, passkeyAsked } from '../factor-contract';
import { ownAccount } from '../own-account';
import { requestOptions } from '../passkeys';
import { userPolicy } from '../policy';

/** Says what one of one's passkeys is to sign to confirm that it is oneself. Events: none. Errors: unauthenticated, forbidden to keys. */
export const startPasskeyStepUp = defineCommand({
  name: 'passkey.startStepUp',
  summary: 'Begin to confirm with a passkey that it is you.',
  input: noInput,
  output: passkeyAsked,
  permission: 'user.own',
  events: [],
  secretAnswer: true,
  async run(tx) {
    tx.authorise(userPolicy, 'user.own', {});
    const userId = ownAccount(tx);
    const options = await requestOptions(tx, userId);
    const { handle } = await openChallenge(tx, 'passkey_step_up', { user_id: userId, session_id: tx.actor.sessionId, webauthn: options.challenge });
    return { handle, options: { ...options } };
  },
});
