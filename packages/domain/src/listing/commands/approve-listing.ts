import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { listingCommandInput, listingState } from '../contract';
import { listingApproved } from '../events';
import { stateOf } from '../move';
import { listingPolicy } from '../policy';
import { moveReview } from '../review';
import { attributesOf, lockListing } from '../store';

/**
 * Ends the review in favour of the draft; the agent publishes it when they choose.
 * Events: listing.approved. Errors: invalid_transition (another moderator was first), stale_version, forbidden, not_found.
 */
export const approveListing = defineCommand({
  name: 'listing.approve',
  summary: 'Approve a submitted draft.',
  input: listingCommandInput,
  output: listingState,
  permission: 'listing.review',
  events: [listingApproved],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.review', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    const { moved } = await moveReview(tx, listing, 'listing.approve', { reviewed_at: tx.now, reviewer_id: tx.actor.userId }, input.reason);
    tx.deadlines.settle({ type: 'listing', id: moved.id }, ['review'], 'met');
    tx.append(listingApproved, {
      aggregateId: moved.id, aggregateVersion: moved.version, organisationId: moved.organisation_id, data: { reviewerId: tx.actor.userId },
    });
    return stateOf(moved);
  },
});
