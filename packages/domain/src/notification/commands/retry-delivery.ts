import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { announceBatch } from '../announce';
import { notificationQueued, notificationRetried } from '../events';
import { deliveryLifecycle } from '../lifecycle';
import { notificationPolicy } from '../policy';

/**
 * Has a message that was given up sent once more, under the same Message-ID.
 * Events: notification.retried, notification.queued. Errors: not_found, forbidden, invalid_transition.
 */
export const retryDelivery = defineCommand({
  name: 'delivery.retry',
  summary: 'Send a message that was given up once more.',
  input: z.object({ id, reason: z.string().trim().min(1).max(500) }),
  output: z.object({ id, status: z.string() }),
  permission: 'notification.retry',
  events: [notificationRetried, notificationQueued],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.retry', {});
    const row = await tx.db.selectFrom('delivery').selectAll().where('id', '=', input.id).forUpdate().executeTakeFirst();
    if (row === undefined) throw notFound('delivery', input.id);
    const status = deliveryLifecycle.next(row.status as Parameters<typeof deliveryLifecycle.next>[0], 'delivery.retry');
    const version = row.version + 1;
    await tx.db.updateTable('delivery').set({ status, version, attempts: 0, ambiguous: 0, next_attempt_at: tx.now, error: null }).where('id', '=', row.id).execute();
    tx.append(notificationRetried, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, reason: input.reason, data: { kind: row.kind, channel: row.channel, causeId: row.event_id } });
    announceBatch(tx, { batchId: row.batch_id, organisationId: row.organisation_id, kind: row.kind, messages: 1 });
    return { id: row.id, status };
  },
});
