import { type NumberedEvent, runStatement } from '@lintel/db/log';
import type { Consumer, ProjectionTarget } from '@lintel/kernel';
import type { Verdict } from './judge';
import { type Lease, moveCursor } from './lease';
import type { BeginTransaction, RelayTransaction } from './options';
import { excludeSwap, noteProgress } from './shadow-rows';

/** What a lane needs to give events to its consumer. */
export interface Delivery<Tx> {
  readonly consumer: Consumer<Tx>;
  readonly target: ProjectionTarget;
  readonly lease: Lease;
  readonly begin: BeginTransaction<Tx>;
  /** Keys of the aggregates that stand still. */
  readonly parked: ReadonlySet<string>;
  /** Positions an operator gave up, which a rebuild passes over. */
  readonly skipped: ReadonlySet<number>;
  /** Whether to wait for the other lanes of the consumer that were in each other's way, instead of working beside them. */
  readonly takesTurns: boolean;
  readonly leaseMs: number;
  readonly batchMs: number;
  readonly retryMs: readonly [number, number];
  /** Called whenever the consumer has done something: proof that it is not stuck. */
  readonly onProgress: () => void;
}

export interface Batch {
  /** The cursor before the batch. */
  readonly after: number;
  readonly events: readonly NumberedEvent[];
  /** The cursor after it. */
  readonly through: number;
}

/** Why a consumer cannot go on, without the event being at fault. */
export interface Obstacle {
  readonly verdict: Exclude<Verdict, 'poison'>;
  readonly error: unknown;
}

export interface FailedEvent {
  readonly event: NumberedEvent;
  readonly error: unknown;
}

export interface Delivered {
  /** Everything up to here is done, parked or held, and committed. */
  readonly through: number;
  /** Events the consumer was given and did. */
  readonly given: number;
  readonly failed: readonly FailedEvent[];
  readonly obstacle: Obstacle | null;
}

/** A consumer's own failure, told apart from one of the relay's statements around it. */
export class StepFailed extends Error {
  constructor(
    /** The event it was given when it failed; null when it was given several. */
    readonly event: NumberedEvent | null,
    readonly failure: unknown,
  ) {
    super('a step of a consumer failed', { cause: failure });
  }
}

/** Gives events to the consumer: one to a reactor, any number to a projection. @throws StepFailed */
export async function give<Tx>({ consumer, target, onProgress }: Delivery<Tx>, transaction: RelayTransaction<Tx>, events: readonly NumberedEvent[]): Promise<void> {
  const [first] = events;
  if (first === undefined) return;
  const only = events.length === 1 ? first : null;
  try {
    await transaction.step(only, (tx) => (consumer.kind === 'projection' ? consumer.apply(tx, events, target) : consumer.react(tx, first)));
  } catch (failure) {
    throw new StepFailed(only, failure);
  }
  onProgress();
}

/** Namespace of the advisory locks by which lanes take turns; the second key is the consumer's name. */
const turnLocks = 731_023;

/** Before a consumer writes: a live projection must not be swapped away under it. */
export async function begun<Tx>({ consumer, target, lease, takesTurns }: Delivery<Tx>, transaction: RelayTransaction<Tx>): Promise<void> {
  if (takesTurns) await runStatement(transaction.db, 'select pg_advisory_xact_lock($1, hashtext($2))', [turnLocks, lease.consumer]);
  if (consumer.kind === 'projection' && target === 'live') await excludeSwap(transaction.db, lease);
}

/** Last before the commit. @throws LeaseLost, which rolls everything back. */
export async function finished<Tx>({ consumer, target, lease, leaseMs }: Delivery<Tx>, transaction: RelayTransaction<Tx>, cursor: number): Promise<void> {
  await moveCursor(transaction.db, lease, cursor, leaseMs);
  if (target === 'shadow') await noteProgress(transaction.db, consumer.name, cursor);
}
