import type { Database } from '@lintel/db';
import { Bell, type Logger } from '@lintel/db/log';
import type { Consumer, ProjectionTarget } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { deliver } from './deliver';
import type { Delivered, Delivery, Obstacle } from './delivery';
import { LaneReader } from './lane-reader';
import { type Lease, LeaseLost, moveCursor } from './lease';
import type { LogSource, Slice } from './log-source';
import type { BeginTransaction, RelayHooks, RelayTuning } from './options';
import { aggregateKey, loadParked, loadSkipped } from './parked-events';
import { Patience } from './patience';
import { serveRequests } from './requests';
import type { Slots } from './slots';
import { prepareOrFail, trySwap } from './swap';

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

/** Nobody has to ring for this long: the next look is at memory alone. */
const idleMs = 1_000;

/** One lane of one consumer, for as long as its lease is held: read, give, move the cursor, and wait. */
export class Lane<Tx> {
  readonly key: string;
  readonly lease: Lease;
  private readonly stopping = new AbortController();
  private readonly bell = new Bell();
  private readonly reader: LaneReader;
  private readonly patience: Patience;
  private parked = new Set<string>();
  private skipped: ReadonlySet<number> = new Set();
  private isLoaded = false;
  private hasRequests = true;
  private written: number;
  private work: { since: number; readonly giveBack: () => void } | undefined;
  /** Everything up to here is done or not wanted; the row may say less while there was nothing to do. */
  cursor: number;

  constructor(private readonly parts: LaneParts<Tx>) {
    const { lease, consumer, source, tuning } = parts;
    this.lease = lease;
    this.key = `${lease.consumer}/${lease.lane}`;
    this.cursor = lease.cursor;
    this.written = lease.cursor;
    this.reader = new LaneReader(source, lease, consumer.types, tuning.batchSize);
    this.patience = new Patience(parts);
  }

  get isPaused(): boolean {
    return this.patience.isPaused;
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
    const { waitMs } = this.patience;
    if (waitMs > 0) return this.nap(waitMs);
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
      if (this.isPaused) await moveCursor(this.parts.db, this.lease, this.cursor, this.parts.tuning.leaseMs);
    }
    if (slice.hasMore) return this.went('again');
    return (await this.swap()) ? 'finished' : this.went('idle');
  }

  /** Returns false when there is nothing to serve: the shadow cannot be built. */
  private async load(): Promise<boolean> {
    const { db, lease, consumer, target, logger } = this.parts;
    this.parked = await loadParked(db, lease);
    if (target === 'shadow' && consumer.kind === 'projection') {
      this.skipped = await loadSkipped(db, consumer.name);
      if (!(await this.working(() => prepareOrFail(this.delivery(), consumer, db, logger)))) return false;
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
    const { hooks, logger, lease } = this.parts;
    const started = performance.now();
    const events = slice.events.slice(0, this.patience.batchSize);
    const through = events.length < slice.events.length ? (events.at(-1)?.position ?? this.cursor) : slice.through;
    const delivered = await this.working(() => deliver(this.delivery(), { after: this.cursor, events, through }, this.isPaused ? 'singly' : 'together'));
    for (const { event, error } of delivered.failed) {
      this.parked.add(aggregateKey(event));
      logger.error({ err: error, lane: this.key, event: event.id, position: event.position, correlationId: event.correlationId }, 'an event failed by itself and is parked');
      hooks.onParked?.({ consumer: lease.consumer, event, error });
    }
    hooks.onBatch?.({ consumer: lease.consumer, lane: lease.lane, events: delivered.given, seconds: (performance.now() - started) / 1000 });
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

  private went<T extends Turn>(turn: T): T {
    this.patience.went();
    return turn;
  }

  private async obstructed(obstacle: Obstacle, hasProgress: boolean): Promise<Turn> {
    await this.patience.obstructed(obstacle, hasProgress);
    return obstacle.verdict === 'version' ? 'yielded' : 'again';
  }

  private async stumbled(error: unknown): Promise<Turn> {
    return this.nap(await this.patience.stumbled(error));
  }

  private delivery(): Delivery<Tx> {
    const { consumer, target, lease, begin, tuning } = this.parts;
    const { parked, skipped } = this;
    const { takesTurns } = this.patience;
    const onProgress = () => {
      if (this.work !== undefined) this.work.since = performance.now();
    };
    return { consumer, target, lease, begin, parked, skipped, onProgress, takesTurns, leaseMs: tuning.leaseMs, batchMs: tuning.batchMs, retryMs: tuning.retryMs };
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
  private async nap(milliseconds: number): Promise<'again'> {
    await new Bell().wait(milliseconds, this.stopping.signal);
    return 'again';
  }
}
