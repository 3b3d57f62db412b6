import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { commentState, recordMove } from '../contract';
import { authoriseComment } from '../contribution';
import { commentRemoved } from '../events';
import { contributionLifecycle } from '../lifecycle';
import { commentPolicy } from '../policy';
import { factOf, lockComment, updateComment, writtenAttributes } from '../store';

/**
 * Takes a comment down: its author, or who manages the house.
 * Events: comment.removed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const removeComment = defineCommand({
  name: 'comment.remove',
  summary: 'Take a comment down.',
  input: recordMove,
  output: commentState,
  permission: 'comment.remove',
  events: [commentRemoved],
  async run(tx, { id, expectedVersion }) {
    const comment = await lockComment(tx, id);
    await authoriseComment(tx, comment);
    tx.authorise(commentPolicy, 'comment.remove', writtenAttributes(comment), 'comment.view');
    refuseStale('comment', comment, expectedVersion);
    const status = contributionLifecycle.next(comment.status, 'contribution.remove');
    const removed = await updateComment(tx, comment, { status });
    tx.append(commentRemoved, { ...factOf(removed), data: { buildingId: comment.building_id, postId: comment.post_id, byAuthor: comment.author_id === tx.actor.userId } });
    return { id, version: removed.version, status };
  },
});
