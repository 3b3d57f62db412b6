import type { SearchHit, SearchInput } from '@lintel/domain/search/contract';
import type { Listing } from './headline';

/** How many are shown. */
export const shown = 6;
const nearMetres = 8_000;
const priceBelow = 0.6;
const priceAbove = 1.6;

/** What one asks the search for when looking for homes like this one: the same kind, near it, for about as much. */
export function similarTo(listing: Listing): SearchInput {
  const { place, facts, currency } = listing;
  const price = listing.closePrice ?? listing.listPrice;
  const around = place.latitude === null || place.longitude === null
    ? { cities: [place.city] }
    : { radius: { latitude: place.latitude, longitude: place.longitude, metres: nearMetres } };
  return {
    ...around,
    ...(price === null ? {} : { price: { min: Math.round(price * priceBelow), max: Math.round(price * priceAbove), currency } }),
    // A feed may know kinds that Lintel does not offer; near and for as much is then what is left.
    ...(isOffered(facts.propertyType) ? { propertyTypes: [facts.propertyType] } : {}),
    statuses: ['Active', 'ComingSoon', 'ActiveUnderContract'],
    interpret: false,
    withFacets: false,
    limit: 24,
  };
}

type PropertyType = NonNullable<SearchInput['propertyTypes']>[number];
const offered = new Set<string>(['Residential', 'ResidentialLease', 'ResidentialIncome', 'Land', 'CommercialSale', 'CommercialLease', 'Farm', 'ManufacturedInPark', 'BusinessOpportunity'] satisfies PropertyType[]);
const isOffered = (type: string): type is PropertyType => offered.has(type);

/** The closest in what matters: price, rooms, area, kind, and how far one would have to go. */
export function mostSimilar(listing: Listing, hits: readonly SearchHit[]): readonly SearchHit[] {
  return hits.filter((hit) => hit.id !== listing.id)
    .map((hit) => ({ hit, distance: unlikeness(listing, hit) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, shown).map(({ hit }) => hit);
}

/** 0 for a twin. Each term is about 1 where people say "no, that is something else". */
function unlikeness(listing: Listing, hit: SearchHit): number {
  const { facts } = listing;
  const price = listing.closePrice ?? listing.listPrice;
  return (
    2 * ratio(price, hit.listPrice) + ratio(facts.livingAreaSquareMetres, hit.livingAreaM2) + 0.3 * Math.abs((facts.bedroomsTotal ?? hit.bedrooms ?? 0) - (hit.bedrooms ?? facts.bedroomsTotal ?? 0)) +
    (facts.propertySubType === hit.propertySubType ? 0 : 0.4) + (hit.distanceMetres ?? nearMetres / 2) / nearMetres
  );
}

/** How many doublings lie between two figures; half of one when either is not known. */
function ratio(a: number | null, b: number | null): number {
  return a === null || b === null || a <= 0 || b <= 0 ? 0.5 : Math.abs(Math.log2(a / b));
}
