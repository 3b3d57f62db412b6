import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { phoneChanged } from '../events';
import { notificationPolicy } from '../policy';

/** Takes one's number away: no text message goes there any more. Done twice it changes nothing. Events: phone.changed. Errors: unauthenticated. */
export const removePhone = defineCommand({
  name: 'phone.remove',
  summary: 'Take away the number of your text messages.',
  input: z.object({}),
  output: z.object({ isRemoved: z.boolean() }),
  permission: 'notification.list',
  events: [phoneChanged],
  async run(tx) {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(tx);
    const row = await tx.db.deleteFrom('phone').where('user_id', '=', userId).returning(['id', 'version']).executeTakeFirst();
    if (row !== undefined) tx.append(phoneChanged, { aggregateId: row.id, aggregateVersion: row.version + 1, organisationId: null, data: { step: 'removed', userId } });
    return { isRemoved: row !== undefined };
  },
});
