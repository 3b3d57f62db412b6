import { createPostgresSearch, createPostgresSearchWriter, searchStatement } from '../../index';
import { createTestDatabase, isSoak, type TestDatabase } from '@lintel/db/testing';
import { describe, expect, it } from 'vitest';
import { dataFile } from './data-folder';
import { writeFigures } from './figures';
import { mixedListings, readSales, readStays } from './corpus';
import { questions } from './questions';

const [texts, sales] = [dataFile('search-corpus/stays.csv.gz'), dataFile('king-county/sales.csv')];
const sizes = [10_000, 100_000] as const;
const rounds = 5;

describe.skipIf(!isSoak() || texts === undefined || sales === undefined)('the speed of search (needs a soak, and search-corpus and king-county)', () => {
  it('hardly depends on how many listings there are', async () => {
    const all = mixedListings(Math.max(...sizes), readStays(texts ?? ''), readSales(sales ?? ''));
    const p95: number[] = [];
    for (const size of sizes) {
      const database = await createTestDatabase();
      try {
        const started = performance.now();
        await createPostgresSearchWriter(database.db.kysely).upsert(all.slice(0, size), 'live');
        const perSecond = size / ((performance.now() - started) / 1000);
        await database.db.pool.query('vacuum analyze search_listing');
        const [search, facets, bare] = [await timesOf(database, false), await timesOf(database, true), await bareTimesOf(database)];
        p95.push(at(search, 0.95));
        const figure = (name: string, value: number, unit = 'ms') => ({ name: `search at ${size.toLocaleString('en')}: ${name}`, value: Math.round(value * 10) / 10, unit });
        writeFigures([
          figure('indexed', perSecond, 'a second'), figure('p50', at(search, 0.5)), figure('p95', at(search, 0.95)), figure('p99', at(search, 0.99)),
          figure('p50 with facets', at(facets, 0.5)), figure('p95 with facets', at(facets, 0.95)), figure('p50 of the bare SQL', at(bare, 0.5)), figure('p95 of the bare SQL', at(bare, 0.95)),
        ]);
      } finally {
        await database.drop();
      }
    }
    const growth = (p95[1] ?? Number.NaN) / (p95[0] ?? Number.NaN);
    writeFigures([{ name: 'search: p95 at 100,000 against 10,000', value: Math.round(growth * 100) / 100, unit: '×', target: 'under 2' }]);
    expect(p95.every((value) => value < 1_000)).toBe(true);
  });
});

/** Milliseconds of every question, asked one after another; the first round warms up. */
async function timesOf({ db }: TestDatabase, withFacets: boolean): Promise<readonly number[]> {
  const index = createPostgresSearch(db);
  return measured(questions(withFacets).map(({ request }) => () => index.search(request)));
}

/** The same page's SQL through the same pool, and nothing else. */
async function bareTimesOf({ db }: TestDatabase): Promise<readonly number[]> {
  const statements = await Promise.all(questions().map(({ request }) => searchStatement(db, request)));
  return measured(statements.map(({ text, values }) => () => db.pool.query({ text, values: [...values] })));
}

async function measured(tasks: readonly (() => Promise<unknown>)[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const task of tasks) {
      const started = performance.now();
      await task();
      if (round > 0) times.push(performance.now() - started);
    }
  return times.toSorted((a, b) => a - b);
}

function at(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}
