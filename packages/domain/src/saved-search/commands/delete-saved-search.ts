import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { savedSearchDeleted } from '../events';
import { forgetSearch } from '../forget';
import { lockOwn } from '../store';

/**
 * Deletes a saved search. What it looked for and what it found is forgotten; only that there was one remains.
 * Events: saved_search.deleted. Errors: not_found.
 */
export const deleteSavedSearch = defineCommand({
  name: 'savedSearch.delete',
  summary: 'Delete a saved search.',
  input: z.object({ id }),
  output: z.object({ id }),
  permission: 'savedSearch.own',
  events: [savedSearchDeleted],
  async run(tx, input) {
    const search = await lockOwn(tx, input.id);
    await forgetSearch(tx, search);
    return { id: search.id };
  },
});
