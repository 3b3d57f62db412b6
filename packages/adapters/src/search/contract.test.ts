import { createTestDatabase } from '@lintel/db/testing';
import { describe } from 'vitest';
import { createPostgresSearch, createPostgresSearchWriter } from './index';
import { describeCriteria } from './testing/criteria-contract';
import type { OpenSearch } from './testing/open';
import { describeWords } from './testing/words-contract';
import { describeWriting } from './testing/writing-contract';

const postgres: OpenSearch = async () => {
  const database = await createTestDatabase();
  return { index: createPostgresSearch(database.db), writer: createPostgresSearchWriter(database.db.kysely), close: () => database.drop() };
};

describe('search in Postgres', () => {
  describeWords(postgres);
  describeCriteria(postgres, 300);
  describeWriting(postgres);
});
