import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { SearchCursor } from '../cursor';
import type { ListingSort, Radius } from '../port';
import type { Condition } from './where';

/** Counting stops here: people do not read page fifty, and a figure beyond is written "1,000+". */
export const countedTotal = 1_000;

/** The words as two tsqueries: as typed, and with corrections; the same when there are none. */
export interface TextQuery {
  readonly strict: string;
  readonly loose: string;
}

export interface PageRequest {
  readonly where: Condition;
  readonly text: TextQuery | undefined;
  readonly sort: ListingSort;
  readonly radius: Radius | undefined;
  readonly limit: number;
  readonly cursor: SearchCursor | undefined;
  /** There are more matches than are counted, as this or another page was found to have a moment ago: they are not gathered again. */
  readonly isKnownMany: boolean;
}

/** Common table expressions the last of which is `page (id, sort_value, score, …)`, and the order of its rows. */
export interface Page {
  readonly tables: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
}

/** Where the matches come from. The words last, because Postgres takes them to cost no more than a comparison and asks in the order given. */
export function source({ where, text }: Pick<PageRequest, 'where' | 'text'>): RawBuilder<unknown> {
  return sql`from search_listing l where ${where} ${text === undefined ? sql`` : sql`and l.document @@ ${text.loose}::tsquery`}`;
}

/**
 * Up to a thousand matches in no order, with whatever a page sorts by. When there are no more, the page is made of these; only when there
 * are, an index is walked in order. Postgres by itself would walk for a rare match too, hoping to meet it early, and read everything.
 */
export function matched(request: PageRequest, columns: RawBuilder<unknown>): RawBuilder<unknown> {
  const { isKnownMany } = request;
  return sql`matched as materialized (select l.id, ${columns} ${source(request)} ${isKnownMany ? sql`and false` : sql``} limit ${sql.lit(countedTotal + 1)}),
    size as materialized (select ${isKnownMany ? sql.lit(countedTotal + 1) : sql`count(*)`} as n ${isKnownMany ? sql`` : sql`from matched`})`;
}

export const isFew = sql<SqlBool>`(select n from size) <= ${sql.lit(countedTotal)}`;
export const isMany = sql<SqlBool>`(select n from size) > ${sql.lit(countedTotal)}`;

/** Another engine's cursor cannot be gone on from; its hits are counted off instead. */
export function skipped({ cursor }: PageRequest): RawBuilder<unknown> {
  return cursor === undefined || cursor.after !== null ? sql`` : sql`offset ${cursor.seen}`;
}

/** How many rows a branch must give for the page, the hits counted off included. */
export function branchLimit({ cursor, limit }: PageRequest): RawBuilder<unknown> {
  return sql`limit ${limit + 1 + (cursor?.after === null ? cursor.seen : 0)}`;
}
