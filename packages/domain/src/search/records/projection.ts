import type { RecordDocument, SearchWriter } from '@lintel/adapters/search';
import type { ScopedTransaction } from '@lintel/db';
import type { Projection } from '@lintel/kernel';
import { synonymsChanged } from '../events';
import { writeSynonyms } from '../synonyms';
import { documentsOf, indexedTables } from './documents';
import { toldOf, toldTypes } from './told';

export interface RecordProjectionOptions {
  readonly name: string;
  readonly summary: string;
  /** The writer for a batch: one that shares its transaction, or one to an engine outside. */
  readonly writerOf: (tx: ScopedTransaction) => SearchWriter<RecordDocument>;
}

/** Keeps an index of what is found beside listings. A record is read as it is now, so applying an event twice changes nothing. */
export function recordProjection({ name, summary, writerOf }: RecordProjectionOptions): Projection<ScopedTransaction> {
  return {
    kind: 'projection',
    name,
    summary,
    types: [...toldTypes, synonymsChanged.type],
    async apply(tx, events, target) {
      const writer = writerOf(tx);
      if (events.some((event) => event.type === synonymsChanged.type)) await writeSynonyms(tx, writer, target);
      const told = await toldOf(tx, events);
      const gone: string[] = [];
      for (const table of indexedTables) {
        const ids = [...told[table]];
        const documents = ids.length === 0 ? [] : await documentsOf[table](tx, ids);
        const found = new Set(documents.map((document) => document.id));
        if (documents.length > 0) await writer.upsert(documents, target);
        gone.push(...ids.filter((id) => !found.has(id)));
      }
      // Also when there is nothing to take out: an engine makes its index at the first word, and one without an index counts as down.
      await writer.remove(gone, target);
    },
    async prepareShadow(tx) {
      const writer = writerOf(tx);
      await writer.prepareShadow();
      await writeSynonyms(tx, writer, 'shadow');
    },
    swapShadow: (tx) => writerOf(tx).swapShadow(),
  };
}
