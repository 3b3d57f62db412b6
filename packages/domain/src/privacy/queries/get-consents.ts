import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { consentList } from '../contract';
import { privacyPolicy } from '../policy';
import { readConsents } from '../read-consents';

/** What you allow, and everything you ever said to it. Errors: unauthenticated. */
export const getConsents = defineQuery({
  name: 'consent.list',
  summary: 'What you allow your data to be used for, with its history.',
  input: z.object({}),
  output: consentList,
  permission: 'privacy.own',
  async run(scope) {
    scope.authorise(privacyPolicy, 'privacy.own', {});
    return { consents: await readConsents(scope, signedInUser(scope)) };
  },
});
