import type { Predicate, PredicateValue } from '@lintel/kernel';
import { uncrossed, unwrapped } from '../geo/globe';
import type { Bounds, ListingCriteria, NumberRange, Radius, Ring } from '../port';
import { fold } from '../text/fold';
import { safeText } from '../text/safe';

/** Attributes of the listing policy, which documents hold by the same names. */
export const listingAttributes: ReadonlySet<string> = new Set(['id', 'organisationId', 'listAgentId', 'reviewStatus', 'standardStatus']);

/**
 * Renders what somebody may see as a filter expression.
 * @param held the attributes that documents hold
 * @throws Error when the policy asks about an attribute documents do not hold: a list must never drop a condition.
 */
export function visibilityFilter(predicate: Predicate, held: ReadonlySet<string>): string {
  switch (predicate.kind) {
    case 'always':
      return 'id EXISTS';
    case 'never':
      return 'id NOT EXISTS';
    case 'not':
      return `NOT (${visibilityFilter(predicate.operand, held)})`;
    case 'and':
      return `(${predicate.operands.map((operand) => visibilityFilter(operand, held)).join(' AND ')})`;
    case 'or':
      return `(${predicate.operands.map((operand) => visibilityFilter(operand, held)).join(' OR ')})`;
    case 'in': {
      const { attribute, values } = predicate;
      if (!held.has(attribute)) throw new Error(`The policy asks about ${attribute}, which the search index does not hold.`);
      const known = values.filter((value) => value !== null);
      const parts = [...(known.length === 0 ? [] : [isOneOf(attribute, known)]), ...(known.length === values.length ? [] : [`${attribute} IS NULL OR ${attribute} NOT EXISTS`])];
      return parts.length === 0 ? 'id NOT EXISTS' : `(${parts.join(' OR ')})`;
    }
  }
}

/** Facets whose own criterion is left out when they are counted, with the attribute each counts. */
export const facetAttributes = {
  propertyType: 'propertyType', propertySubType: 'propertySubType', status: 'standardStatus', city: 'city', bedrooms: 'bedrooms', bathrooms: 'wholeBathrooms', price: 'priceBar',
} as const;
export type FilteredFacet = keyof typeof facetAttributes;

export interface Filters {
  readonly base: readonly string[];
  readonly byFacet: ReadonlyMap<FilteredFacet, string>;
}

export function filtersOf(criteria: ListingCriteria, visible: Predicate): Filters {
  const { bounds, radius, polygon, features, organisationId, listAgentId } = criteria;
  const base = [
    visibilityFilter(visible, listingAttributes),
    ...(organisationId === undefined ? [] : [`organisationId = ${quoted(organisationId)}`]),
    ...(listAgentId === undefined ? [] : [`listAgentId = ${quoted(listAgentId)}`]),
    ...inRange('livingAreaM2', criteria.livingAreaM2),
    ...inRange('yearBuilt', criteria.yearBuilt),
    ...(features ?? []).map((feature) => `features = ${quoted(feature)}`),
    ...(bounds === undefined ? [] : [inBounds(bounds)]),
    ...(radius === undefined ? [] : [inRadius(radius)]),
    ...(polygon === undefined ? [] : [inPolygon(polygon)]),
  ];
  return { base, byFacet: facetFilters(criteria) };
}

function facetFilters(criteria: ListingCriteria): ReadonlyMap<FilteredFacet, string> {
  const filters = new Map<FilteredFacet, string>();
  const add = (facet: FilteredFacet, parts: readonly string[]) => {
    if (parts.length > 0) filters.set(facet, `(${parts.join(' AND ')})`);
  };
  const { price } = criteria;
  add('propertyType', anyOf('propertyType', criteria.propertyTypes));
  add('propertySubType', anyOf('propertySubType', criteria.propertySubTypes));
  add('status', anyOf('standardStatus', criteria.statuses));
  add('city', anyOf('cityKey', criteria.cities?.map(fold)));
  add('bedrooms', inRange('bedrooms', criteria.bedrooms));
  add('bathrooms', inRange('bathrooms', criteria.bathrooms));
  add('price', [...inRange('listPrice', price), ...(price?.currency === undefined ? [] : [`currency = ${quoted(price.currency)}`])]);
  return filters;
}

function anyOf(attribute: string, values: readonly string[] | undefined): readonly string[] {
  return values === undefined || values.length === 0 ? [] : [isOneOf(attribute, values)];
}

function isOneOf(attribute: string, values: readonly PredicateValue[]): string {
  return `${attribute} IN [${values.map((value) => (typeof value === 'string' ? quoted(value) : String(value))).join(', ')}]`;
}

function inRange(attribute: string, range: NumberRange | undefined): readonly string[] {
  return [...(range?.min === undefined ? [] : [`${attribute} >= ${range.min}`]), ...(range?.max === undefined ? [] : [`${attribute} <= ${range.max}`])];
}

/** Meilisearch's string literals know two escapes. */
function quoted(value: string): string {
  return `"${safeText(value).replace(/[\\"]/g, '\\$&')}"`;
}

function inBounds(bounds: Bounds): string {
  return `(${uncrossed(bounds).map(({ west, south, east, north }) => `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`).join(' OR ')})`;
}

function inRadius({ latitude, longitude, metres }: Radius): string {
  return `_geoRadius(${latitude}, ${longitude}, ${Math.round(metres)})`;
}

/** Shapes over the 180th meridian are not known to Meilisearch: the part beyond it is asked for by a copy on the other side. */
function inPolygon(ring: Ring): string {
  return `(${unwrapped(ring).map((part) => `_geoPolygon(${part.map(([x, y]) => `[${y}, ${x}]`).join(', ')})`).join(' OR ')})`;
}
