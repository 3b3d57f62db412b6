import { defineQuery } from '@lintel/db';
import { settingNamed } from '../change';
import { historyInput, settingHistory } from '../contract';
import { configurationPolicy } from '../policy';

/** What a setting was before, newest first: who changed it, when and why. Errors: forbidden. */
export const listSettingHistory = defineQuery({
  name: 'configuration.history',
  summary: 'Every value a setting has had, with who changed it and why.',
  input: historyInput,
  output: settingHistory,
  permission: 'configuration.view',
  async run(scope, { key, limit }) {
    scope.authorise(configurationPolicy, 'configuration.view', {});
    const setting = settingNamed(key);
    const rows = await scope.db.selectFrom('setting_change').leftJoin('app_user as u', 'u.id', 'setting_change.changed_by').selectAll('setting_change').select('u.name as by')
      .where('key', '=', key).orderBy('version', 'desc').limit(limit + 1).execute();
    return {
      key, default: setting.default,
      items: rows.slice(0, limit).map((row, at) => ({
        version: row.version, value: row.value, before: rows[at + 1]?.value ?? setting.default, reason: row.reason, changedBy: row.by, changedById: row.changed_by,
        changedAt: row.changed_at.toISOString(),
      })),
    };
  },
});
