import type { ListingCriteria, ListingSearch, ListingSort } from '../../index';
import type { Predicate } from '@lintel/kernel';

/** What a visitor may see. */
export const visitor: Predicate = {
  kind: 'and',
  operands: [
    { kind: 'in', attribute: 'reviewStatus', values: ['approved'] }, { kind: 'in', attribute: 'standardStatus', values: ['ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed'] },
  ],
};

export interface Question {
  readonly kind: string;
  readonly request: ListingSearch;
}

const single = ['garden', 'beach', 'lake', 'seattle', 'apartment', 'parking', 'quiet', 'modern', 'historic', 'studio', 'waterfront', 'balcony', 'university', 'renovated', 'bellevue', 'penthouse', 'cottage', 'rooftop', 'museum'];
const several = ['lake view', 'quiet garden', 'modern apartment', 'near park', 'seattle condo', 'private room', 'walk to downtown', 'city centre', 'family home garden', 'hot tub deck', 'historic brownstone', 'mountain view fireplace', 'bellevue townhouse'];
const misspelt = ['aparment', 'graden', 'seatle', 'bellvue', 'historc', 'watrefront', 'renovatd', 'kitchn', 'univeristy', 'balcny'];
const begun = ['gard', 'wat', 'seat', 'mod', 'bri'];
const sorts: readonly ListingSort[] = ['newest', 'priceAscending', 'priceDescending', 'areaDescending'];
const towns = ['Seattle', 'Bellevue', 'Kent', 'Renton'];

/** What people ask of a listing search, of every kind, always the same. */
export function questions(withFacets = false): readonly Question[] {
  const ask = (kind: string, criteria: ListingCriteria, sort: ListingSort = 'relevance'): Question => ({ kind, request: { criteria, visible: visitor, sort, limit: 20, withFacets } });
  const times = (count: number, make: (n: number) => Question) => Array.from({ length: count }, (_, n) => make(n));
  const box = (n: number, width: number) => {
    const [west, south] = [-122.45 + ((n * 0.37) % 0.5), 47.3 + ((n * 0.23) % 0.4)];
    return { west, south, east: west + width, north: south + width * 0.7 };
  };
  const sortOf = (n: number) => sorts[n % sorts.length] ?? 'newest';
  return [
    ...[...single, ...misspelt, ...begun].map((text) => ask(single.includes(text) ? 'one word' : misspelt.includes(text) ? 'misspelt' : 'begun', { text })),
    ...several.map((text) => ask('several words', { text })),
    ...times(20, (n) => ask('filters', { bedrooms: { min: 2 + (n % 4) }, price: { max: 40_000_000 + n * 5_000_000, currency: 'USD' }, cities: [towns[n % towns.length] ?? 'Kent'], statuses: ['Active'] }, sortOf(n))),
    ...times(10, (n) => ask('broad filters', { bedrooms: { min: 2 + (n % 5) }, price: { min: 20_000_000, max: 90_000_000 }, bathrooms: { min: 1 + (n % 3) }, propertyTypes: ['Residential'] }, sortOf(n))),
    ...times(5, () => ask('rare filters', { bedrooms: { min: 7 }, price: { max: 60_000_000 }, features: ['Pool', 'Garage'] }, 'newest')),
    ...times(15, (n) => ask('map', { bounds: box(n, [0.02, 0.1, 0.3][n % 3] ?? 0.1), bedrooms: { min: 2 }, statuses: ['Active', 'ComingSoon'] }, 'newest')),
    ...times(5, (n) => ask('radius', { radius: { latitude: 47.6 + n * 0.02, longitude: -122.33, metres: 2_000 + n * 1_500 } }, 'distance')),
    ...times(5, (n) => {
      const { west, south, east, north } = box(n, 0.1);
      return ask('polygon', { polygon: [[west, south], [east, south], [east, north], [(west + east) / 2, north + 0.05], [west, north]] }, 'newest');
    }),
    ...times(15, (n) => ask('words and filters', { text: [...single, ...several][n * 2] ?? 'lake', bedrooms: { min: 3 }, price: { max: 80_000_000 }, cities: ['Seattle'] })),
    ...times(5, (n) => ask('everything', {}, sortOf(n))),
  ];
}
