import { defineCommand } from '@lintel/db';
import { openFlow } from '../flows';
import { identityAsked, identitySignInInput } from '../identity-contract';
import { accountPolicy } from '../policy';

/** Begins to sign in by a provider, whoever asks. Events: none. */
export const startIdentitySignIn = defineCommand({
  name: 'identity.startSignIn',
  summary: 'Begin to sign in with Google, Apple, Facebook or another provider.',
  input: identitySignInInput,
  output: identityAsked,
  permission: 'account.ask',
  events: [],
  secretAnswer: true,
  async run(tx, { provider, returnTo }) {
    tx.authorise(accountPolicy, 'account.ask', {});
    return openFlow(tx, { purpose: 'sign_in', provider, returnTo });
  },
});
