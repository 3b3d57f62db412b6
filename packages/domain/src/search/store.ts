import type { Scope, ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { listingColumns, listingPolicy } from '../listing';
import type { SearchCriteria } from './contract';

/** Which of these the asker may see right now; an index is a moment behind. */
export async function visibleIds(scope: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await scope.db.selectFrom('listing').select('listing.id').where('listing.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('listing.review_status', '!=', 'deleted').where(scope.visible(listingPolicy, 'listing.view', listingColumns)).execute();
  return new Set(rows.map((row) => row.id));
}

export interface PerformedSearch {
  readonly text: string;
  readonly criteria: SearchCriteria;
  readonly resultCount: number;
}

const keptEntries = 200;

/** Puts the search at the top of the person's history; the same one again moves up instead of standing there twice. */
export async function remember(tx: ScopedTransaction, userId: string, { text, criteria, resultCount }: PerformedSearch): Promise<void> {
  const asJson = JSON.stringify(criteria);
  await tx.db.deleteFrom('search_history').where('user_id', '=', userId)
    .where((eb) => eb.or([
      eb.and([eb('text', '=', text), eb('criteria', '=', sql<string>`${asJson}::jsonb`)]),
      eb('id', 'in', eb.selectFrom('search_history').select('id').where('user_id', '=', userId).orderBy('searched_at', 'desc').orderBy('id', 'desc').offset(keptEntries - 1)),
    ])).execute();
  await tx.db.insertInto('search_history').values({ id: uuidv7(), user_id: userId, text, criteria: asJson, result_count: resultCount, searched_at: tx.now }).execute();
}

/** Counts the words of a search on its day, for nobody in particular. */
export async function tally(tx: ScopedTransaction, text: string, hasHits: boolean): Promise<void> {
  await sql`insert into search_tally (day, text, searches, without_hits) values ((${tx.now}::timestamptz at time zone 'UTC')::date, ${text}, 1, ${hasHits ? 0 : 1})
    on conflict (day, text) do update set searches = search_tally.searches + 1, without_hits = search_tally.without_hits + excluded.without_hits`.execute(tx.db);
}

export interface TallyRow {
  readonly text: string;
  readonly searches: number;
  readonly without_hits: number;
  readonly last_day: string;
}

/** The words searched in the last days, by how often, or by how often in vain. */
export async function topTallies(scope: Scope, { days, limit }: { readonly days: number; readonly limit: number }, by: 'searches' | 'without_hits'): Promise<readonly TallyRow[]> {
  const { rows } = await sql<TallyRow>`select text, sum(searches)::int as searches, sum(without_hits)::int as without_hits, max(day)::text as last_day
    from search_tally where day > (now() at time zone 'UTC')::date - ${days}::int group by text having sum(${sql.ref(by)}) > 0
    order by sum(${sql.ref(by)}) desc, text limit ${limit}`.execute(scope.db);
  return rows;
}
