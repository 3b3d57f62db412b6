import { defineQuery } from '@lintel/db';
import { ssoLooked, ssoLookInput } from '../contract';
import { ssoPolicy } from '../policy';
import { connectionOfAddress } from '../store';

/** Whether people of an address's domain sign in elsewhere. Looks at the domain alone. */
export const lookUpSso = defineQuery({
  name: 'sso.lookUp',
  summary: 'Whether an e-mail address’s organisation has its own sign-in.',
  input: ssoLookInput,
  output: ssoLooked,
  permission: 'sso.ask',
  async run(scope, { email }) {
    scope.authorise(ssoPolicy, 'sso.ask', {});
    return { name: (await connectionOfAddress(scope, email))?.name ?? null };
  },
});
