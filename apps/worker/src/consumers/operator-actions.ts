import { countDeadlines, signalIfRunning, startOrSignal, type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { workflowRetryRequested, workflowTerminateRequested } from '@lintel/domain/admin';
import { type EventEnvelope, type Reactor, readEvent } from '@lintel/kernel';
import { lifecycleKinds } from '@lintel/workflows/contracts';
import { WorkflowNotFoundError } from '@temporalio/client';

/**
 * Does with workflows what operators asked for: only the worker talks to Temporal. One lane, so that what was asked of a workflow first is
 * done first.
 */
export function operatorReactor(temporal: TemporalGate): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'operator-actions',
    summary: 'Ends or wakes workflows when an operator asks',
    types: [workflowTerminateRequested.type, workflowRetryRequested.type],
    lanes: 1,
    react: (tx, event) =>
      withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () =>
        event.type === workflowTerminateRequested.type ? terminate(temporal, event) : retry(temporal, tx, event),
      ),
  };
}

/** One that has ended already is as it was wanted. */
async function terminate(temporal: TemporalGate, event: EventEnvelope): Promise<void> {
  const { workflowId } = readEvent(workflowTerminateRequested, event).data;
  await temporal.use(async (client) => {
    try {
      await client.workflow.getHandle(workflowId).terminate(event.reason ?? 'an operator asked');
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  });
}

async function retry(temporal: TemporalGate, tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  const { recordType, recordId } = readEvent(workflowRetryRequested, event).data;
  const kind = lifecycleKinds.find((one) => one === recordType);
  if (kind === undefined) throw new Error(`No workflow keeps the deadlines of a ${recordType}.`);
  const { pending, restoreEpoch } = await countDeadlines(tx, kind, recordId);
  await temporal.use((client) =>
    pending > 0
      ? startOrSignal(client, { kind, id: recordId, organisationId: event.organisationId, version: 0 }, restoreEpoch)
      : signalIfRunning(client, kind, recordId, undefined, restoreEpoch),
  );
}
