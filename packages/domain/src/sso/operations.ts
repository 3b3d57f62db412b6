import type { Operation } from '@lintel/db';
import { activateSso } from './commands/activate-sso';
import { addSsoDomain } from './commands/add-domain';
import { admitIdpStart } from './commands/admit-idp-start';
import { checkSsoDomain } from './commands/check-domain';
import { concludeSso } from './commands/conclude-sso';
import { configureSso } from './commands/configure-sso';
import { disableSso } from './commands/disable-sso';
import { noteSsoFailure } from './commands/note-failure';
import { receiveAssertion } from './commands/receive-assertion';
import { removeSsoDomain } from './commands/remove-domain';
import { removeSso } from './commands/remove-sso';
import { setSsoRules } from './commands/set-rules';
import { startSsoSignIn } from './commands/start-sso-sign-in';
import { startSsoTest } from './commands/start-sso-test';
import { getSso } from './queries/get-sso';
import { listRequiredSso } from './queries/list-required';
import { lookUpSso } from './queries/look-up-address';

export const operations = [
  getSso, configureSso, setSsoRules, startSsoTest, activateSso, disableSso, removeSso, addSsoDomain, checkSsoDomain, removeSsoDomain,
  lookUpSso, startSsoSignIn, admitIdpStart, receiveAssertion, concludeSso, noteSsoFailure, listRequiredSso,
] as const satisfies readonly Operation[];
