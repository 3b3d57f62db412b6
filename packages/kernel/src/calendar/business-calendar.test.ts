import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '../errors';
import { createBusinessCalendar } from './business-calendar';
import type { BusinessHours, Holiday, OpenInterval } from './business-hours';

const closed: BusinessHours['week'] = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
const nineToFive: OpenInterval[] = [{ from: '09:00', to: '17:00' }];
const officeWeek = { ...closed, monday: nineToFive, tuesday: nineToFive, wednesday: nineToFive, thursday: nineToFive, friday: nineToFive };
const always: OpenInterval[] = [{ from: '00:00', to: '24:00' }];
const everyDay = (day: OpenInterval[]): BusinessHours['week'] => ({ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day });
const calendar = (zone: string, week = officeWeek, holidays: Holiday[] = []) => createBusinessCalendar({ zone, week, holidays });
const at = (iso: string): Date => new Date(iso);

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    if (isDomainError(error)) return error.details.fields?.map(({ path, code }) => `${path}:${code}`).join(' ');
    throw error;
  }
  return undefined;
}

describe('office hours in Los Angeles', () => {
  const office = calendar('America/Los_Angeles', officeWeek, [
    { date: '2026-11-26', intervals: [] },
    { date: '2026-11-27', intervals: [{ from: '09:00', to: '12:00' }] },
  ]);

  it('opens and closes by the wall clock, the end left out', () => {
    expect(office.isOpen(at('2026-11-20T17:00:00Z'))).toBe(true);
    expect(office.isOpen(at('2026-11-20T16:59:59.999Z'))).toBe(false);
    expect(office.isOpen(at('2026-11-21T00:59:59.999Z'))).toBe(true);
    expect(office.isOpen(at('2026-11-21T01:00:00Z'))).toBe(false);
    expect(office.isOpen(at('2026-07-10T16:00:00Z'))).toBe(true);
  });

  it('ends with the day, not with the next opening', () => {
    expect(office.addBusinessMinutes(at('2026-11-20T17:00:00Z'), 480)).toEqual(at('2026-11-21T01:00:00Z'));
    expect(office.addBusinessMinutes(at('2026-11-20T17:00:00Z'), 481)).toEqual(at('2026-11-23T17:01:00Z'));
    expect(office.addBusinessMinutes(at('2026-11-23T17:01:00Z'), -481)).toEqual(at('2026-11-20T17:00:00Z'));
    expect(office.addBusinessMinutes(at('2026-11-23T17:00:00Z'), -480)).toEqual(at('2026-11-20T17:00:00Z'));
  });

  it('keeps a short holiday and a whole one', () => {
    expect(office.businessMinutesBetween(at('2026-11-25T00:00:00-08:00'), at('2026-11-30T00:00:00-08:00'))).toBe(480 + 180);
    expect(office.nextOpen(at('2026-11-26T10:00:00-08:00'))).toEqual(at('2026-11-27T09:00:00-08:00'));
  });

  it('counts business days without the day itself and at the same time of day', () => {
    expect(office.addBusinessDays(at('2026-11-25T22:00:00-08:00'), 1)).toEqual(at('2026-11-27T22:00:00-08:00'));
    expect(office.addBusinessDays(at('2026-11-21T10:00:00-08:00'), 3)).toEqual(at('2026-11-25T10:00:00-08:00'));
    expect(office.addBusinessDays(at('2026-11-30T10:00:00-08:00'), -2)).toEqual(at('2026-11-25T10:00:00-08:00'));
    expect(office.addBusinessDays(at('2026-10-30T10:00:00-07:00'), 1)).toEqual(at('2026-11-02T10:00:00-08:00'));
  });

  it('leaves the instant alone for zero, open or not, and never changes what it is given', () => {
    const sunday = at('2026-11-22T03:04:05.678Z');
    for (const result of [office.addBusinessMinutes(sunday, 0), office.addBusinessDays(sunday, 0)]) {
      expect(result).toEqual(sunday);
      expect(result).not.toBe(sunday);
    }
    office.addBusinessMinutes(sunday, 1_000);
    expect(sunday.toISOString()).toBe('2026-11-22T03:04:05.678Z');
  });

  it('measures parts of minutes', () => {
    expect(office.businessMinutesBetween(at('2026-11-20T09:00:30-08:00'), at('2026-11-20T09:01:45-08:00'))).toBe(1.25);
  });
});

