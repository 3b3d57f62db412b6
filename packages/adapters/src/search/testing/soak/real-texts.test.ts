import { createPostgresSearch, createPostgresSearchWriter, type ListingDocument, type SearchIndex } from '../../index';
import { createTestDatabase, isSoak, type TestDatabase } from '@lintel/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFile } from './data-folder';
import { writeFigures } from './figures';
import { listingsOfStays, readStays } from './corpus';
import { visitor } from './questions';

const file = dataFile('search-corpus/stays.csv.gz');

describe.skipIf(!isSoak() || file === undefined)('search over 24,000 texts that people wrote (needs a soak, and search-corpus/stays.csv.gz)', () => {
  let database: TestDatabase;
  let index: SearchIndex;
  let listings: readonly ListingDocument[];
  const frequency = new Map<string, number>();

  beforeAll(async () => {
    listings = listingsOfStays(readStays(file ?? ''));
    for (const listing of listings) for (const word of wordsIn(listing.title)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    database = await createTestDatabase();
    index = createPostgresSearch(database.db);
    const started = performance.now();
    await createPostgresSearchWriter(database.db.kysely).upsert(listings, 'live');
    writeFigures([{ name: 'search: texts indexed', value: Math.round(listings.length / ((performance.now() - started) / 1000)), unit: 'a second' }]);
    await database.db.pool.query('vacuum analyze search_listing');
  });
  afterAll(() => database.drop());

  const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}]{5,}/gu) ?? []);
  /** Titles that say something: with a word that few others have. */
  const tellingWords = ({ title }: ListingDocument) => [...wordsIn(title)].filter((word) => (frequency.get(word) ?? 0) <= 20).toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
  const sample = (count: number, of: (listing: ListingDocument) => boolean) => {
    const fitting = listings.filter(of);
    return Array.from({ length: Math.min(count, fitting.length) }, (_, n) => fitting[Math.floor((n * fitting.length) / count)]).filter((listing) => listing !== undefined);
  };
  const rankOf = async (text: string, id: string) => {
    const { hits } = await index.search({ criteria: { text }, visible: visitor, sort: 'relevance', limit: 10, withFacets: false });
    return hits.findIndex((hit) => hit.card.id === id);
  };
  const share = (found: readonly number[]) => Math.round((found.filter((rank) => rank !== -1).length / found.length) * 1000) / 10;
  const ranks = async (chosen: readonly ListingDocument[], textOf: (listing: ListingDocument, n: number) => string) => {
    const found: number[] = [];
    for (const [n, listing] of chosen.entries()) found.push(await rankOf(textOf(listing, n), listing.id));
    return found;
  };

  it('finds a listing by two words of its title', async () => {
    const found = await ranks(sample(400, (listing) => tellingWords(listing).length >= 2), (listing) => tellingWords(listing).slice(0, 2).join(' '));
    const reciprocal = found.reduce((sum, rank) => sum + (rank === -1 ? 0 : 1 / (rank + 1)), 0) / found.length;
    writeFigures([{ name: 'search: known item in the first ten', value: share(found), unit: '%' }, { name: 'search: mean reciprocal rank', value: Math.round(reciprocal * 1000) / 1000, unit: '' }]);
    expect(share(found)).toBeGreaterThan(95);
  });

  it('finds it though one letter is wrong, missing, added or swapped', async () => {
    const chosen = sample(400, (listing) => tellingWords(listing).some((word) => word.length >= 6 && /^[a-z]+$/.test(word)));
    const found = await ranks(chosen, (listing, n) => slip(tellingWords(listing).find((word) => word.length >= 6 && /^[a-z]+$/.test(word)) ?? '', n));
    writeFigures([{ name: 'search: known item in the first ten, by one misspelt word', value: share(found), unit: '%' }]);
    expect(share(found)).toBeGreaterThan(70);
  });

  it('finds titles in other scripts', async () => {
    const chosen = sample(200, ({ title }) => /\p{scx=Han}{4,}/u.test(title));
    const found = await ranks(chosen, ({ title }) => /\p{scx=Han}{4,}/u.exec(title)?.[0] ?? '');
    writeFigures([{ name: 'search: known item in the first ten, Chinese', value: share(found), unit: '%' }]);
    expect(share(found)).toBeGreaterThan(70);
  });

  it('suggests the rest of a word in its first letters', async () => {
    const started = performance.now();
    const chosen = sample(200, (listing) => tellingWords(listing).length > 0);
    for (const listing of chosen) {
      const word = tellingWords(listing)[0] ?? '';
      expect(await index.suggest({ text: word.slice(0, 4), visible: visitor, limit: 8 })).not.toEqual([]);
    }
    writeFigures([{ name: 'search: suggestions', value: Math.round(((performance.now() - started) / chosen.length) * 10) / 10, unit: 'ms each' }]);
  });
});

/** One slip of the keyboard inside the word, of a different kind for each number. */
function slip(word: string, n: number): string {
  const at = 1 + (n % (word.length - 2));
  switch (n % 4) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return `${word.slice(0, at)}x${word.slice(at + 1)}`;
    case 2:
      return `${word.slice(0, at)}e${word.slice(at)}`;
    default:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
