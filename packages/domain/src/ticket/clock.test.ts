import { createBusinessCalendar } from '@lintel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, minuteOf, type RunningClock, usedAt, warningAt } from './clock';

const minuteMs = 60_000;
const span = 21 * 24 * 60;
const bases = { spring: Date.parse('2026-03-15T00:00:00Z'), american: Date.parse('2026-03-01T00:00:00Z'), autumn: Date.parse('2026-10-20T00:00:00Z') } as const;
type Season = keyof typeof bases;
const at = (season: Season, minute: number) => new Date(bases[season] + minute * minuteMs);

/** Hours of a house whose clocks change within the span, in spring by an hour that is skipped and in autumn by one that comes twice, both within Sunday's hours; with a short day and a holiday. */
const nine = [{ from: '09:00', to: '12:30' }, { from: '13:15', to: '17:45' }];
const hours = (zone: string) => ({ zone, week: { monday: nine, tuesday: nine, wednesday: nine, thursday: nine, friday: nine, saturday: [{ from: '01:30', to: '03:30' }], sunday: [{ from: '01:00', to: '04:00' }] }, holidays: ['2026-03-10', '2026-03-24', '2026-10-28'].map((date) => ({ date, intervals: [] })) });
const zones = ['America/Los_Angeles', 'Europe/Dublin', 'Asia/Kolkata'] as const;

/** The slow way: every minute is asked whether the house is open. */
class Reference {
  readonly #open: readonly boolean[];
  constructor(zone: string, season: Season) {
    const calendar = createBusinessCalendar(hours(zone));
    this.#open = Array.from({ length: span }, (_, minute) => calendar.isOpen(at(season, minute)));
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
const seasons = Object.keys(bases) as Season[];
const references = new Map(zones.flatMap((zone) => seasons.map((season) => [`${zone} ${season}`, new Reference(zone, season)] as const)));

describe('a promise that is paused and taken up again', () => {
  it('ends when the slow count of its open minutes says, whatever the seconds of each pause', () => {
    const changes = fc.uniqueArray(fc.integer({ min: 0, max: span - 5_000 }), { minLength: 1, maxLength: 9 }).map((minutes) => minutes.toSorted((a, b) => a - b));
    fc.assert(fc.property(fc.constantFrom(...zones), fc.constantFrom(...seasons), changes, fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: minuteMs - 1 }), (zone, season, moments, targetMinutes, jitter) => {
      const reference = references.get(`${zone} ${season}`);
      if (reference === undefined) throw new Error(`${zone} ${season}`);
      const calendar = createBusinessCalendar(hours(zone));
      let clock: RunningClock | undefined;
      let used = 0;
      let spent = 0;
      let since = 0;
      for (const minute of moments) {
        const now = new Date(at(season, minute).getTime() + jitter);
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
      if (due !== undefined) expect(dueAt(clock, calendar)).toEqual(at(season, due));
      const warning = reference.after(since, Math.ceil(targetMinutes * 0.75) - spent);
      if (warning !== undefined) expect(warningAt(clock, calendar)).toEqual(at(season, warning));
      expect(warningAt(clock, calendar).getTime()).toBeLessThanOrEqual(dueAt(clock, calendar).getTime());
    }), { numRuns: 600 });
  });
});

describe('a promise over a night in which the clocks change', () => {
  const always = [{ from: '00:00', to: '24:00' }];
  const week = { monday: always, tuesday: always, wednesday: always, thursday: always, friday: always, saturday: always, sunday: always };
  const house = createBusinessCalendar({ zone: 'Europe/Dublin', week, holidays: [] });
  const nights = createBusinessCalendar({ zone: 'Europe/Dublin', week: { ...week, sunday: [{ from: '01:00', to: '03:00' }] }, holidays: [] });
  const promise = (since: string, targetMinutes: number): RunningClock => ({ targetMinutes, usedMinutes: 0, runningSince: new Date(since) });

  it('is as long as it was promised, whatever the clock on the wall says', () => {
    // 29 March: from one to two o'clock there is nothing. 25 October: that hour comes twice.
    expect(dueAt(promise('2026-03-28T20:00:00Z', 720), house)).toEqual(new Date('2026-03-29T08:00:00Z'));
    expect(dueAt(promise('2026-10-24T20:00:00Z', 720), house)).toEqual(new Date('2026-10-25T08:00:00Z'));
  });

  it('counts the hour that is skipped not at all, and the one that comes twice twice', () => {
    expect(usedAt(promise('2026-03-29T00:00:00Z', 600), new Date('2026-03-29T12:00:00Z'), nights)).toBe(60);
    expect(usedAt(promise('2026-10-24T23:00:00Z', 600), new Date('2026-10-25T12:00:00Z'), nights)).toBe(60 + 60 + 60);
  });

  it('does not run backwards when the clock of a machine does', () => {
    expect(usedAt({ ...promise('2026-05-04T10:00:00Z', 60), usedMinutes: 7 }, new Date('2026-05-04T09:00:00Z'), house)).toBe(7);
  });
});
