import { describe, expect, it } from 'vitest';
import { toMinor } from './price';

describe('a price as people type it', () => {
  it.each([
    ['450,000', 'USD', 45_000_000], ['$450k', 'USD', 45_000_000], ['1.2 cr', 'INR', 1_200_000_000], ['85 lakh', 'INR', 850_000_000], ['12,34,567', 'INR', 123_456_700],
    ['5000', 'JPY', 5_000], ['', 'USD', null], ['cheap', 'USD', null], ['4 apples', 'USD', null], ['99999999999999999', 'USD', null],
  ])('%j in %s is %j', (text, currency, minor) => {
    expect(toMinor(text, currency)).toBe(minor);
  });
});
