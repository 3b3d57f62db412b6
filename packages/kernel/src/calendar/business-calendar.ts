import { type FieldIssue, invalidInput } from '../errors';
import { BusinessHours, dayIntervals } from './business-hours';
import { dayOf, type Opening, windowsBackward, windowsForward } from './open-windows';
import { instantAt, zoneClock } from './zone';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** How far a search for open time goes before it gives up; also the longest span that can be measured. */
const horizonDays = 36_600;
const horizonMs = horizonDays * dayMs;
const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T00:00:00Z');

/**
 * Reckons in business time. An instant is open when the clock on the wall, in the calendar's zone, then shows a time within that date's hours; so
 * hours that fall into the skipped hour of a spring night do not happen, and those in the repeated hour of an autumn night happen twice. Business
 * minutes are real minutes that pass while open, to the millisecond.
 *
 * Instants are `Date`s and are never changed. All throw a RangeError for an invalid date, one outside the years 1 to 9999, or a number of minutes or days
 * that is not a safe integer, and DomainError `invalid_input` (`not_enough_open_time`) where a hundred years hold too little open time for the answer.
 */
export interface BusinessCalendar {
  readonly zone: string;
  isOpen(instant: Date): boolean;
  /** The instant itself while open, else when it opens next. */
  nextOpen(instant: Date): Date;
  /**
   * Forward, the earliest instant with this many business minutes between; backward (negative), the latest. So what ends with the day ends at closing
   * time, not at the next opening. Zero gives the instant itself, open or not.
   */
  addBusinessMinutes(instant: Date, minutes: number): Date;
  /** Minutes open from `from` until `to`, with a fraction where an instant has seconds; negative when `to` is earlier. At most a hundred years apart (else RangeError). */
  businessMinutesBetween(from: Date, to: Date): number;
  /**
   * The same time of day on the date that many business days (dates with any open time) later, or earlier; the instant's own date is not counted. That
   * time need not be open. Where clocks skip it, it is later by the skip; where they repeat it, the first. Zero gives the instant itself.
   */
  addBusinessDays(instant: Date, days: number): Date;
}

/** @throws DomainError `invalid_input`, by field, when the hours are not valid or never open. */
export function createBusinessCalendar(input: BusinessHours): BusinessCalendar {
  const parsed = BusinessHours.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error.issues.map((issue): FieldIssue => ({ path: issue.path.join('.'), code: issue.code, message: issue.message })));
  const hours = parsed.data;
  const opening: Opening = { clock: zoneClock(hours.zone), intervalsOn: dayIntervals(hours) };
  return {
    zone: hours.zone,
    isOpen: (instant) => {
      const time = timeOf(instant);
      return !windowsForward(opening, time, time + 1).next().done;
    },
    nextOpen: (instant) => new Date(nextOpen(opening, timeOf(instant))),
    addBusinessMinutes: (instant, minutes) => {
      const span = wholeNumber(minutes, 'minutes') * minuteMs;
      return new Date(span < 0 ? goBack(opening, timeOf(instant), -span) : goForward(opening, timeOf(instant), span));
    },
    businessMinutesBetween: (from, to) => {
      const [start, end] = [timeOf(from), timeOf(to)];
      const size = openMsBetween(opening, Math.min(start, end), Math.max(start, end)) / minuteMs;
      return start <= end ? size : -size;
    },
    addBusinessDays: (instant, days) => new Date(addDays(opening, timeOf(instant), wholeNumber(days, 'days'))),
  };
}

function nextOpen(opening: Opening, time: number): number {
  for (const { start } of windowsForward(opening, time, time + horizonMs)) return Math.max(start, time);
  throw notEnough();
}

function goForward(opening: Opening, time: number, span: number): number {
  if (span === 0) return time;
  let left = span;
  for (const window of windowsForward(opening, time, time + horizonMs)) {
    const start = Math.max(window.start, time);
    if (window.end - start >= left) return start + left;
    left -= window.end - start;
  }
  throw notEnough();
}

function goBack(opening: Opening, time: number, span: number): number {
  let left = span;
  for (const window of windowsBackward(opening, time - horizonMs, time)) {
    const end = Math.min(window.end, time);
    if (end - window.start >= left) return end - left;
    left -= end - window.start;
  }
  throw notEnough();
}

function openMsBetween(opening: Opening, from: number, to: number): number {
  if (to - from > horizonMs) throw new RangeError('Business time is measured over a hundred years at most.');
  let sum = 0;
  for (const { start, end } of windowsForward(opening, from, to)) sum += Math.min(end, to) - Math.max(start, from);
  return sum;
}

function addDays(opening: Opening, time: number, days: number): number {
  if (days === 0) return time;
  const local = time + opening.clock(time).offset;
  const own = dayOf(local);
  const step = Math.sign(days);
  let left = Math.abs(days);
  for (let day = own + step; Math.abs(day - own) <= horizonDays; day += step) {
    if (isBusinessDay(opening, day)) left -= 1;
    if (left === 0) return instantAt(opening.clock, local + (day - own) * dayMs);
  }
  throw notEnough();
}

/** Asks for open windows, not for hours alone: clocks may skip the hours, and Samoa once skipped a whole Friday. */
function isBusinessDay(opening: Opening, day: number): boolean {
  if (opening.intervalsOn(day).length === 0) return false;
  const widestOffset = 16 * 3_600_000;
  for (const window of windowsForward(opening, day * dayMs - widestOffset, (day + 1) * dayMs + widestOffset)) if (window.day === day) return true;
  return false;
}

function timeOf(instant: Date): number {
  const time = instant.getTime();
  if (!(time >= earliest && time < latest)) throw new RangeError('The instant is not a valid date between the years 1 and 9999.');
  return time;
}

function wholeNumber(value: number, what: string): number {
  if (!Number.isSafeInteger(value) || !Number.isSafeInteger(value * minuteMs)) throw new RangeError(`${String(value)} is not a whole number of ${what} that can be reckoned with.`);
  return value;
}

function notEnough(): Error {
  return invalidInput([{ path: 'hours', code: 'not_enough_open_time', message: 'The calendar does not have that much open time within a hundred years.' }]);
}
