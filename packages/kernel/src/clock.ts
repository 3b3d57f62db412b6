/** Where the time comes from, so that a test can say what time it is. */
export interface Clock {
  /** The present instant, in milliseconds precision. Each call returns a `Date` of its own. */
  now(): Date;
}

/** The machine's clock. Deadlines are compared with the database's clock, not with this one. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that moves only when told. */
export interface ManualClock extends Clock {
  /** Moves by this many milliseconds; a negative number moves back. */
  advance(milliseconds: number): void;
  set(instant: Date): void;
}

/**
 * A clock that stands still at `instant` until it is moved.
 * @throws RangeError when it is set or moved to an instant that a `Date` cannot hold.
 */
export function manualClock(instant: Date): ManualClock {
  let current = timeOf(instant);
  return {
    now: () => new Date(current),
    advance: (milliseconds) => {
      current = timeOf(new Date(current + milliseconds));
    },
    set: (next) => {
      current = timeOf(next);
    },
  };
}

/** A clock that runs `milliseconds` ahead of `base` (behind, when negative), as a badly set machine's does. */
export function skewedClock(base: Clock, milliseconds: number): Clock {
  return { now: () => new Date(base.now().getTime() + milliseconds) };
}

function timeOf(instant: Date): number {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError('The clock was set to an invalid instant.');
  return time;
}
