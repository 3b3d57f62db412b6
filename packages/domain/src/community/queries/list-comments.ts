import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { cursor, id, pageOf, pageSize } from '../../fields';
import { keyCursor, readKeyCursor } from '../../keyset';
import { commentItem } from '../contract';
import { commentPolicy, postPolicy } from '../policy';
import { commentColumns, type CommentRow, findPost, worksThere, writtenAttributes } from '../store';
import { hangingOn } from './said';

/** The comments on a post, in the order in which they were written. Errors: not_found. */
export const listComments = defineQuery({
  name: 'comment.list',
  summary: 'Read the comments on a post.',
  input: z.object({ postId: id, cursor: cursor.optional(), limit: pageSize }),
  output: pageOf(commentItem),
  permission: 'comment.view',
  async run(scope, { postId, cursor: from, limit }) {
    scope.authorise(postPolicy, 'post.view', writtenAttributes(await findPost(scope, postId)), 'post.view');
    let query = scope.db.selectFrom('post_comment').innerJoin('post', 'post.id', 'post_comment.post_id').innerJoin('app_user as author', 'author.id', 'post_comment.author_id')
      .leftJoin('moderation_case as held', (join) => join.onRef('held.record_id', '=', 'post_comment.id').on('held.record_type', '=', 'comment'))
      .selectAll('post_comment').select(['post.building_id', 'author.name as author_name', 'held.id as case_id', worksThere('post_comment.author_id', 'post.building_id').as('author_works')])
      .where('post_comment.post_id', '=', postId).where(scope.visible(commentPolicy, 'comment.view', commentColumns)).where('post_comment.status', '<>', 'removed');
    if (from !== undefined) query = query.where('post_comment.id', '>', readKeyCursor(id, from));
    const rows = await query.orderBy('post_comment.id').limit(limit + 1).execute();
    const page = rows.slice(0, limit);
    const { reactions, mentions } = await hangingOn(scope, 'comment', page.map((row) => row.id));
    const items = page.map((row) => {
      const comment = row as unknown as CommentRow;
      const may = (permission: 'comment.edit' | 'comment.remove') => commentPolicy.permits(permission, scope.actor, writtenAttributes(comment));
      const [isPublished, isMine] = [comment.status === 'published', row.author_id === scope.actor.userId];
      return {
        id: row.id, version: row.version, postId, status: comment.status, body: row.body, author: { id: row.author_id, name: row.author_name, isStaff: row.author_works }, isMine, reactions: reactions.get(row.id) ?? [],
        mentions: mentions.get(row.id) ?? [], editedAt: row.edited_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(), caseId: comment.status === 'hidden' ? row.case_id : null,
        actions: [...(may('comment.edit') && isPublished ? ['comment.edit'] : []), ...(may('comment.remove') ? ['comment.remove'] : []), ...(isPublished && !isMine ? ['moderation.flag'] : [])],
      };
    });
    return { items, nextCursor: rows.length > limit ? keyCursor(page.at(-1)?.id ?? '') : null };
  },
});
