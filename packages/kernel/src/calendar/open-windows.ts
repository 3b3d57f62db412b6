import type { DayInterval, DayNumber } from './business-hours';
import type { ZoneClock } from './zone';

const dayMs = 86_400_000;

/** A time of being open, in Unix milliseconds: `start` inclusive, `end` exclusive. Neighbours may touch (at midnight, at a change of the clocks). */
export interface OpenWindow {
  readonly start: number;
  readonly end: number;
  readonly day: DayNumber;
}

export interface Opening {
  readonly clock: ZoneClock;
  readonly intervalsOn: (day: DayNumber) => readonly DayInterval[];
}

/**
 * The windows that end after `from` and start before `to`, in order. Works through stretches of constant offset, within which the wall clock and
 * the instant run alike; so an hour that clocks skip is never open, and one they repeat is open both times.
 */
export function* windowsForward({ clock, intervalsOn }: Opening, from: number, to: number): Generator<OpenWindow> {
  for (let at = from; at < to; ) {
    const stretch = clock(at);
    const until = Math.min(stretch.end, to);
    for (let day = dayOf(at + stretch.offset); day * dayMs - stretch.offset < until; day += 1) {
      for (const interval of intervalsOn(day)) {
        const window = clip(day, interval, stretch);
        if (window !== null && window.end > from && window.start < to) yield window;
      }
    }
    at = stretch.end;
  }
}

/** The same windows as {@link windowsForward} for the same bounds, the last first. */
export function* windowsBackward({ clock, intervalsOn }: Opening, from: number, to: number): Generator<OpenWindow> {
  for (let at = to; at > from; ) {
    const stretch = clock(at - 1);
    const until = Math.max(stretch.start, from);
    for (let day = dayOf(at - 1 + stretch.offset); (day + 1) * dayMs - stretch.offset > until; day -= 1) {
      for (const interval of intervalsOn(day).toReversed()) {
        const window = clip(day, interval, stretch);
        if (window !== null && window.end > from && window.start < to) yield window;
      }
    }
    at = stretch.start;
  }
}

export function dayOf(local: number): DayNumber {
  return Math.floor(local / dayMs);
}

function clip(day: DayNumber, interval: DayInterval, stretch: ReturnType<ZoneClock>): OpenWindow | null {
  const midnight = day * dayMs - stretch.offset;
  const start = Math.max(midnight + interval.from, stretch.start);
  const end = Math.min(midnight + interval.to, stretch.end);
  return start < end ? { start, end, day } : null;
}
