import { localHourOn } from '@lintel/kernel';
import type { Pace } from './contract';

const minuteMs = 60_000;

interface Quiet {
  readonly from: number;
  readonly to: number;
}

/** What the clock on the wall shows, in minutes since midnight. */
function minuteOfDay(now: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now);
  const part = (type: 'hour' | 'minute') => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}

/**
 * The end of somebody's quiet hours when they are in them, else undefined. They may reach over midnight. Where clocks skip the end it is later by the skip;
 * where they repeat it, its first showing counts.
 */
export function quietUntil(now: Date, zone: string, quiet: Quiet | null): Date | undefined {
  if (quiet === null) return undefined;
  const minute = minuteOfDay(now, zone);
  const { from, to } = quiet;
  const isOverMidnight = from > to;
  if (isOverMidnight ? minute < from && minute >= to : minute < from || minute >= to) return undefined;
  const end = localHourOn(now, isOverMidnight && minute >= from ? 1 : 0, to / 60, zone);
  return end > now ? end : undefined;
}

/** When what is to be joined goes: always later than now. Undefined for what goes at once. */
export function digestAt(pace: Pace, now: Date, zone: string, hour: number): Date | undefined {
  if (pace === 'at_once') return undefined;
  if (pace === 'daily') {
    const today = localHourOn(now, 0, hour, zone);
    return today > now ? today : localHourOn(now, 1, hour, zone);
  }
  return nextFull(now, pace === 'hourly' ? 60 : 5);
}

/** The next full so many minutes. */
export function nextFull(now: Date, minutes: number): Date {
  const step = minutes * minuteMs;
  return new Date((Math.floor(now.getTime() / step) + 1) * step);
}
