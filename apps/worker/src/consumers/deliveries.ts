import { type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { notificationQueued } from '@lintel/domain/notification';
import { type Reactor, readEvent } from '@lintel/kernel';
import { deliveryWorkflowId, taskQueues } from '@lintel/workflows/contracts';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';

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
      const batchId = event.aggregateId;
      await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () =>
        temporal.use(async (client) => {
          try {
            await client.workflow.start('deliver', {
              workflowId: deliveryWorkflowId(batchId), taskQueue: taskQueues.delivery, args: [{ batchId }], workflowIdReusePolicy: 'REJECT_DUPLICATE',
              staticSummary: 'Sends the messages of one event',
            });
          } catch (error) {
            if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
          }
        }),
      );
    },
  };
}
