import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { setHoursInput } from '../contract';
import { notificationSettingsChanged } from '../events';
import { lockSettings } from '../own-settings';
import { notificationPolicy } from '../policy';

/**
 * Chooses one's quiet hours, by the clock of one's own zone, and the hour at which the daily digest comes. What waits already keeps its moment, unless
 * that falls into the new quiet hours.
 * Events: notification.settings_changed. Errors: unauthenticated.
 */
export const setHours = defineCommand({
  name: 'notification.setHours',
  summary: 'Choose your quiet hours and the hour of your digest.',
  input: setHoursInput,
  output: z.object({ version: z.int() }),
  permission: 'notification.list',
  events: [notificationSettingsChanged],
  async run(tx, { quiet, digestHour }) {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(tx);
    const { version: before } = await lockSettings(tx, userId);
    const version = before + 1;
    await tx.db.updateTable('notification_setting').set({ quiet_from: quiet?.from ?? null, quiet_to: quiet?.to ?? null, digest_hour: digestHour, version, updated_at: tx.now }).where('user_id', '=', userId).execute();
    tx.append(notificationSettingsChanged, { aggregateId: userId, aggregateVersion: version, organisationId: null, data: { kind: null, channels: [], pace: null, by: 'screen' } });
    return { version };
  },
});
