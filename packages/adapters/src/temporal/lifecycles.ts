import type { ScopedTransaction } from '@lintel/db';
import { type LifecycleInput, type LifecycleKind, lifecycleWorkflowId, searchAttributeNames, taskQueues } from '@lintel/workflows/contracts';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';

const kindKey = defineSearchAttributeKey(searchAttributeNames.kind, SearchAttributeType.KEYWORD);
const recordKey = defineSearchAttributeKey(searchAttributeNames.record, SearchAttributeType.KEYWORD);

/** Starts a record's workflow, or tells the running one that the record moved on; version 0 asks it to look again. Safe to repeat. */
export async function startOrSignal(client: Client, input: LifecycleInput, restoreEpoch: number): Promise<void> {
  await client.workflow.signalWithStart('lifecycle', {
    workflowId: lifecycleWorkflowId(input.kind, input.id, restoreEpoch),
    taskQueue: taskQueues.lifecycle,
    args: [input],
    signal: 'changed',
    signalArgs: [input.version === 0 ? {} : { version: input.version }],
    staticSummary: `Keeps the deadlines of ${input.kind.replace('_', ' ')} ${input.id}`,
    typedSearchAttributes: new TypedSearchAttributes([{ key: kindKey, value: input.kind }, { key: recordKey, value: input.id }]),
  });
}

/** Tells a workflow that may run that its record has nothing more to wait for; that it is gone already is fine. */
export async function signalIfRunning(client: Client, kind: LifecycleKind, id: string, version: number | undefined, restoreEpoch: number): Promise<void> {
  try {
    await client.workflow.getHandle(lifecycleWorkflowId(kind, id, restoreEpoch)).signal('changed', version === undefined ? {} : { version });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

export interface DeadlineCounts {
  readonly pending: number;
  readonly all: number;
  readonly restoreEpoch: number;
}

/** How many deadlines the record has, by which a workflow is needed, may be running, or never was. */
export async function countDeadlines(tx: Pick<ScopedTransaction, 'db'>, kind: string, id: string): Promise<DeadlineCounts> {
  const row = await tx.db.selectFrom('event_sequence')
    .leftJoin('deadline', (join) => join.on('deadline.aggregate_type', '=', kind).on('deadline.aggregate_id', '=', id))
    .select((eb) => [
      'event_sequence.restore_epoch', eb.fn.count<number>('deadline.id').as('all'),
      eb.fn.count<number>('deadline.id').filterWhere('deadline.state', '=', 'pending').as('pending'),
    ])
    .groupBy('event_sequence.restore_epoch').executeTakeFirstOrThrow();
  return { pending: row.pending, all: row.all, restoreEpoch: row.restore_epoch };
}
