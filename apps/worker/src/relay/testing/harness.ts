import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, OpenTransaction } from '@lintel/db';
import { type NumberedEvent, readLog, runSequencer } from '@lintel/db/log';
import { appendEvents, createTestDatabase, silentLogger, type TestDatabase } from '@lintel/db/testing';
import { type Consumer, type EventEnvelope, type Reactor, uuidv7 } from '@lintel/kernel';
import type { BeginTransaction, RelayHooks, RelayTuning } from '../options';
import { createRelay, type Relay } from '../relay';
import { scopedTransactions } from '../scoped-transactions';

/** What tests let a relay do quickly that has time elsewhere. */
export const impatient: Partial<RelayTuning> = {
  leaseMs: 600, renewMs: 100, sweepMs: 100, pauseMs: 50, longestPauseMs: 200, retryMs: [1, 2], stopMs: 2_000, batchSize: 50,
};

/** A row per event and consumer, written in the transaction that moves the cursor; a second one for the same is refused. */
export async function recordEffect(tx: OpenTransaction, consumer: string, event: EventEnvelope): Promise<void> {
  await tx.query('insert into effect (consumer, event_id, position, aggregate_id) values ($1, $2, $3, $4)', [consumer, event.id, event.position, event.aggregateId]);
}

export function recorder(name: string, more: Partial<Reactor<OpenTransaction>> = {}): Reactor<OpenTransaction> {
  return { kind: 'reactor', name, summary: `records ${name}`, types: '*', lanes: 1, react: (tx, event) => recordEffect(tx, name, event), ...more };
}

export interface Effect {
  readonly event_id: string;
  readonly position: number;
  readonly aggregate_id: string;
}

/** A database with a sequencer, any number of relays, and what their consumers did. */
export class RelayHarness {
  private readonly relays: Relay[] = [];
  private readonly versions = new Map<string, number>();
  private readonly stopping = new AbortController();
  private sequencing: Promise<void> = Promise.resolve();

  private constructor(readonly test: TestDatabase) {}

  static async open(): Promise<RelayHarness> {
    const harness = new RelayHarness(await createTestDatabase({ poolSize: 20 }));
    await harness.test.db.pool.query(
      `create table effect (seq bigserial primary key, consumer text not null, event_id uuid not null, position bigint not null, aggregate_id uuid not null, unique (consumer, event_id))`);
    harness.sequencing = runSequencer({ pool: harness.db.pool, logger: silentLogger, signal: harness.stopping.signal });
    return harness;
  }

  get db() {
    return this.test.db;
  }

  async relay(
    consumers: readonly Consumer<OpenTransaction>[],
    options: { readonly tuning?: Partial<RelayTuning>; readonly hooks?: RelayHooks; readonly begin?: BeginTransaction<OpenTransaction>; readonly instanceId?: string; readonly db?: Db } = {},
  ): Promise<Relay> {
    const { tuning, hooks = {}, db = this.db, begin = scopedTransactions(db), instanceId = uuidv7() } = options;
    const relay = createRelay({
      pool: db.pool, db: db.kysely, begin, consumers, hooks, instanceId, logger: silentLogger, tuning: { ...impatient, ...tuning },
    });
    this.relays.push(relay);
    await relay.start();
    return relay;
  }

  /** Appends one event to each of these aggregates, in this order and in one transaction. */
  async append(aggregateIds: readonly string[], more: { readonly type?: string; readonly version?: number; readonly data?: object } = {}): Promise<readonly string[]> {
    const events = aggregateIds.map((aggregateId) => {
      const aggregateVersion = (this.versions.get(aggregateId) ?? 0) + 1;
      this.versions.set(aggregateId, aggregateVersion);
      return { aggregateId, aggregateVersion, ...more };
    });
    const ids = await appendEvents(this.db.pool, events);
    this.db.hintPending();
    return ids;
  }

  async effects(consumer: string): Promise<readonly Effect[]> {
    const { rows } = await this.db.pool.query<Effect>('select event_id, position, aggregate_id from effect where consumer = $1 order by seq', [consumer]);
    return rows;
  }

  async log(): Promise<readonly NumberedEvent[]> {
    return readLog(this.db.pool, { after: 0, limit: 1_000_000 });
  }

  /** Waits until the consumer has left exactly so many effects behind, and a little longer for one too many. */
  async settled(consumer: string, count: number): Promise<readonly Effect[]> {
    await eventually(async () => (await this.effects(consumer)).length >= count, `${consumer} to have ${count} effects`);
    await sleep(50);
    return this.effects(consumer);
  }

  async close(): Promise<void> {
    await Promise.all(this.relays.map((relay) => relay.stop()));
    this.stopping.abort();
    await this.sequencing;
    await this.test.drop();
  }
}

export async function eventually(condition: () => Promise<boolean> | boolean, what: string, withinMs = 15_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`waited ${withinMs} ms in vain for ${what}`);
    await sleep(10);
  }
}

/** Whether the events of every aggregate came in the order of their positions. */
export function isInOrder(effects: readonly Effect[]): boolean {
  const last = new Map<string, number>();
  return effects.every(({ aggregate_id: id, position }) => {
    const isLater = position > (last.get(id) ?? 0);
    last.set(id, position);
    return isLater;
  });
}
