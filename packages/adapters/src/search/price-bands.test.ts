import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceBand, priceBandStart } from './price-bands';

describe('price bands', () => {
  it('hold each amount in exactly one bar', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (amount) => {
      const band = priceBand(amount);
      expect(priceBandStart(band)).toBeLessThanOrEqual(amount);
      expect(priceBandStart(band + 1)).toBeGreaterThan(amount);
    }), { numRuns: 5_000 });
  });

  it('begin at round numbers', () => {
    const start = (amount: number) => priceBandStart(priceBand(amount));
    expect([0, 1, 99_999_999, 100_000_000, 124_999_999, 125_000_000, Number.MAX_SAFE_INTEGER].map(start)).toEqual([0, 1, 80_000_000, 100_000_000, 100_000_000, 125_000_000, 8_000_000_000_000_000]);
  });
});
