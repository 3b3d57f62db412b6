import { createPostgresSearch, createPostgresSearchWriter, type SearchIndex } from '@lintel/adapters/search';
import { createTestDatabase } from '@lintel/db/testing';
import { mixedListings } from '../../packages/adapters/src/search/testing/soak/corpus';
import { questions } from '../../packages/adapters/src/search/testing/soak/questions';
import { type Bench, growth, quantile } from './figure';
import { madeSales, madeStays } from './homes';

const few = 10_000;
const many = 100_000;
const rounds = 4;

export const growthOfSearch: Bench = {
  name: 'growth',
  summary: `searches of every kind over ${many.toLocaleString('en')} listings, against the same over ${few.toLocaleString('en')}`,
  async run() {
    const listings = mixedListings(many, madeStays(), madeSales());
    const databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const [small, large] = databases;
    try {
      await createPostgresSearchWriter(small.db.kysely).upsert(listings.slice(0, few), 'live');
      await createPostgresSearchWriter(large.db.kysely).upsert(listings, 'live');
      for (const { db } of databases) await db.pool.query('vacuum analyze search_listing, search_listing_card, search_term');
      return [...(await compared(small, large, false)), ...(await compared(small, large, true))];
    } finally {
      await Promise.all(databases.map((database) => database.drop()));
    }
  },
};

type Database = Awaited<ReturnType<typeof createTestDatabase>>;

/** Each question goes to one and at once to the other, so that whatever else the machine does meets both alike. The first round warms up. */
async function compared(small: Database, large: Database, withFacets: boolean) {
  const [fewTimes, manyTimes]: [number[], number[]] = [[], []];
  const indexes: readonly (readonly [SearchIndex, number[]])[] = [[createPostgresSearch(small.db), fewTimes], [createPostgresSearch(large.db), manyTimes]];
  for (let round = 0; round <= rounds; round += 1)
    for (const { request } of questions(withFacets))
      for (const [index, times] of indexes) {
        const started = performance.now();
        await index.search(request);
        if (round > 0) times.push(performance.now() - started);
      }
  return [growth(`search, p95${withFacets ? ' with facets' : ''} at ${many.toLocaleString('en')} listings`, 'ms', quantile(manyTimes, 0.95), quantile(fewTimes, 0.95), 2)];
}
