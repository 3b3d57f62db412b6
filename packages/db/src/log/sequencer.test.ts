import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEvents, createTestDatabase, isSoak, silentLogger, type TestDatabase } from '../../testing';
import { listen, logChannel } from './listen';
import { headPosition } from './read';
import { runSequencer } from './sequencer';
import { sequencerStatus } from './status';
import { verifyLog } from './verify';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

async function sequencing(body: (stop: () => Promise<void>) => Promise<void>, options: { pollMs?: number; batchSize?: number } = {}): Promise<void> {
  const stopping = new AbortController();
  const running = runSequencer({ pool: test.db.pool, logger: silentLogger, signal: stopping.signal, ...options });
  const stop = async () => {
    stopping.abort();
    await running;
  };
  try {
    await body(stop);
  } finally {
    await stop();
  }
}

const append = (count = 1) => appendEvents(test.db.pool, Array.from({ length: count }, () => ({ aggregateId: uuidv7(), aggregateVersion: 1 })));

async function reached(position: number, withinMs = 5_000): Promise<number> {
  const started = performance.now();
  while ((await headPosition(test.db.pool)) < position) {
    if (performance.now() - started > withinMs) throw new Error(`position ${position} was not reached`);
    await sleep(2);
  }
  return performance.now() - started;
}

describe('the sequencer', () => {
  it('is woken by a hint, and looks by itself when the hint was lost', async () => {
    await sequencing(async () => {
      const head = await headPosition(test.db.pool);
      await sleep(300);
      await append();
      await reached(head + 1, 1_000);
    });
    await sequencing(async () => {
      const head = await headPosition(test.db.pool);
      await sleep(300);
      await append();
      test.db.hintPending();
      expect(await reached(head + 1)).toBeLessThan(5_000);
    }, { pollMs: 60_000 });
  });

  it('announces each batch once, with the position it reached', async () => {
    const heard: number[] = [];
    const stopping = new AbortController();
    let connected: () => void = () => {};
    const isConnected = new Promise<void>((resolve) => { connected = resolve; });
    const listening = listen({
      pool: test.db.pool, channels: [logChannel], logger: silentLogger, signal: stopping.signal, onConnect: connected,
      onMessage: (_channel, payload) => { heard.push(Number(payload)); },
    });
    await isConnected;
    const head = await headPosition(test.db.pool);
    await append(25);
    await sequencing(() => reached(head + 25).then(() => sleep(100)), { batchSize: 10 });
    stopping.abort();
    await listening;
    expect(heard).toEqual([head + 10, head + 20, head + 25]);
  });

  it('goes on when its connections are lost, and says how much waits while it cannot', async () => {
    const head = await headPosition(test.db.pool);
    await append(3);
    expect(await sequencerStatus(test.db.kysely)).toMatchObject({ lastPosition: head, pending: 3, oldestPendingSeconds: expect.any(Number) });
    await sequencing(async () => {
      for (let round = 0; round < 5; round += 1) {
        await test.db.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
        await append();
        await sleep(20);
      }
      await reached(head + 8);
    });
    expect(await sequencerStatus(test.db.kysely)).toMatchObject({ lastPosition: head + 8, pending: 0, oldestPendingSeconds: 0 });
  });

  it('keeps up with many, though a transaction that reads stays open', async () => {
    const total = isSoak() ? 1_000_000 : 20_000;
    const head = await headPosition(test.db.pool);
    const stranger = await test.db.pool.connect();
    await stranger.query('begin isolation level repeatable read; set local idle_in_transaction_session_timeout = 0; select from event limit 1');
    for (let done = 0; done < total; done += 5_000) await append(5_000);
    await sequencing(() => reached(head + total, 120_000).then(() => undefined));
    await stranger.query('rollback');
    stranger.release();
    expect((await verifyLog(test.db.pool)).findings).toEqual([]);
  }, isSoak() ? 300_000 : 30_000);
});
