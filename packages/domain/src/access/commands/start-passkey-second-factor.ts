import { defineCommand } from '@lintel/db';
import { lockChallenge } from '../challenges';
import { passkeySecondFactor, passkeySecondFactorInput } from '../factor-contract';
import { requestOptions } from '../passkeys';
import { accountPolicy } from '../policy';

/** Says what one of the person's passkeys is to sign, to whoever has shown their first factor. Events: none. */
export const startPasskeySecondFactor = defineCommand({
  name: 'passkey.startSecondFactor',
  summary: 'Begin to show a passkey after a password.',
  input: passkeySecondFactorInput,
  output: passkeySecondFactor,
  permission: 'account.ask',
  events: [],
  secretAnswer: true,
  async run(tx, { handle }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const challenge = await lockChallenge(tx, 'second_factor', handle);
    if (challenge === undefined) return { outcome: 'gone' as const };
    const options = await requestOptions(tx, challenge.user_id);
    await tx.db.updateTable('sign_in_challenge').set({ webauthn: options.challenge }).where('id', '=', challenge.id).execute();
    return { outcome: 'asked' as const, options: { ...options } };
  },
});
