import { readSynonyms } from '@lintel/adapters/search';
import type { ScopedTransaction } from '@lintel/db';
import { savedSearchMatched } from './events';
import { offeredListings } from './listings';
import { factsOf, matches } from './matches';
import { criteriaOf, type SavedSearchRow, takeWaiting, updateSavedSearch } from './store';

const mostNamed = 100;
const atOnce = 200;

/**
 * Tells the owner, in one event, of everything that waits to be told and still is as it was looked for: what left the market meanwhile, or no
 * longer fits the criteria, is passed over. The caller has locked the row.
 */
export async function alertOwner(tx: ScopedTransaction, search: SavedSearchRow): Promise<SavedSearchRow> {
  const listingIds = await stillFitting(tx, search, await takeWaiting(tx, search.id));
  if (listingIds.length === 0) return search;
  const alerted = await updateSavedSearch(tx, search, { last_alert_at: tx.now });
  tx.append(savedSearchMatched, {
    aggregateId: search.id, aggregateVersion: alerted.version, organisationId: null,
    data: { listingIds: listingIds.slice(0, mostNamed), count: listingIds.length, frequency: search.frequency },
  });
  return alerted;
}

async function stillFitting(tx: ScopedTransaction, search: SavedSearchRow, listingIds: readonly string[]): Promise<string[]> {
  const criteria = criteriaOf(search);
  const synonyms = criteria.text === undefined || listingIds.length === 0 ? undefined : await readSynonyms(tx.db);
  const fitting = new Set<string>();
  for (let start = 0; start < listingIds.length; start += atOnce)
    for (const document of await offeredListings(tx, listingIds.slice(start, start + atOnce)))
      if (matches(criteria, factsOf(document), synonyms)) fitting.add(document.id);
  return listingIds.filter((id) => fitting.has(id));
}
