import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenTransaction } from '@lintel/db';
import { listBuilds, listParked, relayStatus, requestRebuild, retryParked, skipParked } from '@lintel/db/log';
import { type Projection, uuidv7 } from '@lintel/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, recorder, RelayHarness } from './testing/harness';

let harness: RelayHarness;
/** How the projection counts: a rebuild after a change shows. */
let weight = 1;
let delayMs = 0;
const poison = new Set<string>();
let prepared = 0;

beforeEach(async () => {
  harness = await RelayHarness.open();
  weight = 1;
  delayMs = 0;
  prepared = 0;
  poison.clear();
  await harness.db.pool.query('create table tally (aggregate_id uuid primary key, total int not null, position bigint not null)');
});
afterEach(() => harness.close());

/** Counts the events of each aggregate; an event it has seen already changes nothing. */
const tally: Projection<OpenTransaction> = {
  kind: 'projection',
  name: 'tally',
  summary: 'counts',
  types: '*',
  async apply(tx, events, target) {
    const table = target === 'live' ? 'tally' : 'tally_shadow';
    for (const event of events) {
      if (poison.has(event.id)) throw new Error('cannot be counted');
      await tx.query(
        `insert into ${table} as t (aggregate_id, total, position) values ($1, $2, $3)
         on conflict (aggregate_id) do update set total = t.total + $2, position = $3 where t.position < $3`,
        [event.aggregateId, weight, event.position]);
    }
    if (target === 'shadow') await sleep(delayMs);
  },
  async prepareShadow(tx) {
    prepared += 1;
    await tx.query('drop table if exists tally_shadow', []);
    await tx.query('create table tally_shadow (like tally including all)', []);
  },
  async swapShadow(tx) {
    await tx.query('alter table tally rename to tally_old', []);
    await tx.query('alter table tally_shadow rename to tally', []);
    await tx.query('drop table tally_old', []);
  },
};

const totals = async () => {
  const { rows } = await harness.db.pool.query<{ total: number }>('select total from tally');
  return rows.map((row) => row.total).toSorted((a, b) => a - b);
};
const areAll = async (count: number, total: number) => {
  const all = await totals();
  return all.length === count && all.every((one) => one === total);
};
const build = async () => (await listBuilds(harness.db.kysely))[0];
const swapped = () => eventually(async () => (await build())?.state === 'swapped', 'the swap', 25_000);

