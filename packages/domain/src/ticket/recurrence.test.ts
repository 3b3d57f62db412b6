import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDay, nextDayAfter } from './recurrence';

const monthly = (every: number, anchorDay: number) => ({ every, period: 'month' as const, anchorDay });

describe('work that comes again', () => {
  it('keeps to the end of the month that was meant, and comes back to its day', () => {
    expect(nextDay('2026-01-31', monthly(1, 31))).toBe('2026-02-28');
    expect(nextDay('2026-02-28', monthly(1, 31))).toBe('2026-03-31');
    expect(nextDay('2027-11-30', monthly(3, 30))).toBe('2028-02-29');
    expect(nextDay('2026-12-15', monthly(1, 15))).toBe('2027-01-15');
  });

  it('counts days and weeks over clocks that change', () => {
    expect(nextDay('2026-03-07', { every: 1, period: 'day', anchorDay: 7 })).toBe('2026-03-08');
    expect(nextDay('2026-10-24', { every: 2, period: 'week', anchorDay: 24 })).toBe('2026-11-07');
  });

  it('leaves out what was missed, and always lies ahead', () => {
    const date = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
    fc.assert(fc.property(date, date, fc.integer({ min: 1, max: 60 }), fc.constantFrom('day', 'week', 'month'), (from, today, every, period) => {
      const recurrence = { every, period, anchorDay: Number(from.slice(8)) };
      const next = nextDayAfter(from, today, recurrence);
      expect(next > today && next > from).toBe(true);
      let step = from;
      while (step < next) step = nextDay(step, recurrence);
      expect(step).toBe(next);
    }));
  });
});
