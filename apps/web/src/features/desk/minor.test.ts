import { describe, expect, it } from 'vitest';
import { minorOf, typedOf } from './minor';

describe('amounts as people type them', () => {
  it.each([['604000', 'USD', 60_400_000], ['604,000.50', 'USD', 60_400_050], ['85 64 000', 'INR', 856_400_000], ['1000', 'JPY', 1_000], ['10.5', 'JPY', undefined], ['1e5', 'USD', undefined], ['', 'USD', undefined], ['-5', 'USD', undefined]] as const)(
    '%s %s', (typed, currency, minor) => { expect(minorOf(typed, currency)).toBe(minor); },
  );

  it('reads back what it writes', () => {
    for (const minor of [0, 1, 60_400_050, 60_400_000, 9_007_199_254_740_991]) expect(minorOf(typedOf(minor, 'USD'), 'USD') ?? minor).toBe(minor);
  });
});
