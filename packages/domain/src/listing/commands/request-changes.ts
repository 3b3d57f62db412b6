import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { refuseStale } from '../../stale';
import { listingCommandInput, listingState, writtenText } from '../contract';
import { listingChangesRequested } from '../events';
import { stateOf } from '../move';
import { listingPolicy } from '../policy';
import { moveReview } from '../review';
import { attributesOf, lockListing } from '../store';

/**
 * Sends the draft back with a note on what to change.
 * Events: listing.changes_requested. Errors: invalid_transition, invalid_input (no note), stale_version, forbidden, not_found.
 */
export const requestChanges = defineCommand({
  name: 'listing.requestChanges',
  summary: 'Send a submitted draft back with a note.',
  input: listingCommandInput.extend({ note: writtenText(2_000).pipe(z.string().min(3, 'say what to change')) }),
  output: listingState,
  permission: 'listing.review',
  events: [listingChangesRequested],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.review', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    const patch = { reviewed_at: tx.now, reviewer_id: tx.actor.userId, review_note: input.note };
    const { moved } = await moveReview(tx, listing, 'listing.requestChanges', patch, input.reason);
    tx.deadlines.settle({ type: 'listing', id: moved.id }, ['review'], 'met');
    tx.append(listingChangesRequested, {
      aggregateId: moved.id, aggregateVersion: moved.version, organisationId: moved.organisation_id, data: { reviewerId: tx.actor.userId },
    });
    return stateOf(moved);
  },
});
