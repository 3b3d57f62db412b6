import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { source, type TextQuery } from './page';
import { type Conditions, type FilteredFacet, filteredFacets } from './where';

/** A row per value of each facet, and one for all: which facet it is of says `grouped`. */
export interface FacetRow {
  /** Postgres' `grouping()` of the columns: a 0 bit where the row is grouped by the column, the first column highest. */
  readonly grouped: number;
  readonly property_type: string | null;
  readonly property_sub_type: string | null;
  readonly standard_status: string | null;
  readonly city_key: string | null;
  readonly bedrooms: number | null;
  readonly whole_bathrooms: number | null;
  readonly currency: string | null;
  readonly price_band: number | null;
  readonly city: string | null;
  /** Under all criteria. */
  readonly every: number;
  /** Under all criteria but the facet's own: `but_city`. */
  readonly [count: `but_${string}`]: number;
}

const columns = ['property_type', 'property_sub_type', 'standard_status', 'city_key', 'bedrooms', 'whole_bathrooms', 'currency', 'price_band'] as const;

const facetColumns: Readonly<Record<FilteredFacet, readonly (typeof columns)[number][]>> = {
  propertyType: ['property_type'],
  propertySubType: ['property_sub_type'],
  status: ['standard_status'],
  city: ['city_key'],
  bedrooms: ['bedrooms'],
  bathrooms: ['whole_bathrooms'],
  price: ['currency', 'price_band'],
};

/** The value of `grouped` in the rows of a facet, or of all. */
export function groupingOf(facet: FilteredFacet | 'all'): number {
  const own: readonly string[] = facet === 'all' ? [] : facetColumns[facet];
  return columns.reduce((bits, column) => bits * 2 + (own.includes(column) ? 0 : 1), 0);
}

/** What is counted: everything, or the rows whose sample is below a bound. */
export interface FacetRequest {
  readonly conditions: Conditions;
  readonly text: TextQuery | undefined;
  readonly sample: number | undefined;
}

function sampled(sample: number | undefined): readonly RawBuilder<SqlBool>[] {
  return sample === undefined ? [] : [sql<SqlBool>`l.sample < ${sql.lit(sample)}`];
}

/** All facets but features in one pass, over the rows that fail at most one facet's own criterion. */
export function facetStatement({ conditions: { base, byFacet }, text, sample }: FacetRequest): RawBuilder<unknown> {
  const active = [...byFacet].map(([facet, condition]) => ({ facet, holds: sql<boolean>`coalesce(${condition}, false)` }));
  const holds = active.map(({ facet, holds: condition }) => sql`${condition} as ${sql.ref(`in_${facet}`)}`);
  const nearly = active.length < 2 ? [] : [sql<SqlBool>`${sql.join(active.map((a) => sql`${a.holds}::int`), sql` + `)} >= ${sql.lit(active.length - 1)}`];
  const where = sql<SqlBool>`${sql.join([...sampled(sample), ...base, ...nearly], sql` and `)}`;
  const allBut = (own?: FilteredFacet) => sql.join([sql`true`, ...active.filter(({ facet }) => facet !== own).map(({ facet }) => sql.ref(`in_${facet}`))], sql` and `);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const sets = filteredFacets.map((facet) => sql`(${sql.join(facetColumns[facet].map((column) => sql.ref(column)))})`);
  const counts = active.map(({ facet }) => sql`, count(*) filter (where ${allBut(facet)})::int as ${sql.ref(`but_${facet}`)}`);
  return sql`select grouping(${names}) as grouped, ${names}, min(city) as city, count(*) filter (where ${allBut()})::int as every ${sql.join(counts, sql``)}
    from (
      select l.property_type, l.property_sub_type, l.standard_status, l.city_key, l.bedrooms, floor(l.bathrooms)::int as whole_bathrooms, l.currency,
        l.price_band, l.city ${holds.length === 0 ? sql`` : sql`, ${sql.join(holds)}`}
      ${source({ where, text })}
    ) counted group by grouping sets (${sql.join(sets)}, ())`;
}

/** How many of the matches have each feature. */
export function featureStatement({ conditions: { base, byFacet }, text, sample }: FacetRequest): RawBuilder<unknown> {
  const where = sql<SqlBool>`${sql.join([...sampled(sample), ...base, ...byFacet.values()], sql` and `)}`;
  return sql`select feature as value, count(*)::int as count from (select l.features ${source({ where, text })}) matched, unnest(features) feature group by feature`;
}
