import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from '@lintel/kernel';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendEvents, createTestDatabase, createTestDatabaseUrl, isSoak, numberEvents, silentLogger, type TestDatabase } from '../../testing';
import { type PlannedTransaction, TransactionSchedule } from '../../testing/transaction-schedule';
import { backup } from '../backup';
import { openDatabase } from '../database';
import { restore } from '../restore';
import { logHead, type NumberedEvent, readLog } from './read';
import { sequenceBatch } from './sequence-batch';
import { runSequencer } from './sequencer';
import { verifyLog } from './verify';

const soak = isSoak();
let test: TestDatabase;
let other: TestDatabase;
const cleanUp: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  [test, other] = await Promise.all([createTestDatabase({ poolSize: 12 }), createTestDatabase()]);
  await test.db.pool.query('create schema probe; create table probe.aggregate (id uuid primary key, version int not null default 0)');
  // A transaction with an id of its own that stays open in another database of the same server.
  const elsewhere = await connect(other.url);
  await elsewhere.query('begin');
  await appendEvents(elsewhere, [{ aggregateId: uuidv7(), aggregateVersion: 1 }]);
  cleanUp.push(() => elsewhere.end());
});
afterAll(async () => {
  for (const step of cleanUp.splice(0)) await step();
  await Promise.all([test.drop(), other.drop()]);
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function newAggregates(count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => uuidv7());
  await test.db.pool.query('insert into probe.aggregate (id) select unnest($1::uuid[])', [ids]);
  return ids;
}

/** The log after this position holds exactly these events, each once, and the whole log is sound. */
async function expectLog(after: number, ids: Iterable<string>): Promise<void> {
  const log = await readLog(test.db.pool, { after, limit: 1_000_000 });
  expect(log.map((event) => event.id).toSorted()).toEqual([...ids].toSorted());
  expect(log.map((event) => event.position)).toEqual(log.map((_, index) => after + index + 1));
  expect((await verifyLog(test.db.pool)).findings).toEqual([]);
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe('with a stranger open all the time', () => {
  let stranger: pg.Client;
  let strangersEvent: string;

  beforeEach(async () => {
    stranger = await connect(test.url);
    await stranger.query('begin');
    [strangersEvent = ''] = await appendEvents(stranger, [{ aggregateId: uuidv7(), aggregateVersion: 1 }]);
  });
  afterEach(async () => {
    await stranger.end();
    await numberEvents(test.db);
  });

  /** The stranger ends at last, and its event comes after everything that did not wait for it. */
  async function expectStrangerLast(): Promise<void> {
    await stranger.query('commit');
    await numberEvents(test.db);
    const log = await readLog(test.db.pool, { after: 0, limit: 1_000_000 });
    expect(log.at(-1)?.id).toBe(strangersEvent);
    expect((await verifyLog(test.db.pool)).findings).toEqual([]);
  }

  it('transactions that begin, write and commit in every order are numbered as soon as each is committed', async () => {
    const orders = permutations([0, 1, 2]);
    const clients = await Promise.all(orders[0]?.map(() => connect(test.url)) ?? []);
    const start = (await logHead(test.db.pool)).position;
    const expected: string[] = [];
    for (const begins of orders) for (const writes of orders) for (const commits of orders) {
      for (const index of begins) await clients[index]?.query('begin isolation level repeatable read; select txid_current()');
      const ids = new Map<number, readonly string[]>();
      for (const index of writes) {
        const client = clients[index];
        const aggregateId = uuidv7();
        if (client !== undefined) ids.set(index, await appendEvents(client, [{ aggregateId, aggregateVersion: 1 }, { aggregateId, aggregateVersion: 2 }]));
      }
      for (const index of commits) {
        await clients[index]?.query('commit');
        await numberEvents(test.db);
        expected.push(...(ids.get(index) ?? []));
        expect((await logHead(test.db.pool)).position).toBe(start + expected.length);
      }
    }
    const log = await readLog(test.db.pool, { after: start, limit: 10_000 });
    expect(log.map((event) => event.id)).toEqual(expected);
    await Promise.all(clients.map((client) => client.end()));
    await expectStrangerLast();
  });

  it('no schedule of transactions, that wait for each other, roll back or commit late, skips, doubles or reorders an event', async () => {
    const transaction: fc.Arbitrary<PlannedTransaction> = fc.record({
      aggregates: fc.subarray([0, 1, 2], { minLength: 1 }),
      writes: fc.integer({ min: 1, max: 2 }),
      end: fc.constantFrom('commit', 'commit', 'commit', 'rollback'),
    });
    // A step of one of the transactions, or of the sequencer with some batch size.
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ writer: fc.nat(9) }) },
      { weight: 1, arbitrary: fc.record({ limit: fc.integer({ min: 1, max: 4 }) }) },
    );
    const sequencer = await test.db.pool.connect();
    await fc.assert(fc.asyncProperty(fc.array(transaction, { minLength: 2, maxLength: 5 }), fc.array(step, { maxLength: 40 }), async (transactions, steps) => {
      const start = (await logHead(test.db.pool)).position;
      const schedule = await TransactionSchedule.open(test.url, transactions, await newAggregates(3));
      try {
        for (const one of steps) {
          if ('writer' in one) {
            await schedule.step(one.writer);
            continue;
          }
          const committed = schedule.committedIds.size;
          const before = (await logHead(test.db.pool)).position - start;
          await sequenceBatch(sequencer, one.limit);
          const numbered = (await logHead(test.db.pool)).position - start;
          // Whatever is open: what was committed before the sequencer looked is numbered, as far as the batch reaches.
          expect(numbered).toBeGreaterThanOrEqual(Math.min(committed, before + one.limit));
        }
        await schedule.finish();
        await numberEvents(test.db);
        await expectLog(start, schedule.committedIds);
      } finally {
        await schedule.close();
      }
    }), { numRuns: soak ? 2_000 : 40, endOnFailure: true });
    sequencer.release();
    await expectStrangerLast();
  }, soak ? 3_600_000 : 60_000);
});