describe('a rebuild', () => {
  it('begins at position 0 beside the live projection, which serves and goes on, and takes its place without a gap', async () => {
    const ids = Array.from({ length: 10 }, () => uuidv7());
    await harness.relay([tally, recorder('bystander')]);
    for (let round = 0; round < 30; round += 1) await harness.append(ids);
    await eventually(() => areAll(10, 30), 'the live one to have all');
    weight = 100;
    delayMs = 10;
    await requestRebuild(harness.db.kysely, 'tally');
    await expect(requestRebuild(harness.db.kysely, 'tally')).rejects.toMatchObject({ code: 'conflict' });
    let served = 0;
    let rounds = 30;
    let isAppending = true;
    const reader = (async () => {
      while (isAppending) {
        expect(await totals()).toHaveLength(10);
        served += 1;
        await sleep(5);
      }
    })();
    while ((await build())?.state !== 'swapped') {
      await harness.append(ids);
      rounds += 1;
      // Slower than the shadow is filled, also on a busy machine: one that writes faster than it is read is never caught up with.
      await sleep(25);
    }
    isAppending = false;
    await reader;
    expect(served).toBeGreaterThan(5);
    await harness.append(ids);
    rounds += 1;
    await eventually(() => areAll(10, rounds * 100), 'the new one to go on');
    expect(await harness.settled('bystander', rounds * 10)).toHaveLength(rounds * 10);
    expect(await build()).toMatchObject({ state: 'swapped', error: null });
    const { consumers } = await relayStatus(harness.db.kysely);
    expect(consumers.map((consumer) => consumer.name)).toEqual(['bystander', 'tally']);
  });

  it('goes on after a kill where it stood, in another worker', async () => {
    const ids = Array.from({ length: 10 }, () => uuidv7());
    for (let round = 0; round < 40; round += 1) await harness.append(ids);
    const first = await harness.relay([tally], { tuning: { batchSize: 20 } });
    await eventually(() => areAll(10, 40), 'the live one to have all');
    delayMs = 30;
    weight = 2;
    await requestRebuild(harness.db.kysely, 'tally');
    await eventually(async () => ((await build())?.cursor ?? 0) > 100, 'a part to be built');
    await harness.db.pool.query(`update consumer_lane set lease_owner = 'nobody', epoch = epoch + 1, lease_expires_at = now() + interval '200 ms'`);
    await first.stop();
    await harness.append(ids);
    const reached = (await build())?.cursor ?? 0;
    delayMs = 0;
    await harness.relay([tally]);
    await swapped();
    expect(reached).toBeGreaterThan(100);
    expect(prepared).toBe(1);
    expect(await totals()).toEqual(ids.map(() => 82));
  });

  it('can be asked for again, and again', async () => {
    const ids = [uuidv7(), uuidv7()];
    await harness.relay([tally]);
    await harness.append(ids);
    await eventually(async () => (await totals()).length === 2, 'both');
    for (weight = 2; weight < 5; weight += 1) {
      await requestRebuild(harness.db.kysely, 'tally');
      await swapped();
      expect(await totals()).toEqual([weight, weight]);
    }
  });

  it('is refused for a reactor, and for what no worker knows', async () => {
    await harness.relay([recorder('mailer')]);
    await expect(requestRebuild(harness.db.kysely, 'mailer')).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('is a reactor') });
    await expect(requestRebuild(harness.db.kysely, 'nobody')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('frees what was parked when it fails no more, and parks what fails still', async () => {
    const [sick, sicker, well] = [uuidv7(), uuidv7(), uuidv7()];
    const [bad = '', worse = ''] = await harness.append([sick, sicker, well, sick, sicker]);
    poison.add(bad).add(worse);
    await harness.relay([tally]);
    await eventually(async () => (await listParked(harness.db.kysely, { limit: 9 })).length === 2, 'both to be parked');
    poison.delete(bad);
    await requestRebuild(harness.db.kysely, 'tally');
    await swapped();
    expect(await listParked(harness.db.kysely, { limit: 9 })).toMatchObject([{ consumer: 'tally', aggregateId: sicker, waiting: 1 }]);
    expect(await totals()).toEqual([1, 2]);
    const decision = { consumer: 'tally', aggregateType: 'probe', aggregateId: sicker, by: null, reason: 'not worth it' };
    await skipParked(harness.db.kysely, decision);
    await eventually(async () => (await totals()).length === 3, 'what waited behind it');
    // What an operator gave up stays given up.
    await requestRebuild(harness.db.kysely, 'tally');
    await swapped();
    expect(await listParked(harness.db.kysely, { limit: 9 })).toEqual([]);
    expect(await totals()).toEqual([1, 1, 2]);
    await expect(retryParked(harness.db.kysely, decision)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('that cannot even begin fails in words, and the live projection serves on', async () => {
    const id = uuidv7();
    await harness.relay([{ ...tally, prepareShadow: async () => { throw new Error('no room for a shadow'); } }]);
    await harness.append([id]);
    await requestRebuild(harness.db.kysely, 'tally');
    await eventually(async () => (await build())?.state === 'failed', 'the failure');
    expect(await build()).toMatchObject({ error: 'Error: no room for a shadow' });
    await harness.append([id]);
    await eventually(async () => (await totals())[0] === 2, 'the live one to go on');
    expect((await relayStatus(harness.db.kysely)).consumers).toMatchObject([{ pausedSince: null, build: { state: 'failed' } }]);
  });
});
