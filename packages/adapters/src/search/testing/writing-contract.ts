import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListingDocument, SearchIndex, SearchWriter } from '../port';
import { aListing, aSearch } from './documents';
import type { OpenSearch, SearchUnderTest } from './open';

/** What writing, removing and rebuilding leave behind. */
export function describeWriting(open: OpenSearch): void {
  describe('writing', () => {
    let search: SearchUnderTest;
    let index: SearchIndex;
    let writer: SearchWriter<ListingDocument>;
    const titles = async (text?: string) => {
      const { hits } = await index.search(aSearch({ criteria: text === undefined ? {} : { text } }));
      return hits.map((hit) => hit.card.title).toSorted();
    };

    beforeEach(async () => {
      search = await open();
      ({ index, writer } = search);
    });
    afterEach(() => search.close());

    it('answers before anything was written', async () => {
      const answer = await index.search(aSearch({ criteria: { text: 'anything' }, withFacets: true }));
      expect([answer.hits, answer.total]).toEqual([[], { count: 0, relation: 'exact' }]);
      expect(await index.places()).toEqual([]);
      expect(await index.health()).toMatchObject({ isUp: true, documents: 0 });
    });

    it('never lets an older document overwrite a newer', async () => {
      const listing = aListing({ title: 'Second', version: 2 });
      await writer.upsert([listing], 'live');
      await writer.upsert([{ ...listing, title: 'First', version: 1 }], 'live');
      expect(await titles()).toEqual(['Second']);
      await writer.upsert([{ ...listing, title: 'Second again' }], 'live');
      await writer.upsert([{ ...listing, title: 'Third', version: 3 }, { ...listing, title: 'Older', version: 2 }], 'live');
      expect(await titles()).toEqual(['Third']);
      expect(await titles('third')).toEqual(['Third']);
      expect(await titles('second')).toEqual([]);
    });

    it('forgets what is removed, and minds nothing that is not there', async () => {
      const kept = aListing({ title: 'Kept' });
      const gone = aListing({ title: 'Gone' });
      await writer.upsert([kept, gone], 'live');
      await writer.remove([gone.id, aListing().id], 'live');
      await writer.remove([], 'live');
      expect(await titles()).toEqual(['Kept']);
      expect(await titles('gone')).toEqual([]);
      expect(await index.health()).toMatchObject({ documents: 1 });
    });

    it('serves the old index while a new one is built, and the new one at once after', async () => {
      const old = aListing({ title: 'Granite' });
      const both = aListing({ title: 'Marble', version: 4 });
      await writer.upsert([old, both], 'live');
      await writer.prepareShadow();
      await writer.upsert([aListing({ title: 'Slate' }), { ...both, title: 'Marble rebuilt', version: 1 }], 'shadow');
      const doomed = aListing({ title: 'Chalk' });
      await writer.upsert([doomed], 'shadow');
      await writer.remove([doomed.id], 'shadow');
      expect(await titles()).toEqual(['Granite', 'Marble']);
      await writer.swapShadow();
      expect(await titles()).toEqual(['Marble rebuilt', 'Slate']);
      expect(await titles('slate')).toEqual(['Slate']);
      expect(await titles('granite')).toEqual([]);
      await writer.upsert([aListing({ title: 'Basalt' })], 'live');
      expect(await titles()).toEqual(['Basalt', 'Marble rebuilt', 'Slate']);
    });

    it('begins every shadow empty', async () => {
      await writer.prepareShadow();
      await writer.upsert([aListing({ title: 'Given up' })], 'shadow');
      await writer.prepareShadow();
      await writer.swapShadow();
      expect(await titles()).toEqual([]);
    });

    it('answers all the while it is swapped again and again', async () => {
      const listing = aListing({ title: 'Always here' });
      await writer.upsert([listing], 'live');
      let isDone = false;
      const reading = (async () => {
        let answers = 0;
        while (!isDone) {
          expect(await titles('always')).toEqual(['Always here']);
          answers += 1;
        }
        return answers;
      })();
      for (let round = 0; round < 5; round += 1) {
        await writer.prepareShadow();
        await writer.upsert([listing], 'shadow');
        await writer.swapShadow();
      }
      isDone = true;
      expect(await reading).toBeGreaterThan(0);
    });
  });

  describe('suggestions', () => {
    let search: SearchUnderTest;
    const house = aListing({ title: 'Lakeside bungalow', address: '7 Harbour Row', city: 'Maple Valley' });
    const flat = aListing({ title: 'Bungalow downtown', address: '9 Harbour Row', city: 'Marysville', listedAt: '2026-07-01T00:00:00.000Z' });
    const secret = aListing({ title: 'Undisclosed mansion', address: '1 Hidden Harbour', city: 'Marblemount', isPublic: false, reviewStatus: 'draft', standardStatus: 'Incomplete' });
    const visible = { kind: 'in', attribute: 'reviewStatus', values: ['approved'] } as const;
    const suggest = (text: string, limit = 8) => search.index.suggest({ text, visible, limit });

    beforeEach(async () => {
      search = await open();
      await search.writer.upsert([house, flat, secret, aListing({ city: 'Maple Valley' })], 'live');
    });
    afterEach(() => search.close());

    it('offers towns by their beginning, also after other words', async () => {
      expect(await suggest('ma')).toEqual(expect.arrayContaining([
        { kind: 'place', text: 'Maple Valley', stateOrProvince: 'WA', country: 'US', listings: 2 }, { kind: 'place', text: 'Marysville', stateOrProvince: 'WA', country: 'US', listings: 1 },
      ]));
      expect(await suggest('homes in maple v')).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'place', text: 'Maple Valley' })]));
    });

    it('offers the listings at an address', async () => {
      const found = (await suggest('harbour row')).filter((suggestion) => suggestion.kind === 'listing');
      expect(found.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
        { kind: 'listing', text: '7 Harbour Row', listingId: house.id, city: 'Maple Valley' }, { kind: 'listing', text: '9 Harbour Row', listingId: flat.id, city: 'Marysville' },
      ]);
    });

    it('finishes the last word', async () => {
      const texts = (await suggest('quiet bung')).flatMap((suggestion) => (suggestion.kind === 'term' ? [suggestion.text] : []));
      expect(texts).toEqual(['quiet bungalow']);
    });

    it('says nothing that only some may know', async () => {
      for (const text of ['undis', 'hidd', 'marble', 'mansio']) expect(await suggest(text)).toEqual([]);
      expect((await suggest('1 hidden harb')).filter((suggestion) => suggestion.kind !== 'term')).toEqual([]);
      const answer = await search.index.search(aSearch({ visible, criteria: { text: 'undiscloset' } }));
      expect([answer.hits, answer.didYouMean]).toEqual([[], null]);
      expect((await search.index.places()).map((place) => place.city)).toEqual(['Maple Valley', 'Marysville']);
    });

    it('keeps within its limit, and has nothing to say to nothing', async () => {
      expect((await suggest('ma', 2)).length).toBeLessThanOrEqual(2);
      expect(await suggest('')).toEqual([]);
      expect(await suggest('  ')).toEqual([]);
    });

    it('forgets words and towns with their last listing', async () => {
      await search.writer.remove([flat.id], 'live');
      expect(await suggest('mary')).toEqual([]);
      expect((await search.index.places()).map((place) => place.city)).toEqual(['Maple Valley']);
    });
  });
}
