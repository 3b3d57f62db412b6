import type { ListingDocument } from '@lintel/adapters/search';
import type { Scope } from '@lintel/db';
import { loadSearchDocuments } from '../search';

/** In these a home can still be had: nobody is told of one that is sold or as good as sold. */
const onOffer: readonly string[] = ['ComingSoon', 'Active'];

/** Listings as they are now, as the search holds them, if they are public and on offer; in no order. */
export async function offeredListings(scope: Scope, ids: readonly string[]): Promise<readonly ListingDocument[]> {
  const documents = await loadSearchDocuments(scope, ids);
  return documents.filter((document) => document.isPublic && onOffer.includes(document.standardStatus));
}
