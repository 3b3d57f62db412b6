import type { ListingCriteria } from '@lintel/adapters/search';
import type { Database, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import type { Frequency } from './frequency';
import { savedSearchPolicy } from './policy';

export type SavedSearchRow = Selectable<Database['saved_search']> & { readonly frequency: Frequency };
export type MatchKind = 'new' | 'price' | 'back';

export function attributesOf(row: SavedSearchRow) {
  return { id: row.id, userId: row.user_id };
}

/** Where the policy's attributes lie in SQL. */
export const savedSearchColumns = { id: 'saved_search.id', userId: 'saved_search.user_id' } as const;

/** What the search looks for, as it was checked when it was written; JSON has no `undefined`, so a field is there or is not, as the port wants it. */
export function criteriaOf(row: Pick<SavedSearchRow, 'criteria'>): ListingCriteria {
  return row.criteria as ListingCriteria;
}

/** Locks the row until the transaction ends; a deleted one as well. @throws DomainError not_found. */
export async function lockSavedSearch(tx: ScopedTransaction, id: string): Promise<SavedSearchRow> {
  const row = await tx.db.selectFrom('saved_search').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('saved search', id);
  return row as SavedSearchRow;
}

/** Locks one's own search. @throws DomainError not_found, also for a stranger's and a deleted one; stale_version. */
export async function lockOwn(tx: ScopedTransaction, id: string, expectedVersion?: number): Promise<SavedSearchRow> {
  const search = await lockSavedSearch(tx, id);
  tx.authorise(savedSearchPolicy, 'savedSearch.own', attributesOf(search));
  if (search.status === 'deleted') throw notFound('saved search', id);
  if (expectedVersion !== undefined && expectedVersion !== search.version)
    throw new DomainError('stale_version', 'This search changed while you were looking at it. Read it again.', { expectedVersion, version: search.version });
  return search;
}

export async function updateSavedSearch(tx: ScopedTransaction, search: SavedSearchRow, patch: Updateable<Database['saved_search']>): Promise<SavedSearchRow> {
  const row = await tx.db.updateTable('saved_search').set({ ...patch, version: search.version + 1 }).where('id', '=', search.id).returningAll().executeTakeFirstOrThrow();
  return row as SavedSearchRow;
}

/** The clock on the owner's wall. */
export async function zoneOf(tx: ScopedTransaction, userId: string): Promise<string> {
  return (await tx.db.selectFrom('app_user').select('zone').where('id', '=', userId).executeTakeFirstOrThrow()).zone;
}

/** Marks what waits to be told as told, and says which listings it was about, the latest found first, each once. */
export async function takeWaiting(tx: ScopedTransaction, searchId: string): Promise<readonly string[]> {
  const rows = await tx.db.updateTable('saved_search_match').set({ alerted: true }).where('saved_search_id', '=', searchId).where('alerted', '=', false)
    .returning(['listing_id', 'matched_at']).execute();
  return [...new Set(rows.toSorted((a, b) => b.matched_at.getTime() - a.matched_at.getTime()).map((row) => row.listing_id))];
}

export async function hasWaiting(tx: ScopedTransaction, searchId: string): Promise<boolean> {
  const row = await tx.db.selectFrom('saved_search_match').select('listing_id').where('saved_search_id', '=', searchId).where('alerted', '=', false).limit(1).executeTakeFirst();
  return row !== undefined;
}
