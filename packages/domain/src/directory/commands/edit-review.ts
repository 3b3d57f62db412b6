import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { changesOf } from '../changes';
import { agentReviewEdited } from '../events';
import { reviewPolicy } from '../policy';
import { recountRating } from '../ratings';
import { reviewEditInput, reviewState } from '../review-contract';
import { lockReview, reviewAttributes, reviewFact, reviewStateOf, updateReview } from '../reviews';

/**
 * Changes one's own review while its window is open by the database's clock; a hidden one stands as it was judged.
 * Events: agent_review.edited. Errors: expired, invalid_transition (hidden), stale_version, forbidden, not_found.
 */
export const editReview = defineCommand({
  name: 'agentReview.edit',
  summary: 'Change your review of an agent.',
  input: reviewEditInput,
  output: reviewState,
  permission: 'agentReview.edit',
  events: [agentReviewEdited],
  async run(tx, input) {
    const locked = await lockReview(tx, input.id, input.expectedVersion);
    const { review, agent } = locked;
    tx.authorise(reviewPolicy, 'agentReview.edit', reviewAttributes(locked), 'agentReview.view');
    if (review.status === 'hidden') throw new DomainError('invalid_transition', 'A moderator took this review out of sight; it stands as it was judged.', { state: review.status });
    if (review.editable_until <= tx.now) throw new DomainError('expired', 'The time in which you could change this review is over.', { until: review.editable_until.toISOString() });
    const { changed, patch } = changesOf(review, input, { rating: 'rating', body: 'body' });
    if (changed.length === 0) return reviewStateOf(review);
    const edited = await updateReview(tx, review, { ...patch, edited_at: tx.now });
    tx.append(agentReviewEdited, { ...reviewFact(edited), data: { agentId: agent.id, authorId: review.author_id, from: review.rating, to: edited.rating, changed: [...changed] } });
    if (edited.rating !== review.rating) await recountRating(tx, agent);
    return reviewStateOf(edited);
  },
});
