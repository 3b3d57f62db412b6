import { defineCommand } from '@lintel/db';
import { changeSetting, settingNamed } from '../change';
import { setInput, settingSet } from '../contract';
import { settingChanged } from '../events';
import { configurationPolicy } from '../policy';

/**
 * Sets what a setting or a feature flag is, from the next command on and without a restart; null goes back to the default.
 * Events: setting.changed. Errors: invalid_input naming what of the value is wrong, stale_version, forbidden.
 */
export const setSetting = defineCommand({
  name: 'configuration.set',
  summary: 'Change a setting or a feature flag, with a reason.',
  input: setInput,
  output: settingSet,
  permission: 'configuration.set',
  events: [settingChanged],
  run(tx, { key, value, expectedVersion, reason }) {
    tx.authorise(configurationPolicy, 'configuration.set', {});
    return changeSetting(tx, { setting: settingNamed(key), value: value ?? null, expectedVersion, reason });
  },
});