describe('clocks that change', () => {
  const night = everyDay([{ from: '01:00', to: '02:30' }]);

  it('does not open in the hour that spring skips', () => {
    const spring = calendar('America/Los_Angeles', night);
    expect(spring.businessMinutesBetween(at('2026-03-08T00:00:00-08:00'), at('2026-03-08T12:00:00-07:00'))).toBe(60);
    expect(spring.addBusinessMinutes(at('2026-03-08T01:00:00-08:00'), 61)).toEqual(at('2026-03-09T01:01:00-07:00'));
  });

  it('opens twice in the hour that autumn repeats', () => {
    const autumn = calendar('America/Los_Angeles', everyDay([{ from: '01:00', to: '01:45' }]));
    expect(autumn.isOpen(at('2026-11-01T01:50:00-07:00'))).toBe(false);
    expect(autumn.isOpen(at('2026-11-01T01:10:00-08:00'))).toBe(true);
    expect(autumn.businessMinutesBetween(at('2026-11-01T00:00:00-07:00'), at('2026-11-01T12:00:00-08:00'))).toBe(90);
    expect(autumn.addBusinessMinutes(at('2026-11-01T00:00:00-07:00'), 50)).toEqual(at('2026-11-01T01:05:00-08:00'));
  });

  it('counts 23, 25 and 24.5 hours in the days that have them', () => {
    const length = (zone: string, from: string, to: string): number => calendar(zone, everyDay(always)).businessMinutesBetween(at(from), at(to)) / 60;
    expect(length('America/Los_Angeles', '2026-03-08T00:00:00-08:00', '2026-03-09T00:00:00-07:00')).toBe(23);
    expect(length('Europe/Dublin', '2026-10-25T00:00:00+01:00', '2026-10-26T00:00:00Z')).toBe(25);
    expect(length('Australia/Lord_Howe', '2026-04-05T00:00:00+11:00', '2026-04-06T00:00:00+10:30')).toBe(24.5);
  });

  it('knows that Samoa had no 30 December 2011', () => {
    const samoa = calendar('Pacific/Apia');
    expect(samoa.addBusinessDays(at('2011-12-29T10:00:00-10:00'), 1)).toEqual(at('2012-01-02T10:00:00+14:00'));
    expect(samoa.businessMinutesBetween(at('2011-12-29T00:00:00-10:00'), at('2012-01-03T00:00:00+14:00'))).toBe(2 * 480);
  });

  it('does not count a date whose hours the clocks skip', () => {
    const saoPaulo = calendar('America/Sao_Paulo', everyDay([{ from: '00:00', to: '01:00' }]));
    expect(saoPaulo.addBusinessDays(at('2018-11-03T12:00:00-03:00'), 1)).toEqual(at('2018-11-05T12:00:00-02:00'));
  });

  it('moves a time of day out of the skipped hour, and takes the first of two', () => {
    const days = calendar('America/Los_Angeles', everyDay(nineToFive));
    expect(days.addBusinessDays(at('2026-03-07T02:30:00-08:00'), 1)).toEqual(at('2026-03-08T03:30:00-07:00'));
    expect(days.addBusinessDays(at('2026-10-31T01:30:00-07:00'), 1)).toEqual(at('2026-11-01T01:30:00-07:00'));
    expect(days.addBusinessDays(at('2026-11-02T01:30:00-08:00'), -1)).toEqual(at('2026-11-01T01:30:00-07:00'));
  });
});

