import { dayKey, formatDate, formatNumber, type Instant } from './format';
import type { UiText } from './ui-text';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = 'day' | 'hour' | 'minute' | 'second';

const amount = (value: number, unit: Unit, locale: string, display: 'long' | 'narrow'): string =>
  formatNumber(value, locale, { style: 'unit', unit, unitDisplay: display });

/** The one unit a person would say: "6 days", "3 hours", "12 minutes". @param ms length in milliseconds */
export function formatDuration(ms: number, locale: string): string {
  const size = Math.abs(ms);
  if (size >= DAY) return amount(Math.round(size / DAY), 'day', locale, 'long');
  if (size >= HOUR) return amount(Math.round(size / HOUR), 'hour', locale, 'long');
  if (size >= MINUTE) return amount(Math.round(size / MINUTE), 'minute', locale, 'long');
  return amount(Math.round(size / SECOND), 'second', locale, 'long');
}

export interface CountdownPart {
  unit: Unit;
  text: string;
}

const padded = (value: number, unit: Unit, locale: string): string =>
  formatNumber(value, locale, { style: 'unit', unit, unitDisplay: 'narrow', minimumIntegerDigits: 2 });

/** The two largest units that matter, the second padded so the width holds: "6d 04h", "03h 12m", "04m 09s". */
export function countdownParts(ms: number, locale: string): CountdownPart[] {
  const size = Math.abs(ms);
  const days = Math.floor(size / DAY);
  const hours = Math.floor((size % DAY) / HOUR);
  const minutes = Math.floor((size % HOUR) / MINUTE);
  const seconds = Math.floor((size % MINUTE) / SECOND);
  if (days > 0) {
    return [
      { unit: 'day', text: amount(days, 'day', locale, 'narrow') },
      { unit: 'hour', text: padded(hours, 'hour', locale) },
    ];
  }
  if (hours > 0) {
    return [
      { unit: 'hour', text: padded(hours, 'hour', locale) },
      { unit: 'minute', text: padded(minutes, 'minute', locale) },
    ];
  }
  return [
    { unit: 'minute', text: padded(minutes, 'minute', locale) },
    { unit: 'second', text: padded(seconds, 'second', locale) },
  ];
}

/** "just now", "4 minutes ago", "in 6 days"; older than four weeks, the date itself. */
export function formatRelative(at: Instant, now: number, locale: string, timeZone: string, text: UiText): string {
  const gap = new Date(at).getTime() - now;
  const size = Math.abs(gap);
  if (size < 45 * SECOND) return text.justNow;
  if (size > 28 * DAY) return formatDate(at, locale, timeZone);
  const duration = formatDuration(gap, locale);
  return gap > 0 ? text.inTime(duration) : text.timeAgo(duration);
}

/** "Today", "Yesterday", "Tomorrow", else the weekday and date; the year only when it is another one. */
export function formatDay(at: Instant, now: number, locale: string, timeZone: string, text: UiText): string {
  const key = dayKey(at, timeZone);
  if (key === dayKey(now, timeZone)) return text.today;
  if (key === dayKey(now - DAY, timeZone)) return text.yesterday;
  if (key === dayKey(now + DAY, timeZone)) return text.tomorrow;
  const isSameYear = key.slice(0, 4) === dayKey(now, timeZone).slice(0, 4);
  return formatDate(at, locale, timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isSameYear ? {} : { year: 'numeric' }),
  });
}

/** The length to show for a given gap decides how often it must be renewed. */
export function renewalPeriod(gap: number): number {
  return Math.abs(gap) < HOUR ? SECOND : 30 * SECOND;
}
