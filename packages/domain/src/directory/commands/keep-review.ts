import { defineCommand } from '@lintel/db';
import { agentReviewKept } from '../events';
import { reviewPolicy } from '../policy';
import { reviewKeepInput, reviewState } from '../review-contract';
import { lockReview, reviewAttributes, reviewFact, reviewStateOf, settleFlags, updateReview } from '../reviews';

/**
 * Lets a flagged review stand: what was held against it is settled. Nothing open changes nothing.
 * Events: agent_review.kept. Errors: stale_version, forbidden, not_found.
 */
export const keepReview = defineCommand({
  name: 'agentReview.keep',
  summary: 'Let a flagged review stand.',
  input: reviewKeepInput,
  output: reviewState,
  permission: 'agentReview.moderate',
  events: [agentReviewKept],
  async run(tx, input) {
    const locked = await lockReview(tx, input.id, input.expectedVersion);
    const { review, agent } = locked;
    tx.authorise(reviewPolicy, 'agentReview.moderate', reviewAttributes(locked), 'agentReview.view');
    if ((await settleFlags(tx, review.id)) === 0) return reviewStateOf(review);
    const kept = await updateReview(tx, review, { moderated_by: tx.actor.userId, moderated_at: tx.now });
    tx.append(agentReviewKept, { ...reviewFact(kept), data: { agentId: agent.id } });
    return reviewStateOf(kept);
  },
});
