import { type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { webhookDue } from '@lintel/domain/gateway';
import { type Reactor, readEvent } from '@lintel/kernel';
import { startOrTellWebhook } from '../temporal/webhooks';

/** Starts or wakes the workflow of a webhook for which something waits. */
export function webhookDeliveryReactor(temporal: TemporalGate): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'webhook-deliveries',
    summary: 'Starts the workflows that send webhooks',
    types: [webhookDue.type],
    lanes: 2,
    async react(_tx, event) {
      const { webhookId } = readEvent(webhookDue, event).data;
      await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () => temporal.use((client) => startOrTellWebhook(client, webhookId)));
    },
  };
}
