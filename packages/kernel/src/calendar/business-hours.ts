import * as z from 'zod';
import { isTimeZone } from './zone';

const dayMs = 86_400_000;
const minuteMs = 60_000;

const LocalTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { abort: true, message: 'Write the time as hours and minutes, such as 09:00.' });
const LocalTimeOrMidnight = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { abort: true, message: 'Write the time as hours and minutes, such as 17:30, or 24:00 for midnight.' });

/** From `from` on and before `to`, by the clock on the wall. A shift past midnight is two intervals: until 24:00, and from 00:00 of the next day. */
export const OpenInterval = z
  .strictObject({ from: LocalTime, to: LocalTimeOrMidnight })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'End after the start; a shift past midnight is two intervals, to 24:00 and from 00:00 of the next day.' });
export type OpenInterval = z.infer<typeof OpenInterval>;

const Day = z.array(OpenInterval).max(48);

/** A date whose hours differ from its weekday's: closed when it has no intervals. */
export const Holiday = z.strictObject({ date: z.iso.date(), intervals: Day.default([]) });
export type Holiday = z.infer<typeof Holiday>;

/**
 * When a business is open: hours for each weekday in one IANA time zone, and the dates that differ. JSON-native. Intervals of a day may touch or
 * overlap and count once.
 */
export const BusinessHours = z
  .strictObject({
    zone: z.string().refine(isTimeZone, 'Use an IANA time zone, such as America/Los_Angeles.'),
    week: z.strictObject({ monday: Day, tuesday: Day, wednesday: Day, thursday: Day, friday: Day, saturday: Day, sunday: Day }),
    holidays: z.array(Holiday).max(5_000),
  })
  .refine(({ week, holidays }) => [...Object.values(week), ...holidays.map(({ intervals }) => intervals)].some((day) => day.length > 0), {
    path: ['week'],
    message: 'Open at least once: no day has hours.',
  })
  .refine(({ holidays }) => new Set(holidays.map(({ date }) => date)).size === holidays.length, { path: ['holidays'], message: 'Name each date once.' });
export type BusinessHours = z.infer<typeof BusinessHours>;

/** Milliseconds after local midnight; `from` inclusive, `to` exclusive. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

/** A date as the number of days since 1970-01-01, in no zone. */
export type DayNumber = number;

/** The intervals of each date, in order and apart from each other. */
export function dayIntervals({ week, holidays }: BusinessHours): (day: DayNumber) => readonly DayInterval[] {
  // 1970-01-01 was a Thursday.
  const fromEpoch = [week.thursday, week.friday, week.saturday, week.sunday, week.monday, week.tuesday, week.wednesday].map(merge);
  const exceptions = new Map(holidays.map(({ date, intervals }) => [Date.parse(date) / dayMs, merge(intervals)]));
  return (day) => exceptions.get(day) ?? fromEpoch[((day % 7) + 7) % 7] ?? [];
}

function merge(intervals: readonly OpenInterval[]): DayInterval[] {
  const merged: DayInterval[] = [];
  for (const next of intervals.map(({ from, to }) => ({ from: toMs(from), to: toMs(to) })).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || last.to < next.from) merged.push(next);
    else if (last.to < next.to) merged[merged.length - 1] = { from: last.from, to: next.to };
  }
  return merged;
}

function toMs(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minuteMs;
}
