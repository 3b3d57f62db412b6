import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { type DeadlineRow, nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { listingExpiryNear, listingPublished, listingReviewOverdue, listingStatusChanged, listingWentStale } from '../events';
import { listingMarket } from '../lifecycle';
import { moveMarket } from '../move';
import { listingPolicy } from '../policy';
import { attributesOf, type ListingRow, lockListing } from '../store';
import type { ListingDeadline } from '../timers';

/**
 * Does what is due by the database's clock — go-live, reminders, expiry, an overdue review, the stale nudge — and says what comes next.
 * Called early it does nothing; called twice it does it once.
 * Events: listing.status_changed, listing.published, listing.expiry_near, listing.review_overdue, listing.went_stale. Errors: not_found.
 */
export const wakeListing = defineCommand({
  name: 'listing.wake',
  summary: 'Do what is due for a listing and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'listing.expire',
  events: [listingStatusChanged, listingPublished, listingExpiryNear, listingReviewOverdue, listingWentStale],
  async run(tx, input) {
    let listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.expire', attributesOf(listing), 'listing.view');
    const pending = await pendingDeadlines(tx, 'listing', listing.id);
    const due = pending.filter((d) => d.due_at <= tx.now);
    for (const deadline of due) listing = await act(tx, listing, deadline);
    const rest = due.length === 0 ? pending : await remaining(tx, listing);
    const isFinal = listingMarket.isFinal(listing.standard_status) || listing.review_status === 'deleted';
    const state = listing.review_status === 'approved' ? listing.standard_status : listing.review_status;
    return { version: listing.version, state, isFinal, next: isFinal ? null : nextOf(rest, tx.now) };
  },
});

/** The deadlines as they stand after this transaction's own changes. */
async function remaining(tx: ScopedTransaction, listing: ListingRow): Promise<readonly DeadlineRow[]> {
  await tx.flush();
  return pendingDeadlines(tx, 'listing', listing.id);
}

async function act(tx: ScopedTransaction, listing: ListingRow, deadline: DeadlineRow): Promise<ListingRow> {
  tx.deadlines.settleSlot({ type: 'listing', id: listing.id }, deadline.kind, deadline.slot, 'fired');
  // A fact about the deadline, not a change of the listing: an editor's open draft stays current.
  const fact = { aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: listing.organisation_id };
  switch (deadline.kind as ListingDeadline) {
    case 'go_live':
      return listing.standard_status === 'ComingSoon' ? moveMarket(tx, listing, { command: 'listing.publish', to: 'Active' }) : listing;
    case 'expiry':
      return listingMarket.targets(listing.standard_status, 'listing.expire').length > 0 ? moveMarket(tx, listing, { command: 'listing.expire' }) : listing;
    case 'expiry_reminder':
      if (listing.expiration_at !== null && listing.expiration_at > tx.now)
        tx.append(listingExpiryNear, {
          ...fact, data: { listingId: listing.id, expirationAt: listing.expiration_at.toISOString(), daysLeft: Number.parseInt(deadline.slot, 10) },
        });
      return listing;
    case 'review':
      if (listing.review_status === 'submitted')
        tx.append(listingReviewOverdue, { ...fact, data: { listingId: listing.id, dueAt: deadline.due_at.toISOString() } });
      return listing;
    case 'stale':
      if (listing.standard_status === 'Active')
        tx.append(listingWentStale, { ...fact, data: { listingId: listing.id, quietSince: listing.updated_at.toISOString() } });
      return listing;
  }
}
