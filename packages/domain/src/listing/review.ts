import type { ScopedTransaction } from '@lintel/db';
import { listingReview, type ReviewStatus } from './lifecycle';
import { type ListingPatch, type ListingRow, recordStatusChange, updateListing } from './store';

/** Moves the draft through its review: state and history. The caller has locked the row and checked who asks, and appends its event. */
export async function moveReview(
  tx: ScopedTransaction, listing: ListingRow, command: string, patch: ListingPatch = {}, reason?: string,
): Promise<{ readonly from: ReviewStatus; readonly moved: ListingRow }> {
  const from = listing.review_status;
  const to = listingReview.next(from, command);
  const moved = await updateListing(tx, listing, { ...patch, review_status: to });
  await recordStatusChange(tx, moved, 'review', from, to, reason);
  return { from, moved };
}
