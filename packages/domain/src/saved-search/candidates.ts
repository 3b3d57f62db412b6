import type { ListingDocument } from '@lintel/adapters/search';
import type { ScopedTransaction } from '@lintel/db';
import { type Expression, sql, type SqlBool } from 'kysely';
import type { ListingFacts } from './matches';
import type { SavedSearchRow } from './store';

export type Candidate = Pick<SavedSearchRow, 'id' | 'criteria' | 'frequency'>;

const pageSize = 1_000;

/**
 * The saved searches that the listing may be news for, page by page: what a comparison in SQL can rule out is left out, and nothing that
 * {@link matches} would take. Not asked: searches saved after the event, those of people who work for the listing's agency (they made it), and those
 * of accounts that are closed.
 */
export async function* candidatesFor(tx: ScopedTransaction, facts: ListingFacts, position: number): AsyncGenerator<readonly Candidate[]> {
  const { document } = facts;
  let after: string | undefined;
  for (;;) {
    let query = tx.db.selectFrom('saved_search').innerJoin('app_user', 'app_user.id', 'saved_search.user_id')
      .select(['saved_search.id', 'saved_search.criteria', 'saved_search.frequency'])
      .where('saved_search.status', '=', 'active').where('app_user.status', '=', 'active').where('saved_search.alerted_through', '<', position)
      .where(sql<SqlBool>`not exists (select from membership m where m.user_id = saved_search.user_id and m.scope_id = ${document.organisationId} and m.revoked_at is null)`)
      .where(mayMatch(sql.ref('saved_search.criteria'), facts))
      .orderBy('saved_search.id').limit(pageSize);
    if (after !== undefined) query = query.where('saved_search.id', '>', after);
    const rows = await query.execute();
    if (rows.length > 0) yield rows as Candidate[];
    after = rows.at(-1)?.id;
    if (rows.length < pageSize) return;
  }
}

/** What JSON can be asked of criteria without reading their words or shapes. Never false where {@link matches} is true. */
export function mayMatch(criteria: Expression<unknown>, { document, cityKey }: ListingFacts) {
  return sql<SqlBool>`(${sql.join([
    inRange(criteria, 'price', document.listPrice), inRange(criteria, 'bedrooms', document.bedrooms), inRange(criteria, 'livingAreaM2', document.livingAreaM2),
    sql<SqlBool>`coalesce(${criteria} #>> '{price,currency}', ${document.currency}) = ${document.currency}`,
    oneOf(criteria, 'propertyTypes', document.propertyType), oneOf(criteria, 'statuses', document.standardStatus),
    sql<SqlBool>`coalesce(${criteria} ->> 'organisationId', ${document.organisationId}) = ${document.organisationId}`,
    inCity(criteria, cityKey), inBounds(criteria, document),
  ], sql` and `)})`;
}

function inRange(criteria: Expression<unknown>, field: string, value: number | null) {
  const [min, max] = [sql`${criteria} #>> array[${sql.lit(field)}, 'min']`, sql`${criteria} #>> array[${sql.lit(field)}, 'max']`];
  if (value === null) return sql<SqlBool>`(${min} is null and ${max} is null)`;
  return sql<SqlBool>`(coalesce((${min})::float8 <= ${value}::float8, true) and coalesce((${max})::float8 >= ${value}::float8, true))`;
}

function oneOf(criteria: Expression<unknown>, field: string, value: string) {
  const list = sql`${criteria} -> ${sql.lit(field)}`;
  return sql<SqlBool>`(${list} is null or ${list} = '[]' or ${list} ? ${value})`;
}

/** Names beyond plain ASCII are folded by rules of our own, which Postgres does not know: those are let through. */
function inCity(criteria: Expression<unknown>, cityKey: string) {
  const list = sql`${criteria} -> 'cities'`;
  return sql<SqlBool>`(${list} is null or ${list} = '[]' or exists (
    select from jsonb_array_elements_text(${list}) c where lower(c collate "C") = ${cityKey} or c collate "C" !~ '^[ -~]*$'))`;
}

/** Bounds that do not cross the 180th meridian; the others are let through. */
function inBounds(criteria: Expression<unknown>, { latitude, longitude }: ListingDocument) {
  const bounds = sql`${criteria} -> 'bounds'`;
  if (latitude === null || longitude === null) return sql<SqlBool>`(${bounds} is null and ${criteria} -> 'radius' is null and ${criteria} -> 'polygon' is null)`;
  const edge = (name: string) => sql`(${bounds} ->> ${sql.lit(name)})::float8`;
  return sql<SqlBool>`(${bounds} is null or (${latitude}::float8 between ${edge('south')} and ${edge('north')}
    and (${edge('west')} > ${edge('east')} or ${longitude}::float8 between ${edge('west')} and ${edge('east')})))`;
}
