import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { agentReviewFlagged } from '../events';
import { reviewPolicy } from '../policy';
import { reviewFlagInput, reviewState } from '../review-contract';
import { lockReview, reviewAttributes, reviewFact, reviewStateOf, updateReview } from '../reviews';

/** What one person may hold against reviews in a day: a flag is a judgement, not a weapon. */
const mostPerDay = 10;

/**
 * Says that a review should not stand; a moderator decides. Each person once: saying it again changes nothing, also after it was judged.
 * Events: agent_review.flagged. Errors: rate_limited, invalid_transition (hidden already), forbidden (one's own), not_found, unauthenticated.
 */
export const flagReview = defineCommand({
  name: 'agentReview.flag',
  summary: 'Say that a review should not stand.',
  input: reviewFlagInput,
  output: reviewState,
  permission: 'agentReview.flag',
  events: [agentReviewFlagged],
  async run(tx, input) {
    const locked = await lockReview(tx, input.id);
    const { review, agent } = locked;
    tx.authorise(reviewPolicy, 'agentReview.flag', reviewAttributes(locked), 'agentReview.view');
    const userId = signedInUser(tx);
    if (review.status === 'hidden') throw new DomainError('invalid_transition', 'This review is out of sight already.', { state: review.status });
    const { today } = await tx.db.selectFrom('agent_review_flag').select((eb) => eb.fn.countAll<number>().as('today')).where('user_id', '=', userId)
      .where('created_at', '>', new Date(tx.now.getTime() - 86_400_000)).executeTakeFirstOrThrow();
    if (today >= mostPerDay) throw new DomainError('rate_limited', 'You have held something against many reviews today. Go on tomorrow.', { retryAfterSeconds: 86_400 });
    const made = await tx.db.insertInto('agent_review_flag').values({ review_id: review.id, user_id: userId, kind: input.kind, note: input.note, created_at: tx.now })
      .onConflict((oc) => oc.doNothing()).returning('kind').executeTakeFirst();
    if (made === undefined) return reviewStateOf(review);
    const flagged = await updateReview(tx, review, {});
    tx.append(agentReviewFlagged, { ...reviewFact(flagged), data: { agentId: agent.id, kind: input.kind } });
    return reviewStateOf(flagged);
  },
});
