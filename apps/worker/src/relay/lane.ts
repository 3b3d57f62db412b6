import type { Database } from '@lintel/db';
import { Bell, type Logger } from '@lintel/db/log';
import type { Consumer, ProjectionTarget } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { deliver } from './deliver';
import type { Delivered, Delivery, Obstacle } from './delivery';
import { backoff, describe, judge } from './judge';
import { LaneReader } from './lane-reader';
import { type Lease, LeaseLost, moveCursor, pauseLane } from './lease';
import type { LogSource, Slice } from './log-source';
import type { BeginTransaction, RelayHooks, RelayTuning } from './options';
import { aggregateKey, loadParked, loadSkipped } from './parked-events';
import { serveRequests } from './requests';
import { failBuild } from './shadow-rows';
import type { Slots } from './slots';
import { prepare, trySwap } from './swap';

export interface LaneParts<Tx> {
  readonly lease: Lease;
  readonly consumer: Consumer<Tx>;
  readonly target: ProjectionTarget;
  readonly pool: Pool;
  readonly db: Kysely<Database>;
  readonly begin: BeginTransaction<Tx>;
  readonly source: LogSource;
  readonly slots: Slots;
  readonly tuning: RelayTuning;
  readonly hooks: RelayHooks;
  readonly logger: Logger;
}

/**
 * - `stopped`: as asked; the lease is still held.
 * - `lost`: the lease is another's.
 * - `yielded`: this program is too old for the next event; another may not be.
 * - `finished`: the shadow serves now, or cannot be built.
 */
export type LaneEnd = 'stopped' | 'lost' | 'yielded' | 'finished';

type Turn = 'again' | 'idle' | 'yielded' | 'finished';

/** How often others may be in the way, one time after the other, before the lane counts as paused. */
const patience = 5;
/** For how many batches lanes take turns after one was in another's way. */
const polite = 50;
/** Nobody has to ring for this long: the next look is at memory alone. */
const idleMs = 1_000;
const longestOutageMs = 5_000;

export function laneKey(lane: { readonly consumer: string; readonly lane: number }): string {
  return `${lane.consumer}/${lane.lane}`;
}

/** One lane of one consumer, for as long as its lease is held: read, give, move the cursor, and wait. */
export class Lane<Tx> {
  readonly key: string;
  readonly lease: Lease;
  private readonly stopping = new AbortController();
  private readonly bell = new Bell();
  private readonly reader: LaneReader;
  private parked = new Set<string>();
  private skipped: ReadonlySet<number> = new Set();
  private isLoaded = false;
  private hasRequests = true;
  private pause: { readonly attempts: number; readonly until: number } | undefined;
  private stumbles = 0;
  /** Events in the next batch; few while others are in the way. */
  private appetite: number;
  /** For so many more batches the lanes of the consumer that were in each other's way take turns. */
  private turns = 0;
  private written: number;
  private work: { since: number; readonly giveBack: () => void } | undefined;
  /** Everything up to here is done or not wanted; the row may say less while there was nothing to do. */
  cursor: number;

  constructor(private readonly parts: LaneParts<Tx>) {
    const { lease, consumer, source, tuning } = parts;
    this.lease = lease;
    this.key = laneKey(lease);
    this.cursor = lease.cursor;
    this.written = lease.cursor;
    this.appetite = tuning.batchSize;
    this.reader = new LaneReader(source, lease, consumer.types, tuning.batchSize);
    if (lease.pausedSince !== null) this.pause = { attempts: lease.attempts, until: performance.now() + lease.retryInMs };
  }

  get isPaused(): boolean {
    return this.pause !== undefined;
  }

  /** Whether only skipping has moved the cursor since it was last written. */
  get isUnwritten(): boolean {
    return this.work === undefined && this.cursor > this.written;
  }

  wrote(cursor: number): void {
    this.written = Math.max(this.written, cursor);
  }

  /** There may be something new to read. */
  ring(): void {
    this.bell.ring();
  }

  /** An operator may want something of this lane. */
  request(): void {
    this.hasRequests = true;
    this.bell.ring();
  }

  /** Ends {@link run} after the batch under way. */
  stop(): void {
    this.stopping.abort();
  }

