import { instantAt, zoneClock } from './zone';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * When a date written as `2026-03-31` begins in the zone, or the date `days` after it: where its lease ends and the next begins.
 * @throws RangeError for an unknown zone or a date that is none.
 */
export function startOfDay(date: string, days: number, zone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight)) throw new RangeError(`${date} is not a date`);
  return new Date(instantAt(zoneClock(zone), midnight + days * dayMs));
}

/**
 * `hour` o'clock on the wall, on the local date that lies `days` after the instant's own local date (before it, when negative). Where clocks
 * skip that time it is later by the skip; where they repeat it, the first.
 * @throws RangeError for an unknown zone.
 */
export function localHourOn(instant: Date, days: number, hour: number, zone: string): Date {
  const clock = zoneClock(zone);
  const local = instant.getTime() + clock(instant.getTime()).offset;
  const midnight = Math.floor(local / dayMs) * dayMs;
  return new Date(instantAt(clock, midnight + days * dayMs + hour * hourMs));
}
