import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingDocument, ListingHit, ListingSearch, SearchIndex } from '../port';
import { aDocument, words } from '../testing/arbitrary';
import { aListing, aSearch } from '../testing/documents';
import { facetsByReading, findByReading, sortValue } from '../testing/reference';
import { createPostgresSearch } from './create';
import { countedTotal } from './page';
import { createPostgresSearchWriter } from './writer';

/** More matches than are counted are found another way: along an index instead of gathered and sorted. */
describe('more matches than are counted', { timeout: 120_000 }, () => {
  const documents: ListingDocument[] = [];
  let database: TestDatabase;
  let index: SearchIndex;

  beforeAll(async () => {
    documents.push(...fc.sample(aDocument, { numRuns: 4_000, seed: 11 }));
    database = await createTestDatabase();
    index = createPostgresSearch(database.db);
    await createPostgresSearchWriter(database.db.kysely).upsert(documents, 'live');
    await database.db.pool.query('vacuum analyze search_listing');
  });
  afterAll(() => database.drop());

  async function read(request: ListingSearch, pages = Number.POSITIVE_INFINITY): Promise<readonly ListingHit[]> {
    const hits: ListingHit[] = [];
    let cursor: string | null | undefined;
    for (let page = 0; page < pages && cursor !== null; page += 1) {
      const answer = await index.search({ ...request, ...(cursor === undefined ? {} : { cursor }) });
      if (page === 0) expect(answer.total).toEqual({ count: countedTotal, relation: 'atLeast' });
      hits.push(...answer.hits);
      cursor = answer.nextCursor;
    }
    return hits;
  }

  const radius = { latitude: 10, longitude: 20, metres: 15_000_000 };
  it.each([
    aSearch({ sort: 'newest' }), aSearch({ sort: 'priceAscending' }), aSearch({ sort: 'priceDescending' }), aSearch({ sort: 'areaDescending' }),
    aSearch({ sort: 'distance', criteria: { radius } }), aSearch({ sort: 'newest', criteria: { text: 'quartz' } }),
  ])('come in order to the last one: $sort', async (request) => {
    const byId = new Map(documents.map((document) => [document.id, document]));
    const expected = findByReading(documents, request);
    expect(expected.length).toBeGreaterThan(countedTotal);
    const hits = await read(request);
    expect(new Set(hits.map((hit) => hit.card.id)).size).toBe(expected.length);
    const values = hits.map((hit) => sortValue(byId.get(hit.card.id) ?? aListing(), request));
    expect(values).toEqual(values.toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity)));
  });

  it.each([{ text: 'fjord' }, { text: 'kiosk', price: { max: 90_000_000 } }])('come by relevance, each once, those in the title first: %j', async (criteria) => {
    const request = aSearch({ criteria });
    const hits = await read(request);
    expect(hits.map((hit) => hit.card.id).toSorted()).toEqual(findByReading(documents, request).map(({ id }) => id).toSorted());
    const scores = hits.map((hit) => hit.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const title = new RegExp(criteria.text);
    expect(hits.slice(0, 20).every((hit) => title.test(hit.card.title))).toBe(true);
  });

  it('come in the same order to one who asks again, and to another who never asked', async () => {
    const request = aSearch({ criteria: { text: words[2] }, limit: 50 });
    const first = (await read(request, 4)).map((hit) => hit.card.id);
    expect((await read(request, 4)).map((hit) => hit.card.id)).toEqual(first);
    index = createPostgresSearch(database.db);
    expect((await read(request, 4)).map((hit) => hit.card.id)).toEqual(first);
  });

  it('are all counted for facets, as long as the index is not very large', async () => {
    const request = aSearch({ criteria: { bedrooms: { min: 1 } }, withFacets: true });
    const answer = await index.search(request);
    expect(answer.total).toEqual({ count: findByReading(documents, request).length, relation: 'exact' });
    expect(answer.facets).toEqual(facetsByReading(documents, request));
  });

  it('are projected from a sample in a very large one', async () => {
    // Postgres' own estimate is what decides; this tells it that there are fifty times as many.
    await database.db.pool.query(`update pg_class set reltuples = 40000 where oid = 'search_listing'::regclass`);
    const request = aSearch({ withFacets: true });
    const { facets, total } = await index.search(request);
    expect(facets?.isApproximate).toBe(true);
    expect(total.relation).toBe('about');
    expect(Math.abs(total.count - documents.length)).toBeLessThan(documents.length * 0.15);
    const real = facetsByReading(documents, request);
    for (const { value, count } of real.propertyType)
      expect(Math.abs((facets?.propertyType.find((f) => f.value === value)?.count ?? 0) - count)).toBeLessThan(count * 0.3);
  });
});
