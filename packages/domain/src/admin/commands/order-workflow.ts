import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { type DataOf, type EventDefinition, notFound, uuidv7 } from '@lintel/kernel';
import type { z } from 'zod';
import { requested, workflowOrderInput } from '../contract';
import { workflowRetryRequested, workflowTerminateRequested } from '../events';
import { platformPolicy } from '../policy';
import { workflowIdOf } from '../workflow-id';

/** The worker acts on the event: nothing but it talks to the workflow engine. */
async function order(
  tx: ScopedTransaction, { recordType, recordId, reason }: z.infer<typeof workflowOrderInput>, event: EventDefinition<string, DataOf<typeof workflowTerminateRequested>>,
): Promise<{ id: string }> {
  tx.authorise(platformPolicy, 'platform.operate', {});
  const { restore_epoch: epoch } = await tx.db.selectFrom('event_sequence').select('restore_epoch').executeTakeFirstOrThrow();
  const known = await tx.db.selectFrom('deadline').select(['organisation_id']).where('aggregate_type', '=', recordType).where('aggregate_id', '=', recordId)
    .limit(1).executeTakeFirst();
  // What never had a deadline never had a workflow.
  if (known === undefined) throw notFound('workflow', recordId);
  const id = uuidv7();
  const data = { recordType, recordId, workflowId: workflowIdOf(recordType, recordId, epoch) };
  tx.append(event, { aggregateId: id, aggregateVersion: 1, organisationId: known.organisation_id, data, reason });
  return { id };
}

/**
 * Has the workflow of a record ended. The record and its deadlines stay as they are, so while one is ahead another workflow is started within a minute.
 * Events: workflow.terminate_requested. Errors: not_found, forbidden.
 */
export const terminateWorkflow = defineCommand({
  name: 'workflow.terminate',
  summary: 'End the workflow of a record.',
  input: workflowOrderInput,
  output: requested,
  permission: 'platform.operate',
  stepUp: true,
  events: [workflowTerminateRequested],
  run: (tx, input) => order(tx, input, workflowTerminateRequested),
});

/**
 * Has the workflow of a record look at it again at once, or start anew.
 * Events: workflow.retry_requested. Errors: not_found, forbidden.
 */
export const retryWorkflow = defineCommand({
  name: 'workflow.retry',
  summary: 'Have the workflow of a record look again, or start anew.',
  input: workflowOrderInput,
  output: requested,
  permission: 'platform.operate',
  stepUp: true,
  events: [workflowRetryRequested],
  run: (tx, input) => order(tx, input, workflowRetryRequested),
});
