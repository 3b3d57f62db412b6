import { createPostgresSearch, installedSearch, installSearchIndex } from '@lintel/adapters/search';
import type { Db } from '@lintel/db';
import type { Expectation, MatrixCase } from '../permissions/matrix-case';
import { clearHistory } from './commands/clear-history';
import { recordPerformed } from './commands/record-performed';
import { setSynonyms } from './commands/set-synonyms';
import { createSearchQueries } from './operations';
import { listHistory } from './queries/list-history';
import { listPopular, listSynonyms, listZeroResults } from './queries/reports';

/** The index of the database that the matrix is tried on. */
export function searchWithin(db: Db): void {
  installSearchIndex(createPostgresSearch(db));
}

const everyone: Expectation = { otherwise: 'allowed' };
const people: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const reporters: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const managers: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };

const queries = createSearchQueries(installedSearch);

export const searchMatrix: readonly MatrixCase[] = [
  { operation: queries.searchListings, expected: everyone, input: () => ({}) },
  { operation: queries.find, expected: everyone, input: () => ({ text: 'garden' }) },
  { operation: queries.suggest, expected: everyone, input: () => ({ text: 'sea' }) },
  { operation: queries.listPlaces, expected: everyone, input: () => ({}) },
  { operation: recordPerformed, expected: everyone, input: () => ({ text: 'garden', criteria: {}, resultCount: 3 }) },
  { operation: clearHistory, expected: people, input: () => ({}) },
  { operation: listHistory, expected: people, input: () => ({}) },
  { operation: listPopular, expected: reporters, input: () => ({}) },
  { operation: listZeroResults, expected: reporters, input: () => ({}) },
  { operation: setSynonyms, expected: managers, input: () => ({ term: 'flat', synonyms: ['apartment'] }) },
  { operation: listSynonyms, expected: managers, input: () => ({}) },
];
