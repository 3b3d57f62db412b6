import type { BusinessCalendar } from '@lintel/kernel';

/**
 * A promise counted in whole working minutes. Moments are taken at the beginning of their minute, so that pausing and going on any number of times loses and
 * gains nothing.
 */
export interface RunningClock {
  readonly targetMinutes: number;
  /** Spent before it began to run this time. */
  readonly usedMinutes: number;
  readonly runningSince: Date;
}

const minuteMs = 60_000;
const warningShare = 0.75;

export const minuteOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / minuteMs) * minuteMs);

/** The working minutes spent until now. */
export function usedAt(clock: RunningClock, now: Date, calendar: BusinessCalendar): number {
  return clock.usedMinutes + Math.max(0, Math.round(calendar.businessMinutesBetween(clock.runningSince, minuteOf(now))));
}

/** When the promise is broken unless something happens; at once when more was spent than is promised. */
export function dueAt(clock: RunningClock, calendar: BusinessCalendar): Date {
  return after(clock, clock.targetMinutes, calendar);
}

/** When three quarters of it are gone. */
export function warningAt(clock: RunningClock, calendar: BusinessCalendar): Date {
  return after(clock, Math.ceil(clock.targetMinutes * warningShare), calendar);
}

function after({ usedMinutes, runningSince }: RunningClock, minutes: number, calendar: BusinessCalendar): Date {
  return calendar.addBusinessMinutes(runningSince, Math.max(0, minutes - usedMinutes));
}
