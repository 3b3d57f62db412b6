import type { Database } from '@lintel/db';
import type { Logger } from '@lintel/db/log';
import type { Kysely } from 'kysely';
import type { Obstacle } from './delivery';
import { backoff, describe, judge } from './judge';
import { type Lease, LeaseLost, pauseLane } from './lease';
import type { RelayHooks, RelayTuning } from './options';

export interface PatienceParts {
  readonly lease: Lease;
  readonly db: Kysely<Database>;
  readonly tuning: RelayTuning;
  readonly hooks: RelayHooks;
  readonly logger: Logger;
}

/** How often others may be in the way, one time after the other, before the lane counts as paused. */
const mostStumbles = 5;
/** For how many batches lanes take turns after one was in another's way. */
const politeBatches = 50;
const longestOutageMs = 5_000;

/**
 * How a lane bears what is no event's fault. A dependency that is down pauses it: it waits, then tries with one event, and again, until it goes
 * on. Others in the way (deadlocks) make its batches small and let the lanes concerned work one after the other for a while.
 */
export class Patience {
  private readonly lane: string;
  private pause: { readonly attempts: number; readonly until: number } | undefined;
  private stumbles = 0;
  private politeFor = 0;
  private appetite: number;

  constructor(private readonly parts: PatienceParts) {
    const { lease, tuning } = parts;
    this.lane = `${lease.consumer}/${lease.lane}`;
    this.appetite = tuning.batchSize;
    // A pause outlives the worker that began it.
    if (lease.pausedSince !== null) this.pause = { attempts: lease.attempts, until: performance.now() + lease.retryInMs };
  }

  get isPaused(): boolean {
    return this.pause !== undefined;
  }

  /** Milliseconds until there is sense in trying again; 0 or less: now. */
  get waitMs(): number {
    return this.pause === undefined ? 0 : this.pause.until - performance.now();
  }

  /** Events in the next batch: one while it is not known whether a pause is over. */
  get batchSize(): number {
    return this.isPaused ? 1 : this.appetite;
  }

  get takesTurns(): boolean {
    return this.politeFor > 0;
  }

  /** A batch went well, or there was nothing to do: what was in the way is not there any more. */
  went(): void {
    const { tuning, hooks, logger, lease } = this.parts;
    this.stumbles = 0;
    this.politeFor = Math.max(0, this.politeFor - 1);
    // Grows slowly: every deadlock costs everyone in it a second.
    this.appetite = Math.min(this.appetite + Math.ceil(tuning.batchSize / 50), tuning.batchSize);
    if (this.pause === undefined) return;
    this.pause = undefined;
    logger.info({ lane: this.lane }, 'the consumer goes on');
    hooks.onResumed?.({ consumer: lease.consumer, lane: lease.lane });
  }

  /** Writes the pause down, so that operators see it and the next holder of the lane keeps to it. @throws LeaseLost */
  async obstructed({ verdict, error }: Obstacle, hasProgress: boolean): Promise<void> {
    const { db, lease, tuning, hooks, logger } = this.parts;
    const attempts = hasProgress ? 1 : (this.pause?.attempts ?? 0) + 1;
    // A newer program need not wait.
    const retryInMs = verdict === 'version' ? null : backoff(attempts, tuning.pauseMs, tuning.longestPauseMs);
    const reason = describe(error);
    await pauseLane(db, lease, { reason, retryInMs, attempts });
    if (this.pause === undefined) {
      logger.warn({ err: error, lane: this.lane }, 'the consumer is paused');
      hooks.onPaused?.({ consumer: lease.consumer, lane: lease.lane, reason });
    }
    this.pause = { attempts, until: performance.now() + (retryInMs ?? 0) };
  }

  /**
   * Something failed around the consumer's steps, and nothing was committed. Returns for how long to do nothing.
   * @throws LeaseLost
   */
  async stumbled(error: unknown): Promise<number> {
    if (error instanceof LeaseLost) throw error;
    this.stumbles += 1;
    if (judge(error) === 'contention' && this.stumbles < mostStumbles) {
      // Short transactions hold few locks for a short time, and one after the other they cannot meet.
      this.politeFor = politeBatches;
      this.appetite = Math.max(1, Math.floor(this.appetite / 8));
      return (20 + 30 * Math.random()) * this.stumbles;
    }
    try {
      await this.obstructed({ verdict: 'dependency', error }, false);
      return 0;
    } catch (failure) {
      if (failure instanceof LeaseLost) throw failure;
      // Not even the pause could be written: it is the database that is away.
      this.parts.logger.warn({ err: error, lane: this.lane }, 'the lane cannot work');
      return backoff(this.stumbles, this.parts.tuning.pollMs, longestOutageMs);
    }
  }
}
