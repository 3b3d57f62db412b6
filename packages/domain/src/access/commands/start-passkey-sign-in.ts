import { defineCommand } from '@lintel/db';
import { openChallenge } from '../challenges';
import { noInput, passkeyAsked } from '../factor-contract';
import { requestOptions } from '../passkeys';
import { accountPolicy } from '../policy';

/** Says what a passkey is to sign, whoever's it is. Events: none. */
export const startPasskeySignIn = defineCommand({
  name: 'passkey.startSignIn',
  summary: 'Begin to sign in with a passkey.',
  input: noInput,
  output: passkeyAsked,
  permission: 'account.ask',
  events: [],
  secretAnswer: true,
  async run(tx) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const options = await requestOptions(tx, null);
    const { handle } = await openChallenge(tx, 'passkey_sign_in', { webauthn: options.challenge });
    return { handle, options: { ...options } };
  },
});
