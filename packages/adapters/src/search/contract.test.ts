import { createTestDatabase } from '@lintel/db/testing';
import { describe } from 'vitest';
import { createMeilisearch, createMeilisearchWriter, createPostgresSearch, createPostgresSearchWriter } from './index';
import { describeCriteria } from './testing/criteria-contract';
import { meilisearchForTests, removeIndexes } from './testing/meilisearch-server';
import type { OpenSearch } from './testing/open';
import { describeWords } from './testing/words-contract';
import { describeWriting } from './testing/writing-contract';

const postgres: OpenSearch = async () => {
  const database = await createTestDatabase();
  return { index: createPostgresSearch(database.db), writer: createPostgresSearchWriter(database.db.kysely), close: () => database.drop() };
};

describe('search in Postgres', () => {
  describeWords(postgres);
  describeCriteria(postgres, 200);
  describeWriting(postgres);
});

const meilisearch: OpenSearch = async () => {
  const options = meilisearchForTests();
  if (options === undefined) throw new Error('MEILI_URL is not set.');
  const writer = createMeilisearchWriter(options);
  // Makes the index with its settings, as the projection's first write does.
  await writer.remove([], 'live');
  return { index: createMeilisearch(options), writer, close: () => removeIndexes(options) };
};

describe.skipIf(meilisearchForTests() === undefined)('search in Meilisearch (needs a server, named by MEILI_URL)', () => {
  describeWords(meilisearch);
  describeCriteria(meilisearch, 150);
  describeWriting(meilisearch);
});
