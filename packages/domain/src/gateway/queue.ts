import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { webhookDue } from './events';
import { lockWebhook } from './store';

export interface NewDelivery {
  readonly eventId: string;
  readonly eventType: string;
  readonly position: number | null;
}

/**
 * Queues events for an endpoint, each once, and wakes its workflow unless it is at work. Takes the endpoint's lock: whoever lets the workflow rest takes
 * it too, so that no row is written unseen between its last look and its rest.
 */
export async function queueFor(tx: ScopedTransaction, webhookId: string, deliveries: readonly NewDelivery[]): Promise<number> {
  if (deliveries.length === 0) return 0;
  const webhook = await lockWebhook(tx, webhookId);
  const inserted = await tx.db.insertInto('webhook_delivery').values(deliveries.map(({ eventId, eventType, position }) => (
    { id: uuidv7(), endpoint_id: webhook.id, organisation_id: webhook.organisation_id, event_id: eventId, event_type: eventType, position, created_at: tx.now })))
    .onConflict((oc) => oc.columns(['endpoint_id', 'event_id']).doNothing()).returning('id').execute();
  if (inserted.length > 0) await wake(tx, webhookId);
  return inserted.length;
}

/** Under the endpoint's lock. */
export async function wake(tx: ScopedTransaction, webhookId: string): Promise<void> {
  const woken = await tx.db.updateTable('webhook_endpoint').set({ is_draining: true }).where('id', '=', webhookId).where('is_draining', '=', false)
    .returning('organisation_id').executeTakeFirst();
  if (woken === undefined) return;
  // Each wake is an aggregate of its own: the endpoint's version belongs to what its owner changes.
  tx.append(webhookDue, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: woken.organisation_id, data: { webhookId } });
}
