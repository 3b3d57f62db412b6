import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes, minorUnitDigits } from './currency';
import { isDomainError } from './errors';
import { addMoney, allocateMoney, compareMoney, money, moneyToDecimal, negateMoney, parseMoney, shareOfMoney, subtractMoney, sumMoney } from './money';
import { Money } from './money-schema';

const currency = fc.constantFrom(...currencyCodes);
const amount = fc.maxSafeInteger();
const smallAmount = fc.integer({ min: -(2 ** 50), max: 2 ** 50 });
const someMoney = fc.record({ amount, currency });

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    if (isDomainError(error)) return error.details.fields?.[0]?.code;
    throw error;
  }
  return undefined;
}

describe('arithmetic', () => {
  it('adds and subtracts as groups do', () => {
    fc.assert(
      fc.property(smallAmount, smallAmount, currency, (a, b, code) => {
        const [left, right] = [money(a, code), money(b, code)];
        expect(addMoney(left, right)).toEqual(addMoney(right, left));
        expect(subtractMoney(addMoney(left, right), right)).toEqual(left);
        expect(addMoney(left, negateMoney(left))).toEqual({ amount: 0, currency: code });
        expect(Math.sign(compareMoney(left, right))).toBe(Math.sign(a - b));
        expect(sumMoney([left, right, left], code)).toEqual(money(a + b + a, code));
      }),
    );
  });

  it('never holds a negative zero', () => {
    expect(Object.is(negateMoney(money(0, 'USD')).amount, 0)).toBe(true);
    expect(Object.is(parseMoney('-0.00', 'USD').amount, 0)).toBe(true);
    expect(Object.is(shareOfMoney(money(-1, 'USD'), 1).amount, 0)).toBe(true);
  });

  it('refuses to mix currencies', () => {
    const [dollars, rupees] = [money(1, 'USD'), money(1, 'INR')];
    for (const action of [addMoney, subtractMoney, compareMoney]) expect(codeOf(() => action(dollars, rupees))).toBe('currency_mismatch');
    expect(codeOf(() => sumMoney([dollars], 'INR'))).toBe('currency_mismatch');
  });

  it('refuses what it cannot hold exactly', () => {
    expect(() => money(0.5, 'USD')).toThrow(RangeError);
    expect(() => money(2 ** 53, 'USD')).toThrow(RangeError);
    expect(() => money(1, 'usd')).toThrow('ISO 4217');
    expect(() => addMoney(money(Number.MAX_SAFE_INTEGER, 'USD'), money(1, 'USD'))).toThrow(RangeError);
    expect(() => shareOfMoney(money(Number.MAX_SAFE_INTEGER, 'USD'), 10_001)).toThrow(RangeError);
  });
});

describe('the schema', () => {
  it('takes what money() makes and nothing else', () => {
    fc.assert(
      fc.property(someMoney, (value) => {
        expect(Money.parse(value)).toEqual(money(value.amount, value.currency));
      }),
    );
    for (const bad of [{ amount: 1.5, currency: 'USD' }, { amount: 2 ** 53, currency: 'USD' }, { amount: 1, currency: 'XXX' }, { amount: '1', currency: 'USD' }, { amount: 1 }]) {
      expect(Money.safeParse(bad).success).toBe(false);
    }
  });
});

