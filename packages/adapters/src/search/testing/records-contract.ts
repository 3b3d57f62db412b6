import { type Predicate, uuidv7 } from '@lintel/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordDocument, RecordKind, RecordSearch } from '../records/port';
import type { OpenSearch, SearchUnderTest } from './open';

const house = '019a0000-0000-7000-8000-0000000000b1';
const anotherHouse = '019a0000-0000-7000-8000-0000000000b2';
const always: Predicate = { kind: 'always' };

/** A ticket of a house that says nothing; a test names what it is about. */
export function aRecord(about: Partial<RecordDocument> = {}): RecordDocument {
  const id = uuidv7();
  return {
    id, kind: 'ticket', recordType: 'ticket', recordId: id, organisationId: null, buildingId: house, personId: null, isOpen: false, status: null, reviewStatus: null,
    title: 'Ticket', words: '', body: '', at: '2026-06-01T00:00:00.000Z', ...about,
  };
}

export function aRecordSearch(about: Partial<RecordSearch> = {}): RecordSearch {
  return { text: '', kinds: ['ticket', 'post', 'person', 'building', 'document'], visible: always, limit: 20, offset: 0, ...about };
}

/** What finding records must do, whichever engine does it. */
export function describeRecords(open: OpenSearch): void {
  describe('records beside listings', () => {
    let search: SearchUnderTest;
    const write = (...documents: RecordDocument[]) => search.records.upsert(documents, 'live');
    const titles = async (about: Partial<RecordSearch>) => {
      const { groups } = await search.index.find(aRecordSearch(about));
      return groups.flatMap(({ hits }) => hits.map(({ title }) => title.map(({ text }) => text).join('')));
    };

    beforeEach(async () => { search = await open(); });
    afterEach(() => search.close());

    it('groups by kind in the order asked for, and finds nothing without words', async () => {
      await write(aRecord({ title: 'Boiler leaks' }), aRecord({ kind: 'post', title: 'The boiler is mended' }), aRecord({ kind: 'document', title: 'Manual of the boiler' }));
      const { groups, isDegraded } = await search.index.find(aRecordSearch({ text: 'boiler', kinds: ['document', 'building', 'post', 'ticket'] }));
      expect(groups.map(({ kind, total }) => [kind, total.count])).toEqual([['document', 1], ['building', 0], ['post', 1], ['ticket', 1]] satisfies [RecordKind, number][]);
      expect(isDegraded).toBe(false);
      expect(await titles({ text: '' })).toEqual([]);
      expect(await titles({ text: 'the of' })).toEqual([]);
    });

    it('shows only what the asker may see, by every attribute a policy may ask about', async () => {
      const person = uuidv7();
      const organisation = uuidv7();
      const mine = aRecord({ title: 'Lift one', personId: person, status: 'hidden' });
      const shared = aRecord({ title: 'Lift two', isOpen: true, buildingId: anotherHouse });
      const company = aRecord({ title: 'Lift three', organisationId: organisation, reviewStatus: 'approved', buildingId: null });
      const paper = aRecord({ kind: 'document', recordType: 'post', recordId: uuidv7(), title: 'Lift four' });
      await write(mine, shared, company, paper);
      const seen = (visible: Predicate) => titles({ text: 'lift', visible });
      expect(await seen({ kind: 'never' })).toEqual([]);
      expect(await seen({ kind: 'in', attribute: 'personId', values: [person] })).toEqual(['Lift one']);
      expect(await seen({ kind: 'and', operands: [{ kind: 'in', attribute: 'isOpen', values: [true] }, { kind: 'in', attribute: 'buildingId', values: [anotherHouse] }] })).toEqual(['Lift two']);
      expect(await seen({ kind: 'and', operands: [{ kind: 'in', attribute: 'organisationId', values: [organisation] }, { kind: 'in', attribute: 'reviewStatus', values: ['approved'] }] })).toEqual(['Lift three']);
      expect(await seen({ kind: 'in', attribute: 'recordId', values: [paper.recordId] })).toEqual(['Lift four']);
      expect(await seen({ kind: 'in', attribute: 'recordType', values: ['post'] })).toEqual(['Lift four']);
      expect(await seen({ kind: 'in', attribute: 'buildingId', values: [null] })).toEqual(['Lift three']);
      expect((await seen({ kind: 'not', operand: { kind: 'in', attribute: 'status', values: ['hidden'] } })).toSorted()).toEqual(['Lift four', 'Lift three', 'Lift two']);
      await expect(seen({ kind: 'in', attribute: 'price', values: [1] })).rejects.toThrow('price');
    });

    it('finds all the words, the last one while it is typed, plurals and words that are not shown', async () => {
      await write(aRecord({ title: 'Water in the cellar', body: 'It drips from two pipes near the boiler' }), aRecord({ title: 'Water bill', words: 'Paperwork 12B' }));
      expect(await titles({ text: 'water pipe' })).toEqual(['Water in the cellar']);
      expect((await titles({ text: 'wat' })).toSorted()).toEqual(['Water bill', 'Water in the cellar']);
      expect(await titles({ text: 'water paperwork' })).toEqual(['Water bill']);
      expect(await titles({ text: '12b ' })).toEqual(['Water bill']);
      expect(await titles({ text: 'water elephant' })).toEqual([]);
    });

    it('forgives a slip in what a record is called, but prefers what was typed', async () => {
      await write(aRecord({ title: 'Elevator stuck' }), aRecord({ kind: 'person', title: 'Anneliese Achterberg' }), aRecord({ kind: 'post', title: '', body: 'Barbecue on Saturday' }));
      expect(await titles({ text: 'elevetor' })).toEqual(['Elevator stuck']);
      expect(await titles({ text: 'acterberg ' })).toEqual(['Anneliese Achterberg']);
      expect(await titles({ text: 'barbeque' })).toEqual(['']);
      await write(aRecord({ title: 'Elevetor' }));
      expect((await titles({ text: 'elevetor' }))[0]).toBe('Elevetor');
    });

    it('marks what matched, and shows the part of the text around it', async () => {
      await write(aRecord({ title: 'Leak below the sink', body: `${'Nothing here. '.repeat(30)}Then the valve began to whistle.` }));
      const { groups } = await search.index.find(aRecordSearch({ text: 'leak whistle', kinds: ['ticket'] }));
      const [hit] = groups[0]?.hits ?? [];
      expect(hit?.title).toEqual([{ text: 'Leak', isMatch: true }, { text: ' below the sink', isMatch: false }]);
      expect(hit?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['whistle']);
      expect(hit?.excerpt.map(({ text }) => text).join('').length).toBeLessThan(300);
    });

    it('pages through many, the newest of equals first, and counts them', async () => {
      await write(...Array.from({ length: 7 }, (_, day) => aRecord({ title: `Lamp ${day}`, at: `2026-06-0${day + 1}T00:00:00.000Z` })));
      const pages = [await titles({ text: 'lamp', limit: 3 }), await titles({ text: 'lamp', limit: 3, offset: 3 }), await titles({ text: 'lamp', limit: 3, offset: 6 })];
      expect(pages).toEqual([['Lamp 6', 'Lamp 5', 'Lamp 4'], ['Lamp 3', 'Lamp 2', 'Lamp 1'], ['Lamp 0']]);
      const beyond = await search.index.find(aRecordSearch({ text: 'lamp', kinds: ['ticket'], offset: 20 }));
      expect(beyond.groups).toEqual([{ kind: 'ticket', hits: [], total: { count: 7, relation: 'exact' } }]);
    });

    it('replaces what is written again, forgets what is removed, and takes any text', async () => {
      const record = aRecord({ title: 'First words' });
      await write(record, aRecord({ title: `Odd ' \\ " & | ! : * < > \u0000 \ud800 text`, body: '<script>x</script>\u0000' }));
      await write(record, { ...record, title: 'Second words' });
      expect([await titles({ text: 'first' }), await titles({ text: 'second' })]).toEqual([[], ['Second words']]);
      expect(await titles({ text: 'odd \' \\ " & | ! : * <>\u0000' })).toHaveLength(1);
      await search.records.remove([record.id, uuidv7()], 'live');
      expect(await titles({ text: 'second' })).toEqual([]);
    });

    it('serves the old index while a new one is built, and the new one at once after', async () => {
      await write(aRecord({ title: 'Granite' }));
      await search.records.prepareShadow();
      await search.records.upsert([aRecord({ title: 'Slate' })], 'shadow');
      expect([await titles({ text: 'granite' }), await titles({ text: 'slate' })]).toEqual([['Granite'], []]);
      await search.records.swapShadow();
      expect([await titles({ text: 'granite' }), await titles({ text: 'slate' })]).toEqual([[], ['Slate']]);
      await search.records.prepareShadow();
      await search.records.swapShadow();
      expect(await titles({ text: 'slate' })).toEqual([]);
    });
  });
}
