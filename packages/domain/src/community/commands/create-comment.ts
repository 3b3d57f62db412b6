import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { commentCreateInput, commentState } from '../contract';
import { commentCreated } from '../events';
import { enter, refuseFlood, refuseMuted } from '../floor';
import { nameMentions } from '../mentions';
import { postPolicy } from '../policy';
import { type CommentRow, findPost, type PostRow, writtenAttributes } from '../store';

/**
 * Comments on a post. Sent twice with the same `commentId` it is one.
 * Events: comment.created. Errors: invalid_transition (the post is hidden or taken down), conflict for a stranger's commentId, forbidden for who is muted, rate_limited, not_found.
 */
export const createComment = defineCommand({
  name: 'comment.create',
  summary: 'Comment on a post.',
  input: commentCreateInput,
  output: commentState,
  permission: 'post.view',
  events: [commentCreated],
  async run(tx, { postId, commentId, body, mentions }) {
    const seen = await findPost(tx, postId);
    tx.authorise(postPolicy, 'post.view', writtenAttributes(seen), 'post.view');
    const floor = await enter(tx, seen.building_id);
    const before = commentId === undefined ? undefined : ((await tx.db.selectFrom('post_comment').selectAll().where('id', '=', commentId).executeTakeFirst()) as CommentRow | undefined);
    if (before !== undefined) {
      if (before.post_id !== postId || before.author_id !== floor.userId) throw new DomainError('conflict', 'commentId: is taken; name it by another uuid.', { fields: [{ path: 'commentId', code: 'taken', message: 'is taken' }] });
      return { id: before.id, version: before.version, status: before.status };
    }
    await refuseMuted(tx, floor);
    await refuseFlood(tx, floor.userId, 'comment');
    // Held, not locked: many comment at once, and none of them on what is being hidden.
    const post = (await tx.db.selectFrom('post').selectAll().where('id', '=', postId).forShare().executeTakeFirstOrThrow()) as PostRow;
    if (post.status !== 'published') throw new DomainError('invalid_transition', `Nobody comments on a post that is ${post.status}.`, { state: post.status });
    const id = commentId ?? uuidv7();
    await tx.db.insertInto('post_comment').values({ id, organisation_id: post.organisation_id, post_id: postId, author_id: floor.userId, body, created_at: tx.now }).execute();
    const named = await nameMentions(tx, { type: 'comment', id, organisation_id: post.organisation_id, building_id: post.building_id }, mentions);
    tx.append(commentCreated, { aggregateId: id, aggregateVersion: 1, organisationId: post.organisation_id, data: { buildingId: post.building_id, postId, mentions: named } });
    return { id, version: 1, status: 'published' as const };
  },
});
