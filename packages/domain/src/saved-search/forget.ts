import type { ScopedTransaction } from '@lintel/db';
import { savedSearchDeleted } from './events';
import { type SavedSearchRow, updateSavedSearch } from './store';
import { alertKind } from './timers';

/** What a search looked for and what it found is forgotten; only that there was one remains. Events: saved_search.deleted. */
export async function forgetSearch(tx: ScopedTransaction, search: SavedSearchRow): Promise<void> {
  const deleted = await updateSavedSearch(tx, search, { status: 'deleted', name: '', criteria: '{}' });
  await tx.db.deleteFrom('saved_search_match').where('saved_search_id', '=', search.id).execute();
  tx.deadlines.settle({ type: 'saved_search', id: search.id }, [alertKind], 'cancelled');
  tx.append(savedSearchDeleted, { aggregateId: search.id, aggregateVersion: deleted.version, organisationId: null, data: {} });
}
