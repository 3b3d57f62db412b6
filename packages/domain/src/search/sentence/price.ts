import { minorUnitDigits } from '@lintel/kernel';
import { atLeast, atMost, byExpressions, orLess, orMore, type Reading, type Recogniser, to } from './found';

const scales: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mil: 1e6, million: 1e6, millions: 1e6, b: 1e9, bn: 1e9, billion: 1e9,
  l: 1e5, lac: 1e5, lacs: 1e5, lakh: 1e5, lakhs: 1e5, cr: 1e7, crs: 1e7, crore: 1e7, crores: 1e7,
};
const currencies: Readonly<Record<string, string>> = {
  '$': 'USD', 'us$': 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', '₹': 'INR', rs: 'INR', 'rs.': 'INR', inr: 'INR', rupee: 'INR', rupees: 'INR',
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP',
};
/** Nobody counts in lakhs but in rupees. */
const indian = /^(?:l|lac|cr)/;

const names = (record: Readonly<Record<string, unknown>>) => Object.keys(record).toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[$.]/g, '\\$&')).join('|');
const edge = String.raw`(?![\p{L}\p{N}])`;
const amount = String.raw`(?:(${names(currencies)})\s*)?(\d[\d,]*(?:\.\d+)?)(?:\s*(${names(scales)})${edge})?(?:\s*(${names(currencies)})${edge})?`;
const before = String.raw`(?<![\p{L}\p{N}.,])`;
const expression = (source: string) => new RegExp(before + source, 'giu');

interface Amount {
  readonly value: number;
  readonly scale: string | undefined;
  readonly currency: string | undefined;
}

function amountIn(match: RegExpExecArray, first: number): Amount {
  const [sign, digits = '', scale, unit] = match.slice(first, first + 4);
  const currency = currencies[sign ?? ''] ?? currencies[unit ?? ''] ?? (scale !== undefined && indian.test(scale) ? 'INR' : undefined);
  return { value: Number(digits.replaceAll(',', '')), scale, currency };
}

/** Digits alone are a price only when there are enough of them. */
const plainPriceFrom = 1_000;

function isPrice({ value, scale, currency }: Amount): boolean {
  return scale !== undefined || currency !== undefined || value >= plainPriceFrom;
}

/**
 * Prices: "under 600k", "85 lakh", "$400-600k", "between 1 and 1.5 cr". An amount alone is a budget, so it is the most that will be paid.
 * @param assumed the currency of amounts that name none
 */
export function priceRecogniser(assumed: string | undefined): Recogniser {
  const range = (min: Amount | undefined, max: Amount | undefined): ReturnType<Reading> => {
    const currency = min?.currency ?? max?.currency ?? assumed;
    const minorUnits = ({ value, scale }: Amount) => Math.round(value * (scales[scale ?? ''] ?? 1) * 10 ** minorUnitDigits(currency ?? 'USD'));
    const [low, high] = [min === undefined ? undefined : minorUnits(min), max === undefined ? undefined : minorUnits(max)];
    if (![low, high].every((value) => value === undefined || Number.isSafeInteger(value))) return undefined;
    const ends = low !== undefined && high !== undefined && low > high ? { min: high, max: low } : { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) };
    return { field: 'price', criteria: { price: { ...ends, ...(currency === undefined ? {} : { currency }) } } };
  };
  const both: Reading = (match) => {
    const [low, high] = [amountIn(match, 1), amountIn(match, 5)];
    // "400-600k" says the scale once for both.
    const scaled = low.scale === undefined && high.scale !== undefined && low.value < plainPriceFrom ? { ...low, scale: high.scale } : low;
    return isPrice(scaled) && isPrice(high) ? range(scaled, high) : undefined;
  };
  const one = (make: (only: Amount) => ReturnType<Reading>): Reading => (match) => {
    const only = amountIn(match, 1);
    return isPrice(only) ? make(only) : undefined;
  };
  return byExpressions(
    [expression(`(?:(?:between|from)\\s+)?${amount}${to}${amount}`), both],
    [expression(`${atMost}\\s*${amount}`), one((max) => range(undefined, max))],
    [expression(`${amount}\\s*${orLess}`), one((max) => range(undefined, max))],
    [expression(`${atLeast}\\s*${amount}`), one((min) => range(min, undefined))],
    [expression(`${amount}\\s*${orMore}`), one((min) => range(min, undefined))],
    [expression(`(?:around|about|approx(?:imately)?|roughly|~)\\s*${amount}`), one((middle) => range({ ...middle, value: middle.value * 0.9 }, { ...middle, value: middle.value * 1.1 }))],
    [expression(amount), (match) => {
      const only = amountIn(match, 1);
      return only.scale === undefined && only.currency === undefined ? undefined : range(undefined, only);
    }],
  );
}
