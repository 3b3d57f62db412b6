import { type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { notificationQueued } from '@lintel/domain/notification';
import { type Reactor, readEvent } from '@lintel/kernel';
import { startDelivery } from '../temporal/deliveries';

/** Starts one workflow for the messages of one event. */
export function deliveryReactor(temporal: TemporalGate): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'deliveries',
    summary: 'Starts the workflows that send messages',
    types: [notificationQueued.type],
    lanes: 2,
    async react(_tx, event) {
      // The bell alone needs no sending.
      if (readEvent(notificationQueued, event).data.emails === 0) return;
      await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () => temporal.use((client) => startDelivery(client, event.aggregateId)));
    },
  };
}