describe('calendars that open seldom or never', () => {
  it('refuses one that never opens', () => {
    expect(codeOf(() => calendar('UTC', closed))).toBe('week:custom');
    expect(codeOf(() => calendar('UTC', closed, [{ date: '2026-12-25', intervals: [] }]))).toBe('week:custom');
  });

  it('says when the open time has run out', () => {
    const once = calendar('UTC', closed, [{ date: '2026-12-25', intervals: [{ from: '10:00', to: '11:00' }] }]);
    expect(once.addBusinessMinutes(at('2026-11-20T00:00:00Z'), 60)).toEqual(at('2026-12-25T11:00:00Z'));
    expect(codeOf(() => once.addBusinessMinutes(at('2026-11-20T00:00:00Z'), 61))).toBe('hours:not_enough_open_time');
    expect(codeOf(() => once.addBusinessMinutes(at('2026-11-20T00:00:00Z'), -1))).toBe('hours:not_enough_open_time');
    expect(codeOf(() => once.nextOpen(at('2026-12-25T11:00:00Z')))).toBe('hours:not_enough_open_time');
    expect(codeOf(() => once.addBusinessDays(at('2026-11-20T00:00:00Z'), 2))).toBe('hours:not_enough_open_time');
    expect(once.businessMinutesBetween(at('2027-01-01T00:00:00Z'), at('2028-01-01T00:00:00Z'))).toBe(0);
  });

  it('stays quick and refuses what is too far', () => {
    const office = calendar('America/Los_Angeles');
    const from = at('2026-11-20T00:00:00Z');
    expect(codeOf(() => office.addBusinessMinutes(from, 1e10))).toBe('hours:not_enough_open_time');
    expect(codeOf(() => office.addBusinessDays(from, -1e10))).toBe('hours:not_enough_open_time');
    expect(() => office.businessMinutesBetween(from, at('2226-11-20T00:00:00Z'))).toThrow(RangeError);
    expect(() => office.isOpen(new Date(8.64e15))).toThrow(RangeError);
    expect(() => office.nextOpen(new Date(-8.64e15))).toThrow(RangeError);
  });
});

describe('input', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d minutes or days', (count) => {
    expect(() => calendar('UTC').addBusinessMinutes(new Date(0), count)).toThrow(RangeError);
    expect(() => calendar('UTC').addBusinessDays(new Date(0), count)).toThrow(RangeError);
  });

  it('refuses an invalid date', () => {
    expect(() => calendar('UTC').isOpen(new Date(Number.NaN))).toThrow(RangeError);
  });

  it.each(['Mars/Olympus', '', '+05:30', 'america/los angeles', '../etc'])('refuses the zone %j', (zone) => {
    expect(codeOf(() => calendar(zone))).toBe('zone:custom');
  });

  it.each([
    [{ from: '17:00', to: '09:00' }, 'week.monday.0.to:custom'],
    [{ from: '09:00', to: '09:00' }, 'week.monday.0.to:custom'],
    [{ from: '9:00', to: '17:00' }, 'week.monday.0.from:invalid_format'],
    [{ from: '24:00', to: '24:00' }, 'week.monday.0.from:invalid_format'],
    [{ from: '09:00', to: '24:01' }, 'week.monday.0.to:invalid_format'],
  ])('refuses the interval %j', (interval, code) => {
    expect(codeOf(() => calendar('UTC', { ...officeWeek, monday: [interval] }))).toBe(code);
  });

  it('refuses dates that do not exist or come twice', () => {
    expect(codeOf(() => calendar('UTC', officeWeek, [{ date: '2026-02-30', intervals: [] }]))).toBe('holidays.0.date:invalid_format');
    const twice = { date: '2026-12-25', intervals: [] };
    expect(codeOf(() => calendar('UTC', officeWeek, [twice, twice]))).toBe('holidays:custom');
  });

  it('counts overlapping and touching intervals once', () => {
    const office = calendar('UTC', everyDay([{ from: '12:00', to: '14:00' }, { from: '09:00', to: '13:00' }, { from: '14:00', to: '15:00' }, { from: '10:00', to: '11:00' }]));
    expect(office.businessMinutesBetween(at('2026-11-20T00:00:00Z'), at('2026-11-21T00:00:00Z'))).toBe(6 * 60);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (minutes) => {
        const end = office.addBusinessMinutes(at('2026-11-20T00:00:00Z'), minutes);
        expect(office.businessMinutesBetween(at('2026-11-20T00:00:00Z'), end)).toBe(minutes);
      }),
    );
  });
});
