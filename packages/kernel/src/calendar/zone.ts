import { create, getTimeZoneTransition, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';

const nanosecondsInMs = 1_000_000n;
const keptStretches = 400;

/** A stretch of time over which a zone's offset is constant: instants in Unix milliseconds, `start` inclusive, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Milliseconds to add to an instant to get what the clock on the wall shows, read as if it were UTC. */
  readonly offset: number;
}

/** Finds the stretch an instant falls in. */
export type ZoneClock = (instant: number) => Stretch;

export function isTimeZone(zone: string): boolean {
  // An offset such as +05:30 is accepted by newer runtimes only, and knows no daylight saving.
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** More than there are zones: what is asked for beyond them is nobody's clock. */
const keptClocks = 1_000;
const clocks = new Map<string, ZoneClock>();

/** The clock of a zone, which remembers what it was asked. @throws RangeError for an unknown zone, and for instants outside what a `Date` can hold. */
export function zoneClock(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  if (clocks.size >= keptClocks) clocks.clear();
  const clock = newClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function newClock(zone: string): ZoneClock {
  let stretches: Stretch[] = [];
  return (instant) => {
    const known = stretches.find(({ start, end }) => start <= instant && instant < end);
    if (known !== undefined) return known;
    const found = findStretch(zone, instant);
    stretches = [found, ...stretches].slice(0, keptStretches);
    return found;
  };
}

function findStretch(zone: string, instant: number): Stretch {
  const at = (time: number) => create(BigInt(time) * nanosecondsInMs, zone);
  // "Previous" leaves out the instant itself, which may be the very transition.
  const previous = getTimeZoneTransition(at(instant + 1), 'previous');
  const next = getTimeZoneTransition(at(instant), 'next');
  return {
    start: previous === null ? Number.NEGATIVE_INFINITY : Number(previous.epochNanoseconds / nanosecondsInMs),
    end: next === null ? Number.POSITIVE_INFINITY : Number(next.epochNanoseconds / nanosecondsInMs),
    offset: offsetNanoseconds(at(instant)) / Number(nanosecondsInMs),
  };
}

/**
 * The instant at which the clock on the wall shows `local` (milliseconds as if UTC). Shown twice (clocks went back): the first. Never shown
 * (clocks went forward): as much later as the clocks jumped, as RFC 5545 and `Temporal` have it.
 */
export function instantAt(clock: ZoneClock, local: number): number {
  const widestOffset = 16 * 3_600_000;
  let stretch = clock(local - widestOffset);
  for (;;) {
    const instant = local - stretch.offset;
    if (instant < stretch.end) return instant;
    const next = clock(stretch.end);
    if (local - next.offset < next.start) return instant;
    stretch = next;
  }
}
