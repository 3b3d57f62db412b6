import { describe, expect, it } from 'vitest';
import { localHourOn, startOfDay } from './local-hour';

describe('localHourOn', () => {
  it('keeps the hour on the wall across a change of clocks', () => {
    // Clocks in Los Angeles go forward on 8 March 2026.
    const end = new Date('2026-03-10T19:00:00Z');
    expect(localHourOn(end, -1, 9, 'America/Los_Angeles').toISOString()).toBe('2026-03-09T16:00:00.000Z');
    expect(localHourOn(end, -7, 9, 'America/Los_Angeles').toISOString()).toBe('2026-03-03T17:00:00.000Z');
  });

  it('counts from the local date, not from the date in UTC', () => {
    expect(localHourOn(new Date('2026-01-10T20:00:00Z'), 0, 9, 'Asia/Kolkata').toISOString()).toBe('2026-01-11T03:30:00.000Z');
  });

  it('moves a skipped hour on by the skip', () => {
    expect(localHourOn(new Date('2026-03-08T20:00:00Z'), 0, 2, 'America/Los_Angeles').toISOString()).toBe('2026-03-08T10:00:00.000Z');
  });
});

describe('startOfDay', () => {
  it('is midnight on the wall wherever the zone lies, across a change of clocks too', () => {
    expect(startOfDay('2026-03-31', 1, 'Pacific/Auckland').toISOString()).toBe('2026-03-31T11:00:00.000Z');
    expect(startOfDay('2026-03-08', 0, 'America/Los_Angeles').toISOString()).toBe('2026-03-08T08:00:00.000Z');
    expect(startOfDay('2026-03-08', 1, 'America/Los_Angeles').toISOString()).toBe('2026-03-09T07:00:00.000Z');
  });

  it('is the first instant of a day whose midnight is skipped', () => {
    // In Santiago clocks go forward at midnight of 6 September 2026.
    expect(startOfDay('2026-09-06', 0, 'America/Santiago').toISOString()).toBe('2026-09-06T04:00:00.000Z');
  });

  it('refuses what is no date', () => {
    expect(() => startOfDay('tomorrow', 0, 'UTC')).toThrow(RangeError);
  });
});
