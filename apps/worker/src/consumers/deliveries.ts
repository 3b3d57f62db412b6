import { type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { notificationQueued } from '@lintel/domain/notification';
import { type Reactor, readEvent } from '@lintel/kernel';
import { startDelivery } from '../temporal/deliveries';

/** Starts one workflow for the messages of one event, or of one moment that messages are held until. */
export function deliveryReactor(temporal: TemporalGate): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'deliveries',
    summary: 'Starts the workflows that send messages',
    types: [notificationQueued.type],
    lanes: 2,
    async react(_tx, event) {
      // The bell alone needs no sending.
      const { batchId, messages } = readEvent(notificationQueued, event).data;
      if (messages === 0) return;
      await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () => temporal.use((client) => startDelivery(client, batchId ?? event.aggregateId)));
    },
  };
}
