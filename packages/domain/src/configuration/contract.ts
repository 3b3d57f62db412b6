import { z } from 'zod';
import { id, instant, pageSize, writtenText } from '../fields';
import { announcement, type FlagName, flags, settingByKey, settings } from './catalogue';

export { type FlagName, flags, type Rollout, rollout, settingByKey, settings } from './catalogue';

const key = z.string().max(80).refine((name) => settingByKey.has(name), 'is not a setting; configuration.list names them all').meta({ examples: [...settingByKey.keys()].slice(0, 1) });
const reason = writtenText(500).pipe(z.string().min(3, 'must say why'));
/** 0: never changed yet. */
const expectedVersion = z.int().nonnegative();

export const settingItem = z.object({
  key: z.string(), value: z.unknown(), default: z.unknown(), isDefault: z.boolean(), version: z.int(),
  schema: z.record(z.string(), z.unknown()).describe('JSON Schema of the value'), changedAt: instant.nullable(), changedBy: z.string().nullable(),
});
export type SettingItem = z.infer<typeof settingItem>;
export const settingList = z.object({ items: z.array(settingItem) });

export const setInput = z.object({ key, value: z.unknown().describe('null: back to the default'), expectedVersion, reason });
export const rollbackInput = z.object({ key, toVersion: z.int().nonnegative().describe('0: the default'), expectedVersion, reason });
export const settingSet = z.object({ key: z.string(), value: z.unknown(), version: z.int() });

export const historyInput = z.object({ key, limit: pageSize });
export const settingChange = z.object({
  version: z.int(), value: z.unknown().describe('null: the default'), before: z.unknown().describe('what counted until then'), reason: z.string(), changedBy: z.string().nullable(), changedById: id.nullable(),
  changedAt: instant,
});
export const settingHistory = z.object({ key: z.string(), default: z.unknown(), items: z.array(settingChange) });

const flagNames = Object.keys(flags) as [FlagName, ...FlagName[]];
export const mine = z.object({
  announcement: announcement.nullable(),
  flags: z.record(z.enum(flagNames), z.boolean()).meta({ examples: [Object.fromEntries(flagNames.map((name) => [name, true]))] }),
});
export type Mine = z.infer<typeof mine>;
export const noInput = z.object({});

/** The keys in the order operators look for them. */
export const settingKeys: readonly string[] = [...Object.values(settings), ...Object.values(flags)].map((setting) => setting.key);
