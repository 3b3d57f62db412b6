import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { agentReviewHidden } from '../events';
import { reviewPolicy } from '../policy';
import { recountRating } from '../ratings';
import { reviewModerateInput, reviewState } from '../review-contract';
import { lockReview, reviewAttributes, reviewFact, reviewStateOf, settleFlags, updateReview } from '../reviews';

/**
 * Takes a review out of sight, with the reason, and out of the rating. Its author and the agent still see it, and why.
 * Events: agent_review.hidden. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const hideReview = defineCommand({
  name: 'agentReview.hide',
  summary: 'Take a review out of sight.',
  input: reviewModerateInput,
  output: reviewState,
  permission: 'agentReview.moderate',
  events: [agentReviewHidden],
  async run(tx, input) {
    const locked = await lockReview(tx, input.id, input.expectedVersion);
    const { review, agent } = locked;
    tx.authorise(reviewPolicy, 'agentReview.moderate', reviewAttributes(locked), 'agentReview.view');
    if (review.status === 'hidden') throw new DomainError('invalid_transition', 'This review is out of sight already.', { state: review.status });
    const hidden = await updateReview(tx, review, { status: 'hidden', moderated_by: tx.actor.userId, moderated_at: tx.now, moderation_note: input.note });
    await settleFlags(tx, review.id);
    tx.append(agentReviewHidden, { ...reviewFact(hidden), data: { agentId: agent.id, authorId: review.author_id } });
    await recountRating(tx, agent);
    return reviewStateOf(hidden);
  },
});
