import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { listingCommandInput, listingState } from '../contract';
import { readDraft } from '../drafts';
import { listingSubmitted } from '../events';
import { findingsOf } from '../findings';
import { stateOf } from '../move';
import { listingPolicy } from '../policy';
import { moveReview } from '../review';
import { attributesOf, lockListing } from '../store';
import { reviewDeadline, reviewMinutesOf } from '../timers';
import { workingHoursOf } from '../../working-hours';

/**
 * Hands the draft in for review: nothing required may be missing; what a moderator should know (a duplicate address, a price far from its
 * neighbours') is kept with it; the review has a deadline in working time.
 * Events: listing.submitted. Errors: invalid_input naming each missing field, invalid_transition, stale_version, forbidden, not_found.
 */
export const submitListing = defineCommand({
  name: 'listing.submit',
  summary: 'Hand a draft in for review.',
  input: listingCommandInput,
  output: listingState,
  permission: 'listing.submit',
  events: [listingSubmitted],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.submit', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    const draft = await readDraft(tx, listing, tx.now);
    const findings = await findingsOf(tx, listing, draft);
    const minutes = await reviewMinutesOf(tx);
    const dueAt = (await workingHoursOf(tx, listing.organisation_id)).addBusinessMinutes(tx.now, minutes);
    const { from, moved } = await moveReview(tx, listing, 'listing.submit', {
      submitted_at: tx.now, reviewed_at: null, reviewer_id: null, review_note: null, review_findings: JSON.stringify(findings),
    }, input.reason);
    const { missing } = draft.completeness;
    if (missing.length > 0)
      throw new DomainError('invalid_input', `The draft cannot be submitted yet: ${missing.map((m) => m.message).join(' ')}`, { fields: missing });
    tx.deadlines.set(reviewDeadline({ id: moved.id, organisationId: moved.organisation_id }, dueAt, minutes));
    tx.append(listingSubmitted, {
      aggregateId: moved.id, aggregateVersion: moved.version, organisationId: moved.organisation_id,
      data: { from, findings: findings.map((f) => f.kind), reviewDueAt: dueAt.toISOString() },
    });
    return stateOf(moved);
  },
});