  /** Milliseconds since the consumer was last seen to do something, 0 when it has nothing to do. */
  get stuckMs(): number {
    return this.work === undefined ? 0 : performance.now() - this.work.since;
  }

  /** Stops without waiting for a consumer that hangs; whatever it still does is refused at its commit, once the lease is another's. */
  abandon(): void {
    this.work?.giveBack();
    this.stop();
  }

  async run(): Promise<LaneEnd> {
    const { signal } = this.stopping;
    try {
      while (!signal.aborted) {
        const turn = await this.turn().catch((error: unknown) => this.stumbled(error));
        if (turn === 'yielded' || turn === 'finished') return turn;
        if (turn === 'idle') await this.bell.wait(idleMs, signal);
      }
      return 'stopped';
    } catch (error) {
      if (error instanceof LeaseLost) return 'lost';
      throw error;
    }
  }

  private async turn(): Promise<Turn> {
    const wait = (this.pause?.until ?? 0) - performance.now();
    if (wait > 0) {
      await this.nap(wait);
      return 'again';
    }
    if (!this.isLoaded && !(await this.load())) return 'finished';
    if (this.hasRequests) {
      const obstacle = await this.serve();
      if (obstacle !== null) return this.obstructed(obstacle, false);
    }
    const slice = await this.reader.next(this.cursor);
    if (slice.events.length > 0) {
      const before = this.cursor;
      const { obstacle, through } = await this.give(slice);
      this.cursor = through;
      this.wrote(through);
      if (obstacle !== null) return this.obstructed(obstacle, through > before);
      if (through < slice.through) return this.went('again');
    } else {
      this.cursor = slice.through;
      if (this.pause !== undefined) await moveCursor(this.parts.db, this.lease, this.cursor, this.parts.tuning.leaseMs);
    }
    if (slice.hasMore) return this.went('again');
    return (await this.swap()) ? 'finished' : this.went('idle');
  }

  /** Returns false when there is nothing to serve: the shadow could not even be begun. */
  private async load(): Promise<boolean> {
    const { db, lease, consumer, target } = this.parts;
    this.parked = await loadParked(db, lease);
    if (target === 'shadow' && consumer.kind === 'projection') {
      this.skipped = await loadSkipped(db, consumer.name);
      try {
        await this.working(() => prepare(this.delivery(), consumer));
      } catch (error) {
        if (error instanceof LeaseLost || judge(error) !== 'poison') throw error;
        this.parts.logger.error({ err: error, projection: consumer.name }, 'the projection cannot be rebuilt');
        await failBuild(db, consumer.name, describe(error));
        return false;
      }
    }
    this.isLoaded = true;
    return true;
  }

  private async serve(): Promise<Obstacle | null> {
    this.hasRequests = false;
    try {
      const { freed, obstacle } = await this.working(() => serveRequests(this.delivery(), this.parts.db, this.cursor));
      for (const key of freed) this.parked.delete(key);
      this.hasRequests ||= obstacle !== null;
      return obstacle;
    } catch (error) {
      this.hasRequests = true;
      // Some may have been freed before the failure.
      this.isLoaded = false;
      throw error;
    }
  }

  private async give(slice: Slice): Promise<Delivered> {
    const { consumer, hooks, logger } = this.parts;
    const started = performance.now();
    const isProbe = this.pause !== undefined;
    const events = slice.events.slice(0, isProbe ? 1 : this.appetite);
    const through = events.length < slice.events.length ? (events.at(-1)?.position ?? this.cursor) : slice.through;
    const delivered = await this.working(() => deliver(this.delivery(), { after: this.cursor, events, through }, isProbe ? 'singly' : 'together'));
    for (const { event, error } of delivered.failed) {
      this.parked.add(aggregateKey(event));
      logger.error({ err: error, consumer: this.lease.consumer, event: event.id, position: event.position, correlationId: event.correlationId }, 'an event failed by itself and is parked');
      hooks.onParked?.({ consumer: this.lease.consumer, event, error });
    }
    hooks.onBatch?.({ consumer: consumer.name, lane: this.lease.lane, events: delivered.given, seconds: (performance.now() - started) / 1000 });
    return delivered;
  }

