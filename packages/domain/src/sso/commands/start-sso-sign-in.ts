import { defineCommand } from '@lintel/db';
import { openFlow } from '../../access';
import { ssoAsked, ssoSignInInput } from '../contract';
import { ssoPolicy } from '../policy';
import { connectionOfAddress } from '../store';

/** Begins to sign in where the organisation of an address's domain says. Looks at the domain alone: it tells nobody who has an account. Events: none. */
export const startSsoSignIn = defineCommand({
  name: 'sso.startSignIn',
  summary: 'Begin to sign in by the single sign-on of an e-mail address’s organisation.',
  input: ssoSignInInput,
  output: ssoAsked,
  permission: 'sso.ask',
  events: [],
  secretAnswer: true,
  async run(tx, { email, returnTo }) {
    tx.authorise(ssoPolicy, 'sso.ask', {});
    const connection = await connectionOfAddress(tx, email);
    if (connection === undefined) return { outcome: 'none' as const };
    const { id, organisation_id: organisationId, name } = connection;
    return { outcome: 'go' as const, name, ...(await openFlow(tx, { purpose: 'sign_in', provider: 'connection', connection: { id, organisationId }, returnTo })) };
  },
});
