import { createHash } from 'node:crypto';
import type { ScopedTransaction } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import type { Setting } from './catalogue';
import { settingByKey } from './catalogue';
import { settingChanged } from './events';
import { valueOf } from './read';

export interface Change {
  readonly setting: Setting;
  /** Null: back to the default. */
  readonly value: unknown;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The setting of a key that the contract has checked. */
export function settingNamed(key: string): Setting {
  const setting = settingByKey.get(key);
  if (setting === undefined) throw new Error(`There is no setting ${key}.`);
  return setting;
}

/** A setting's place in the log: always the same id for the same key. */
export function aggregateIdOf(key: string): string {
  const hex = createHash('sha256').update(`setting:${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Writes a new value, its history and its event. Two admins who looked at the same value do not overwrite each other.
 * @throws DomainError stale_version, invalid_input
 */
export async function changeSetting(tx: ScopedTransaction, { setting, value, expectedVersion, reason }: Change): Promise<{ key: string; value: unknown; version: number }> {
  const { key } = setting;
  // Before the first change there is no row to lock.
  await tx.lock(`setting:${key}`);
  const row = await tx.db.selectFrom('setting').selectAll().where('key', '=', key).executeTakeFirst();
  const current = row?.version ?? 0;
  if (current !== expectedVersion)
    throw new DomainError('stale_version', 'Somebody has changed this setting since you looked at it. Look again.', { expected: expectedVersion, current });
  const next = value === null ? null : checked(setting, value);
  const version = current + 1;
  const stored = next === null ? null : JSON.stringify(next);
  const by = tx.actor.userId;
  await tx.db.insertInto('setting').values({ key, value: stored, version, updated_by: by, updated_at: tx.now })
    .onConflict((oc) => oc.column('key').doUpdateSet({ value: stored, version, updated_by: by, updated_at: tx.now })).execute();
  await tx.db.insertInto('setting_change').values({ key, version, value: stored, reason, changed_by: by, changed_at: tx.now }).execute();
  const to = next ?? setting.default;
  tx.append(settingChanged, {
    aggregateId: aggregateIdOf(key), aggregateVersion: version, organisationId: null, reason,
    data: { key, from: valueOf(setting, row?.value ?? null), to, isDefault: next === null },
  });
  return { key, value: to, version };
}

function checked(setting: Setting, value: unknown): unknown {
  const parsed = setting.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({ path: ['value', ...issue.path].join('.'), code: issue.code, message: issue.message }));
  throw new DomainError('invalid_input', `${setting.key}: ${fields.map(({ message }) => message).join('; ')}`, { fields });
}