  private async swap(): Promise<boolean> {
    const { consumer, target, pool, hooks, logger } = this.parts;
    if (target !== 'shadow' || consumer.kind !== 'projection') return false;
    const isSwapped = await this.working(() => trySwap(this.delivery(), consumer, pool, this.cursor));
    if (!isSwapped) return false;
    logger.info({ projection: consumer.name }, 'the rebuilt projection serves now');
    hooks.onSwapped?.(consumer.name);
    return true;
  }

  /** Ends a pause, if there was one: the consumer goes on. */
  private went<T extends Turn>(turn: T): T {
    const { hooks, logger } = this.parts;
    this.stumbles = 0;
    if (this.turns > 0) this.turns -= 1;
    // Grows slowly: every deadlock costs everyone in it a second.
    this.appetite = Math.min(this.appetite + Math.ceil(this.parts.tuning.batchSize / 50), this.parts.tuning.batchSize);
    if (this.pause === undefined) return turn;
    this.pause = undefined;
    logger.info({ lane: this.key }, 'the consumer goes on');
    hooks.onResumed?.({ consumer: this.lease.consumer, lane: this.lease.lane });
    return turn;
  }

  private async obstructed({ verdict, error }: Obstacle, hasProgress: boolean): Promise<Turn> {
    const { db, tuning, hooks, logger } = this.parts;
    const attempts = hasProgress ? 1 : (this.pause?.attempts ?? 0) + 1;
    const retryInMs = verdict === 'version' ? null : backoff(attempts, tuning.pauseMs, tuning.longestPauseMs);
    const reason = describe(error);
    await pauseLane(db, this.lease, { reason, retryInMs, attempts });
    if (this.pause === undefined) {
      logger.warn({ err: error, lane: this.key, cursor: this.cursor }, 'the consumer is paused');
      hooks.onPaused?.({ consumer: this.lease.consumer, lane: this.lease.lane, reason });
    }
    this.pause = { attempts, until: performance.now() + (retryInMs ?? 0) };
    return verdict === 'version' ? 'yielded' : 'again';
  }

  /** Something failed that is no event's fault: nothing was committed, and the same will be tried again. */
  private async stumbled(error: unknown): Promise<Turn> {
    if (error instanceof LeaseLost) throw error;
    this.stumbles += 1;
    if (judge(error) === 'contention' && this.stumbles < patience) {
      // Short transactions hold few locks for a short time, and one after the other they cannot meet.
      this.turns = polite;
      this.appetite = Math.max(1, Math.floor(this.appetite / 8));
      await this.nap((20 + 30 * Math.random()) * this.stumbles);
      return 'again';
    }
    try {
      return await this.obstructed({ verdict: 'dependency', error }, false);
    } catch (failure) {
      if (failure instanceof LeaseLost) throw failure;
      // Not even the pause could be written: it is the database that is away.
      this.parts.logger.warn({ err: error, lane: this.key }, 'the lane cannot work');
      await this.nap(backoff(this.stumbles, this.parts.tuning.pollMs, longestOutageMs));
      return 'again';
    }
  }

  private delivery(): Delivery<Tx> {
    const { consumer, target, lease, begin, tuning } = this.parts;
    const { parked, skipped } = this;
    const onProgress = () => {
      if (this.work !== undefined) this.work.since = performance.now();
    };
    return { consumer, target, lease, begin, parked, skipped, onProgress, takesTurns: this.turns > 0, leaseMs: tuning.leaseMs, batchMs: tuning.batchMs, retryMs: tuning.retryMs };
  }

  /** Runs what takes a transaction, when it is this lane's turn to have one. */
  private async working<Result>(body: () => Promise<Result>): Promise<Result> {
    const giveBack = await this.parts.slots.take();
    this.work = { since: performance.now(), giveBack };
    try {
      return await body();
    } finally {
      this.work = undefined;
      giveBack();
    }
  }

  /** Sleeps, whatever is new: only stopping ends it early. */
  private nap(milliseconds: number): Promise<void> {
    return new Bell().wait(milliseconds, this.stopping.signal);
  }
}
