import { type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { aiAsked } from '@lintel/domain/assistant';
import type { Reactor } from '@lintel/kernel';
import { startOrTellAssistant } from '../temporal/assistants';

/** Starts or wakes the workflow of an organisation's assistant for which something waits. */
export function assistantWorkReactor(temporal: TemporalGate): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'assistant-work',
    summary: 'Starts the workflows in which assistants work',
    types: [aiAsked.type],
    lanes: 2,
    async react(_tx, event) {
      const { organisationId } = event;
      if (organisationId === null) return;
      await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () => temporal.use((client) => startOrTellAssistant(client, organisationId)));
    },
  };
}
