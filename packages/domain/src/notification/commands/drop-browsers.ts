import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { browserUnsubscribed } from '../events';
import { notificationPolicy } from '../policy';

/** Forgets browsers that their push service says are gone. Events: push.unsubscribed. Errors: none of its own. */
export const dropBrowsers = defineCommand({
  name: 'push.drop',
  summary: 'Forget browsers that are gone.',
  input: z.object({ ids: z.array(id).min(1).max(200) }),
  output: z.object({ dropped: z.int() }),
  permission: 'notification.deliver',
  events: [browserUnsubscribed],
  async run(tx, { ids }) {
    tx.authorise(notificationPolicy, 'notification.deliver', {});
    const rows = await tx.db.deleteFrom('push_subscription').where('id', 'in', ids).returning(['id', 'user_id']).execute();
    for (const row of rows) tx.append(browserUnsubscribed, { aggregateId: row.id, aggregateVersion: 2, organisationId: null, data: { userId: row.user_id, because: 'gone' } });
    return { dropped: rows.length };
  },
});
