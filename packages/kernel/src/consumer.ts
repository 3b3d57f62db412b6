import type { EventEnvelope } from './event';

/**
 * Thrown by a consumer whose dependency is down. The consumer pauses with its cursor kept and tries again; nothing is parked.
 */
export class DependencyDown extends Error {
  constructor(readonly dependency: string, options?: { cause?: unknown }) {
    super(`${dependency} cannot be reached`, options);
  }
}

interface CommonConsumer {
  readonly name: string;
  /** What it is for, shown to operators. */
  readonly summary: string;
  /** Event types it wants; others only move its cursor. `'*'` wants all. */
  readonly types: readonly string[] | '*';
}

/** Keeps something that can be rebuilt from position 0, into a shadow, while the old one serves. */
export interface Projection<Tx> extends CommonConsumer {
  readonly kind: 'projection';
  /**
   * Applies a batch, in order, inside the transaction that moves the cursor. `target` names where to write: `live`, or a shadow being built.
   * Applying an event twice must leave the same result.
   */
  apply(tx: Tx, events: readonly EventEnvelope[], target: ProjectionTarget): Promise<void>;
  /** Makes an empty shadow beside the live one. */
  prepareShadow(tx: Tx): Promise<void>;
  /** Puts the shadow in the live one's place, in one transaction. */
  swapShadow(tx: Tx): Promise<void>;
}

export type ProjectionTarget = 'live' | 'shadow';

/** Causes something in the world. Never rewound. */
export interface Reactor<Tx> extends CommonConsumer {
  readonly kind: 'reactor';
  /** How many lanes share the work, by hash of the aggregate; order holds within an aggregate. */
  readonly lanes: number;
  /** One event. Writes through `tx` are committed with the cursor; anything else must be safe to repeat. */
  react(tx: Tx, event: EventEnvelope): Promise<void>;
}

export type Consumer<Tx> = Projection<Tx> | Reactor<Tx>;
