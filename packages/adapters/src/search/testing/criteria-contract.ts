import type { Predicate } from '@lintel/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingCriteria, ListingDocument, ListingHit, ListingSearch, SearchIndex } from '../port';
import { aDocument, someSearch } from './arbitrary';
import { aListing, aSearch } from './documents';
import type { OpenSearch, SearchUnderTest } from './open';
import { facetsByReading, findByReading, sortValue } from './reference';

/** What filters, sorts, pages and facets answer, compared with reading every listing. */
export function describeCriteria(open: OpenSearch, runs: number): void {
  describe('criteria', () => {
    let search: SearchUnderTest;
    let index: SearchIndex;
    let documents: readonly ListingDocument[];

    beforeAll(async () => {
      documents = fc.sample(aDocument, { numRuns: 250, seed: 20_261_120 });
      search = await open();
      ({ index } = search);
      await search.writer.upsert(documents, 'live');
    });
    afterAll(() => search.close());

    it('finds what reading finds, in the order asked for, page by page, with the same facets', { timeout: 180_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(someSearch, async (request) => {
          const expected = findByReading(documents, request);
          const { hits, first } = await readAll(index, request);
          if (first.isRelaxed) return expectRelaxed(documents, request, hits);
          expect(hits.map((hit) => hit.card.id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
          expect(hits.map((hit) => valueOf(documents, hit, request))).toEqual(expected.map((d) => sortValue(d, request)).toSorted(nullLast));
          expect(first.total).toEqual({ count: expected.length, relation: 'exact' });
          if (request.withFacets) expect(first.facets).toEqual(facetsByReading(documents, request));
          else expect(first.facets).toBeNull();
        }),
        { numRuns: runs, seed: 7 },
      );
    });

    it('shows the whole card of a hit', async () => {
      const { hits } = await readAll(index, aSearch());
      for (const document of documents) {
        const { version: _version, remarks: _remarks, isPublic: _isPublic, ...card } = document;
        expect(hits.find((hit) => hit.card.id === document.id)?.card).toEqual(card);
      }
    });

    it('shows nobody what the policy hides, however it is asked for', async () => {
      const never: Predicate = { kind: 'never' };
      const answer = await index.search(aSearch({ visible: never, withFacets: true }));
      expect([answer.hits, answer.total.count, Object.values(answer.facets ?? {}).flat()]).toEqual([[], 0, [false]]);
    });

    it('refuses a policy that asks for what the index does not hold, rather than leaving it out', async () => {
      const visible: Predicate = { kind: 'or', operands: [{ kind: 'in', attribute: 'buildingId', values: ['x'] }, { kind: 'in', attribute: 'reviewStatus', values: ['approved'] }] };
      await expect(index.search(aSearch({ visible }))).rejects.toThrow('buildingId');
      await expect(index.suggest({ text: 'quartz', visible, limit: 5 })).rejects.toThrow('buildingId');
    });

    it('refuses the cursor of another search', async () => {
      const { nextCursor } = await index.search(aSearch({ limit: 1 }));
      const cursor = nextCursor ?? '';
      const refused = { code: 'invalid_input', details: { fields: [{ path: 'cursor' }] } };
      await expect(index.search(aSearch({ limit: 1, cursor, criteria: { bedrooms: { min: 1 } } }))).rejects.toMatchObject(refused);
      await expect(index.search(aSearch({ limit: 1, cursor, sort: 'newest' }))).rejects.toMatchObject(refused);
      for (const forged of ['', 'x', 'bnVsbA', '%%%', Buffer.from('[1,2,3]').toString('base64url')])
        await expect(index.search(aSearch({ limit: 1, cursor: forged }))).rejects.toMatchObject(refused);
    });
  });

  describe('places on the globe', () => {
    let search: SearchUnderTest;
    const at = (latitude: number, longitude: number) => aListing({ latitude, longitude });
    const places = { suva: at(-18.14, 178.44), apia: at(-13.83, -171.77), seattle: at(47.6, -122.33), pole: at(89.9, 10), nowhere: aListing({ latitude: null, longitude: null }) };
    const found = async (criteria: ListingCriteria) => {
      const { hits } = await search.index.search(aSearch({ criteria }));
      return Object.entries(places).flatMap(([name, { id }]) => (hits.some((hit) => hit.card.id === id) ? [name] : []));
    };

    beforeAll(async () => {
      search = await open();
      await search.writer.upsert(Object.values(places), 'live');
    });
    afterAll(() => search.close());

    it('takes bounds over the 180th meridian', async () => {
      expect(await found({ bounds: { west: 170, east: -170, south: -30, north: 0 } })).toEqual(['suva', 'apia']);
      expect(await found({ bounds: { west: -170, east: 170, south: -30, north: 90 } })).toEqual(['seattle', 'pole']);
    });

    it('takes a circle over the 180th meridian and around a pole', async () => {
      expect(await found({ radius: { latitude: -16, longitude: 179.9, metres: 400_000 } })).toEqual(['suva']);
      expect(await found({ radius: { latitude: -16, longitude: -179.9, metres: 1_100_000 } })).toEqual(['suva', 'apia']);
      expect(await found({ radius: { latitude: 90, longitude: -170, metres: 20_000 } })).toEqual(['pole']);
    });

    it('takes a polygon over the 180th meridian', async () => {
      expect(await found({ polygon: [[175, -25], [-165, -25], [-165, -5], [175, -5]] })).toEqual(['suva', 'apia']);
      expect(await found({ polygon: [[-130, 40], [-115, 40], [-122, 55]] })).toEqual(['seattle']);
    });

    it('tells how far away a hit is', async () => {
      const { hits } = await search.index.search(aSearch({ criteria: { radius: { latitude: 47.6, longitude: -122.33, metres: 20_000_000 } }, sort: 'distance' }));
      expect(hits[0]?.distanceMetres).toBeCloseTo(0, 0);
      // Seattle to Apia: 8,300 km, by any atlas.
      expect(hits.find((hit) => hit.card.id === places.apia.id)?.distanceMetres ?? 0).toBeGreaterThan(8_000_000);
    });
  });
}

/** No listing has all the words; those shown have one of them and are within everything else that was asked. */
function expectRelaxed(documents: readonly ListingDocument[], request: ListingSearch, hits: readonly ListingHit[]): void {
  const { text = '', ...others } = request.criteria;
  const withText = (some?: string) => findByReading(documents, { ...request, criteria: some === undefined ? others : { ...others, text: some } }).map(({ id }) => id);
  expect(withText(text)).toEqual([]);
  const some = new Set(text.split(' ').flatMap(withText));
  expect(hits.map((hit) => hit.card.id).toSorted()).toEqual([...some].toSorted());
}

async function readAll(index: SearchIndex, request: ListingSearch) {
  const first = await index.search(request);
  const hits: ListingHit[] = [...first.hits];
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const page = await index.search({ ...request, cursor, withFacets: false });
    expect(page.hits.length).toBeGreaterThan(0);
    hits.push(...page.hits);
    cursor = page.nextCursor;
  }
  return { hits, first };
}

function valueOf(documents: readonly ListingDocument[], { card }: ListingHit, request: ListingSearch): number | null {
  const document = documents.find(({ id }) => id === card.id);
  return document === undefined ? Number.NaN : sortValue(document, request);
}

function nullLast(a: number | null, b: number | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : a - b;
}
