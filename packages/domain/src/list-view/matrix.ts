import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { changeListView } from './commands/change-list-view';
import { createListView } from './commands/create-list-view';
import { deleteListView } from './commands/delete-list-view';
import { listListViews } from './queries/list-list-views';

const owner: Expectation = { visitor: 'not_found', system: 'allowed', otherwise: ['allowed', 'not_found'] };
const anyone: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };

async function addView({ db, personId }: Arrangement): Promise<{ id: string }> {
  const id = uuidv7();
  await db.insertInto('list_view').values({ id, user_id: personId, list: 'listings', name: `Mine ${id}`, query: 'mine=1' }).execute();
  return { id };
}

export const listViewMatrix: readonly MatrixCase[] = [
  { operation: createListView, expected: anyone, input: () => ({ list: 'listings', name: `Mine ${uuidv7()}`, query: 'mine=1' }) },
  { operation: changeListView, expected: owner, input: async (at) => ({ ...(await addView(at)), isPinned: true }) },
  { operation: deleteListView, expected: owner, input: addView },
  { operation: listListViews, expected: anyone, input: () => ({ list: 'tickets' }) },
];
