import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { postState, recordMove } from '../contract';
import { postRemoved } from '../events';
import { postLifecycle } from '../lifecycle';
import { postPolicy } from '../policy';
import { factOf, lockPost, updatePost, writtenAttributes } from '../store';
import { eventNear, pollClose, postRef } from '../timers';

/**
 * Takes a post down, or throws a draft away: its author, or who manages the house. Nobody reads it afterwards.
 * Events: post.removed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const removePost = defineCommand({
  name: 'post.remove',
  summary: 'Take a post down.',
  input: recordMove,
  output: postState,
  permission: 'post.remove',
  events: [postRemoved],
  async run(tx, { id, expectedVersion }) {
    const post = await lockPost(tx, id);
    tx.authorise(postPolicy, 'post.remove', writtenAttributes(post), 'post.view');
    refuseStale('post', post, expectedVersion);
    const status = postLifecycle.next(post.status, 'post.remove');
    const removed = await updatePost(tx, post, { status, pinned_at: null });
    tx.deadlines.settle(postRef(post), [pollClose, eventNear], 'cancelled');
    // Nobody heard of a draft, and nobody hears of its end.
    if (post.status !== 'draft') tx.append(postRemoved, { ...factOf(removed), data: { buildingId: post.building_id, byAuthor: post.author_id === tx.actor.userId } });
    return { id, version: removed.version, status };
  },
});
