import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, OpenTransaction } from '@lintel/db';
import { runSequencer } from '@lintel/db/log';
import { appendEvents, createTestDatabase, silentLogger } from '@lintel/db/testing';
import { type Consumer, type EventEnvelope, type Reactor, uuidv7 } from '@lintel/kernel';
import { createRelay, scopedTransactions } from '../../apps/worker/src/relay';
import { insertPending, numberThrough } from './events';
import { against, atLeast, below, type Bench, quantile, secondsOf } from './figure';

const events = 100_000;
const perSecond = 100;
const seconds = 10;

export const relay: Bench = {
  name: 'relay',
  summary: 'consumers of the log: draining it, writing a row for each event, and how soon they hear',
  async run() {
    const test = await createTestDatabase({ poolSize: 12 });
    const { db } = test;
    try {
      await insertPending(db, events);
      await numberThrough(db, events);
      await db.pool.query('create table effect (event_id uuid primary key, position bigint)');
      // The first of the two only warms the caches.
      await secondsOf(() => bareLoop(db));
      const bare = events / (await secondsOf(() => bareLoop(db)));
      const idle = await drain(db, { kind: 'reactor', name: 'idle', summary: 'does nothing', types: '*', lanes: 4, react: async () => {} });
      const writing = await drain(db, { kind: 'reactor', name: 'writing', summary: 'writes a row', types: '*', lanes: 4, react: writeRow });
      const delays = await commitToConsumer(db);
      return [
        against('relay, a consumer that does nothing', 'events/s', events / idle, bare, 0.2),
        atLeast('relay, a row for each event', 'events/s', events / writing, 3_000),
        below(`relay, commit to consumer p95 at ${perSecond} events/s`, 'ms', quantile(delays, 0.95), 150),
      ];
    } finally {
      await test.drop();
    }
  },
};

async function writeRow(tx: OpenTransaction, event: EventEnvelope): Promise<void> {
  await tx.query('insert into effect (event_id, position) values ($1, $2)', [event.id, event.position]);
}

/** What anybody would write to read the whole log. */
async function bareLoop({ pool }: Db): Promise<void> {
  for (let after = 0; ;) {
    const { rows } = await pool.query<{ position: number }>({
      name: 'bare_loop', text: 'select o.position, e.* from event_order o join event e on e.id = o.event_id where o.position > $1 order by o.position limit 1000', values: [after],
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

function start(db: Db, consumers: readonly Consumer<OpenTransaction>[]) {
  const started = createRelay({ pool: db.pool, db: db.kysely, begin: scopedTransactions(db), consumers, logger: silentLogger, instanceId: uuidv7() });
  return started.start().then(() => started);
}

/** Seconds until every lane has read the log. Reactors begin where the log began, as none of them was declared before. */
async function drain(db: Db, consumer: Reactor<OpenTransaction>): Promise<number> {
  const begun = performance.now();
  const running = await start(db, [consumer]);
  try {
    for (;;) {
      const { rows } = await db.pool.query<{ cursor: number | null }>('select min(cursor) as cursor from consumer_lane where consumer = $1', [consumer.name]);
      if ((rows[0]?.cursor ?? 0) >= events) return (performance.now() - begun) / 1_000;
      await sleep(10);
    }
  } finally {
    await running.stop();
    await db.pool.query('delete from consumer where name = $1', [consumer.name]);
  }
}

/** Milliseconds from each commit to its consumer, beside eight consumers that wait for something else. */
async function commitToConsumer(db: Db): Promise<readonly number[]> {
  const committed = new Map<string, number>();
  const delays: number[] = [];
  const hears: Reactor<OpenTransaction> = {
    kind: 'reactor', name: 'hears', summary: 'notes the time', types: ['probe.timed'], lanes: 4,
    react: async (_tx, event) => void delays.push(performance.now() - (committed.get(event.id) ?? Number.NaN)),
  };
  const others = Array.from({ length: 8 }, (_, i): Reactor<OpenTransaction> => ({ kind: 'reactor', name: `other-${i}`, summary: 'waits', types: ['probe.other'], lanes: 4, react: async () => {} }));
  const stop = new AbortController();
  const sequencing = runSequencer({ pool: db.pool, logger: silentLogger, signal: stop.signal });
  const running = await start(db, [hears, ...others]);
  await sleep(1_500);
  const begun = performance.now();
  await Promise.all(Array.from({ length: perSecond * seconds }, async (_, i) => {
    await sleep(Math.max(0, (i * 1_000) / perSecond - (performance.now() - begun)));
    const asked = performance.now();
    const [id] = await appendEvents(db.pool, [{ aggregateId: uuidv7(), aggregateVersion: 1, type: 'probe.timed' }]);
    // Counted from the moment the commit was asked for, when the consumer was faster than the answer.
    if (id !== undefined) committed.set(id, asked);
    db.hintPending();
  }));
  for (const until = performance.now() + 5_000; delays.length < perSecond * seconds && performance.now() < until;) await sleep(20);
  await running.stop();
  stop.abort();
  await sequencing;
  return delays.filter((delay) => !Number.isNaN(delay));
}
