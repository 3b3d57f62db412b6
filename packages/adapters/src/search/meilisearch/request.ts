import type { MultiSearchQuery } from 'meilisearch';
import type { SearchCursor } from '../cursor';
import type { ListingSearch } from '../port';
import { queryWords } from '../text/query';
import { safeText } from '../text/safe';
import { cardFields } from './document';
import { facetAttributes, type FilteredFacet, type Filters, filtersOf } from './filter';

/** Private-use characters, which documents never have: what lies between them matched. */
export const matchBegin = '\ue000';
export const matchEnd = '\ue001';
/** Words around the first match in the remarks. */
const snippetWords = 34;
/** Beyond, words are ignored by Meilisearch, which would still have to read them. */
const longestText = 400;

const everyFacet = [...Object.values(facetAttributes), 'features'];

export interface RequestOptions {
  readonly indexUid: string;
  readonly cursor: SearchCursor | undefined;
  /** Asks for some of the words only. */
  readonly isRelaxed: boolean;
}

/**
 * The queries of one search, to be sent together: the page first, then, when facets are wanted, one for each facet whose own criterion is
 * set, counted without it.
 */
export function searchQueries(request: ListingSearch, options: RequestOptions): readonly MultiSearchQuery[] {
  const filters = filtersOf(request.criteria, request.visible);
  const active = [...filters.byFacet.keys()];
  const shared = { indexUid: options.indexUid, q: textOf(request), matchingStrategy: options.isRelaxed ? 'last' : 'all' } as const;
  const page: MultiSearchQuery = {
    ...shared,
    filter: expression(filters),
    ...sortOf(request),
    ...pageOf(request, options.cursor),
    ...(request.withFacets ? { facets: everyFacet } : {}),
    attributesToRetrieve: [...cardFields],
    attributesToHighlight: ['title', 'address', 'remarks'],
    attributesToCrop: ['remarks'],
    cropLength: snippetWords,
    highlightPreTag: matchBegin,
    highlightPostTag: matchEnd,
    showRankingScore: true,
  };
  if (!request.withFacets) return [page];
  return [page, ...active.map((facet) => ({ ...shared, filter: expression(filters, facet), limit: 0, facets: [facetAttributes[facet]] }))];
}

/** The facets that {@link searchQueries} asks for after the page, in that order. */
export function countedApart(request: ListingSearch): readonly FilteredFacet[] {
  return [...filtersOf(request.criteria, request.visible).byFacet.keys()];
}

function expression({ base, byFacet }: Filters, without?: FilteredFacet): string {
  return [...base, ...[...byFacet].filter(([facet]) => facet !== without).map(([, filter]) => filter)].join(' AND ');
}

/** A text without one word worth searching asks for everything. */
function textOf({ criteria: { text = '' } }: ListingSearch): string {
  return queryWords(text).length === 0 ? '' : safeText(text).slice(0, longestText);
}

function sortOf(request: ListingSearch): { readonly sort?: string[] } {
  const { sort, criteria: { radius } } = request;
  if (sort === 'relevance' && textOf(request) !== '') return {};
  switch (sort) {
    case 'priceAscending':
      return { sort: ['listPrice:asc'] };
    case 'priceDescending':
      return { sort: ['listPrice:desc'] };
    case 'areaDescending':
      return { sort: ['livingAreaM2:desc'] };
    case 'distance':
      return { sort: radius === undefined ? ['listedAtMs:desc'] : [`_geoPoint(${radius.latitude}, ${radius.longitude}):asc`] };
    case 'relevance':
    case 'newest':
      return { sort: ['listedAtMs:desc'] };
  }
}

/** Numbered pages are counted to the end, which the first one's total is for; the others go on from where the cursor stands. */
function pageOf({ limit }: ListingSearch, cursor: SearchCursor | undefined): Partial<MultiSearchQuery> {
  return cursor === undefined ? { page: 1, hitsPerPage: limit } : { offset: cursor.seen, limit };
}
