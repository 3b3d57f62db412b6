import { createBusinessCalendar } from '@lintel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, minuteOf, type RunningClock, usedAt, warningAt } from './clock';

const minuteMs = 60_000;
const span = 21 * 24 * 60;
const base = Date.parse('2026-03-01T00:00:00Z');
const at = (minute: number) => new Date(base + minute * minuteMs);

/** Hours of a house whose clocks change within the span, with a short day and a holiday. */
const nine = [{ from: '09:00', to: '12:30' }, { from: '13:15', to: '17:45' }];
const hours = (zone: string) => ({ zone, week: { monday: nine, tuesday: nine, wednesday: nine, thursday: nine, friday: nine, saturday: [{ from: '01:30', to: '03:30' }], sunday: [{ from: '01:00', to: '04:00' }] }, holidays: [{ date: '2026-03-10', intervals: [] }] });
const zones = ['America/Los_Angeles', 'Europe/Dublin', 'Asia/Kolkata'] as const;

/** The slow way: every minute is asked whether the house is open. */
class Reference {
  readonly #open: readonly boolean[];
  constructor(zone: string) {
    const calendar = createBusinessCalendar(hours(zone));
    this.#open = Array.from({ length: span }, (_, minute) => calendar.isOpen(at(minute)));
  }
  count(from: number, to: number): number {
    return this.#open.slice(from, to).filter(Boolean).length;
  }
  /** The minute in which so many open ones have passed since. */
  after(from: number, minutes: number): number | undefined {
    let left = minutes;
    for (let minute = from; ; minute += 1) {
      if (left <= 0) return minute;
      if (minute >= span) return undefined;
      if (this.#open[minute] === true) left -= 1;
    }
  }
}
const references = new Map(zones.map((zone) => [zone, new Reference(zone)] as const));

describe('a promise that is paused and taken up again', () => {
  it('ends when the slow count of its open minutes says, whatever the seconds of each pause', () => {
    const changes = fc.uniqueArray(fc.integer({ min: 0, max: span - 5_000 }), { minLength: 1, maxLength: 9 }).map((minutes) => minutes.toSorted((a, b) => a - b));
    fc.assert(fc.property(fc.constantFrom(...zones), changes, fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: minuteMs - 1 }), (zone, moments, targetMinutes, jitter) => {
      const reference = references.get(zone);
      if (reference === undefined) throw new Error(zone);
      const calendar = createBusinessCalendar(hours(zone));
      let clock: RunningClock | undefined;
      let used = 0;
      let spent = 0;
      let since = 0;
      for (const minute of moments) {
        const now = new Date(at(minute).getTime() + jitter);
        if (clock === undefined) {
          clock = { targetMinutes, usedMinutes: used, runningSince: minuteOf(now) };
          since = minute;
        } else {
          used = usedAt(clock, now, calendar);
          spent += reference.count(since, minute);
          clock = undefined;
          expect(used).toBe(spent);
        }
      }
      if (clock === undefined) return;
      const due = reference.after(since, targetMinutes - spent);
      if (due !== undefined) expect(dueAt(clock, calendar)).toEqual(at(due));
      const warning = reference.after(since, Math.ceil(targetMinutes * 0.75) - spent);
      if (warning !== undefined) expect(warningAt(clock, calendar)).toEqual(at(warning));
      expect(warningAt(clock, calendar).getTime()).toBeLessThanOrEqual(dueAt(clock, calendar).getTime());
    }), { numRuns: 300 });
  });
});
