import type { ListingCriteria, ListingSort } from '@lintel/adapters/search';
import type { SearchCriteria, SearchInput } from './contract';
import { withoutRepeats } from './polygon';
import { interpretSentence, type SentenceContext, type Understood } from './sentence/interpret';

/** What is searched in the end: the fields given, and under them what the sentence says. */
export interface Meant {
  readonly criteria: SearchCriteria;
  readonly sort: ListingSort;
  readonly chips: Understood['chips'];
}

/** @param reads whether the text is read as a sentence or only as words */
export function meaningOf(input: SearchInput, reads: boolean, context: SentenceContext): Meant {
  const { sort, interpret: _interpret, withFacets: _withFacets, limit: _limit, cursor: _cursor, usualStatuses, text = '', ...given } = input;
  const currency = given.price?.currency ?? context.currency;
  const said = reads ? interpretSentence(text, { ...context, ...(currency === undefined ? {} : { currency }) }) : undefined;
  const chips = said?.chips.filter(({ field }) => (field === 'sort' ? sort === undefined : !isGiven(given[field]))) ?? [];
  const read = Object.fromEntries(Object.entries(said?.criteria ?? {}).filter(([field]) => chips.some((chip) => chip.field === field)));
  const rest = said?.rest ?? text;
  const usual = usualStatuses === undefined || isGiven(given.statuses) || 'statuses' in read ? {} : { statuses: usualStatuses };
  return { criteria: { ...given, ...read, ...usual, ...(rest === '' ? {} : { text: rest }) }, sort: sort ?? said?.sort ?? 'relevance', chips };
}

/** A currency alone says how to read amounts, not which. */
function isGiven(value: SearchCriteria[keyof SearchCriteria]): boolean {
  if (value === undefined) return false;
  return Array.isArray(value) ? value.length > 0 : typeof value !== 'object' || 'min' in value || 'max' in value;
}

/** The criteria as the index takes them: the same words, without what is absent. */
export function indexCriteria({ polygon, ...criteria }: SearchCriteria): ListingCriteria {
  const present = Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));
  return { ...(present as ListingCriteria), ...(polygon === undefined ? {} : { polygon: withoutRepeats(polygon) }) };
}
