import type { Db } from '@lintel/db';
import { isConnectionLoss, translatePgError } from '@lintel/db';
import type { ListingSearch, SearchIndex } from '../port';
import { findRecords } from '../records/postgres';
import { storedSynonyms } from '../synonyms';
import { postgresEngine } from './engine';
import { ManyMatches } from './many';
import { pageStatementOf, searchListings } from './search';
import type { Statement } from './statements';
import { listPlaces, suggestListings } from './suggest';
import { textResolver } from './vocabulary';

const mostPlaces = 500;

/** The default search: full text with typo tolerance and facets in the same Postgres that holds everything else. */
export function createPostgresSearch(db: Db): SearchIndex {
  const synonyms = storedSynonyms(db.kysely);
  const parts = { db, resolve: textResolver(db, synonyms), many: new ManyMatches() };
  return {
    engine: postgresEngine,
    search: (request) => translated(() => searchListings(parts, request)),
    suggest: (request) => translated(() => suggestListings(db, request)),
    find: (request) => translated(() => findRecords(db, synonyms, request)),
    places: () => translated(() => listPlaces(db, mostPlaces)),
    async health() {
      try {
        const { rows } = await db.pool.query<{ documents: number }>('select count(*)::int as documents from search_listing');
        return { engine: postgresEngine, isUp: true, documents: rows[0]?.documents ?? 0, problem: null };
      } catch (error) {
        if (!isConnectionLoss(error)) throw error;
        return { engine: postgresEngine, isUp: false, documents: null, problem: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

/** The SQL of a search's page: what a bare program would run for the same answer. */
export function searchStatement(db: Db, request: ListingSearch): Promise<Statement> {
  return pageStatementOf({ db, resolve: textResolver(db, storedSynonyms(db.kysely)) }, request);
}

async function translated<Result>(body: () => Promise<Result>): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    throw translatePgError(error);
  }
}
