import { randomBytes } from 'node:crypto';
import { createTestDatabase } from '@lintel/db/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BucketStore, createLeasedLimiter, createPostgresBuckets, createRedisBuckets } from './index';
import { redisMissing, startRedis } from './testing/redis-server';

const budget = { name: 'reads', quota: 100, windowSeconds: 50 };
const bucket = () => randomBytes(8).toString('hex');

/** Two processes' worth of stores, or why there are none. */
interface Pair {
  readonly stores: readonly [BucketStore, BucketStore];
  close(): Promise<void>;
}

async function inPostgres(): Promise<Pair> {
  const test = await createTestDatabase();
  return { stores: [createPostgresBuckets(test.db), createPostgresBuckets(test.db)], close: () => test.drop() };
}

async function inRedis(): Promise<Pair> {
  const server = await startRedis();
  const prefix = `${bucket()}:`;
  const stores = [await createRedisBuckets(server.url, prefix), await createRedisBuckets(server.url, prefix)] as const;
  for (const store of stores) await vi.waitFor(() => store.lease(bucket(), budget, 1), { timeout: 10_000 });
  return { stores, async close() { for (const store of stores) await store.close(); server.stop(); } };
}

describe.each([['postgres', inPostgres, true], ['redis', inRedis, redisMissing === undefined]] as const)('buckets in %s', (kind, open, isThere) => {
  describe.skipIf(!isThere)(isThere ? 'are shared' : `${kind}: ${redisMissing}`, () => {
    let pair: Pair;
    beforeAll(async () => { pair = await open(); });
    afterAll(() => pair.close());

    it('grants a full bucket once, whoever asks and however many at a time, and refills it evenly', async () => {
      const name = bucket();
      const leases = await Promise.all(Array.from({ length: 40 }, (_, n) => pair.stores[n % 2 === 0 ? 0 : 1].lease(name, budget, 5)));
      const granted = leases.reduce((sum, lease) => sum + lease.granted, 0);
      expect(granted).toBeGreaterThanOrEqual(100);
      expect(granted).toBeLessThanOrEqual(104);
      await expect.poll(async () => (await pair.stores[0].lease(name, budget, 1)).granted, { timeout: 5_000 }).toBe(1);
    });

    it('lets two processes together pass what the budget says, then says how long to wait', async () => {
      const name = bucket();
      const processes = pair.stores.map((store) => createLeasedLimiter({ store }));
      const taken = await Promise.all(Array.from({ length: 300 }, async (_, n) => (processes[n % 2] ?? processes[0])?.take(name, budget)));
      const allowed = taken.filter((one) => one?.isAllowed === true).length;
      expect(allowed).toBeGreaterThanOrEqual(96);
      expect(allowed).toBeLessThanOrEqual(106);
      const refused = taken.find((one) => one?.isAllowed === false);
      expect(refused?.retryAfterSeconds).toBe(1);
      expect(refused?.resetSeconds).toBeGreaterThan(45);
      expect(await createLeasedLimiter({ store: pair.stores[0] }).take(bucket(), budget)).toMatchObject({ isAllowed: true, remaining: 99 });
    });
  });
});

describe('a limiter', () => {
  const counting = (left: number): BucketStore & { asked: number } => ({
    kind: 'postgres', asked: 0, close: async () => {},
    async lease(_, __, wanted) { this.asked += 1; const granted = Math.min(wanted, left); left -= granted; return { granted, left }; },
  });

  it('asks its store only for portions, and not at all while a client waits', async () => {
    const store = counting(20);
    let now = 0;
    const limiter = createLeasedLimiter({ store, now: () => now });
    const results: boolean[] = [];
    for (let n = 0; n < 1_000; n += 1) results.push((await limiter.take('one', budget)).isAllowed);
    expect(results.filter(Boolean)).toHaveLength(20);
    expect(store.asked).toBe(5);
    now = 400;
    expect((await limiter.take('one', budget)).isAllowed).toBe(false);
    expect(store.asked).toBe(5);
    now = 501;
    await limiter.take('one', budget);
    expect(store.asked).toBe(6);
  });

  it('counts alone while its store is away, and says so once', async () => {
    const said: unknown[] = [];
    const store: BucketStore = { kind: 'redis', close: async () => {}, lease: () => Promise.reject(new Error('away')) };
    let now = 1;
    const limiter = createLeasedLimiter({ store, onAway: (error) => said.push(error), now: () => now });
    const results: boolean[] = [];
    for (let n = 0; n < 12; n += 1) results.push((await limiter.take('one', budget)).isAllowed);
    expect(results.filter(Boolean)).toHaveLength(5);
    now += 2_501;
    expect((await limiter.take('one', budget)).isAllowed).toBe(true);
    expect(said).toHaveLength(1);
  });
});
