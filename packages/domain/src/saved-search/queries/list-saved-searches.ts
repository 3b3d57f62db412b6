import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { savedSearchItem } from '../contract';
import { savedSearchRows, toItem } from './rows';

/** One's saved searches, the last made first; nobody has so many that they need pages. Errors: unauthenticated. */
export const listSavedSearches = defineQuery({
  name: 'savedSearch.list',
  summary: 'List your saved searches.',
  input: z.object({}),
  output: z.object({ items: z.array(savedSearchItem) }),
  permission: 'savedSearch.own',
  async run(scope) {
    const rows = await savedSearchRows(scope).where('saved_search.user_id', '=', signedInUser(scope)).orderBy('saved_search.id', 'desc').execute();
    return { items: rows.map(toItem) };
  },
});