describe('two sequencers that fight', () => {
  it('while one or the other is killed, number every event once and in order, and whoever follows the log misses none', async () => {
    const stopping = new AbortController();
    const start = (await logHead(test.db.pool)).position;
    const rivals = ['a', 'b'].map((name) => openDatabase({ url: test.url, applicationName: `lintel test sequencer ${name}`, poolSize: 2 }));
    const batches = [0, 0];
    const running = rivals.map((rival, index) => runSequencer({
      pool: rival.pool, logger: silentLogger, signal: stopping.signal, batchSize: 7, pollMs: 5, onBatch: () => { batches[index] = (batches[index] ?? 0) + 1; },
    }));
    const followed: NumberedEvent[] = [];
    let isWriting = true;
    const follower = (async () => {
      for (;;) {
        const isLast = !isWriting && (await test.db.pool.query('select from event_pending limit 1')).rowCount === 0;
        const next = await readLog(test.db.pool, { after: start + followed.length, limit: 100 });
        followed.push(...next);
        if (isLast && next.length === 0) return;
        await sleep(2);
      }
    })();
    const killer = (async () => {
      while (isWriting) {
        await sleep(40);
        await test.db.pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1`,
          [`lintel test sequencer ${Math.random() < 0.5 ? 'a' : 'b'}`]);
      }
    })();
    const aggregates = await newAggregates(5);
    const rounds = soak ? 3_000 : 120;
    const ids: string[] = [];
    await Promise.all(Array.from({ length: 4 }, async () => {
      const client = await connect(test.url);
      for (let round = 0; round < rounds; round += 1) {
        const aggregateId = aggregates[Math.floor(Math.random() * aggregates.length)] ?? '';
        await client.query('begin');
        const { rows } = await client.query<{ version: number }>('update probe.aggregate set version = version + 1 where id = $1 returning version', [aggregateId]);
        const written = await appendEvents(client, [{ aggregateId, aggregateVersion: rows[0]?.version ?? 0 }]);
        await client.query('commit');
        ids.push(...written);
      }
      await client.end();
    }));
    isWriting = false;
    await Promise.all([follower, killer]);
    stopping.abort();
    await Promise.all(running);
    await Promise.all(rivals.map((rival) => rival.close()));
    expect(followed.map((event) => event.position)).toEqual(followed.map((_, index) => start + index + 1));
    expect(followed.map((event) => event.id).toSorted()).toEqual(ids.toSorted());
    expect(Math.min(...batches)).toBeGreaterThan(0);
    await expectLog(start, ids);
  }, soak ? 600_000 : 60_000);

  it('lose nothing when the one at work is killed in the middle of its batch', async () => {
    const start = (await logHead(test.db.pool)).position;
    const aggregateId = uuidv7();
    const ids = await appendEvents(test.db.pool, [1, 2, 3].map((aggregateVersion) => ({ aggregateId, aggregateVersion })));
    const [blocker, victim, next] = await Promise.all([connect(test.url), connect(test.url), connect(test.url)]);
    await blocker.query('begin; select from event_sequence for update');
    const { rows: [backend] } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid');
    const batch = sequenceBatch(victim, 10).catch((error: unknown) => error);
    await sleep(100);
    expect(await sequenceBatch(next, 10)).toBe('busy');
    await blocker.query('select pg_terminate_backend($1)', [backend?.pid]);
    expect(await batch).toBeInstanceOf(Error);
    await blocker.query('rollback');
    expect(await sequenceBatch(next, 10)).toEqual({ events: 3, lastPosition: start + 3 });
    await expectLog(start, ids);
    await Promise.all([blocker.end(), next.end()]);
  });

  it('do not hold up the log when the one at work freezes', async () => {
    const start = (await logHead(test.db.pool)).position;
    const frozen = await connect(test.url);
    await frozen.query('begin; set local idle_in_transaction_session_timeout = 200; select pg_try_advisory_xact_lock(7310220451)');
    const [id = ''] = await appendEvents(test.db.pool, [{ aggregateId: uuidv7(), aggregateVersion: 1 }]);
    const client = await test.db.pool.connect();
    expect(await sequenceBatch(client, 10)).toBe('busy');
    await sleep(400);
    expect(await sequenceBatch(client, 10)).toMatchObject({ events: 1 });
    client.release();
    await expectLog(start, [id]);
    await frozen.end();
  });
});

describe('a restore in the middle', () => {
  it('keeps what the backup saw, numbers what waited in it first, and goes on without a gap under a new epoch', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lintel-ordering-'));
    const copy = await createTestDatabaseUrl('missing');
    const writer = await connect(test.url);
    try {
      const aggregateId = uuidv7();
      const version = (aggregateVersion: number) => ({ aggregateId, aggregateVersion });
      await appendEvents(test.db.pool, [version(1)]);
      const kept = await numberEvents(test.db);
      const waiting = await appendEvents(test.db.pool, [version(2), version(3)]);
      await writer.query('begin');
      await appendEvents(writer, [version(4)]);
      await backup(test.url, join(folder, 'backup'));
      // What the backup could not see: a commit after it, and everything later.
      await writer.query('commit');
      await appendEvents(test.db.pool, [version(5)]);
      await numberEvents(test.db);
      const before = await logHead(test.db.pool);

      await restore(copy.url, join(folder, 'backup'));
      const restored = openDatabase({ url: copy.url, applicationName: 'lintel test restored' });
      const again = await appendEvents(restored.pool, [version(4), version(5)]);
      await numberEvents(restored);
      const log = await readLog(restored.pool, { after: kept, limit: 100 });
      expect(log.map((event) => event.id)).toEqual([...waiting, ...again]);
      expect(log.map((event) => event.position)).toEqual([kept + 1, kept + 2, kept + 3, kept + 4]);
      expect((await logHead(restored.pool)).restoreEpoch).toBe(before.restoreEpoch + 1);
      expect((await verifyLog(restored.pool)).findings).toEqual([]);
      await restored.close();
    } finally {
      await writer.end();
      await copy.drop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
