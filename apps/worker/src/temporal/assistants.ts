import { assistantWorkflowId, taskQueues } from '@lintel/workflows/contracts';
import type { Client } from '@temporalio/client';

/** Starts an organisation's assistant, or tells the running one that something more is to be said. Safe to repeat. */
export async function startOrTellAssistant(client: Client, organisationId: string): Promise<void> {
  await client.workflow.signalWithStart('assistant', {
    workflowId: assistantWorkflowId(organisationId), taskQueue: taskQueues.assistant, args: [{ organisationId }], signal: 'asked', signalArgs: [],
    staticSummary: `Says what organisation ${organisationId} asks its assistant`,
  });
}
