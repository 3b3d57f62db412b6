import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, openDatabase } from '@lintel/db';
import { listParked, relayStatus, retryParked, verifyLog } from '@lintel/db/log';
import { isSoak } from '@lintel/db/testing';
import { DependencyDown, uuidv7 } from '@lintel/kernel';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Relay } from './relay';
import { eventually, isInOrder, recordEffect, recorder, RelayHarness } from './testing/harness';

const durationMs = isSoak() ? 600_000 : 5_000;
let harness: RelayHarness;
beforeEach(async () => {
  harness = await RelayHarness.open();
});
afterEach(() => harness.close());

const oneIn = (chances: number) => Math.random() < 1 / chances;
const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(Math.random() * items.length)];

it('whatever dies, hangs, breaks or is taken away, every event has its effect once and in order', async () => {
  let isDown = false;
  let isBroken = true;
  const consumers = [
    recorder('plain', { lanes: 4 }),
    recorder('moody', { lanes: 3, react: async (tx, event) => {
      await recordEffect(tx, 'moody', event);
      if (isDown && oneIn(3)) throw new DependencyDown('The outside');
      if (isBroken && oneIn(100)) throw new Error('broken');
    } }),
    recorder('picky', { types: ['probe.rare'] }),
  ];
  const workers = new Map<string, { db: Db; relay: Relay }>();
  const startWorker = async () => {
    const name = `lintel test worker ${uuidv7()}`;
    const db = openDatabase({ url: harness.test.url, applicationName: name, poolSize: 8 });
    workers.set(name, { db, relay: await harness.relay(consumers, { db, instanceId: name, tuning: { batchSize: 20 } }) });
  };
  const stopWorker = async (name: string) => {
    const worker = workers.get(name);
    workers.delete(name);
    await worker?.relay.stop();
    await worker?.db.close();
  };
  // A declaration may meet with a kill: then the worker's process would start again.
  const startSurely = async () => {
    while (workers.size < 2) await startWorker().catch(() => sleep(50));
  };
  await startSurely();

  const aggregates = Array.from({ length: 30 }, () => uuidv7());
  let appended = 0;
  let rare = 0;
  const end = performance.now() + durationMs;
  while (performance.now() < end) {
    const isRare = oneIn(5);
    const ids = aggregates.filter(() => oneIn(6));
    await harness.append(ids, { type: isRare ? 'probe.rare' : 'probe.usual' });
    appended += ids.length;
    if (isRare) rare += ids.length;
    if (oneIn(20)) isDown = !isDown;
    const name = pick([...workers.keys()]) ?? '';
    if (oneIn(25)) await harness.db.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and random() < 0.5', [name.slice(0, 63)]);
    if (oneIn(40)) await harness.db.pool.query(
      `update consumer_lane l set lease_owner = 'thief', lease_expires_at = now() + interval '50 ms', epoch = l.epoch + 1
       from (select consumer, lane from consumer_lane where random() < 0.3 for update skip locked) t where l.consumer = t.consumer and l.lane = t.lane`);
    if (oneIn(150)) {
      await stopWorker(name).catch(() => undefined);
      await startSurely();
    }
    await sleep(5);
  }

  isDown = false;
  isBroken = false;
  const expected: Readonly<Record<string, number>> = { plain: appended, moody: appended, picky: rare };
  await eventually(async () => {
    for (const parked of await listParked(harness.db.kysely, { limit: 100 }))
      if (parked.state === 'failed') await retryParked(harness.db.kysely, { ...parked, by: null, reason: 'it is whole again' }).catch(() => undefined);
    const { consumers: states } = await relayStatus(harness.db.kysely);
    return states.every((state) => state.lagEvents === 0 && state.parkedEvents === 0 && state.pausedSince === null);
  }, 'everything to be done', 60_000);
  for (const [name, count] of Object.entries(expected)) {
    const effects = await harness.effects(name);
    expect([name, effects.length]).toEqual([name, count]);
    expect(isInOrder(effects)).toBe(true);
  }
  expect((await verifyLog(harness.db.pool)).findings).toEqual([]);
  for (const name of workers.keys()) await stopWorker(name);
}, durationMs + 90_000);
