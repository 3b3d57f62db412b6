import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { ListingSort } from '../port';
import { branchLimit, isFew, isMany, matched, type Page, type PageRequest, skipped, source } from './page';
import type { Condition } from './where';

interface ColumnSort {
  readonly column: string;
  readonly type: string;
  readonly direction: 'asc' | 'desc';
  readonly hasUnknown: boolean;
}

const columnSorts = {
  newest: { column: 'listed_at', type: 'timestamptz', direction: 'desc', hasUnknown: false },
  priceAscending: { column: 'list_price', type: 'bigint', direction: 'asc', hasUnknown: true },
  priceDescending: { column: 'list_price', type: 'bigint', direction: 'desc', hasUnknown: true },
  areaDescending: { column: 'living_area_m2', type: 'float8', direction: 'desc', hasUnknown: true },
} as const satisfies Partial<Record<ListingSort, ColumnSort>>;

/**
 * A page in the order of a column. Rows without a value come last, from a branch of their own: a btree keeps them at the end of ascending
 * and at the beginning of descending order, and one that is asked for the other way round is not used.
 */
export function columnPage(request: PageRequest, name: keyof typeof columnSorts): Page {
  const sort: ColumnSort = columnSorts[name];
  const { column, direction, hasUnknown } = sort;
  const way = sql.raw(direction);
  const value = sql.ref(`l.${column}`);
  const walk = (isKnown: boolean) => sql`(select l.id, ${value} as value ${source(request)} and ${isMany}
    ${hasUnknown ? sql`and ${value} is ${isKnown ? sql`not null` : sql`null`}` : sql``} and ${beyond(request, sort, sql`l.`, value, isKnown)}
    order by ${isKnown ? sql`${value} ${way}, ` : sql``}l.id ${way} ${branchLimit(request)})`;
  const few = (isKnown: boolean) => sql`select id, value from matched where ${isFew} and value is ${isKnown ? sql`not null` : sql`null`}
    and ${beyond(request, sort, sql``, sql`value`, isKnown)}`;
  const branches = [...(isPastKnown(request) ? [] : [few(true), walk(true)]), ...(hasUnknown ? [few(false), walk(false)] : [])];
  const order = (table: string) => sql`${sql.raw(table)}value is null, ${sql.raw(table)}value ${way}, ${sql.raw(table)}id ${way}`;
  return {
    tables: sql`${matched(request, sql`${value} as value`)}, page as (
      select id, value, value::text as sort_value, 0 as score from (${sql.join(branches, sql` union all `)}) found
      order by ${order('')} limit ${request.limit + 1} ${skipped(request)})`,
    order: order('page.'),
  };
}

function isPastKnown({ cursor }: PageRequest): boolean {
  return cursor?.after != null && cursor.after.value === null;
}

function beyond({ cursor }: PageRequest, { type, direction }: ColumnSort, table: RawBuilder<unknown>, value: RawBuilder<unknown>, isKnown: boolean): Condition {
  const after = cursor?.after ?? undefined;
  const past = sql.raw(direction === 'asc' ? '>' : '<');
  if (after === undefined) return sql<SqlBool>`true`;
  if (isKnown) return sql<SqlBool>`(${value}, ${table}id) ${past} (${after.value}::${sql.raw(type)}, ${after.id}::uuid)`;
  return after.value === null ? sql<SqlBool>`${table}id ${past} ${after.id}::uuid` : sql<SqlBool>`true`;
}
