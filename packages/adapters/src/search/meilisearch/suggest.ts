import type { Meilisearch } from 'meilisearch';
import type { Place, Suggestion, SuggestRequest } from '../port';
import { fold } from '../text/fold';
import { queryWords } from '../text/query';
import { stopWords, wordsOf } from '../text/words';
import { piecesOf } from './answer';
import { listingAttributes, visibilityFilter } from './filter';
import { matchBegin, matchEnd } from './request';

const mostPlaces = 3;
const mostListings = 3;
const lettersForListings = 3;

interface NamedPlace {
  readonly city: string;
  readonly stateOrProvince: string | null;
  readonly country: string;
}

interface RawSuggestion extends NamedPlace {
  readonly id: string;
  readonly address: string;
  readonly _formatted?: { readonly title?: string; readonly address?: string };
}

export async function suggestListings(client: Meilisearch, indexUid: string, request: SuggestRequest): Promise<readonly Suggestion[]> {
  const typed = request.text.trimStart();
  const filter = visibilityFilter(request.visible, listingAttributes);
  const words = queryWords(typed);
  if (words.length === 0) return [];
  const [places, found] = await Promise.all([suggestPlaces(client, indexUid, typed), findBeginning(client, indexUid, typed, filter)]);
  const letters = words.reduce((sum, { term }) => sum + term.length, 0);
  const listings: Suggestion[] = letters < lettersForListings ? [] : found
    .filter((hit) => piecesOf(hit._formatted?.address ?? '').some((piece) => piece.isMatch) || piecesOf(hit._formatted?.title ?? '').some((piece) => piece.isMatch))
    .slice(0, mostListings)
    .map((hit) => ({ kind: 'listing', text: hit.address, listingId: hit.id, city: hit.city }));
  const room = Math.max(0, request.limit - places.length - listings.length);
  return [...places, ...finished(typed, found).slice(0, room), ...listings].slice(0, request.limit);
}

async function findBeginning(client: Meilisearch, indexUid: string, q: string, filter: string): Promise<readonly RawSuggestion[]> {
  const { hits } = await client.index(indexUid).search<RawSuggestion>(q, {
    filter, limit: 20, matchingStrategy: 'all', attributesToSearchOn: ['title', 'address'], attributesToRetrieve: ['id', 'address', 'city', 'stateOrProvince', 'country'],
    attributesToHighlight: ['title', 'address'], highlightPreTag: matchBegin, highlightPostTag: matchEnd,
  });
  return hits;
}

/** The typed text with its last word as public listings finish it. */
function finished(typed: string, found: readonly RawSuggestion[]): readonly Suggestion[] {
  const last = wordsOf(typed).at(-1);
  if (last === undefined) return [];
  const labels = new Set<string>();
  for (const { _formatted } of found) {
    const title = piecesOf(_formatted?.title ?? '').map((piece) => piece.text).join('');
    for (const { term, start, end } of wordsOf(title)) if (term.startsWith(last.term)) labels.add(title.slice(start, end).toLowerCase());
  }
  return [...labels].map((label) => ({ kind: 'term', text: typed.slice(0, last.start) + label, listings: null }));
}

async function suggestPlaces(client: Meilisearch, indexUid: string, typed: string): Promise<readonly Suggestion[]> {
  const words = wordsOf(typed);
  const first = words.find(({ term }) => !stopWords.has(term));
  if (first === undefined) return [];
  const beginnings = words.filter(({ start }) => start >= first.start).map(({ start }) => fold(typed.slice(start)));
  const all = await listPlaces(client, indexUid, Number.POSITIVE_INFINITY);
  return all
    .filter(({ city }) => beginnings.some((beginning) => fold(city).startsWith(beginning)))
    .slice(0, mostPlaces)
    .map(({ city, ...place }) => ({ kind: 'place', text: city, ...place }));
}

/** The towns of public listings by their count; one listing of each tells where it lies. */
export async function listPlaces(client: Meilisearch, indexUid: string, most: number): Promise<readonly Place[]> {
  const index = client.index(indexUid);
  const { facetDistribution } = await index.search('', { filter: 'isPublic = true', limit: 0, facets: ['city'] });
  const counted = Object.entries(facetDistribution?.['city'] ?? {}).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
  if (counted.length === 0) return [];
  const { hits } = await index.search<NamedPlace>('', { filter: 'isPublic = true', distinct: 'city', limit: counted.length, attributesToRetrieve: ['city', 'stateOrProvince', 'country'] });
  const whereabouts = new Map(hits.map((hit) => [fold(hit.city), hit]));
  return counted.flatMap(([city, listings]) => {
    const place = whereabouts.get(fold(city));
    return place === undefined ? [] : [{ city: place.city, stateOrProvince: place.stateOrProvince, country: place.country, listings }];
  });
}
