import { instantAt, zoneClock } from './zone';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

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
