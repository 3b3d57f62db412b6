import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAlertAt } from './timers';

const next = (frequency: 'daily' | 'weekly', zone: string, now: string) => nextAlertAt(frequency, zone, new Date(now)).toISOString();
const hour = 3_600_000;

describe('when an alert is due', () => {
  it('is eight in the morning where the person lives, today or tomorrow', () => {
    expect(next('daily', 'America/Los_Angeles', '2026-06-10T14:59:59Z')).toBe('2026-06-10T15:00:00.000Z');
    expect(next('daily', 'America/Los_Angeles', '2026-06-10T15:00:00Z')).toBe('2026-06-11T15:00:00.000Z');
    expect(next('daily', 'Asia/Kolkata', '2026-06-10T02:30:00Z')).toBe('2026-06-11T02:30:00.000Z');
  });

  it('stays at eight on the wall when clocks go forward and back', () => {
    expect(next('daily', 'America/Los_Angeles', '2026-03-07T16:00:00Z')).toBe('2026-03-08T15:00:00.000Z');
    expect(next('daily', 'America/Los_Angeles', '2026-10-31T15:00:00Z')).toBe('2026-11-01T16:00:00.000Z');
    expect(next('daily', 'Europe/Berlin', '2026-03-28T07:00:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(next('daily', 'Australia/Lord_Howe', '2026-10-03T00:00:00Z')).toBe('2026-10-03T21:00:00.000Z');
  });

  it('is Monday morning for a weekly one, also across a change of clocks', () => {
    expect(next('weekly', 'America/Los_Angeles', '2026-11-20T12:00:00Z')).toBe('2026-11-23T16:00:00.000Z');
    expect(next('weekly', 'America/Los_Angeles', '2026-10-26T15:00:00Z')).toBe('2026-11-02T16:00:00.000Z');
    // Monday already in Auckland, Sunday still in Greenwich.
    expect(next('weekly', 'Pacific/Auckland', '2026-06-07T13:00:00Z')).toBe('2026-06-07T20:00:00.000Z');
  });

  it('is ahead, at eight on the wall, and at most a day or a week and an hour away, wherever and whenever', () => {
    const zones = fc.constantFrom('America/Los_Angeles', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Pacific/Chatham', 'UTC');
    const instants = fc.date({ min: new Date('2020-01-01Z'), max: new Date('2035-01-01Z'), noInvalidDate: true });
    fc.assert(fc.property(fc.constantFrom('daily' as const, 'weekly' as const), zones, instants, (frequency, zone, now) => {
      const at = nextAlertAt(frequency, zone, now).getTime();
      const wall = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(at);
      expect(wall).toMatch(frequency === 'weekly' ? /^Monday.* 08:00$/ : / 08:00$/);
      expect(at).toBeGreaterThan(now.getTime());
      expect(at - now.getTime()).toBeLessThanOrEqual((frequency === 'daily' ? 25 : 7 * 24 + 1) * hour);
    }));
  });
});
