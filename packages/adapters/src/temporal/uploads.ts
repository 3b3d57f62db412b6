import { type MediaUploadInput, mediaUploadWorkflowId, taskQueues } from '@lintel/workflows/contracts';
import type { Client } from '@temporalio/client';

/** Starts an upload's workflow, or tells the running one that another file has arrived. Safe to repeat. */
export async function startOrTellUpload(client: Client, input: MediaUploadInput): Promise<void> {
  await client.workflow.signalWithStart('mediaUpload', {
    workflowId: mediaUploadWorkflowId(input.uploadId), taskQueue: taskQueues.media, args: [input], signal: 'arrived', signalArgs: [],
    staticSummary: `Processes the files of upload ${input.uploadId}`,
  });
}
