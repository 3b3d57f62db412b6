import { deliveryWorkflowId, taskQueues } from '@lintel/workflows/contracts';
import type { Client } from '@temporalio/client';

/** Starts the workflow that sends one batch of messages, unless it runs. Safe to repeat: rows are claimed, so one that finds nothing to send ends. */
export async function startDelivery(client: Client, batchId: string): Promise<void> {
  await client.workflow.start('deliver', {
    workflowId: deliveryWorkflowId(batchId), taskQueue: taskQueues.delivery, args: [{ batchId }], workflowIdReusePolicy: 'ALLOW_DUPLICATE', workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: 'Sends one batch of messages',
  });
}
