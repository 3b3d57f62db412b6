import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, type DeadlineRow, wakeInput } from '../../wake';
import { pollClosed, postEventNear } from '../events';
import { postLifecycle } from '../lifecycle';
import { postPolicy } from '../policy';
import { factOf, lockPost, type PostRow, updatePost, writtenAttributes } from '../store';
import { eventNear, pollClose, postRef } from '../timers';

/**
 * Does what is due for a post by the database's clock, each thing once: says that a poll is over, reminds of an event a day before.
 * Events: poll.closed, post.event_near. Errors: not_found.
 */
export const wakePost = defineCommand({
  name: 'post.wake',
  summary: 'Do what is due for a post and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'post.wake',
  events: [pollClosed, postEventNear],
  async run(tx, { id }) {
    let post = await lockPost(tx, id);
    tx.authorise(postPolicy, 'post.wake', writtenAttributes(post), 'post.view');
    for (const deadline of await pendingDeadlines(tx, 'post', id)) if (deadline.due_at <= tx.now) post = await fire(tx, post, deadline);
    await tx.flush();
    const isFinal = postLifecycle.isFinal(post.status);
    return { version: post.version, state: post.status, isFinal, next: isFinal ? null : nextOf(await pendingDeadlines(tx, 'post', id), tx.now) };
  },
});

async function fire(tx: ScopedTransaction, post: PostRow, deadline: DeadlineRow): Promise<PostRow> {
  tx.deadlines.settleSlot(postRef(post), deadline.kind, deadline.slot, 'fired');
  if (deadline.kind === pollClose) {
    const closed = await updatePost(tx, post, {});
    const { n } = await tx.db.selectFrom('poll_ballot').innerJoin('poll_choice', 'poll_choice.ballot_id', 'poll_ballot.id').select((eb) => eb.fn.count<number>('poll_ballot.id').distinct().as('n')).where('poll_ballot.post_id', '=', post.id).executeTakeFirstOrThrow();
    tx.append(pollClosed, { ...factOf(closed), data: { buildingId: post.building_id, ballots: n } });
    return closed;
  }
  // One that has begun is not announced any more, however late this runs.
  if (deadline.kind === eventNear && post.status === 'published' && post.starts_at !== null && post.starts_at > tx.now)
    tx.append(postEventNear, { aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: post.organisation_id, data: { buildingId: post.building_id, postId: post.id, startsAt: post.starts_at.toISOString() } });
  return post;
}
