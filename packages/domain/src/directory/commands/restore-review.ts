import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { agentReviewRestored } from '../events';
import { reviewPolicy } from '../policy';
import { recountRating } from '../ratings';
import { reviewModerateInput, reviewState } from '../review-contract';
import { lockReview, reviewAttributes, reviewFact, reviewStateOf, updateReview } from '../reviews';

/**
 * Puts a hidden review back, with the reason; it counts again.
 * Events: agent_review.restored. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const restoreReview = defineCommand({
  name: 'agentReview.restore',
  summary: 'Put a hidden review back.',
  input: reviewModerateInput,
  output: reviewState,
  permission: 'agentReview.moderate',
  events: [agentReviewRestored],
  async run(tx, input) {
    const locked = await lockReview(tx, input.id, input.expectedVersion);
    const { review, agent } = locked;
    tx.authorise(reviewPolicy, 'agentReview.moderate', reviewAttributes(locked), 'agentReview.view');
    if (review.status === 'published') throw new DomainError('invalid_transition', 'This review is in sight.', { state: review.status });
    const restored = await updateReview(tx, review, { status: 'published', moderated_by: tx.actor.userId, moderated_at: tx.now, moderation_note: input.note });
    tx.append(agentReviewRestored, { ...reviewFact(restored), data: { agentId: agent.id, authorId: review.author_id } });
    await recountRating(tx, agent);
    return reviewStateOf(restored);
  },
});
