import type { Db } from '@lintel/db';
import { sql } from 'kysely';
import type { Place, Suggestion, SuggestRequest } from '../port';
import { fold } from '../text/fold';
import { queryWords, tsquery } from '../text/query';
import { stopWords, wordsOf } from '../text/words';
import { type KnownTerm, wordsNear } from './corrections';
import { compile, rowsOf } from './statements';
import { conditionsOf, everyCondition } from './where';

/** Of each kind at most so many, so that none crowds the others out. */
const mostPlaces = 3;
const mostListings = 3;
/** Fewer letters begin too many addresses for any to be meant. */
const lettersForListings = 3;

interface PlaceRow {
  readonly label: string;
  readonly state_or_province: string;
  readonly country: string;
  readonly documents: number;
}

export async function suggestListings(db: Db, request: SuggestRequest): Promise<readonly Suggestion[]> {
  const typed = request.text.trimStart();
  const [places, listings, terms] = await Promise.all([suggestPlaces(db, typed), suggestAddresses(db, request), suggestTerms(db, typed, request.limit)]);
  const room = Math.max(0, request.limit - places.length - listings.length);
  return [...places, ...terms.slice(0, room), ...listings].slice(0, request.limit);
}

async function suggestPlaces(db: Db, typed: string): Promise<readonly Suggestion[]> {
  const words = wordsOf(typed);
  const first = words.find(({ term }) => !stopWords.has(term));
  if (first === undefined) return [];
  // "homes in maple v" may end with a town's beginning, at any of its words.
  const beginnings = words.filter(({ start }) => start >= first.start).map(({ start }) => `${fold(typed.slice(start)).replace(/[\\%_]/g, '\\$&')}%`);
  const { rows } = await db.pool.query<PlaceRow>({
    name: 'search-places-like', values: [beginnings, mostPlaces],
    text: `select label, state_or_province, country, documents from search_place where key like any($1::text[]) and documents > 0 order by documents desc, key limit $2`,
  });
  return rows.map((row) => ({ kind: 'place', text: row.label, stateOrProvince: row.state_or_province || null, country: row.country, listings: row.documents }));
}

async function suggestAddresses(db: Db, { text, visible }: SuggestRequest): Promise<readonly Suggestion[]> {
  const words = queryWords(text).map((word) => ({ ...word, exact: [[word.term]], corrections: [] }));
  if (words.reduce((letters, { term }) => letters + term.length, 0) < lettersForListings) return [];
  const query = tsquery(words, { isAny: false, withCorrections: false });
  const rows = await rowsOf<{ id: string; address: string; city: string }>(db, compile(db, sql`
    select l.id, c.address, l.city
    from (select l.id, l.city, l.listed_at from search_listing l where ${everyCondition(conditionsOf({}, visible))} and l.head @@ ${query}::tsquery
      order by l.listed_at desc, l.id desc limit ${mostListings}) l join search_listing_card c using (id) order by l.listed_at desc, l.id desc`));
  return rows.map((row) => ({ kind: 'listing', text: row.address, listingId: row.id, city: row.city }));
}

/** The typed text with its last word finished, or put right when no word begins so. */
async function suggestTerms(db: Db, typed: string, limit: number): Promise<readonly Suggestion[]> {
  const last = wordsOf(typed).at(-1);
  // A number is whole as it stands: others that begin alike are other numbers.
  if (last === undefined || /^\d+$/.test(last.term)) return [];
  const { rows } = await db.pool.query<KnownTerm>({
    name: 'search-terms-like', values: [`${last.term}%`, limit],
    text: 'select term, label, documents from search_term where term like $1 and documents > 0 order by documents desc, term limit $2',
  });
  const found = rows.length > 0 ? rows : (await wordsNear(db, last.term)).slice(0, limit);
  return found.map(({ label, documents }) => ({ kind: 'term', text: typed.slice(0, last.start) + label, listings: documents }));
}

/** The towns with public listings, most listings first. */
export async function listPlaces(db: Db, limit: number): Promise<readonly Place[]> {
  const { rows } = await db.pool.query<PlaceRow>({
    name: 'search-places', values: [limit],
    text: 'select label, state_or_province, country, documents from search_place where documents > 0 order by documents desc, key limit $1',
  });
  return rows.map((row) => ({ city: row.label, stateOrProvince: row.state_or_province || null, country: row.country, listings: row.documents }));
}
