import { startOrTellUpload, type TemporalGate, withCorrelation } from '@lintel/adapters/temporal';
import type { ScopedTransaction } from '@lintel/db';
import { mediaUploaded } from '@lintel/domain/media';
import type { Reactor } from '@lintel/kernel';

/** Starts the workflow of an upload when its first file has arrived, and tells it of each further one. */
export function uploadReactor(temporal: TemporalGate): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'uploads',
    summary: 'Starts the workflows that process uploaded files',
    types: [mediaUploaded.type],
    lanes: 2,
    async react(_tx, event) {
      const { uploadId, recordId } = mediaUploaded.schema.parse(event.data);
      const { organisationId } = event;
      await withCorrelation({ correlationId: event.correlationId, causationId: event.id }, () =>
        temporal.use((client) => startOrTellUpload(client, { uploadId, recordId, organisationId })));
    },
  };
}
