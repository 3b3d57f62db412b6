import { setTimeout as sleep } from 'node:timers/promises';
import { markRestored, relayStatus } from '@lintel/db/log';
import { UnknownEventVersion, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLeases, LeaseLost, moveCursor, pauseLane, releaseLeases, renewLeases } from './lease';
import { eventually, isInOrder, recordEffect, recorder, RelayHarness } from './testing/harness';

let harness: RelayHarness;
beforeEach(async () => {
  harness = await RelayHarness.open();
});
afterEach(() => harness.close());

const aggregates = (count: number) => Array.from({ length: count }, () => uuidv7());

describe('a lease', () => {
  const take = (owner: string, leaseMs = 10_000) =>
    acquireLeases(harness.db.kysely, { owner, servers: new Map([['c', 1]]), except: [], count: 10, leaseMs });

  beforeEach(async () => {
    await harness.db.pool.query(`insert into consumer_lane (consumer, lane, lanes) values ('c', 0, 1)`);
  });

  it('is one worker’s until it expires, and the cursor moves only under its epoch', async () => {
    const [first] = await take('a', 1);
    if (first === undefined) throw new Error('the lane was free');
    await sleep(20);
    const [second] = await take('b');
    if (second === undefined) throw new Error('the lease had expired');
    expect(second.epoch).toBe(first.epoch + 1);
    expect(await take('a')).toEqual([]);
    await expect(moveCursor(harness.db.kysely, first, 5, 1_000)).rejects.toThrow(LeaseLost);
    await expect(pauseLane(harness.db.kysely, first, { reason: 'r', retryInMs: 1, attempts: 1 })).rejects.toThrow(LeaseLost);
    expect(await renewLeases(harness.db.kysely, [{ lease: first, cursor: 9 }], 1_000)).toEqual(new Set());
    await moveCursor(harness.db.kysely, second, 5, 1_000);
    await expect(moveCursor(harness.db.kysely, second, 4, 1_000)).rejects.toThrow(LeaseLost);
  });

  it('that expired may still be prolonged as long as nobody took it', async () => {
    const [lease] = await take('a', 1);
    if (lease === undefined) throw new Error('the lane was free');
    await sleep(20);
    await moveCursor(harness.db.kysely, lease, 3, 10_000);
    expect(await take('b')).toEqual([]);
  });

  it('is not honoured after a restore, though owner and epoch were in the backup', async () => {
    const [lease] = await take('a');
    if (lease === undefined) throw new Error('the lane was free');
    await harness.db.kysely.transaction().execute((tx) => markRestored(tx));
    await expect(moveCursor(harness.db.kysely, lease, 3, 10_000)).rejects.toThrow(LeaseLost);
    const [again] = await take('a');
    expect(again?.epoch).toBeGreaterThan(lease.epoch);
  });

  it('given back is free at once, with how far its holder came', async () => {
    const [lease] = await take('a');
    if (lease === undefined) throw new Error('the lane was free');
    await releaseLeases(harness.db.kysely, [{ lease, cursor: 7 }]);
    expect(await take('b')).toMatchObject([{ cursor: 7 }]);
  });
});

