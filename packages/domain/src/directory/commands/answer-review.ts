import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { agentReviewAnswered } from '../events';
import { reviewPolicy } from '../policy';
import { reviewAnswerInput, reviewState } from '../review-contract';
import { lockReview, reviewAttributes, reviewFact, reviewStateOf, updateReview } from '../reviews';

/**
 * Answers a review under it, once: the last word is nobody's.
 * Events: agent_review.answered. Errors: conflict when it is answered already, invalid_transition (hidden), stale_version, forbidden, not_found.
 */
export const answerReview = defineCommand({
  name: 'agentReview.answer',
  summary: 'Answer a review of yourself, once.',
  input: reviewAnswerInput,
  output: reviewState,
  permission: 'agentReview.answer',
  events: [agentReviewAnswered],
  async run(tx, input) {
    const locked = await lockReview(tx, input.id, input.expectedVersion);
    const { review, agent } = locked;
    tx.authorise(reviewPolicy, 'agentReview.answer', reviewAttributes(locked), 'agentReview.view');
    if (review.status === 'hidden') throw new DomainError('invalid_transition', 'A moderator took this review out of sight.', { state: review.status });
    if (review.answer !== null) throw new DomainError('conflict', 'You have answered this review already.', { answeredAt: review.answered_at?.toISOString() });
    const answered = await updateReview(tx, review, { answer: input.answer, answered_at: tx.now });
    tx.append(agentReviewAnswered, { ...reviewFact(answered), data: { agentId: agent.id, authorId: review.author_id } });
    return reviewStateOf(answered);
  },
});
