import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { settingByKey } from '../catalogue';
import { noInput, type SettingItem, settingList } from '../contract';
import { configurationPolicy } from '../policy';
import { valueOf } from '../read';

/** Every setting and feature flag with its value, its default and its schema. Errors: forbidden. */
export const listSettings = defineQuery({
  name: 'configuration.list',
  summary: 'Every setting and feature flag: value, default and schema.',
  input: noInput,
  output: settingList,
  permission: 'configuration.view',
  async run(scope) {
    scope.authorise(configurationPolicy, 'configuration.view', {});
    const rows = await scope.db.selectFrom('setting').leftJoin('app_user as u', 'u.id', 'setting.updated_by').selectAll('setting').select('u.name as changed_by').execute();
    const stored = new Map(rows.map((row) => [row.key, row]));
    return {
      items: [...settingByKey.values()].map((setting): SettingItem => {
        const row = stored.get(setting.key);
        return {
          key: setting.key, value: valueOf(setting, row?.value ?? null), default: setting.default, isDefault: (row?.value ?? null) === null, version: row?.version ?? 0,
          schema: z.toJSONSchema(setting.schema), changedAt: row?.updated_at.toISOString() ?? null, changedBy: row?.changed_by ?? null,
        };
      }),
    };
  },
});
