import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { changeSetting, settingNamed } from '../change';
import { rollbackInput, settingSet } from '../contract';
import { settingChanged } from '../events';
import { configurationPolicy } from '../policy';

/**
 * Gives a setting the value it had in an earlier version again, as a new version: history is only added to.
 * Events: setting.changed. Errors: not_found when there was no such version, invalid_input when today's programs refuse that value, stale_version,
 * forbidden.
 */
export const rollBackSetting = defineCommand({
  name: 'configuration.rollBack',
  summary: 'Give a setting the value of an earlier version again.',
  input: rollbackInput,
  output: settingSet,
  permission: 'configuration.set',
  events: [settingChanged],
  async run(tx, { key, toVersion, expectedVersion, reason }) {
    tx.authorise(configurationPolicy, 'configuration.set', {});
    const earlier = toVersion === 0 ? { value: null } : await tx.db.selectFrom('setting_change').select('value').where('key', '=', key).where('version', '=', toVersion).executeTakeFirst();
    if (earlier === undefined) throw notFound('version of the setting', `${key} ${toVersion}`);
    return changeSetting(tx, { setting: settingNamed(key), value: earlier.value ?? null, expectedVersion, reason });
  },
});
