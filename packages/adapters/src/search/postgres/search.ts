import type { Db } from '@lintel/db';
import { readCursor, type SearchCursor, writeCursor } from '../cursor';
import { distanceMetres } from '../geo/globe';
import type { ListingAnswer, ListingHit, ListingSearch, Radius, Total } from '../port';
import { highlight, type Marker, markerOf, snippet } from '../text/highlight';
import { type QueryWord, tsquery } from '../text/query';
import { cardOf, type HitRow } from './columns';
import { countFacets } from './count-facets';
import type { ManyMatches } from './many';
import { countedTotal, type PageRequest, type TextQuery } from './page';
import { pageStatement } from './page-statement';
import { compile, rowsOf, type Statement } from './statements';
import type { TextResolver } from './vocabulary';
import { type Conditions, conditionsOf, everyCondition } from './where';

import { postgresEngine } from './engine';

export interface SearchParts {
  readonly db: Db;
  readonly resolve: TextResolver;
  readonly many: ManyMatches;
}

export async function searchListings(parts: SearchParts, request: ListingSearch): Promise<ListingAnswer> {
  const cursor = readCursor(request);
  const { words, didYouMean } = await parts.resolve(request.criteria.text ?? '');
  const search = { request, cursor, words };
  const found = await answer(parts, search, cursor?.isRelaxed === true);
  const mayRelax = cursor === undefined && found.hits.length === 0 && words.length > 1;
  return { ...(mayRelax ? await answer(parts, search, true) : found), didYouMean };
}

/** The statement of a search's page, as {@link searchListings} sends it the first time, for measuring and for EXPLAIN. */
export async function pageStatementOf({ db, resolve }: Omit<SearchParts, 'many'>, request: ListingSearch): Promise<Statement> {
  const { words } = await resolve(request.criteria.text ?? '');
  const search = { request, cursor: readCursor(request), words };
  return compile(db, pageStatement(pageRequest(search, conditionsOf(request.criteria, request.visible), textQuery(words, false), false)));
}

interface Search {
  readonly request: ListingSearch;
  readonly cursor: SearchCursor | undefined;
  readonly words: readonly QueryWord[];
}

async function answer({ db, many }: SearchParts, search: Search, isRelaxed: boolean): Promise<Omit<ListingAnswer, 'didYouMean'>> {
  const { request, cursor, words } = search;
  const { limit, withFacets } = request;
  const conditions = conditionsOf(request.criteria, request.visible);
  const text = textQuery(words, isRelaxed);
  const isKnownMany = !isRelaxed && many.isKnown(request);
  const rows = await rowsOf<HitRow>(db, compile(db, pageStatement(pageRequest(search, conditions, text, isKnownMany))));
  const matches = rows[0]?.total ?? 0;
  const counted = withFacets ? await countFacets(db, { conditions, text }, matches > countedTotal) : undefined;
  if (!isRelaxed && !isKnownMany) many.note(request, matches);
  const shown = rows.slice(0, limit);
  const total = counted?.total ?? cursor?.total ?? totalOf(matches);
  const marker = markerOf(words);
  return {
    hits: shown.map((row) => hitOf(row, marker, request.criteria.radius)),
    total,
    facets: counted?.facets ?? null,
    nextCursor: rows.length > limit ? cursorAfter(search, shown, total, isRelaxed) : null,
    isRelaxed,
    servedBy: postgresEngine,
    isDegraded: false,
  };
}

function pageRequest({ request, cursor }: Search, conditions: Conditions, text: TextQuery | undefined, isKnownMany: boolean): PageRequest {
  const { sort, limit, criteria } = request;
  return { where: everyCondition(conditions), text, sort, limit, radius: criteria.radius, cursor, isKnownMany };
}

function textQuery(words: readonly QueryWord[], isAny: boolean): TextQuery | undefined {
  if (words.length === 0) return undefined;
  return { strict: tsquery(words, { isAny, withCorrections: false }), loose: tsquery(words, { isAny, withCorrections: true }) };
}

function totalOf(counted: number): Total {
  return counted > countedTotal ? { count: countedTotal, relation: 'atLeast' } : { count: counted, relation: 'exact' };
}

function cursorAfter({ request, cursor }: Search, shown: readonly HitRow[], total: Total, isRelaxed: boolean): string | null {
  const last = shown.at(-1);
  if (last === undefined) return null;
  const seen = (cursor?.seen ?? 0) + shown.length;
  return writeCursor(request, { engine: postgresEngine, seen, total, isRelaxed, after: { value: last.sort_value, id: last.id } });
}

function hitOf(row: HitRow, marker: Marker, radius: Radius | undefined): ListingHit {
  const { latitude, longitude } = row;
  const isPlaced = radius !== undefined && latitude !== null && longitude !== null;
  return {
    card: cardOf(row),
    score: row.score,
    distanceMetres: isPlaced ? distanceMetres(radius.latitude, radius.longitude, latitude, longitude) : null,
    highlight: { title: highlight(row.title, marker), address: highlight(row.address, marker), remarks: snippet(row.remarks, marker) },
  };
}
