/** What the load asks for: the same of Lintel by REST, of Lintel by tRPC and of the bare server. */
export interface Question {
  readonly input: Readonly<Record<string, unknown>>;
  /** Path and query under /api/v1. */
  readonly rest: string;
  readonly procedure: string;
}

const searches = [
  { text: 'craftsman near the lake' }, { text: 'garden' }, { text: 'victorian', cities: ['Seattle'] }, { cities: ['Kent'], bedrooms: { min: 3 } }, { price: { min: 30_000_000, max: 60_000_000 } },
  { text: 'bungalow', bedrooms: { min: 2 } }, { cities: ['Renton'], sort: 'priceAscending' }, { bounds: { west: -122.4, south: 47.5, east: -122.2, north: 47.7 } }, { text: 'quiet street' },
  { yearBuilt: { min: 1990 }, sort: 'priceDescending' },
];

export function searchQuestions(): readonly Question[] {
  return searches.map((criteria) => ({ input: criteria, rest: `/search/listings?${queryOf(criteria)}`, procedure: 'search.listings' }));
}

export function recordQuestions(ids: readonly string[]): readonly Question[] {
  return ids.map((id) => ({ input: { id }, rest: `/listings/${id}`, procedure: 'listing.get' }));
}

function queryOf(criteria: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(criteria).flatMap(([name, value]): [string, string][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).map(([part, inner]) => [`${name}.${part}`, String(inner)]) : [[name, String(value)]]);
  return new URLSearchParams(pairs).toString();
}
