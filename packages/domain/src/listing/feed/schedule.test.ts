import { expect, it } from 'vitest';
import { retryDelayMs } from './schedule';

const minutes = (failures: number, more: Partial<Parameters<typeof retryDelayMs>[0]> = {}) =>
  retryDelayMs({ failures, intervalMinutes: 60, isRefused: false, retryAfterSeconds: null, ...more }) / 60_000;

it('waits a minute after the first failure, twice as long after each further one, and never longer than the interval', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 1_000].map((failures) => minutes(failures))).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

it('waits the interval after a refusal, and as long as the source asks', () => {
  expect(minutes(1, { isRefused: true })).toBe(60);
  expect(minutes(1, { retryAfterSeconds: 600 })).toBe(10);
  expect(minutes(1, { retryAfterSeconds: 86_400 })).toBe(1_440);
});
