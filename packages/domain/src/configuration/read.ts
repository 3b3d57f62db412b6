import type { Scope } from '@lintel/db';
import type { Rollout, Setting } from './catalogue';
import { flags } from './catalogue';

/** What a setting is now, read in the caller's own transaction. A value that an older program accepted and this one does not is the default. */
export async function settingOf<Value>(scope: Pick<Scope, 'db'>, setting: Setting<Value>): Promise<Value> {
  const row = await scope.db.selectFrom('setting').select('value').where('key', '=', setting.key).executeTakeFirst();
  return valueOf(setting, row?.value ?? null);
}

export function valueOf<Value>(setting: Setting<Value>, stored: unknown): Value {
  if (stored === null) return setting.default;
  const parsed = setting.schema.safeParse(stored);
  return parsed.success ? parsed.data : setting.default;
}

export async function rolloutsOf({ db }: Pick<Scope, 'db'>): Promise<ReadonlyMap<string, Rollout>> {
  const all = Object.values(flags);
  const rows = await db.selectFrom('setting').select(['key', 'value']).where('key', 'in', all.map(({ key }) => key)).execute();
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  return new Map(all.map((flag) => [flag.key, valueOf(flag, stored.get(flag.key) ?? null)]));
}
