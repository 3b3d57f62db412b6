import { createPostgresSearch, createPostgresSearchWriter, type ListingDocument, type SearchIndex } from '@lintel/adapters/search';
import { aDocument, aListing, aSearch, someSearch } from '@lintel/adapters/search/testing';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayMatch } from './candidates';
import { factsOf, type ListingFacts, matches } from './matches';

let database: TestDatabase;
let index: SearchIndex;
let documents: readonly ListingDocument[];
let facts: readonly ListingFacts[];

beforeAll(async () => {
  database = await createTestDatabase();
  index = createPostgresSearch(database.db);
  documents = fc.sample(aDocument, { numRuns: 200, seed: 20_261_120 });
  facts = documents.map(factsOf);
  await createPostgresSearchWriter(database.db.kysely).upsert(documents, 'live');
});
afterAll(() => database.drop());

async function foundBySearch(criteria: Parameters<typeof matches>[0]): Promise<{ readonly ids: readonly string[]; readonly isRelaxed: boolean }> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ;) {
    const answer = await index.search(aSearch({ criteria, sort: 'newest', ...(cursor === undefined ? {} : { cursor }) }));
    if (answer.isRelaxed) return { ids: [], isRelaxed: true };
    ids.push(...answer.hits.map((hit) => hit.card.id));
    if (answer.nextCursor === null) return { ids: ids.toSorted(), isRelaxed: false };
    cursor = answer.nextCursor;
  }
}

describe('what matches a saved search', () => {
  it('is what the search finds, whatever the criteria', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(someSearch, async ({ criteria }) => {
      const found = await foundBySearch(criteria);
      expect(facts.filter((one) => matches(criteria, one)).map((one) => one.document.id).toSorted()).toEqual(found.ids);
    }), { numRuns: 150, seed: 11 });
  });

  it('is never ruled out by the comparison in SQL that comes first', { timeout: 60_000 }, async () => {
    let ruledOut = 0;
    await fc.assert(fc.asyncProperty(someSearch, fc.nat(199), async ({ criteria }, at) => {
      const one = facts[at] ?? factsOf(aListing());
      const { rows } = await sql<{ may: boolean }>`select ${mayMatch(sql.ref('s.criteria'), one)} as may from (select ${JSON.stringify(criteria)}::jsonb as criteria) s`.execute(database.db.kysely);
      if (rows[0]?.may === false) ruledOut += 1;
      expect(rows[0]?.may === false && matches(criteria, one)).toBe(false);
      expect(rows[0]?.may).not.toBeNull();
    }), { numRuns: 600, seed: 12 });
    expect(ruledOut).toBeGreaterThan(100);
  });

  it('reads words as the search does: begun, in their other number, by their synonyms, through markup and accents', () => {
    const house = factsOf(aListing({ title: 'Cottages by the fjord', remarks: '<p>A swimming pool &amp; a caf&eacute;.</p>', city: 'São Paulo', propertySubType: 'SingleFamilyResidence' }));
    const synonyms = new Map([['sea', [['fjord']]], ['bath', [['swimming', 'pool']]], ['tub', [['pool', 'swimming']]]]);
    const found = (text: string) => matches({ text }, house, synonyms);
    expect(['cottage', 'fjo', 'cafe', 'café pool', 'sao paulo', 'family', 'sea', 'bath', 'the fjord'].filter((text) => !found(text))).toEqual([]);
    expect(['castle', 'fjo cottage', 'tub', 'p fjord'].filter(found)).toEqual([]);
  });
});
