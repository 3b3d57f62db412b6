import type { mixedListings } from '../../packages/adapters/src/search/testing/soak/corpus';

type Stays = Parameters<typeof mixedListings>[1];
type Sales = Parameters<typeof mixedListings>[2];

const first = ['Quiet', 'Modern', 'Historic', 'Renovated', 'Sunny', 'Private', 'Spacious', 'Charming', 'Bright', 'Elegant', 'Cosy', 'Rustic', 'Airy', 'Grand', 'Hidden', 'Corner', 'Garden'];
const kinds = ['apartment', 'studio', 'cottage', 'penthouse', 'townhouse', 'brownstone', 'loft', 'bungalow', 'condo', 'house', 'villa', 'duplex'];
const places = ['near the park', 'by the beach', 'above the lake', 'close to the university', 'beside the museum', 'in the city centre', 'with a mountain view', 'on the waterfront', 'at the end of the trail'];
const sentences = [
  'The kitchen was renovated last year and opens on a balcony.', 'There is parking for two cars and a hot tub on the deck.', 'A family home with a garden and a fireplace.', 'Walk to downtown in ten minutes.',
  'The rooftop has a view of the lake.', 'Oak floors, tall windows and a quiet street.', 'A private room under the roof makes a good study.', 'The basement has its own entrance.', 'Schools and a library are around the corner.',
  'Historic details were kept: mouldings, doors and the staircase.', 'Solar panels and a heat pump keep the bills low.', 'The building has a gym, a pool and a concierge.',
];

/** A number from 0 to `below` that `seed` always gives. */
const pick = (seed: number, below: number) => (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 3) % below;
const one = (values: readonly string[], seed: number) => values[pick(seed, values.length)] ?? '';

/** Titles and descriptions of homes: common words, and of each a few that no other has. */
export function madeStays(): Stays {
  return Array.from({ length: 8_000 }, (_, n) => ({
    title: `${one(first, n)} ${one(kinds, n * 3 + 1)} ${one(places, n * 7 + 2)}`,
    remarks: `${[1, 2, 3, 4, 5].map((k) => one(sentences, n * 11 + k * 101)).join(' ')} Known as ${nameOf(n)} ${nameOf(pick(n, 900))}.`,
    city: 'Seattle', country: 'US', kind: one(kinds, n), latitude: 47.6, longitude: -122.3, bedrooms: null, price: null,
  }));
}

const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'wy', 'za', 'dor', 'fen', 'gal', 'hol', 'jas'];

/** A word for a number, such as people give their houses. */
function nameOf(n: number): string {
  return [n, n >> 4, n >> 8, n >> 12].map((part) => syllables[part & 15]).join('');
}

/** Numbers of homes around Seattle, more of them small and cheap than large and dear. */
export function madeSales(): Sales {
  return Array.from({ length: 5_000 }, (_, n) => {
    const size = pick(n, 1_000) / 1_000;
    return {
      price: 180_000 + Math.round(size ** 3 * 1_800_000), bedrooms: 1 + Math.floor(size ** 2 * 8), bathrooms: 1 + Math.floor(size * 6) / 2, areaM2: 45 + size ** 2 * 400, yearBuilt: 1900 + pick(n + 1, 124),
      zip: String(98_001 + pick(n + 2, 199)), latitude: 47.2 + pick(n + 3, 6_000) / 10_000, longitude: -122.5 + pick(n + 4, 9_000) / 10_000,
    };
  });
}
