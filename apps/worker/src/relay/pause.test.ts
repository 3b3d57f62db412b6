import { relayStatus } from '@lintel/db/log';
import { DependencyDown, DomainError, uuidv7 } from '@lintel/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, isInOrder, recordEffect, recorder, RelayHarness } from './testing/harness';

let harness: RelayHarness;
beforeEach(async () => {
  harness = await RelayHarness.open();
});
afterEach(() => harness.close());

const aggregates = (count: number) => Array.from({ length: count }, () => uuidv7());
const status = async (name: string) => (await relayStatus(harness.db.kysely)).consumers.find((consumer) => consumer.name === name);

describe('a dependency that is down', () => {
  it('pauses its consumer with the cursor kept, parks nothing, holds nobody else, and goes on by itself', async () => {
    let isDown = false;
    let calls = 0;
    const told: string[] = [];
    await harness.relay(
      [
        recorder('dependent', { react: async (tx, event) => {
          calls += 1;
          if (isDown) throw new DependencyDown('The mail server');
          await recordEffect(tx, 'dependent', event);
        } }),
        recorder('other'),
      ],
      { hooks: { onPaused: ({ reason }) => { told.push(reason); }, onResumed: () => { told.push('resumed'); } } },
    );
    const ids = aggregates(3);
    await harness.append(ids);
    await harness.settled('dependent', 3);
    isDown = true;
    await harness.append([...ids, ...ids]);
    await harness.settled('other', 9);
    await eventually(async () => (await status('dependent'))?.pausedReason != null, 'the pause to be seen');
    calls = 0;
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    expect(calls).toBeLessThan(8);
    expect(await status('dependent')).toMatchObject({ pausedReason: 'Error: The mail server cannot be reached', parkedEvents: 0 });
    expect((await status('dependent'))?.lanes).toMatchObject([{ cursor: 3 }]);
    isDown = false;
    const effects = await harness.settled('dependent', 9);
    expect(effects).toHaveLength(9);
    expect(isInOrder(effects)).toBe(true);
    expect(await status('dependent')).toMatchObject({ pausedSince: null, pausedReason: null });
    expect(told).toEqual(['Error: The mail server cannot be reached', 'resumed']);
  });

  it('in the middle of a batch keeps what was done before it', async () => {
    let isDown = true;
    const [calm = '', stormy = ''] = aggregates(2);
    await harness.append([calm, calm, stormy, calm]);
    await harness.relay([recorder('halfway', { react: async (tx, event) => {
      if (isDown && event.aggregateId === stormy) throw new DomainError('unavailable', 'The provider does not answer.');
      await recordEffect(tx, 'halfway', event);
    } })]);
    expect(await harness.settled('halfway', 2)).toHaveLength(2);
    expect((await status('halfway'))?.lanes).toMatchObject([{ cursor: 2 }]);
    isDown = false;
    expect((await harness.settled('halfway', 4)).map((effect) => effect.position)).toEqual([1, 2, 3, 4]);
  });

  it('stays down for the next worker, which keeps the time of the pause', async () => {
    const down = recorder('down', { react: async () => { throw new DependencyDown('Search'); } });
    const first = await harness.relay([down], { tuning: { pauseMs: 300, longestPauseMs: 300 } });
    await harness.append(aggregates(1));
    await eventually(async () => (await status('down'))?.pausedSince != null, 'the pause');
    const since = (await status('down'))?.pausedSince;
    await first.stop();
    await harness.relay([down]);
    await eventually(async () => ((await status('down'))?.lanes[0]?.leaseOwner ?? null) !== null, 'the next worker');
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    expect((await status('down'))?.pausedSince).toEqual(since);
  });
});

describe('others in the way', () => {
  it('are got over: lanes that lock the same rows in different orders lose and repeat nothing', async () => {
    await harness.db.pool.query(`create table counter (id int primary key, value int not null default 0); insert into counter select generate_series(0, 3)`);
    const ids = Array.from({ length: 64 }, (_, shard) => `00000000-0000-7000-8000-0000000000${shard.toString(16).padStart(2, '0')}`);
    for (let round = 0; round < 4; round += 1) await harness.append(ids);
    await harness.relay([recorder('crossing', { lanes: 4, react: async (tx, event) => {
      const first = Number.parseInt(event.aggregateId.slice(-2), 16) % 4;
      for (const offset of [0, 1, 2, 3]) await tx.query('update counter set value = value + 1 where id = $1', [(first + offset) % 4]);
      await recordEffect(tx, 'crossing', event);
    } })]);
    expect(await harness.settled('crossing', 256)).toHaveLength(256);
    const { rows } = await harness.db.pool.query<{ value: number }>('select value from counter');
    expect(rows.map((row) => row.value)).toEqual([256, 256, 256, 256]);
    expect(await status('crossing')).toMatchObject({ parkedEvents: 0 });
  });
});

describe('a lost database connection', () => {
  it('is no event’s fault: everything goes on when it is back', async () => {
    const ids = aggregates(10);
    await harness.relay([recorder('steady', { lanes: 2 })]);
    let killed = 0;
    for (let round = 0; round < 10; round += 1) {
      await harness.append(ids);
      const { rows: [kill] } = await harness.db.pool.query<{ killed: number }>(
        `select count(pg_terminate_backend(pid))::int as killed from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
      killed += kill?.killed ?? 0;
      await new Promise((resolve) => { setTimeout(resolve, 30); });
    }
    expect(killed).toBeGreaterThan(10);
    const effects = await harness.settled('steady', 100);
    expect(effects).toHaveLength(100);
    expect(isInOrder(effects)).toBe(true);
    expect(await status('steady')).toMatchObject({ parkedEvents: 0, pausedSince: null });
  });
});
