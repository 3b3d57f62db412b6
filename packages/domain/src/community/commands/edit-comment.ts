import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { commentEditInput, commentState } from '../contract';
import { authoriseComment } from '../contribution';
import { commentUpdated } from '../events';
import { enter, refuseMuted } from '../floor';
import { commentPolicy } from '../policy';
import { factOf, keepRevision, lockComment, updateComment, writtenAttributes } from '../store';

/**
 * Changes one's own comment; what it said before is kept and can be read.
 * Events: comment.updated. Errors: invalid_transition (hidden or taken down), stale_version, forbidden, not_found.
 */
export const editComment = defineCommand({
  name: 'comment.edit',
  summary: 'Change your comment.',
  input: commentEditInput,
  output: commentState,
  permission: 'comment.edit',
  events: [commentUpdated],
  async run(tx, { id, body, expectedVersion }) {
    const comment = await lockComment(tx, id);
    await authoriseComment(tx, comment);
    tx.authorise(commentPolicy, 'comment.edit', writtenAttributes(comment), 'comment.view');
    refuseStale('comment', comment, expectedVersion);
    await refuseMuted(tx, await enter(tx, comment.building_id));
    if (comment.status !== 'published') throw new DomainError('invalid_transition', `A comment that is ${comment.status} cannot be changed.`, { state: comment.status });
    if (comment.body === body) return { id, version: comment.version, status: comment.status };
    await keepRevision(tx, 'comment', comment, uuidv7());
    const updated = await updateComment(tx, comment, { body, edited_at: tx.now });
    tx.append(commentUpdated, { ...factOf(updated), data: { buildingId: comment.building_id, postId: comment.post_id } });
    return { id, version: updated.version, status: updated.status };
  },
});
