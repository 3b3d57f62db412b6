import { describe, expect, it } from 'vitest';
import { dayIn, instantIn, momentIn } from './zoned';

const zones = ['America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];

describe('times where the property stands', () => {
  it('end a contract with its last day there, whoever types it', () => {
    expect(instantIn('2027-01-22T23:59:59', 'America/Los_Angeles')).toBe('2027-01-23T07:59:59.000Z');
    expect(dayIn('2027-01-23T07:59:59.000Z', 'America/Los_Angeles')).toBe('2027-01-22');
    expect(instantIn('2027-01-22T23:59:59', 'Asia/Kolkata')).toBe('2027-01-22T18:29:59.000Z');
  });

  it('read back as they were typed, whatever the hour and the season', () => {
    for (const zone of zones)
      for (let hour = 0; hour < 366 * 24; hour += 31) {
        const at = new Date(Date.UTC(2026, 0, 1, hour, 30)).toISOString();
        const typed = momentIn(at, zone);
        const read = instantIn(typed, zone);
        // One hour a year happens twice; either is right.
        expect(momentIn(read ?? '', zone)).toBe(typed);
      }
  });

  it('that clocks skip are an hour later', () => {
    expect(instantIn('2026-03-08T02:30', 'America/Los_Angeles')).toBe('2026-03-08T10:30:00.000Z');
  });

  it('that are none', () => {
    expect(instantIn('someday', 'UTC')).toBeUndefined();
  });
});
