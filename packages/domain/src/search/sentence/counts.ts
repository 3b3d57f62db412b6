import { atLeast, atMost, byExpressions, type Found, orLess, orMore, type Reading, type Recogniser, to } from './found';

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const before = String.raw`(?<![\p{L}\p{N}.,])`;
const after = String.raw`(?![\p{L}\p{N}])`;

interface Count {
  readonly field: Extract<Found['field'], 'bedrooms' | 'bathrooms' | 'livingAreaM2'>;
  /** An expression for the amount, and one for what is counted; in capturing groups. */
  readonly amount: string;
  readonly noun: string;
  readonly read: (amount: string, noun: string) => number;
  /** What "3 of them" means. */
  readonly alone: 'atLeast' | 'exactly' | ((noun: string) => 'atLeast' | 'exactly');
  /** "More than 3" is 4 of what comes in whole numbers. */
  readonly isWhole: boolean;
}

function countRecogniser({ field, amount, noun, read, alone, isWhole }: Count): Recogniser {
  const expression = (source: string) => new RegExp(before + source, 'giu');
  const range = (min: number | undefined, max: number | undefined): ReturnType<Reading> => {
    if ((min ?? 0) > 10_000_000 || (max ?? 0) > 10_000_000) return undefined;
    const [low, high] = min !== undefined && max !== undefined && min > max ? [max, min] : [min, max];
    return { field, criteria: { [field]: { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: Math.max(0, high) }) } } };
  };
  const one = (make: (value: number, words: string, counted: string) => ReturnType<Reading>): Reading => (match) => make(read(match[1] ?? '', match[2] ?? ''), match[0], match[2] ?? '');
  const step = isWhole ? 1 : 0;
  const [n, of] = [`(${amount})`, `\\s*-?\\s*(${noun})${after}`];
  return byExpressions(
    [expression(`(?:between\\s+)?${n}(?:\\s*(?:${noun})${after})?${to}${n}${of}`), (m) => range(read(m[1] ?? '', m[3] ?? ''), read(m[2] ?? '', m[3] ?? ''))],
    [expression(`${atMost}\\s*${n}${of}`), one((value, words) => range(undefined, /^(?:under|below|less|<(?!=))/i.test(words) ? value - step : value))],
    [expression(`${atLeast}\\s*${n}${of}`), one((value, words) => range(/^(?:over|above|more|>(?!=))/i.test(words) ? value + step : value, undefined))],
    [expression(`${n}\\s*${orMore}${of}`), one((value) => range(value, undefined))],
    [expression(`${n}${of}\\s*${orMore}`), one((value) => range(value, undefined))],
    [expression(`${n}${of}\\s*${orLess}`), one((value) => range(undefined, value))],
    [expression(`exactly\\s*${n}${of}`), one((value) => range(value, value))],
    [expression(`${n}${of}`), one((value, _words, counted) => range(value, (typeof alone === 'string' ? alone : alone(counted)) === 'exactly' ? value : undefined))],
  );
}

function numberOf(text: string): number {
  const word = numberWords.indexOf(text.toLowerCase());
  return word === -1 ? Number(text.replaceAll(',', '')) : word;
}

/** "3 beds" asks for three or more, as buyers mean it; "3 BHK" is a flat with three. */
export const bedroomRecogniser = countRecogniser({
  field: 'bedrooms', amount: String.raw`\d{1,2}|${numberWords.join('|')}`, noun: String.raw`bed\s?rooms?|beds?|bdrms?|bds?|brs?|bhk`, read: numberOf,
  alone: (noun) => (noun.toLowerCase() === 'bhk' ? 'exactly' : 'atLeast'), isWhole: true,
});

export const bathroomRecogniser = countRecogniser({
  field: 'bathrooms', amount: String.raw`\d{1,2}(?:\.\d{1,2})?|${numberWords.join('|')}`, noun: String.raw`bath\s?rooms?|baths?|ba`, read: numberOf, alone: 'atLeast', isWhole: false,
});

const squareMetres = [
  [/^(?:sq\.?\s*f|sqf|sft|square\s*f|ft)/i, 0.09290304], [/^(?:sq\.?\s*y|sqy|square\s*y|gaj)/i, 0.83612736],
] as const;

/** To a hundredth, so that a bound reads back as it was written. */
function inSquareMetres(amount: string, unit: string): number {
  const factor = squareMetres.find(([name]) => name.test(unit))?.[1] ?? 1;
  return Math.round(numberOf(amount) * factor * 100) / 100;
}

/** Living area in square feet, yards or metres; kept in square metres. */
export const areaRecogniser = countRecogniser({
  field: 'livingAreaM2', amount: String.raw`\d[\d,]*(?:\.\d+)?`,
  noun: String.raw`sq\.?\s*(?:ft|feet|foot|f)\b\.?|sqft|sft|square\s*(?:feet|foot)|ft2|ft²|sq\.?\s*(?:yards?|yds?)|sqyds?|square\s*yards?|gaj|sq\.?\s*(?:met(?:er|re)s?|mtrs?|m)|sqm|m2|m²|square\s*met(?:er|re)s?`,
  read: inSquareMetres, alone: 'atLeast', isWhole: false,
});
