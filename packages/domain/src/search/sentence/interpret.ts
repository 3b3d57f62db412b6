import type { SearchChip, SearchSort } from '../contract';
import { areaRecogniser, bathroomRecogniser, bedroomRecogniser } from './counts';
import { clear, cleared, type Found, type Recogniser } from './found';
import { kindRecogniser, placeRecogniser, sortRecogniser, statusRecogniser, yearRecogniser } from './names';
import { priceRecogniser } from './price';

export interface SentenceContext {
  /** Of amounts that name no currency. */
  readonly currency?: string;
  /** Towns with listings, by the names they are written with. */
  readonly places?: readonly string[];
}

export interface Understood {
  readonly criteria: Found['criteria'];
  readonly sort: SearchSort | undefined;
  readonly chips: readonly SearchChip[];
  /** The words that remain to be searched for. */
  readonly rest: string;
}

/**
 * Reads a plain sentence ("3 beds under 600k near a park in Seattle", "2 bhk below 85 lakh") as criteria. What it does not understand it leaves
 * as words. English, with the amounts and units of the United States and of India.
 */
export function interpretSentence(text: string, { currency, places = [] }: SentenceContext = {}): Understood {
  // Areas and counts come before prices, which any number could be.
  const recognisers: readonly Recogniser[] = [
    areaRecogniser, bedroomRecogniser, bathroomRecogniser, yearRecogniser, priceRecogniser(currency), kindRecogniser, statusRecogniser, sortRecogniser, placeRecogniser(places),
  ];
  const found: Found[] = [];
  // Lower case must not move the words: what grows or shrinks by it stays as it is.
  let left = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  for (const recognise of recognisers)
    for (const one of recognise(left)) {
      if (!isNews(found, one)) continue;
      found.push(one);
      left = clear(left, one.start, one.end);
    }
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return {
    criteria: inOrder.reduce<Found['criteria']>((criteria, one) => merge(criteria, one.criteria), {}),
    sort: inOrder.find((one) => one.sort !== undefined)?.sort,
    chips: inOrder.map(({ field, start, end }) => ({ field, words: text.slice(start, end).trim(), start, end })),
    rest: restOf(text, left),
  };
}

/** A second price or count is only taken when it gives the end the first one left open. */
function isNews(found: readonly Found[], { field, criteria }: Found): boolean {
  if (field === 'propertyTypes' || field === 'propertySubTypes' || field === 'statuses' || field === 'cities') return true;
  const before = found.filter((one) => one.field === field);
  if (before.length === 0) return true;
  if (field === 'sort') return false;
  const range = criteria[field];
  return before.every((one) => {
    const held = one.criteria[field];
    return held !== undefined && range !== undefined && (held.min === undefined) !== (range.min === undefined) && (held.max === undefined) !== (range.max === undefined)
      && (held.min ?? range.min ?? 0) <= (held.max ?? range.max ?? 0);
  });
}

/** Lists grow, ranges get the end they lacked. */
function merge(held: Found['criteria'], more: Found['criteria']): Found['criteria'] {
  const merged: Record<string, unknown> = { ...held };
  for (const [field, value] of Object.entries(more)) {
    const before = merged[field];
    if (before === undefined) merged[field] = value;
    else if (Array.isArray(before) && Array.isArray(value)) merged[field] = [...new Set([...before, ...value])];
    else merged[field] = { ...before, ...value };
  }
  return merged;
}

const connectors = String.raw`(?:with|and|or|in|at|near|of|for|a|an|the|that|is|are|me|show|find|looking|i|want|need|homes?|property|properties|listings?|price[ds]?|priced)`;
const punctuation = /^[\s,;:.!?–—-]+|[\s,;:.!?–—-]+$/gu;
const leading = new RegExp(`^(?:\\s*${connectors}(?![\\p{L}\\p{N}]))+\\s*`, 'iu');
const trailing = new RegExp(`(?:(?<![\\p{L}\\p{N}])${connectors}\\s*)+$`, 'iu');

/** What was not found, without the words that held the sentence together. When nothing was found, the text as it is. */
function restOf(text: string, left: string): string {
  if (!left.includes(cleared)) return text;
  let kept = '';
  for (let at = 0; at < text.length; at += 1) kept += left[at] === cleared ? cleared : text.charAt(at);
  return kept.split(cleared).map((piece) => piece.replace(punctuation, '').replace(leading, '').replace(trailing, '').replace(punctuation, '')).filter((piece) => piece !== '').join(' ').replace(/\s+/g, ' ');
}
