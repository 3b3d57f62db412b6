import { countDeadlines, signalIfRunning, startOrSignal, type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import type { EventEnvelope, Reactor } from '@lintel/kernel';
import { type LifecycleKind, lifecycleKinds } from '@lintel/workflows/contracts';

const isLifecycleKind = (type: string): type is LifecycleKind => lifecycleKinds.some((kind) => kind === type);

/**
 * Brings Temporal to where the log is: a record with a deadline ahead has a workflow that has heard of its latest version. What never had
 * a deadline never starts one; what a workflow did itself it is not told again.
 */
export function lifecycleReactor(temporal: TemporalGate): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'lifecycles',
    summary: 'Starts and signals the workflows that keep deadlines',
    types: '*',
    lanes: 4,
    async react(tx, event) {
      if (!isLifecycleKind(event.aggregateType) || event.origin === 'workflow') return;
      const { pending, all, restoreEpoch } = await countDeadlines(tx, event.aggregateType, event.aggregateId);
      if (all === 0) return;
      const kind = event.aggregateType;
      const { aggregateId: id, aggregateVersion: version, organisationId } = event;
      await withCorrelation(correlationOf(event), () =>
        temporal.use((client) =>
          pending > 0 ? startOrSignal(client, { kind, id, organisationId, version }, restoreEpoch) : signalIfRunning(client, kind, id, version, restoreEpoch),
        ),
      );
    },
  };
}

function correlationOf(event: EventEnvelope) {
  return { correlationId: event.correlationId, causationId: event.id };
}
