import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scopedTransactions } from './scoped-transactions';
import { eventually, isInOrder, recordEffect, recorder, RelayHarness } from './testing/harness';

let harness: RelayHarness;
beforeEach(async () => {
  harness = await RelayHarness.open();
});
afterEach(() => harness.close());

const aggregates = (count: number) => Array.from({ length: count }, () => uuidv7());

describe('delivery', () => {
  it('gives every event once to every consumer, in order within each aggregate, whatever the lanes', async () => {
    const ids = aggregates(40);
    for (let round = 0; round < 5; round += 1) await harness.append(ids);
    await harness.relay([recorder('one'), recorder('four', { lanes: 4 }), recorder('many', { lanes: 64 })]);
    for (let round = 0; round < 5; round += 1) {
      await harness.append(ids);
      await sleep(20);
    }
    const log = await harness.settled('one', 400);
    expect(log.map((effect) => effect.position)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    for (const name of ['four', 'many']) {
      const effects = await harness.settled(name, 400);
      expect(effects).toHaveLength(400);
      expect(isInOrder(effects)).toBe(true);
    }
  });

  it('gives a consumer only the types it wants, and its cursor keeps up with the log', async () => {
    const [id = ''] = aggregates(1);
    await harness.relay([recorder('choosy', { types: ['probe.wanted'], lanes: 2 })]);
    await harness.append([id, id], { type: 'probe.ignored' });
    const [wanted] = await harness.append([id], { type: 'probe.wanted' });
    await harness.append([id, id], { type: 'probe.ignored' });
    const effects = await harness.settled('choosy', 1);
    expect(effects.map((effect) => effect.event_id)).toEqual([wanted]);
    await eventually(async () => {
      const { rows } = await harness.db.pool.query<{ cursor: number }>(`select min(cursor) as cursor from consumer_lane`);
      return rows[0]?.cursor === 5;
    }, 'the cursors of both lanes to be written down');
  });

  it('repeats what is outside the transaction, and only that, when a worker dies between an effect and its cursor', async () => {
    const outside: string[] = [];
    const transactions = scopedTransactions(harness.db);
    let deaths = 2;
    const relay = await harness.relay(
      [recorder('mortal', { react: async (tx, event) => {
        await recordEffect(tx, 'mortal', event);
        outside.push(event.id);
      } })],
      {
        begin: (work) => transactions(async (transaction) => {
          const result = await work(transaction);
          if (outside.length > 0 && deaths > 0) {
            deaths -= 1;
            // What a killed process leaves of its transaction: nothing.
            await sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction.db).catch(() => undefined);
          }
          return result;
        }),
      },
    );
    const ids = await harness.append(aggregates(3));
    const effects = await harness.settled('mortal', 3);
    expect(effects.map((effect) => effect.event_id)).toEqual(ids);
    expect(deaths).toBe(0);
    expect(outside.length).toBeGreaterThan(3);
    expect(new Set(outside)).toEqual(new Set(ids));
    expect(relay.status().lanes).toMatchObject([{ consumer: 'mortal', cursor: 3 }]);
  });

  it('lets no consumer wait for a slow one, nor a lane for another', async () => {
    const quick = '00000000-0000-7000-8000-000000000000';
    const slow = '00000000-0000-7000-8000-000000000001';
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => { open = resolve; });
    await harness.relay([
      recorder('slow', { lanes: 2, react: async (tx, event) => {
        if (event.aggregateId === slow) await gate;
        await recordEffect(tx, 'slow', event);
      } }),
      recorder('quick'),
    ]);
    await harness.append([slow]);
    await harness.append(Array.from({ length: 20 }, () => quick));
    expect(await harness.settled('quick', 21)).toHaveLength(21);
    expect((await harness.settled('slow', 20)).every((effect) => effect.aggregate_id === quick)).toBe(true);
    open();
    expect(await harness.settled('slow', 21)).toHaveLength(21);
  });

  it('commits a slow reactor’s work piece by piece', async () => {
    const batches: number[] = [];
    await harness.append(aggregates(10));
    await harness.relay(
      [recorder('slow', { react: async (tx, event) => {
        await sleep(30);
        await recordEffect(tx, 'slow', event);
      } })],
      { tuning: { batchMs: 70 }, hooks: { onBatch: ({ events }) => { batches.push(events); } } },
    );
    expect(await harness.settled('slow', 10)).toHaveLength(10);
    expect(Math.max(...batches)).toBeLessThanOrEqual(3);
  });

  it('writes what a reactor appends with its cursor, caused by the event', async () => {
    const [source] = await harness.append(aggregates(1));
    const target = uuidv7();
    await harness.relay([recorder('echo', { types: ['probe.happened'], react: async (tx, event) => {
      if (event.aggregateId === target) return;
      await tx.query(
        `with e as (insert into event (id, type, version, aggregate_type, aggregate_id, aggregate_version, origin, correlation_id, causation_id, data)
           values ($1, 'probe.echoed', 1, 'probe', $2, 1, 'rule', $3, $4, '{}') returning id)
         insert into event_pending (event_id) select id from e`,
        [uuidv7(), target, tx.context.correlationId, tx.context.causationId]);
    } })]);
    await eventually(async () => (await harness.log()).length === 2, 'the echo to be numbered');
    const [, echo] = await harness.log();
    expect(echo).toMatchObject({ type: 'probe.echoed', correlationId: 'test', causationId: source });
  });
});

describe('where a consumer begins', () => {
  it('is the beginning on a database’s first start; later a reactor begins at the end, a projection at the beginning', async () => {
    await harness.append(aggregates(3));
    const first = await harness.relay([recorder('early')]);
    expect(await harness.settled('early', 3)).toHaveLength(3);
    await first.stop();
    const seen: number[] = [];
    await harness.relay([
      recorder('late'),
      { kind: 'projection', name: 'view', summary: '', types: '*', prepareShadow: async () => {}, swapShadow: async () => {},
        apply: async (_tx, events) => { seen.push(...events.map((event) => event.position ?? 0)); } },
    ]);
    await harness.append(aggregates(1));
    expect((await harness.settled('late', 1)).map((effect) => effect.position)).toEqual([4]);
    await eventually(() => seen.length === 4, 'the projection to have all');
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('refuses declarations that cannot be served', async () => {
    await expect(harness.relay([recorder('twin'), recorder('twin')])).rejects.toThrow(/Two consumers/);
    await expect(harness.relay([recorder('Odd Name')])).rejects.toThrow(/lower-case/);
    await expect(harness.relay([recorder('wide', { lanes: 65 })])).rejects.toThrow(/1 to 64/);
  });
});
