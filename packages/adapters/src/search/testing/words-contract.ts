import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingDocument, SearchIndex } from '../port';
import type { TextPiece } from '../text/pieces';
import { aListing, aSearch } from './documents';
import type { OpenSearch, SearchUnderTest } from './open';

const lake = aListing({
  title: 'Cedar cottage by the lake', address: '12 Lakeview Drive', city: 'Kirkland',
  remarks: '<p>Quiet <b>waterfront</b> home with a boathouse &amp; a sauna.</p><script>alert("secretword")</script><br />Renovated kitchen.',
});
const tower = aListing({ title: 'Penthouse in the sky', address: '400 Pine Street', city: 'Seattle', remarks: 'Rooftop terrace, concierge, a view of the sound and of the lake.', features: ['AirConditioning'], propertySubType: 'Condominium' });
const cafe = aListing({ title: 'Über dem Café Hébrard', address: 'Rua São João 7', city: 'São Paulo', country: 'BR', remarks: 'Habitación luminosa; smørrebrød downstairs.' });
const telugu = aListing({ title: 'మూడు పడకగదుల ఇల్లు', address: 'బంజారా హిల్స్', city: 'హైదరాబాద్', country: 'IN', remarks: 'తోటతో కూడిన విశాలమైన ఇల్లు, పార్కు దగ్గర.' });
const hindi = aListing({ title: 'बगीचे वाला मकान', address: 'जुबली हिल्स', city: 'हैदराबाद', country: 'IN', remarks: 'शांत इलाके में तीन बेडरूम।' });
const chinese = aListing({ title: '海景公寓', address: '皇后大道中', city: '香港', country: 'HK', remarks: '近地鐵站，環境安靜。' });
const documents: readonly ListingDocument[] = [lake, tower, cafe, telugu, hindi, chinese];

/** What is found by words, whichever engine looks for them. */
export function describeWords(open: OpenSearch): void {
  describe('words', () => {
    let search: SearchUnderTest;
    let index: SearchIndex;
    const idsOf = async (text: string) => (await index.search(aSearch({ criteria: { text } }))).hits.map((hit) => hit.card.id);

    beforeAll(async () => {
      search = await open();
      ({ index } = search);
      await search.writer.upsert(documents, 'live');
    });
    afterAll(() => search.close());

    it.each([
      ['cedar', lake], ['LAKEVIEW', lake], ['kirkland', lake], ['boathouse', lake], ['boathouse sauna', lake], ['rooftop terrace', tower], ['98101 penthouse', tower],
      ['air conditioning', tower], ['condominium', tower], ['pent', tower], ['boathouses', lake], ['terraces', tower],
    ])('finds %j', async (text, wanted) => {
      expect(await idsOf(text)).toEqual([wanted.id]);
    });

    it.each([
      ['cafe hebrard', cafe], ['CAFÉ', cafe], ['uber dem', cafe], ['sao joao', cafe], ['são paulo', cafe], ['habitacion', cafe],
      ['ఇల్లు', telugu], ['హైదరాబాద్', telugu], ['తోటతో', telugu], ['बगीचे', hindi], ['हैदराबाद', hindi], ['बेडरूम', hindi],
      ['公寓', chinese], ['香港', chinese], ['地鐵站', chinese],
    ])('finds %j, whatever its accents and script', async (text, wanted) => {
      expect((await idsOf(text))[0]).toBe(wanted.id);
    });

    it.each([
      ['waterfornt', 'waterfront', lake], ['penthuose', 'penthouse', tower], ['kirklnd', 'kirkland', lake], ['boathuose sauna', 'boathouse sauna', lake], ['conceirge', 'concierge', tower],
    ])('forgives %j and offers %j', async (text, meant, wanted) => {
      const answer = await index.search(aSearch({ criteria: { text } }));
      expect(answer.hits[0]?.card.id).toBe(wanted.id);
      expect(answer.didYouMean).toBe(meant);
    });

    it('offers nothing when every word is known', async () => {
      expect((await index.search(aSearch({ criteria: { text: 'waterfront kitchen' } }))).didYouMean).toBeNull();
    });

    it('puts a match in the title before one in the remarks', async () => {
      expect(await idsOf('lake')).toEqual([lake.id, tower.id]);
    });

    it('asks for all words, and for some when no listing has all', async () => {
      const all = await index.search(aSearch({ criteria: { text: 'lake sauna' } }));
      expect([all.isRelaxed, all.hits.map((hit) => hit.card.id)]).toEqual([false, [lake.id]]);
      const some = await index.search(aSearch({ criteria: { text: 'penthouse boathouse' } }));
      expect(some.isRelaxed).toBe(true);
      expect(some.hits.map((hit) => hit.card.id)).toContain(tower.id);
    });

    it('finds nothing for what nobody wrote', async () => {
      const answer = await index.search(aSearch({ criteria: { text: 'xylophonequartet' } }));
      expect([answer.hits, answer.total]).toEqual([[], { count: 0, relation: 'exact' }]);
    });

    it.each(['', '   ', '!!! ??? --', 'the of in'])('takes %j for no words at all', async (text) => {
      expect(await idsOf(text)).toHaveLength(documents.length);
    });

    it.each(['script', 'strong', 'secretword', 'br'])('does not search markup (%j)', async (text) => {
      expect(await idsOf(text)).not.toContain(lake.id);
    });

    it('marks matches in text, never in markup', async () => {
      const { hits } = await index.search(aSearch({ criteria: { text: 'lake waterfront' } }));
      const highlight = hits[0]?.highlight;
      expect(marked(highlight?.title)).toBe('Cedar cottage by the [lake]');
      expect(marked(highlight?.remarks)).toContain('Quiet [waterfront] home with a boathouse & a sauna.');
      expect(marked(highlight?.remarks)).not.toMatch(/<|secretword/);
    });

    it('marks a word whose accents were left out', async () => {
      const { hits } = await index.search(aSearch({ criteria: { text: 'cafe' } }));
      expect(marked(hits[0]?.highlight.title)).toBe('Über dem [Café] Hébrard');
    });

    it.each([
      "'; drop table search_listing; --", '" OR 1=1', 'a & b | !c <-> (d:*', ":* ' \\ \\' ''", '\u0000\u0001\u0002', '\ud800 lone', '%_*?[]{}()^$', '<script>alert(1)</script>',
      '../../etc/passwd', '\u202egnirts', '🏠🏡', 'ａｐａｒｔｍｅｎｔ', 'a'.repeat(5_000), 'word '.repeat(2_000), '"unbalanced', '-minus +plus ~tilde', 'null undefined NaN',
    ])('answers hostile text %#', async (text) => {
      await expect(index.search(aSearch({ criteria: { text }, withFacets: true }))).resolves.toMatchObject({ isDegraded: false });
      await expect(index.suggest({ text, visible: { kind: 'always' }, limit: 8 })).resolves.toBeInstanceOf(Array);
    });

    it('is still whole after that', async () => {
      expect(await idsOf('')).toHaveLength(documents.length);
    });
  });
}

/** `Cedar [lake]`. */
function marked(pieces: readonly TextPiece[] | undefined): string {
  return (pieces ?? []).map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}
