import { describe, expect, it } from 'vitest';
import { money } from './money';
import { formatMoney } from './money-format';

describe('formatMoney', () => {
  it.each([
    [60_400_000, 'USD', '$604,000'],
    [60_400_050, 'USD', '$604,000.50'],
    [-1, 'USD', '-$0.01'],
    [108_000_000_0, 'INR', '₹1,08,00,000'],
    [108_000_000_5, 'INR', '₹1,08,00,000.05'],
    [1_200, 'JPY', '¥1,200'],
    [Number.MAX_SAFE_INTEGER, 'USD', '$90,071,992,547,409.91'],
  ])('writes %i %s in full', (minor, currency, expected) => {
    expect(formatMoney(money(minor, currency))).toBe(expected);
  });

  it.each([
    [60_400_000, 'USD', '$604K'],
    [125_000_000, 'USD', '$1.25M'],
    [99_999, 'USD', '$999.99'],
    [99_999_999, 'USD', '$1M'],
    [99_999_00, 'INR', '₹99,999'],
    [1_00_000_00, 'INR', '₹1 L'],
    [85_80_000_00, 'INR', '₹85.8 L'],
    [99_99_499_00, 'INR', '₹99.99 L'],
    [99_99_500_00, 'INR', '₹1 Cr'],
    [1_08_00_000_00, 'INR', '₹1.08 Cr'],
    [-1_08_00_000_00, 'INR', '-₹1.08 Cr'],
    [1_00_000_00_00_000_00, 'INR', '₹1,00,000 Cr'],
  ])('writes %i %s shortly', (minor, currency, expected) => {
    expect(formatMoney(money(minor, currency), { style: 'short' })).toBe(expected);
  });

  it('writes for a reader elsewhere', () => {
    expect(formatMoney(money(60_400_050, 'EUR'), { locale: 'de-DE' })).toBe('604.000,50\u00a0€');
    expect(formatMoney(money(85_80_000_00, 'INR'), { locale: 'en-US', style: 'short' })).toBe('₹85.8 L');
  });
});
