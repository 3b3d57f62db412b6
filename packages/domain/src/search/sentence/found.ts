import type { SearchChip, SearchCriteria, SearchSort } from '../contract';

/** What some words of a sentence say. */
export interface Found {
  readonly field: SearchChip['field'];
  readonly start: number;
  readonly end: number;
  readonly criteria: Pick<SearchCriteria, Exclude<SearchChip['field'], 'sort'>>;
  readonly sort?: SearchSort;
}

/** What an expression's match means; undefined when after all it means nothing. */
export type Reading = (match: RegExpExecArray) => Omit<Found, 'start' | 'end'> | undefined;

/** Finds its kind of words in the text, which is in lower case and has been cleared of what others found. */
export type Recogniser = (text: string) => readonly Found[];

/** Stands where words were found; part of no word, number or space. */
export const cleared = '\u0001';

/** A recogniser that tries expressions in turn, each on what those before it left. */
export function byExpressions(...rules: readonly (readonly [expression: RegExp, read: Reading])[]): Recogniser {
  return (text) => {
    const found: Found[] = [];
    let left = text;
    for (const [expression, read] of rules)
      for (const match of left.matchAll(expression)) {
        const meaning = read(match);
        if (meaning === undefined) continue;
        const [start, end] = [match.index, match.index + match[0].length];
        found.push({ ...meaning, start, end });
        left = clear(left, start, end);
      }
    return found;
  };
}

export function clear(text: string, start: number, end: number): string {
  return text.slice(0, start) + cleared.repeat(end - start) + text.slice(end);
}

/** Comparing words before an amount. */
export const atMost = String.raw`(?:under|below|less than|up ?to|no(?:t)? more than|max(?:imum)?(?: of)?|at most|within|cheaper than|budget(?: of)?|<=?|≤)`;
export const atLeast = String.raw`(?:over|above|more than|at least|min(?:imum)?(?: of)?|starting(?: at| from)?|from|>=?|≥)`;
/** Comparing words after one. */
export const orMore = String.raw`(?:\+|or more|or above|and up|and above|plus)`;
export const orLess = String.raw`(?:or less|or below|or under|and under|max(?:imum)?)`;
export const to = String.raw`\s*(?:-|–|—|to|and)\s*`;