describe('workers', () => {
  it('share the lanes among them, hand over on a clean stop, and take over from a dead one', async () => {
    const ids = aggregates(30);
    const consumers = [recorder('shared', { lanes: 8 })];
    const one = await harness.relay(consumers);
    await harness.append(ids);
    const two = await harness.relay(consumers);
    await eventually(() => one.status().lanes.length === 4 && two.status().lanes.length === 4, 'each to have half of the lanes');
    await harness.append(ids);
    await one.stop();
    await harness.append(ids);
    await eventually(() => two.status().lanes.length === 8, 'the other to have all');
    // A worker that is gone without a word: its leases are there until they expire.
    await harness.db.pool.query(`update consumer_lane set lease_owner = 'dead', epoch = epoch + 1, lease_expires_at = now() + interval '300 ms'`);
    await harness.append(ids);
    const effects = await harness.settled('shared', 120);
    expect(effects).toHaveLength(120);
    expect(isInOrder(effects)).toBe(true);
  });

  it('of two versions, each with consumers of its own, leave no lane to nobody while they live side by side', async () => {
    const both = recorder('both', { lanes: 8 });
    const relays = [await harness.relay([both, recorder('gone', { lanes: 2 })]), await harness.relay([both, recorder('fresh', { lanes: 4 })]), await harness.relay([both, recorder('fresh', { lanes: 4 })])];
    const owned = () => relays.flatMap((relay) => relay.status().lanes.map(({ consumer, lane }) => `${consumer}/${lane}`));
    // None keeps more than its part, and still every lane is somebody's: what several can serve is left to where it is needed.
    const isDealt = () => relays.every((relay) => relay.status().lanes.length <= 6);
    await eventually(() => isDealt() && new Set(owned()).size === 14 && owned().length === 14, 'the lanes to be dealt, each to one owner');
    for (const id of aggregates(20)) await harness.append([id]);
    for (const name of ['both', 'gone', 'fresh']) expect(await harness.settled(name, 20)).toHaveLength(20);
  });

  it('that hang lose their lanes, and what they still do is refused', async () => {
    let wake: () => void = () => {};
    const asleep = new Promise<void>((resolve) => { wake = resolve; });
    const outcomes: string[] = [];
    const [event = ''] = await harness.append(aggregates(1));
    let isHanging = false;
    const hanging = recorder('sleepy', { react: async (tx, received) => {
      isHanging = true;
      await asleep;
      await recordEffect(tx, 'sleepy', received);
      outcomes.push('hanging woke');
    } });
    // Never renews and never gives up: a process that does not run.
    await harness.relay([hanging], { tuning: { renewMs: 60_000, leaseMs: 400 }, hooks: { onBatch: () => { outcomes.push('hanging committed'); } } });
    await eventually(() => isHanging, 'the first worker to hang');
    await harness.relay([recorder('sleepy', { react: async () => { outcomes.push('taken over'); } })]);
    await eventually(() => outcomes.includes('taken over'), 'the second worker to take the lane');
    wake();
    await eventually(() => outcomes.includes('hanging woke'), 'the first worker to go on');
    await sleep(200);
    expect(outcomes).not.toContain('hanging committed');
    expect(await harness.effects('sleepy')).toEqual([]);
    const [next = ''] = await harness.append(aggregates(1));
    expect(next).not.toBe(event);
    await eventually(() => outcomes.filter((outcome) => outcome === 'taken over').length === 2, 'the second worker to go on');
  });

  it('give up a consumer that makes no progress, and do not keep its lease', async () => {
    let hangs = 1;
    let wake: () => void = () => {};
    const asleep = new Promise<void>((resolve) => { wake = resolve; });
    await harness.append(aggregates(3));
    await harness.relay([recorder('stuck', { react: async (tx, event) => {
      if (hangs > 0) {
        hangs -= 1;
        await asleep;
      }
      await recordEffect(tx, 'stuck', event);
    } })], { tuning: { hungMs: 200, leaseMs: 300, concurrency: 1 } });
    expect(await harness.settled('stuck', 3)).toHaveLength(3);
    wake();
    await sleep(100);
    expect(await harness.effects('stuck')).toHaveLength(3);
  });

  it('too old for an event leave the lane to a newer one', async () => {
    const [id = ''] = aggregates(1);
    await harness.append([id]);
    const old = await harness.relay([recorder('versioned', { react: async (tx, event) => {
      if (event.version > 1) throw new UnknownEventVersion(event.type, event.version);
      await recordEffect(tx, 'versioned', event);
    } })]);
    await harness.append([id], { version: 2 });
    await harness.append([id]);
    await eventually(async () => (await relayStatus(harness.db.kysely)).consumers[0]?.pausedReason?.includes('version 2') === true, 'the old worker to pause');
    expect(await harness.effects('versioned')).toHaveLength(1);
    await harness.relay([recorder('versioned')]);
    expect(await harness.settled('versioned', 3)).toHaveLength(3);
    expect((await relayStatus(harness.db.kysely)).consumers[0]).toMatchObject({ pausedSince: null, parkedEvents: 0, lagEvents: 0 });
    await old.stop();
  });
});

describe('a change in the number of lanes', () => {
  it('repeats and loses nothing, while events go on', async () => {
    const ids = aggregates(25);
    let running = await harness.relay([recorder('dealt', { lanes: 2 })]);
    let rounds = 0;
    for (const lanes of [5, 3, 1, 8]) {
      for (let round = 0; round < 3; round += 1, rounds += 1) await harness.append(ids);
      await running.stop();
      running = await harness.relay([recorder('dealt', { lanes })]);
      await harness.append(ids);
      rounds += 1;
      await eventually(() => running.status().lanes.length === lanes, `${lanes} lanes`);
    }
    const effects = await harness.settled('dealt', rounds * ids.length);
    expect(effects).toHaveLength(rounds * ids.length);
    expect(isInOrder(effects)).toBe(true);
  });
});

describe('a restored database', () => {
  it('makes a running worker begin again where the cursors stand', async () => {
    const ids = aggregates(5);
    const relay = await harness.relay([recorder('restored')]);
    await harness.append(ids);
    await harness.settled('restored', 5);
    // As if the backup had been taken after three events: the other two never were.
    await harness.db.kysely.transaction().execute(async (tx) => {
      await sql`delete from event_order where position > 3`.execute(tx);
      await sql`update event_sequence set last_position = 3`.execute(tx);
      await sql`update consumer_lane set cursor = least(cursor, 2)`.execute(tx);
      await sql`delete from effect where position > 2`.execute(tx);
      await markRestored(tx);
    });
    await harness.append(aggregates(2));
    const effects = await harness.settled('restored', 5);
    expect(effects.map((effect) => effect.position)).toEqual([1, 2, 3, 4, 5]);
    await eventually(() => relay.status().position === 5 && relay.status().lanes[0]?.cursor === 5, 'the lane to stand at the end');
  });
});
