import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { setPreferenceInput } from '../contract';
import { notificationSettingsChanged } from '../events';
import { isNotificationKind, offeredChannels } from '../kinds';
import { keepChoice } from '../own-settings';
import { notificationPolicy } from '../policy';
import { chosenChannels } from '../wishes';

/**
 * Chooses how one is told of a kind: through which channels, and when. What is critical stays on where it was meant to be.
 * Events: notification.settings_changed. Errors: unauthenticated, invalid_input.
 */
export const setPreference = defineCommand({
  name: 'notification.setPreference',
  summary: 'Choose how you are told of one kind of thing.',
  input: setPreferenceInput,
  output: z.object({ kind: z.string(), channels: z.array(z.string()), pace: z.string(), version: z.int() }),
  permission: 'notification.list',
  events: [notificationSettingsChanged],
  async run(tx, { kind, channels, pace }) {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(tx);
    if (!isNotificationKind(kind)) throw invalidInput([{ path: 'kind', code: 'unknown', message: 'is not a kind of notification' }]);
    const foreign = channels.find((channel) => !offeredChannels(kind).includes(channel));
    if (foreign !== undefined) throw invalidInput([{ path: 'channels', code: 'not_offered', message: `${foreign} is not offered for this kind` }]);
    const kept = [...new Set(chosenChannels(kind, channels))];
    return { kind, channels: kept, pace, version: await keepChoice(tx, { userId, kind, channels: kept, pace, by: 'screen' }) };
  },
});
