import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { savedSearchDeleted } from '../events';
import { lockOwn, updateSavedSearch } from '../store';
import { alertKind } from '../timers';

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
    const deleted = await updateSavedSearch(tx, search, { status: 'deleted', name: '', criteria: '{}' });
    await tx.db.deleteFrom('saved_search_match').where('saved_search_id', '=', search.id).execute();
    tx.deadlines.settle({ type: 'saved_search', id: search.id }, [alertKind], 'cancelled');
    tx.append(savedSearchDeleted, { aggregateId: search.id, aggregateVersion: deleted.version, organisationId: null, data: {} });
    return { id: search.id };
  },
});
