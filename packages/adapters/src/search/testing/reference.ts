import { evaluate } from '@lintel/kernel';
import { byCountAndValue, byCurrencyAndPrice, cityFacetSize, type FacetValue, type ListingFacets, type NumberFacetValue, priceBar } from '../facets';
import { distanceMetres, isInside, uncrossed } from '../geo/globe';
import type { ListingCriteria, ListingDocument, ListingSearch, NumberRange } from '../port';
import { priceBand } from '../price-bands';
import { fold } from '../text/fold';

/** Search as it would be done with all the time in the world: every listing looked at, no index, no cleverness. */
export function findByReading(documents: readonly ListingDocument[], { criteria, visible }: ListingSearch): readonly ListingDocument[] {
  return documents.filter((document) => evaluate(visible, attributesOf(document)) && questions.every((question) => question(document, criteria)));
}

function attributesOf({ id, organisationId, listAgentId, reviewStatus, standardStatus }: ListingDocument) {
  return { id, organisationId, listAgentId, reviewStatus, standardStatus };
}

type Question = (document: ListingDocument, criteria: ListingCriteria) => boolean;

const isOneOf = (wanted: readonly string[] | undefined, value: string | null) => wanted === undefined || wanted.length === 0 || (value !== null && wanted.includes(value));
const isWithin = (range: NumberRange | undefined, value: number | null) =>
  (range?.min === undefined && range?.max === undefined) || (value !== null && value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity));

const ofFacet = {
  propertyType: (d, c) => isOneOf(c.propertyTypes, d.propertyType),
  propertySubType: (d, c) => isOneOf(c.propertySubTypes, d.propertySubType),
  status: (d, c) => isOneOf(c.statuses, d.standardStatus),
  city: (d, c) => isOneOf(c.cities?.map(fold), fold(d.city)),
  bedrooms: (d, c) => isWithin(c.bedrooms, d.bedrooms),
  bathrooms: (d, c) => isWithin(c.bathrooms, d.bathrooms),
  price: (d, c) => isWithin(c.price, d.listPrice) && (c.price?.currency === undefined || c.price.currency === d.currency),
} as const satisfies Record<string, Question>;

const questions: readonly Question[] = [
  ...Object.values(ofFacet),
  hasWords,
  (d, c) => isWithin(c.livingAreaM2, d.livingAreaM2) && isWithin(c.yearBuilt, d.yearBuilt),
  (d, c) => (c.features ?? []).every((feature) => d.features.includes(feature)),
  (d, c) => c.organisationId === undefined || c.organisationId === d.organisationId,
  (d, c) => c.listAgentId === undefined || c.listAgentId === d.listAgentId,
  isInPlace,
];

function hasWords(document: ListingDocument, { text = '' }: ListingCriteria): boolean {
  const has = new Set(`${document.title} ${document.address} ${document.city} ${document.remarks}`.toLowerCase().split(/\W+/));
  return text.toLowerCase().split(/\W+/).every((word) => word === '' || has.has(word));
}

function isInPlace({ latitude, longitude }: ListingDocument, { bounds, radius, polygon }: ListingCriteria): boolean {
  if (bounds === undefined && radius === undefined && polygon === undefined) return true;
  if (latitude === null || longitude === null) return false;
  const isInBounds = bounds === undefined
    || uncrossed(bounds).some((b) => latitude >= b.south && latitude <= b.north && longitude >= b.west && longitude <= b.east);
  const isNear = radius === undefined || distanceMetres(radius.latitude, radius.longitude, latitude, longitude) <= radius.metres;
  return isInBounds && isNear && (polygon === undefined || isInside(polygon, latitude, longitude));
}

export function facetsByReading(documents: readonly ListingDocument[], search: ListingSearch): ListingFacets {
  const seen = documents.filter((document) => evaluate(search.visible, attributesOf(document)));
  const own = Object.entries(ofFacet);
  const counted = <Value>(name: keyof typeof ofFacet | 'features', values: (document: ListingDocument) => readonly (Value | null)[]) => {
    const asked = questions.filter((question) => own.every(([facet, q]) => q !== question || facet !== name));
    const counts = new Map<Value, number>();
    for (const document of seen.filter((d) => asked.every((question) => question(d, search.criteria))))
      for (const value of values(document)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count }));
  };
  const words = (name: keyof typeof ofFacet | 'features', values: (d: ListingDocument) => readonly (string | null)[]): readonly FacetValue[] =>
    counted(name, values).toSorted(byCountAndValue);
  const numbers = (name: keyof typeof ofFacet, value: (d: ListingDocument) => number | null): readonly NumberFacetValue[] =>
    counted(name, (d) => [value(d)]).toSorted((a, b) => a.value - b.value);
  return {
    propertyType: words('propertyType', (d) => [d.propertyType]),
    propertySubType: words('propertySubType', (d) => [d.propertySubType]),
    status: words('status', (d) => [d.standardStatus]),
    city: words('city', (d) => [d.city]).slice(0, cityFacetSize),
    bedrooms: numbers('bedrooms', (d) => d.bedrooms),
    bathrooms: numbers('bathrooms', (d) => (d.bathrooms === null ? null : Math.floor(d.bathrooms))),
    features: words('features', (d) => d.features),
    price: counted('price', (d) => [d.listPrice === null ? null : `${d.currency} ${priceBand(d.listPrice)}`])
      .map(({ value, count }) => priceBar(value.slice(0, 3), Number(value.slice(4)), count))
      .toSorted(byCurrencyAndPrice),
    isApproximate: false,
  };
}

/** What a sort compares, smallest first; null comes last whichever way. */
export function sortValue(document: ListingDocument, { sort, criteria: { radius } }: ListingSearch): number | null {
  const { listPrice, livingAreaM2, latitude, longitude, listedAt } = document;
  switch (sort) {
    case 'priceAscending':
      return listPrice;
    case 'priceDescending':
      return listPrice === null ? null : -listPrice;
    case 'areaDescending':
      return livingAreaM2 === null ? null : -livingAreaM2;
    case 'distance':
      return radius === undefined || latitude === null || longitude === null ? null : distanceMetres(radius.latitude, radius.longitude, latitude, longitude);
    case 'newest':
    case 'relevance':
      return -Date.parse(listedAt);
  }
}
