import { expect, it } from 'vitest';
import { FailureRate } from './failure-rate';

it('tells the share that failed in the last five minutes', () => {
  let now = 0;
  const rate = new FailureRate(() => now);
  expect(rate.share).toBe(0);
  rate.count(true);
  now = 200_000;
  rate.count(false);
  rate.count(false);
  rate.count(false);
  expect(rate.share).toBe(0.25);
  now = 300_000;
  expect(rate.share).toBe(0);
  now = 600_000;
  expect(rate.share).toBe(0);
});
