import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { changeSavedSearch } from './commands/change-saved-search';
import { createSavedSearch } from './commands/create-saved-search';
import { deleteSavedSearch } from './commands/delete-saved-search';
import { wakeSavedSearch } from './commands/wake-saved-search';
import { getSavedSearch } from './queries/get-saved-search';
import { listSavedSearches } from './queries/list-saved-searches';

/** Nobody else learns that one looks for anything. */
const owner: Expectation = { visitor: 'not_found', system: 'allowed', otherwise: ['allowed', 'not_found'] };

async function addSearch({ db, personId }: Arrangement): Promise<{ id: string }> {
  const id = uuidv7();
  await db.insertInto('saved_search').values({ id, user_id: personId, name: 'By the lake', criteria: JSON.stringify({ cities: ['Seattle'] }), frequency: 'daily' }).execute();
  return { id };
}

export const savedSearchMatrix: readonly MatrixCase[] = [
  {
    operation: createSavedSearch, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' },
    input: () => ({ name: 'By the lake', criteria: { cities: ['Seattle'] } }),
  },
  { operation: changeSavedSearch, expected: owner, input: async (at) => ({ ...(await addSearch(at)), name: 'In town' }) },
  { operation: deleteSavedSearch, expected: owner, input: addSearch },
  { operation: wakeSavedSearch, expected: { visitor: 'not_found', system: 'allowed', otherwise: ['forbidden', 'not_found'] }, input: addSearch },
  { operation: listSavedSearches, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' }, input: () => ({}) },
  { operation: getSavedSearch, expected: owner, input: addSearch },
];
