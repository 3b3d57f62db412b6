import { type NumberedEvent, shardOf } from '@lintel/db/log';
import { appendEvents, createTestDatabase, numberEvents, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogSource } from './log-source';
import { shardsOf } from './share';

let test: TestDatabase;
let log: readonly { readonly position: number; readonly type: string; readonly aggregateId: string }[];

async function append(count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => ({ aggregateId: uuidv7(), aggregateVersion: 1, type: index % 7 === 0 ? 'probe.rare' : 'probe.usual' }));
  await appendEvents(test.db.pool, events);
  await numberEvents(test.db);
}

async function readAll(source: LogSource, from: number, limit: number, types: ReadonlySet<string> | undefined, lane: number, lanes: number) {
  const shards = shardsOf(lane, lanes, 64);
  const hasShard = (event: NumberedEvent) => shards === undefined || shards.includes(shardOf(event.aggregateId));
  const positions: number[] = [];
  let after = from;
  for (let hasMore = true; hasMore;) {
    const slice = await source.read({ after, limit, types, shards, hasShard });
    expect(slice.events.length).toBeLessThanOrEqual(limit);
    expect(slice.through).toBeGreaterThanOrEqual(after);
    positions.push(...slice.events.map((event) => event.position));
    ({ hasMore, through: after } = slice);
  }
  return { positions, after };
}

beforeAll(async () => {
  test = await createTestDatabase();
  await append(300);
  const { rows } = await test.db.pool.query<{ position: number; type: string; aggregate_id: string }>(
    'select o.position, o.type, e.aggregate_id from event_order o join event e on e.id = o.event_id order by position');
  log = rows.map((row) => ({ position: row.position, type: row.type, aggregateId: row.aggregate_id }));
});
afterAll(() => test.drop());

describe('the log as lanes read it', () => {
  it('has for every lane exactly what it wants, from memory or from the database, wherever it begins', async () => {
    await fc.assert(fc.asyncProperty(
      fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 2, max: 120 }),
      fc.boolean(), fc.integer({ min: 1, max: 5 }),
      async (from, foremost, limit, tailSize, isChoosy, lanes) => {
        const source = new LogSource(test.db.pool, tailSize);
        // Another lane has led the tail somewhere.
        await source.look();
        await source.read({ after: foremost, limit, types: undefined, shards: undefined, hasShard: () => true });
        const types = isChoosy ? new Set(['probe.rare']) : undefined;
        const wanted = log.filter((event) => event.position > from && (types?.has(event.type) ?? true) && shardOf(event.aggregateId) % lanes === 0);
        const { positions, after } = await readAll(source, from, limit, types, 0, lanes);
        expect(positions).toEqual(wanted.map((event) => event.position));
        expect(after).toBe(300);
      }), { numRuns: 60 });
  });

  it('fetches the end once for all who read it together', async () => {
    const source = new LogSource(test.db.pool, 100);
    await source.reset();
    await append(50);
    await source.look();
    let statements = 0;
    const count = () => { statements += 1; };
    test.db.pool.on('acquire', count);
    const all = await Promise.all(Array.from({ length: 8 }, () => readAll(source, 300, 100, undefined, 0, 1)));
    test.db.pool.off('acquire', count);
    expect(all.every(({ positions }) => positions.length === 50)).toBe(true);
    expect(statements).toBe(1);
  });

  it('does not go beyond where it is told to stop', async () => {
    const source = new LogSource(test.db.pool, 100);
    await source.look();
    expect(await source.read({ after: 5, limit: 100, upTo: 8, types: undefined, shards: undefined, hasShard: () => true })).toMatchObject({ through: 8, hasMore: false });
    expect(await source.read({ after: 8, limit: 100, upTo: 8, types: undefined, shards: undefined, hasShard: () => true })).toEqual({ events: [], through: 8, hasMore: false });
  });

  it('notices a restore, and a log that is shorter than it was', async () => {
    const source = new LogSource(test.db.pool, 100);
    await source.look();
    await test.db.pool.query('update event_sequence set restore_epoch = restore_epoch + 1');
    expect(await source.look()).toBe('rewound');
    await source.reset();
    expect(await source.look()).toBe('same');
    source.announce(10_000);
    expect(await source.look()).toBe('rewound');
  });
});
