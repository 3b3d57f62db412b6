import type { SearchHit } from '@lintel/domain/search/contract';
import { isDomainError } from '@lintel/kernel';
import type { Listing } from '@/features/listing-public/headline';
import { mostSimilar, similarTo } from '@/features/listing-public/similar-search';
import { serverCaller } from '@/server/rsc';

/** undefined when the search is away: the page is complete without it and says so. */
export async function readSimilar(listing: Listing): Promise<readonly SearchHit[] | undefined> {
  try {
    const { hits } = await (await serverCaller()).search.listings(similarTo(listing));
    return mostSimilar(listing, hits);
  } catch (error) {
    if (isDomainError(error) && error.code === 'unavailable') return undefined;
    throw error;
  }
}
