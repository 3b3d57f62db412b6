import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { browserUnsubscribed } from '../events';
import { notificationPolicy } from '../policy';

/** Tells one of one's browsers no more, by its id or by the address it subscribed with. Another's is left alone. Events: push.unsubscribed. Errors: unauthenticated. */
export const unsubscribeBrowser = defineCommand({
  name: 'push.unsubscribe',
  summary: 'Tell one of your browsers no more.',
  input: z.union([z.object({ id }), z.object({ endpoint: z.url().max(1_000) })]),
  output: z.object({ isRemoved: z.boolean() }),
  permission: 'notification.list',
  events: [browserUnsubscribed],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(tx);
    const row = await tx.db.deleteFrom('push_subscription').where('user_id', '=', userId).where('id' in input ? 'id' : 'endpoint', '=', 'id' in input ? input.id : input.endpoint).returning('id').executeTakeFirst();
    if (row !== undefined) tx.append(browserUnsubscribed, { aggregateId: row.id, aggregateVersion: 2, organisationId: null, data: { userId, because: 'asked' } });
    return { isRemoved: row !== undefined };
  },
});
