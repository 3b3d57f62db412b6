import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { listingCommandInput, listingState } from '../contract';
import { listingDeleted } from '../events';
import { stateOf } from '../move';
import { listingPolicy } from '../policy';
import { moveReview } from '../review';
import { attributesOf, lockListing } from '../store';
import { listingDeadlines } from '../timers';

/**
 * Throws a draft away; what was once published is cancelled instead, never deleted.
 * Events: listing.deleted. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const deleteDraft = defineCommand({
  name: 'listing.delete',
  summary: 'Throw a draft away.',
  input: listingCommandInput,
  output: listingState,
  permission: 'listing.delete',
  events: [listingDeleted],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.delete', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    const { moved } = await moveReview(tx, listing, 'listing.delete', {}, input.reason);
    tx.deadlines.settle({ type: 'listing', id: moved.id }, listingDeadlines, 'cancelled');
    tx.append(listingDeleted, { aggregateId: moved.id, aggregateVersion: moved.version, organisationId: moved.organisation_id, data: {} });
    return stateOf(moved);
  },
});
