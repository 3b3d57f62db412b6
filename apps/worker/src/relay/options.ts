import type { Consumer } from '@lintel/kernel';
import type { Database } from '@lintel/db';
import type { Logger, NumberedEvent } from '@lintel/db/log';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';

/** One database transaction in which consumers write and the relay moves their cursor. */
export interface RelayTransaction<Tx> {
  /** The transaction itself, for the relay's own rows. */
  readonly db: Kysely<Database>;
  /**
   * Runs a consumer's step with a handle that carries the correlation of the event that causes it (null: a batch of them), and writes what the
   * handle collected before it resolves. A step that rejects has collected nothing.
   */
  step(cause: NumberedEvent | null, work: (tx: Tx) => Promise<void>): Promise<void>;
}

/** Runs the work in one transaction: commits when it resolves, rolls back when it rejects. Never tries again by itself. */
export type BeginTransaction<Tx> = <Result>(work: (transaction: RelayTransaction<Tx>) => Promise<Result>) => Promise<Result>;

/** What happens, for metrics. Called in passing: must not throw. */
export interface RelayHooks {
  /** A batch is committed; `events` counts those the consumer was given. */
  readonly onBatch?: (batch: { readonly consumer: string; readonly lane: number; readonly events: number; readonly seconds: number }) => void;
  readonly onParked?: (parked: { readonly consumer: string; readonly event: NumberedEvent; readonly error: unknown }) => void;
  readonly onPaused?: (paused: { readonly consumer: string; readonly lane: number; readonly reason: string }) => void;
  readonly onResumed?: (resumed: { readonly consumer: string; readonly lane: number }) => void;
  readonly onSwapped?: (projection: string) => void;
}

/** Durations in milliseconds, sizes in events. */
export interface RelayTuning {
  /** How long a lane stays this worker's without a sign of life. */
  readonly leaseMs: number;
  readonly renewMs: number;
  /** How often to look for news that nobody announced. */
  readonly pollMs: number;
  /** How often to look for operators' wishes that nobody heard, and to write down cursors that only skipped. */
  readonly sweepMs: number;
  /** A consumer that makes no progress for so long is given up: its lease is left to expire. */
  readonly hungMs: number;
  readonly batchSize: number;
  /** A reactor's transaction is committed after so long, with what is done by then. */
  readonly batchMs: number;
  /** Events of the log's end kept in memory, which all lanes share. */
  readonly tailSize: number;
  /** Transactions at a time. Consumers may use further connections of the pool: leave them some. */
  readonly concurrency: number;
  /** First and longest wait before a paused lane tries again. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
  /** Waits before the second and third attempt at an event that failed. */
  readonly retryMs: readonly [number, number];
  /** How long {@link Relay.stop} waits for batches under way. */
  readonly stopMs: number;
}

export interface RelayOptions<Tx> {
  readonly pool: Pool;
  readonly db: Kysely<Database>;
  readonly begin: BeginTransaction<Tx>;
  readonly consumers: readonly Consumer<Tx>[];
  readonly logger: Logger;
  /** Unlike any other's, also after a restart: it proves whose a lease is. */
  readonly instanceId: string;
  readonly hooks?: RelayHooks;
  readonly tuning?: Partial<RelayTuning>;
}

export function tuningOf(given: Partial<RelayTuning> | undefined, poolSize: number): RelayTuning {
  return {
    leaseMs: 10_000,
    renewMs: 3_000,
    pollMs: 100,
    sweepMs: 1_000,
    hungMs: 60_000,
    batchSize: 500,
    batchMs: 1_000,
    tailSize: 2_000,
    concurrency: Math.max(1, Math.floor(poolSize / 2)),
    pauseMs: 500,
    longestPauseMs: 30_000,
    retryMs: [20, 100],
    stopMs: 8_000,
    ...given,
  };
}
