import { defineQuery } from '@lintel/db';
import { settings } from '../catalogue';
import { mine, noInput } from '../contract';
import { configurationPolicy } from '../policy';
import { rolloutsOf, settingOf } from '../read';
import { flagsFor } from '../rollout';

/** What is set for the one who asks: the announcement to show, and which features are there. Errors: none. */
export const getMine = defineQuery({
  name: 'configuration.mine',
  summary: 'The announcement to show, and the features that are there for you.',
  input: noInput,
  output: mine,
  permission: 'configuration.mine',
  async run(scope) {
    scope.authorise(configurationPolicy, 'configuration.mine', {});
    const { userId, memberships } = scope.actor;
    const organisationIds = [...new Set(memberships.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId])))];
    const [shown, rollouts] = await Promise.all([settingOf(scope, settings.announcement), rolloutsOf(scope)]);
    return { announcement: shown.text === '' ? null : shown, flags: flagsFor(rollouts, { userId, organisationIds }) };
  },
});
