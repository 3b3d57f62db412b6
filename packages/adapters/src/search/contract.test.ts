import { createTestDatabase } from '@lintel/db/testing';
import { describe } from 'vitest';
import { createMeilisearch, createMeilisearchRecordWriter, createMeilisearchWriter, createPostgresRecordWriter, createPostgresSearch, createPostgresSearchWriter } from './index';
import { describeCriteria } from './testing/criteria-contract';
import { meilisearchForTests, removeIndexes } from './testing/meilisearch-server';
import type { OpenSearch } from './testing/open';
import { describeRecords } from './testing/records-contract';
import { describeWords } from './testing/words-contract';
import { describeWriting } from './testing/writing-contract';

const postgres: OpenSearch = async () => {
  const database = await createTestDatabase();
  const { kysely } = database.db;
  return { index: createPostgresSearch(database.db), writer: createPostgresSearchWriter(kysely), records: createPostgresRecordWriter(kysely), close: () => database.drop() };
};

describe('search in Postgres', () => {
  describeWords(postgres);
  describeCriteria(postgres, 200);
  describeWriting(postgres);
  describeRecords(postgres);
});

const meilisearch: OpenSearch = async () => {
  const options = meilisearchForTests();
  if (options === undefined) throw new Error('MEILI_URL is not set.');
  const writer = createMeilisearchWriter(options);
  // Makes the index with its settings, as the projection's first write does.
  await writer.remove([], 'live');
  const records = createMeilisearchRecordWriter(options);
  await records.remove([], 'live');
  return { index: createMeilisearch(options), writer, records, close: () => removeIndexes(options) };
};

describe.skipIf(meilisearchForTests() === undefined)('search in Meilisearch (needs a server, named by MEILI_URL)', () => {
  describeWords(meilisearch);
  describeCriteria(meilisearch, 150);
  describeWriting(meilisearch);
  describeRecords(meilisearch);
});
