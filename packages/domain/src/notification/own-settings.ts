import type { ScopedTransaction } from '@lintel/db';
import type { Channel, Pace } from './contract';
import { notificationSettingsChanged } from './events';
import type { NotificationKind } from './kinds';

/** The row of a person's settings, locked; made where there was none. */
export async function lockSettings(tx: ScopedTransaction, userId: string) {
  await tx.db.insertInto('notification_setting').values({ user_id: userId }).onConflict((oc) => oc.doNothing()).execute();
  return tx.db.selectFrom('notification_setting').selectAll().where('user_id', '=', userId).forUpdate().executeTakeFirstOrThrow();
}

export interface Choice {
  readonly userId: string;
  readonly kind: NotificationKind;
  readonly channels: readonly Channel[];
  readonly pace: Pace;
  readonly by: 'screen' | 'link';
}

/** Keeps how a person is told of one kind, and says so in the log. Returns the version of their settings. */
export async function keepChoice(tx: ScopedTransaction, { userId, kind, channels, pace, by }: Choice): Promise<number> {
  const { version: before } = await lockSettings(tx, userId);
  const version = before + 1;
  const chosen = { channels: [...channels], pace, updated_at: tx.now };
  await tx.db.insertInto('notification_preference').values({ user_id: userId, kind, ...chosen }).onConflict((oc) => oc.columns(['user_id', 'kind']).doUpdateSet(chosen)).execute();
  await tx.db.updateTable('notification_setting').set({ version, updated_at: tx.now }).where('user_id', '=', userId).execute();
  tx.append(notificationSettingsChanged, { aggregateId: userId, aggregateVersion: version, organisationId: null, data: { kind, channels: [...channels], pace, by } });
  return version;
}
