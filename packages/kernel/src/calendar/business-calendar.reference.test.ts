import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBusinessCalendar } from './business-calendar';
import type { BusinessHours, OpenInterval } from './business-hours';

/*
 * The calendar against a slow one that asks the runtime, for every minute of two weeks, what the clock on the wall shows. The weeks are those in which
 * clocks change: at two in the morning, by half an hour, at midnight either way, a minute past midnight (so that a date comes back), by a whole day.
 */
const weeks: readonly [zone: string, middle: string][] = [
  ['America/Los_Angeles', '2026-03-08'],
  ['America/Los_Angeles', '2026-11-01'],
  ['Asia/Kolkata', '2026-06-15'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Europe/Dublin', '2026-03-29'],
  ['Europe/Dublin', '2026-10-25'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Apia', '2012-04-01'],
  ['America/Goose_Bay', '2010-11-07'],
  ['Africa/Casablanca', '2026-02-15'],
];

const minuteMs = 60_000;
const dayMinutes = 1_440;
const spanMinutes = 14 * dayMinutes;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

class Reference {
  readonly #base: number;
  /** What the wall clock shows in each minute, as minutes since 1970 read as if UTC. */
  readonly #wall: readonly number[];
  readonly #shown: readonly { date: string; weekday: (typeof weekdays)[number]; time: string }[];

  constructor(zone: string, middle: string) {
    this.#base = Date.parse(middle) - (spanMinutes / 2) * minuteMs;
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
    this.#wall = Array.from({ length: spanMinutes }, (_, minute) => {
      const parts = Object.fromEntries(format.formatToParts(this.#base + minute * minuteMs).map(({ type, value }) => [type, Number(value)]));
      return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 0) - 1, parts['day'], parts['hour'], parts['minute']) / minuteMs;
    });
    this.#shown = this.#wall.map((wall) => {
      const [date = '', time = ''] = new Date(wall * minuteMs).toISOString().slice(0, 16).split('T');
      return { date, time, weekday: weekdays[new Date(date).getUTCDay()] ?? 'sunday' };
    });
  }

  date(minute: number): Date {
    return new Date(this.#base + minute * minuteMs);
  }

  get dates(): string[] {
    return [...new Set(this.#shown.map(({ date }) => date))];
  }

  openness(hours: BusinessHours): boolean[] {
    const holidays = new Map(hours.holidays.map(({ date, intervals }) => [date, intervals]));
    return this.#shown.map(({ date, weekday, time }) => (holidays.get(date) ?? hours.week[weekday]).some(({ from, to }) => from <= time && time < to));
  }

  addBusinessDays(open: readonly boolean[], from: number, days: number): number | null {
    const businessDays = new Set(this.#wall.filter((_, minute) => open[minute]).map(dayOf));
    const wall = this.#wall[from] ?? 0;
    let day = dayOf(wall);
    for (let left = Math.abs(days); left > 0; ) {
      day += Math.sign(days);
      if (day <= dayOf(this.#wall[0] ?? 0) || day >= dayOf(this.#wall.at(-1) ?? 0)) return null;
      if (businessDays.has(day)) left -= 1;
    }
    const target = wall + (day - dayOf(wall)) * dayMinutes;
    const shown = this.#wall.indexOf(target);
    if (shown >= 0) return shown;
    const after = this.#wall.findIndex((shows) => shows > target);
    return after + target - ((this.#wall[after - 1] ?? 0) + 1);
  }
}

function dayOf(wall: number): number {
  return Math.floor(wall / dayMinutes);
}

function count(open: readonly boolean[], from: number, to: number): number {
  return from <= to ? open.slice(from, to).filter(Boolean).length : -count(open, to, from);
}

function walk(open: readonly boolean[], from: number, minutes: number): number | null {
  const step = Math.sign(minutes);
  let left = Math.abs(minutes);
  let at = from;
  while (left > 0) {
    const passed = step > 0 ? at : at - 1;
    if (passed < 0 || passed >= open.length) return null;
    if (open[passed]) left -= 1;
    at += step;
  }
  return at;
}

const clockTime = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const interval = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: dayMinutes }), fc.integer({ min: 0, max: 8 }).map((half) => half * 30), fc.constant(dayMinutes)), { minLength: 2, maxLength: 2 })
  .map((ends): OpenInterval => ({ from: clockTime(Math.min(...ends)), to: clockTime(Math.max(...ends)) }));
const day = fc.array(interval, { maxLength: 3 });
const week = fc.record({ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day });

describe.each(weeks)('%s around %s', (zone, middle) => {
  const reference = new Reference(zone, middle);
  const holidays = fc.uniqueArray(fc.record({ date: fc.constantFrom(...reference.dates), intervals: day }), { maxLength: 4, selector: ({ date }) => date });
  const hours = fc.record({ zone: fc.constant(zone), week, holidays }).filter((made) => Object.values(made.week).some((intervals) => intervals.length > 0));
  const minute = fc.integer({ min: 0, max: spanMinutes - 1 });
  const runs = { numRuns: 100 };

  it('agrees on what is open and what opens next', () => {
    fc.assert(
      fc.property(hours, fc.array(minute, { minLength: 20, maxLength: 20 }), (made, minutes) => {
        const open = reference.openness(made);
        const calendar = createBusinessCalendar(made);
        for (const at of minutes) {
          expect(calendar.isOpen(reference.date(at))).toBe(open[at]);
          const next = open.indexOf(true, at);
          if (next >= 0) expect(calendar.nextOpen(reference.date(at))).toEqual(reference.date(next));
          else expect(calendar.nextOpen(reference.date(at)).getTime()).toBeGreaterThanOrEqual(reference.date(spanMinutes).getTime());
        }
      }),
      runs,
    );
  });

  it('agrees on business minutes, there and back', () => {
    fc.assert(
      fc.property(hours, minute, minute, fc.integer({ min: -4_000, max: 4_000 }), (made, from, to, minutes) => {
        const open = reference.openness(made);
        const calendar = createBusinessCalendar(made);
        const start = reference.date(from);
        expect(calendar.businessMinutesBetween(start, reference.date(to))).toBe(count(open, from, to));
        const end = walk(open, from, minutes);
        if (end !== null) expect(calendar.addBusinessMinutes(start, minutes)).toEqual(reference.date(end));
        expect(calendar.businessMinutesBetween(start, calendar.addBusinessMinutes(start, minutes))).toBe(minutes);
      }),
      runs,
    );
  });

  it('agrees on business days', () => {
    fc.assert(
      fc.property(hours, minute, fc.integer({ min: -9, max: 9 }), (made, from, days) => {
        const expected = days === 0 ? from : reference.addBusinessDays(reference.openness(made), from, days);
        if (expected !== null) expect(createBusinessCalendar(made).addBusinessDays(reference.date(from), days)).toEqual(reference.date(expected));
      }),
      runs,
    );
  });
});
