import { taskQueues, webhookWorkflowId } from '@lintel/workflows/contracts';
import type { Client } from '@temporalio/client';

/** Starts a webhook's workflow, or tells the running one that something is due. Safe to repeat. */
export async function startOrTellWebhook(client: Client, webhookId: string): Promise<void> {
  await client.workflow.signalWithStart('webhook', {
    workflowId: webhookWorkflowId(webhookId), taskQueue: taskQueues.webhook, args: [{ webhookId }], signal: 'due', signalArgs: [],
    staticSummary: `Sends what webhook ${webhookId} is told`,
  });
}
