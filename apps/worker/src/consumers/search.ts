import { createMeilisearchRecordWriter, createMeilisearchWriter, createPostgresRecordWriter, createPostgresSearchWriter } from '@lintel/adapters/search';
import type { ScopedTransaction } from '@lintel/db';
import { recordProjection, searchProjection } from '@lintel/domain/search';
import type { Projection } from '@lintel/kernel';

export interface SearchChoice {
  /** The engine to search by besides Postgres; `url` absent: none. */
  readonly url: string | undefined;
  readonly apiKey: string | undefined;
}

/**
 * The search indexes. The one in Postgres is always kept, in the transaction that moves its cursor, so that it can answer the moment another
 * engine is down; that other one has a projection of its own, which pauses while its engine cannot be reached and goes on where it was.
 */
export function searchProjections({ url, apiKey }: SearchChoice): readonly Projection<ScopedTransaction>[] {
  const inPostgres = [
    searchProjection({ name: 'search', summary: 'Keeps the search index in Postgres', writerOf: (tx) => createPostgresSearchWriter(tx.db) }),
    recordProjection({ name: 'search-records', summary: 'Keeps what is found beside listings in Postgres', writerOf: (tx) => createPostgresRecordWriter(tx.db) }),
  ];
  if (url === undefined) return inPostgres;
  const [listings, records] = [createMeilisearchWriter({ url, apiKey }), createMeilisearchRecordWriter({ url, apiKey })];
  return [
    ...inPostgres,
    searchProjection({ name: 'search-meilisearch', summary: 'Keeps the search index in Meilisearch', writerOf: () => listings }),
    recordProjection({ name: 'search-records-meilisearch', summary: 'Keeps what is found beside listings in Meilisearch', writerOf: () => records }),
  ];
}
