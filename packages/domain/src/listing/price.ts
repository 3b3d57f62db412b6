import type { ScopedTransaction } from '@lintel/db';
import { listingPriceChanged } from './events';
import { type ListingRow, recordPriceChange } from './store';

/** Keeps the history of an asking price that anyone may have seen. Call before the row is updated; `version` is the one after it. */
export async function notePriceChange(tx: ScopedTransaction, listing: ListingRow, newPrice: number, version: number, reason?: string): Promise<void> {
  if (newPrice === listing.list_price || listing.published_at === null) return;
  await recordPriceChange(tx, listing, newPrice, reason);
  tx.append(listingPriceChanged, {
    aggregateId: listing.id, aggregateVersion: version, organisationId: listing.organisation_id, ...(reason === undefined ? {} : { reason }),
    data: { oldPrice: listing.list_price, newPrice, currency: listing.currency },
  });
}