describe('allocateMoney', () => {
  const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 40 }).filter((list) => list.some((weight) => weight > 0));

  it('sums to the whole, and each part is its share within one minor unit', () => {
    fc.assert(
      fc.property(someMoney, weights, (value, list) => {
        const parts = allocateMoney(value, list);
        const total = list.reduce((sum, weight) => sum + weight, 0);
        expect(parts.reduce((sum, part) => sum + BigInt(part.amount), 0n)).toBe(BigInt(value.amount));
        parts.forEach((part, index) => {
          const exact = BigInt(value.amount) * BigInt(list[index] ?? 0);
          const off = BigInt(part.amount) * BigInt(total) - exact;
          expect(off < BigInt(total) && off > -BigInt(total)).toBe(true);
          if (list[index] === 0) expect(part.amount).toBe(0);
        });
      }),
    );
  });

  it('mirrors negative amounts and ignores the scale of the weights', () => {
    fc.assert(
      fc.property(someMoney, weights, fc.integer({ min: 2, max: 50 }), (value, list, scale) => {
        expect(allocateMoney(negateMoney(value), list)).toEqual(allocateMoney(value, list).map(negateMoney));
        expect(allocateMoney(value, list.map((weight) => weight * scale))).toEqual(allocateMoney(value, list));
      }),
    );
  });

  it('gives what is left to the largest remainders, the earlier first', () => {
    const amounts = (minor: number, list: number[]): number[] => allocateMoney(money(minor, 'USD'), list).map((part) => part.amount);
    expect(amounts(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(amounts(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(amounts(101, [3_333, 3_333, 3_334])).toEqual([34, 33, 34]);
    expect(amounts(5, [0, 7, 0])).toEqual([0, 5, 0]);
  });

  it.each([[[]], [[0, 0]], [[-1, 2]], [[0.5]], [[Number.NaN]]])('refuses the weights %j', (list) => {
    expect(() => allocateMoney(money(1, 'USD'), list)).toThrow(RangeError);
  });
});

describe('shareOfMoney', () => {
  it.each([
    [100, 250, 3],
    [-100, 250, -3],
    [60_400_000, 600, 3_624_000],
    [1, 4_999, 0],
    [1, 5_000, 1],
    [100, -250, -3],
    [Number.MAX_SAFE_INTEGER, 10_000, Number.MAX_SAFE_INTEGER],
  ])('%i at %i basis points is %i', (minor, points, expected) => {
    expect(shareOfMoney(money(minor, 'USD'), points).amount).toBe(expected);
  });

  it('refuses a fraction of a basis point', () => {
    expect(() => shareOfMoney(money(1, 'USD'), 0.5)).toThrow(RangeError);
  });
});

describe('decimal strings', () => {
  it('are read back as written, for every currency', () => {
    fc.assert(
      fc.property(someMoney, (value) => {
        expect(parseMoney(moneyToDecimal(value), value.currency)).toEqual(money(value.amount, value.currency));
      }),
    );
  });

  it.each([
    ['604000', 'USD', 60_400_000],
    ['+1.5', 'USD', 150],
    ['-.5', 'USD', undefined],
    ['0012.300', 'USD', 1_230],
    ['1.500', 'KWD', 1_500],
    ['1200', 'JPY', 1_200],
    ['1200.00', 'JPY', 1_200],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
  ])('%s %s', (text, code, expected) => {
    if (expected === undefined) expect(codeOf(() => parseMoney(text, code))).toBe('not_a_number');
    else expect(parseMoney(text, code)).toEqual({ amount: expected, currency: code });
  });

  it.each(['', ' 1', '1,000', '1e3', '0x10', '1.', '--1', '1_000', '٣', 'Infinity', '1'.repeat(41), '1\n'])('refuses %j', (text) => {
    expect(codeOf(() => parseMoney(text, 'USD'))).toBe('not_a_number');
  });

  it('refuses more precision than there is, and more money than can be held', () => {
    expect(codeOf(() => parseMoney('1.005', 'USD'))).toBe('too_precise');
    expect(codeOf(() => parseMoney('1.5', 'JPY'))).toBe('too_precise');
    expect(codeOf(() => parseMoney('90071992547409.92', 'USD'))).toBe('too_large');
    expect(() => parseMoney('1', 'XXX')).toThrow(RangeError);
  });
});

describe('minor units', () => {
  it('follow ISO 4217', () => {
    expect(['USD', 'INR', 'JPY', 'KWD', 'IDR', 'ISK'].map(minorUnitDigits)).toEqual([2, 2, 0, 3, 2, 0]);
    expect(currencyCodes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
  });
});
