import { minorUnitDigits } from './currency';
import { moneyToDecimal } from './money';
import type { Money } from './money-schema';

export interface MoneyFormat {
  /** A BCP 47 language tag. Left out: the currency's home reads best, `en-IN` for INR and `en-US` for the rest. */
  readonly locale?: string;
  /** `full` writes every digit, `short` rounds for cards and maps: $604K, $1.25M, ₹85.8 L, ₹1.08 Cr. */
  readonly style?: 'full' | 'short';
}

const lakh = 100_000;
const crore = 10_000_000;
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Writes an amount for people: `$604,000`, `$604,000.50`, `₹1,08,00,000`; decimals are left out when they are all zero.
 * Short rupees are counted in lakh and crore for every reader, as prices in India are.
 * @throws RangeError when the locale is not well formed.
 */
export function formatMoney(value: Money, { locale, style = 'full' }: MoneyFormat = {}): string {
  const language = locale ?? (value.currency === 'INR' ? 'en-IN' : 'en-US');
  if (style === 'full') return formatFull(value, language);
  return value.currency === 'INR' ? formatLakhCrore(value, language) : formatCompact(value, language);
}

function formatFull(value: Money, locale: string): string {
  const digits = minorUnitDigits(value.currency);
  const shown = value.amount % 10 ** digits === 0 ? 0 : digits;
  return write(value, value.currency, locale, { minimumFractionDigits: shown, maximumFractionDigits: shown });
}

function formatCompact(value: Money, locale: string): string {
  const thousand = 1_000 * 10 ** minorUnitDigits(value.currency);
  if (Math.abs(value.amount) < thousand) return formatFull(value, locale);
  return write(value, value.currency, locale, { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 });
}

function formatLakhCrore(value: Money, locale: string): string {
  const rupees = Math.abs(value.amount) / 100;
  if (rupees < lakh) return formatFull(value, locale);
  const inLakh = Math.round(rupees / (lakh / 100)) / 100;
  const [count, unit] = inLakh < crore / lakh ? [inLakh, 'L'] : [Math.round(rupees / (crore / 100)) / 100, 'Cr'];
  const number = formatter(value.currency, locale, { minimumFractionDigits: 0, maximumFractionDigits: 2 }).format(value.amount < 0 ? -count : count);
  return `${number} ${unit}`;
}

function write(value: Money, currency: string, locale: string, options: Intl.NumberFormatOptions): string {
  // As a string: a fraction of a large amount would not survive as a double.
  const decimal = moneyToDecimal(value) as Intl.StringNumericLiteral; // moneyToDecimal writes nothing but a sign, digits and a point
  return formatter(currency, locale, options).format(decimal);
}

function formatter(currency: string, locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([currency, locale, options]);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency, ...options });
  formatters.set(key, made);
  return made;
}
