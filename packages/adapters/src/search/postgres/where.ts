import { sqlCondition } from '@lintel/db';
import type { Predicate } from '@lintel/kernel';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { boundsOfRadius, boundsOfRing, earthRadius, uncrossed, unwrapped } from '../geo/globe';
import type { Bounds, ListingCriteria, NumberRange, Radius, Ring } from '../port';
import { fold } from '../text/fold';
import { safeText } from '../text/safe';

export type Condition = RawBuilder<SqlBool>;

/** Facets whose own criterion is left out when they are counted. */
export const filteredFacets = ['propertyType', 'propertySubType', 'status', 'city', 'bedrooms', 'bathrooms', 'price'] as const;
export type FilteredFacet = (typeof filteredFacets)[number];

/** The criteria as conditions on `search_listing l`; text is not among them. */
export interface Conditions {
  /** What the asker may see, and all that no facet leaves out. */
  readonly base: readonly Condition[];
  readonly byFacet: ReadonlyMap<FilteredFacet, Condition>;
}

/** Where the listing policy's attributes lie. */
const policyColumns = {
  id: 'l.id', organisationId: 'l.organisation_id', listAgentId: 'l.list_agent_id', reviewStatus: 'l.review_status', standardStatus: 'l.standard_status',
};

export function conditionsOf(criteria: ListingCriteria, visible: Predicate): Conditions {
  const { bounds, radius, polygon, livingAreaM2, yearBuilt, organisationId, listAgentId, features } = criteria;
  const base = [
    sqlCondition(visible, policyColumns),
    ...(organisationId === undefined ? [] : [sql<SqlBool>`l.organisation_id = ${organisationId}`]),
    ...(listAgentId === undefined ? [] : [sql<SqlBool>`l.list_agent_id = ${listAgentId}`]),
    ...inRange('living_area_m2', livingAreaM2),
    ...inRange('year_built', yearBuilt),
    ...(features === undefined || features.length === 0 ? [] : [sql<SqlBool>`l.features @> ${features.map(safeText)}::text[]`]),
    ...(bounds === undefined ? [] : [inBounds(bounds)]),
    ...(radius === undefined ? [] : [inBounds(boundsOfRadius(radius)), sql<SqlBool>`${distanceFrom(radius)} <= ${radius.metres}`]),
    ...(polygon === undefined ? [] : [inPolygon(polygon)]),
  ];
  return { base, byFacet: facetConditions(criteria) };
}

function facetConditions(criteria: ListingCriteria): ReadonlyMap<FilteredFacet, Condition> {
  const found = new Map<FilteredFacet, Condition>();
  const { bedrooms, bathrooms, price } = criteria;
  const [propertyTypes, propertySubTypes, statuses, cities] = [criteria.propertyTypes, criteria.propertySubTypes, criteria.statuses, criteria.cities]
    .map((values) => values?.map(safeText));
  const add = (facet: FilteredFacet, conditions: readonly Condition[]) => {
    if (conditions.length > 0) found.set(facet, sql<SqlBool>`(${sql.join(conditions, sql` and `)})`);
  };
  add('propertyType', anyOf('property_type', propertyTypes));
  add('propertySubType', anyOf('property_sub_type', propertySubTypes));
  add('status', anyOf('standard_status', statuses));
  add('city', anyOf('city_key', cities?.map(fold)));
  add('bedrooms', inRange('bedrooms', bedrooms));
  add('bathrooms', inRange('bathrooms', bathrooms));
  add('price', [...inRange('list_price', price), ...(price?.currency === undefined ? [] : [sql<SqlBool>`l.currency = ${price.currency}`])]);
  return found;
}

/** All of them at once, for a `where`. */
export function everyCondition({ base, byFacet }: Conditions): Condition {
  return sql<SqlBool>`${sql.join([...base, ...byFacet.values()], sql` and `)}`;
}

function anyOf(column: string, values: readonly string[] | undefined): readonly Condition[] {
  if (values === undefined || values.length === 0) return [];
  const [only] = values;
  return [values.length === 1 && only !== undefined ? sql<SqlBool>`${sql.ref(`l.${column}`)} = ${only}` : sql<SqlBool>`${sql.ref(`l.${column}`)} = any(${values})`];
}

function inRange(column: string, range: NumberRange | undefined): readonly Condition[] {
  const reference = sql.ref(`l.${column}`);
  return [
    ...(range?.min === undefined ? [] : [sql<SqlBool>`${reference} >= ${range.min}`]),
    ...(range?.max === undefined ? [] : [sql<SqlBool>`${reference} <= ${range.max}`]),
  ];
}

function inBounds(bounds: Bounds): Condition {
  const parts = uncrossed(bounds).map(({ west, south, east, north }) =>
    sql<SqlBool>`(l.latitude between ${south} and ${north} and l.longitude between ${west} and ${east})`);
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}

/** Metres from the centre; null where a listing has no place. */
export function distanceFrom({ latitude, longitude }: Radius): RawBuilder<number | null> {
  return sql<number | null>`${2 * earthRadius} * asin(least(1, sqrt(power(sind((l.latitude - ${latitude}) / 2), 2)
    + cosd(${latitude}) * cosd(l.latitude) * power(sind((l.longitude - ${longitude}) / 2), 2))))`;
}

/**
 * The bounds find the rows by index; the polygon is asked only of those. It is wrapped in a `case` because Postgres takes `<@` to hold for
 * one row in a thousand and would plan the whole statement for that.
 */
function inPolygon(ring: Ring): Condition {
  const parts = unwrapped(ring).map((part) => {
    const corners = `(${part.map(([x, y]) => `(${x},${y})`).join(',')})`;
    return sql<SqlBool>`(${inBounds(boundsOfRing(part))} and case when point(l.longitude, l.latitude) <@ ${corners}::polygon then true else false end)`;
  });
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}
