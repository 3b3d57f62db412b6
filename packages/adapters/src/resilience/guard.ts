import { BrokenCircuitError, bulkhead, BulkheadRejectedError, circuitBreaker, CircuitState, ConsecutiveBreaker, ExponentialBackoff, handleWhen, TaskCancelledError, timeout, TimeoutStrategy, wrap } from 'cockatiel';

/** `open`: it failed again and again and is left alone; `half_open`: one call is let through to see. */
export type Circuit = 'closed' | 'half_open' | 'open';
/** How a call ended: `open` and `full` never left the house. */
export type CallOutcome = 'ok' | 'refused' | 'down' | 'timeout' | 'open' | 'full';

export interface GuardConfig {
  /** The port's name on the services page and in metrics: `mail`. */
  readonly port: string;
  /** After so long a call is given up, whatever the adapter waits for. */
  readonly timeoutMs: number;
  /** So many calls at once; as many as `waiting` queue up behind them, more are refused. */
  readonly atOnce: number;
  readonly waiting: number;
  /** Whether an error says that the other side is down. An answer that is merely a no does not. */
  isDown(error: unknown): boolean;
  /** The port's own error for a call that was given up, or never made. */
  unavailable(cause: unknown): Error;
  /** So many failures in a row open the circuit. */
  readonly failures?: number;
  /** How long it stays open at first; doubled, up to a minute, while the other side stays down. */
  readonly restMs?: number;
}

/** How a port fares. */
export interface GuardState {
  readonly port: string;
  readonly circuit: Circuit;
  readonly inFlight: number;
}

export interface Guard extends GuardState {
  /** Does the work within this port's time, in its turn, unless its circuit is open. @throws what the work throws, or `unavailable`. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface GuardObserver {
  called(port: string, outcome: CallOutcome): void;
  /** The circuit opened or closed: said once each time. */
  changed(port: string, circuit: Circuit): void;
}

const longestRestMs = 60_000;
/** Nobody is told. */
export const silent: GuardObserver = { called: () => {}, changed: () => {} };
const circuits: Readonly<Record<CircuitState, Circuit>> = {
  [CircuitState.Closed]: 'closed', [CircuitState.HalfOpen]: 'half_open', [CircuitState.Open]: 'open', [CircuitState.Isolated]: 'open',
};

/**
 * What stands around every call to the outside: a limit of time, of calls at once, and a circuit that opens when the other side fails again and again, so
 * that nobody waits in vain and a server that comes back is not trampled.
 */
export function createGuard(config: GuardConfig, observer: GuardObserver = silent): Guard {
  const { port, timeoutMs, atOnce, waiting, failures = 5, restMs = 2_000 } = config;
  const breaker = circuitBreaker(handleWhen((error) => error instanceof TaskCancelledError || config.isDown(error)), {
    breaker: new ConsecutiveBreaker(failures), halfOpenAfter: new ExponentialBackoff({ initialDelay: restMs, maxDelay: longestRestMs }),
  });
  breaker.onStateChange((state) => { observer.changed(port, circuits[state]); });
  const turns = bulkhead(atOnce, waiting);
  const policy = wrap(breaker, turns, timeout(timeoutMs, TimeoutStrategy.Aggressive));
  return {
    port,
    get circuit() { return circuits[breaker.state]; },
    get inFlight() { return atOnce - turns.executionSlots; },
    async run(work) {
      try {
        const result = await policy.execute(work);
        observer.called(port, 'ok');
        return result;
      } catch (error) {
        const outcome = outcomeOf(error, config);
        observer.called(port, outcome);
        throw outcome === 'refused' || outcome === 'down' ? error : config.unavailable(error);
      }
    },
  };
}

/** Whether a call was given up for its time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof TaskCancelledError;
}

function outcomeOf(error: unknown, { isDown }: GuardConfig): Exclude<CallOutcome, 'ok'> {
  if (error instanceof BrokenCircuitError) return 'open';
  if (error instanceof BulkheadRejectedError) return 'full';
  if (error instanceof TaskCancelledError) return 'timeout';
  return isDown(error) ? 'down' : 'refused';
}
