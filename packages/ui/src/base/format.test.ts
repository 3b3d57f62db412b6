// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { countdownParts, formatDay, formatRelative } from './duration';
import { dayKey, formatMoment, formatMoney, zoneName } from './format';
import { defaultUiText } from './ui-text-en';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('money', () => {
  test.each([
    [98_500_000, 'USD', 'en-US', '$985,000'],
    [124_950, 'USD', 'en-US', '$1,249.50'],
    [-2_500_000, 'USD', 'en-US', '-$25,000'],
    [1_85_00_000_00, 'INR', 'en-US', '₹1,85,00,000'],
    [8_23_45_678_00, 'INR', 'en-IN', '₹8,23,45,678'],
    [1_500, 'JPY', 'en-US', '¥1,500'],
    [1_234_567, 'KWD', 'en-US', 'KWD 1,234.567'],
  ])('%d %s in %s reads %s', (minor, currency, locale, expected) => {
    expect(plain(formatMoney(minor, currency, locale))).toBe(expected);
  });

  test.each([
    [1_85_00_000_00, '₹1.85 Cr'],
    [85_00_000_00, '₹85 L'],
    [1_234_56_78_900_00, '₹1,235 Cr'],
    [-3_25_000_00, '-₹3.25 L'],
    [45_000_00, '₹45,000'],
  ])('short rupees: %d paise read %s', (minor, expected) => {
    expect(plain(formatMoney(minor, 'INR', 'en-IN', { style: 'compact' }))).toBe(expected);
  });

  test('exact always has the minor units, and a gain may carry its sign', () => {
    expect(formatMoney(98_500_000, 'USD', 'en-US', { style: 'exact' })).toBe('$985,000.00');
    expect(formatMoney(500, 'USD', 'en-US', { sign: true })).toBe('+$5');
    expect(formatMoney(0, 'USD', 'en-US', { sign: true })).toBe('$0');
  });
});

describe('time', () => {
  const at = '2026-11-20T18:30:00Z';
  const now = Date.parse('2026-11-20T12:00:00Z');

  test('the zone is named only when it is not the reader’s', () => {
    expect(plain(formatMoment(at, 'en-US', 'America/Los_Angeles'))).toBe('Nov 20, 2026, 10:30 AM');
    expect(plain(formatMoment(at, 'en-US', 'America/Los_Angeles', 'Asia/Kolkata'))).toBe(`Nov 21, 2026, 12:00 AM ${zoneName(at, 'en-US', 'Asia/Kolkata')}`);
    // Another name for the reader's own time says nothing new.
    expect(plain(formatMoment(at, 'en-US', 'America/Los_Angeles', 'US/Pacific'))).toBe('Nov 20, 2026, 10:30 AM');
  });

  test('a day is the reader’s day', () => {
    expect(dayKey(at, 'Asia/Kolkata')).toBe('2026-11-21');
    expect(formatDay(at, now, 'en-US', 'UTC', defaultUiText)).toBe('Today');
    expect(formatDay(at, now, 'en-US', 'Asia/Kolkata', defaultUiText)).toBe('Tomorrow');
    expect(formatDay('2025-03-02T12:00:00Z', now, 'en-US', 'UTC', defaultUiText)).toBe('Sun, Mar 2, 2025');
  });

  test.each([
    [10_000, 'just now'],
    [6 * 86_400_000, 'in 6 days'],
    [-240_000, '4 minutes ago'],
    [-40 * 86_400_000, 'Oct 11, 2026'],
  ])('a gap of %d ms reads %s', (gap, expected) => {
    expect(formatRelative(now + gap, now, 'en-US', 'UTC', defaultUiText)).toBe(expected);
  });

  test.each([
    [6 * 86_400_000 + 4 * 3_600_000, '6d 04h'],
    [3 * 3_600_000 + 12 * 60_000, '03h 12m'],
    [249_000, '04m 09s'],
    [-59_000, '00m 59s'],
  ])('%d ms counts as %s', (gap, expected) => {
    expect(countdownParts(gap, 'en-US').map((part) => part.text).join(' ')).toBe(expected);
  });
});
