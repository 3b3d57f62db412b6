import { minorUnitDigits } from './currency';
import { invalidInput } from './errors';
import type { Money } from './money-schema';

/** All of the amount, in basis points: 10,000 make the whole, 1 is a hundredth of a percent. */
export const wholeInBasisPoints = 10_000;

/**
 * An amount in minor units.
 * @throws RangeError when the amount is not a safe integer or the currency is not known.
 */
export function money(amount: number, currency: string): Money {
  minorUnitDigits(currency);
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${String(amount)} is not a whole number of minor units that can be held exactly.`);
  return { amount: amount === 0 ? 0 : amount, currency };
}

/** @throws DomainError `invalid_input` (`currency_mismatch`) when the currencies differ; RangeError when the sum cannot be held exactly. */
export function addMoney(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return money(left.amount + right.amount, left.currency);
}

/** @throws as {@link addMoney}. */
export function subtractMoney(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return money(left.amount - right.amount, left.currency);
}

/** The sum, and zero of `currency` for an empty list. @throws as {@link addMoney}. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(addMoney, money(0, currency));
}

export function negateMoney(value: Money): Money {
  return money(-value.amount, value.currency);
}

/** Negative when `left` is less, 0 when equal, positive when more; for `sort`. @throws as {@link addMoney} for different currencies. */
export function compareMoney(left: Money, right: Money): number {
  requireSameCurrency(left, right);
  return left.amount - right.amount;
}

/**
 * A share in basis points, rounded to the minor unit, halves away from zero. Shares taken one by one need not sum to the whole: split with
 * {@link allocateMoney} where they must.
 * @throws RangeError when `basisPoints` is not a safe integer or the result cannot be held exactly.
 */
export function shareOfMoney(value: Money, basisPoints: number): Money {
  if (!Number.isSafeInteger(basisPoints)) throw new RangeError(`${String(basisPoints)} is not a whole number of basis points.`);
  const product = BigInt(value.amount) * BigInt(basisPoints);
  const whole = BigInt(wholeInBasisPoints);
  const size = product < 0n ? -product : product;
  const rounded = (size + whole / 2n) / whole;
  return money(Number(product < 0n ? -rounded : rounded), value.currency);
}

/**
 * Splits an amount in proportion to the weights; the parts, in the order of the weights, sum to it exactly. By largest remainder: each part is
 * rounded towards zero, then the minor units left over go to the parts that lost most, the earlier first among equals. A weight of 0 gets 0.
 * @param weights non-negative safe integers of any scale (basis points, square feet), not all 0
 * @throws RangeError for other weights.
 */
export function allocateMoney(value: Money, weights: readonly number[]): Money[] {
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) throw new RangeError('Weights are whole numbers of 0 or more.');
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) throw new RangeError('At least one weight must be more than 0.');
  const sign = value.amount < 0 ? -1 : 1;
  const size = BigInt(Math.abs(value.amount));
  const parts = weights.map((weight, index) => {
    const product = size * BigInt(weight);
    return { index, share: Number(product / total), remainder: product % total };
  });
  let left = Math.abs(value.amount) - parts.reduce((sum, part) => sum + part.share, 0);
  const byRemainder = [...parts].sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const part of byRemainder) {
    if (left === 0) break;
    part.share += 1;
    left -= 1;
  }
  return parts.map((part) => money(sign * part.share, value.currency));
}

/**
 * Reads a plain decimal number in major units, such as `604000`, `-0.50` or `1.500`: a sign, digits, a point; no grouping, no exponent.
 * Nothing is rounded: digits beyond the minor unit must be zeros.
 * @throws DomainError `invalid_input` (`not_a_number`, `too_precise` or `too_large`), RangeError when the currency is not known.
 */
export function parseMoney(text: string, currency: string): Money {
  const digits = minorUnitDigits(currency);
  const match = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text);
  if (match === null) throw refused('not_a_number', 'Write the amount in digits, with a point before the decimals, such as 604000.50.');
  const [, sign = '', whole = '', fraction = ''] = match;
  if (/[1-9]/.test(fraction.slice(digits))) throw refused('too_precise', `${currency} has ${String(digits)} decimal digits; write no more.`);
  const size = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) throw refused('too_large', 'The amount is too large.');
  return money(sign === '-' ? -Number(size) : Number(size), currency);
}

/** The amount in major units with all digits of the minor unit: `604000.50`, `-0.05`, `1200` for JPY. {@link parseMoney} reads it back. */
export function moneyToDecimal(value: Money): string {
  const digits = minorUnitDigits(value.currency);
  const size = String(Math.abs(value.amount)).padStart(digits + 1, '0');
  const sign = value.amount < 0 ? '-' : '';
  if (digits === 0) return sign + size;
  return `${sign}${size.slice(0, -digits)}.${size.slice(-digits)}`;
}

function requireSameCurrency(left: Money, right: Money): void {
  if (left.currency === right.currency) return;
  throw invalidInput([
    { path: 'currency', code: 'currency_mismatch', message: `${left.currency} and ${right.currency} cannot be reckoned together; convert one first.` },
  ]);
}

function refused(code: string, message: string): Error {
  return invalidInput([{ path: 'amount', code, message }]);
}
