import type { Meilisearch, MultiSearchResult } from 'meilisearch';
import { readCursor, type SearchCursor, writeCursor } from '../cursor';
import type { ListingFacets } from '../facets';
import type { ListingAnswer, ListingSearch, Total } from '../port';
import { queryWords } from '../text/query';
import { type Distribution, facetsOf, hitOf, type RawHit, wordsMeant } from './answer';
import { meilisearchEngine } from './errors';
import { facetAttributes } from './filter';
import { countedApart, searchQueries } from './request';
import { deepestHit } from './settings';

export async function searchListings(client: Meilisearch, indexUid: string, request: ListingSearch): Promise<ListingAnswer> {
  const cursor = readCursor(request);
  const found = await answer(client, indexUid, request, cursor, cursor?.isRelaxed === true);
  const mayRelax = cursor === undefined && found.hits.length === 0 && queryWords(request.criteria.text ?? '').length > 1;
  return mayRelax ? answer(client, indexUid, request, cursor, true) : found;
}

async function answer(client: Meilisearch, indexUid: string, request: ListingSearch, cursor: SearchCursor | undefined, isRelaxed: boolean): Promise<ListingAnswer> {
  const { limit, withFacets, criteria } = request;
  const { results } = await client.multiSearch({ queries: [...searchQueries(request, { indexUid, cursor, isRelaxed })] });
  const [page, ...apart] = results;
  // The fields asked for in the request.
  const hits = ((page?.hits ?? []) as unknown as readonly RawHit[]).map((raw) => hitOf(raw, criteria.radius));
  const total = cursor?.total ?? totalOf(page?.totalHits ?? page?.estimatedTotalHits ?? 0);
  const seen = (cursor?.seen ?? 0) + hits.length;
  const hasMore = hits.length === limit && seen < total.count;
  return {
    hits,
    total,
    facets: withFacets ? facets(request, page?.facetDistribution ?? {}, apart) : null,
    nextCursor: hasMore ? writeCursor(request, { engine: meilisearchEngine, seen, total, isRelaxed, after: null }) : null,
    didYouMean: wordsMeant(criteria.text ?? '', hits),
    isRelaxed,
    servedBy: meilisearchEngine,
    isDegraded: false,
  };
}

function totalOf(count: number): Total {
  return { count, relation: count >= deepestHit ? 'atLeast' : 'exact' };
}

function facets(request: ListingSearch, ofPage: Distribution, apart: readonly MultiSearchResult<Record<string, unknown>>[]): ListingFacets {
  const counts: Record<string, Readonly<Record<string, number>>> = { ...ofPage };
  for (const [at, facet] of countedApart(request).entries()) {
    const attribute = facetAttributes[facet];
    counts[attribute] = apart[at]?.facetDistribution?.[attribute] ?? {};
  }
  return facetsOf(counts);
}
