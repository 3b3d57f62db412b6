import type { Actor, Origin } from './actor';

/** What comes with every command and query besides its input, from the door it came through. */
export interface RequestContext {
  readonly actor: Actor;
  readonly origin: Origin;
  /** One id from the browser's request through the log, the relay and Temporal to the last log line. */
  readonly correlationId: string;
  /** The event or workflow step that caused this. */
  readonly causationId: string | null;
  /** Repeating a command with the same key and the same body returns the first answer and does nothing. */
  readonly idempotencyKey?: string;
  /** Keys of callers are kept 24 hours; those of workflows (workflow id, cause version, step) for ever. */
  readonly idempotencyScope?: 'caller' | 'workflow';
  /** Why, in the person's words; kept with the events. */
  readonly reason?: string;
  /** The address asked from, for rate limits and audit; never in events. */
  readonly address?: string;
  readonly signal?: AbortSignal;
}
