import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { pageCursor, readCursor } from '../../paging';
import { findBuilding } from '../house';
import { limits, postListInput, postPage } from '../contract';
import { postPolicy } from '../policy';
import { inHouse } from '../store';
import { postRows, toPosts } from './post-rows';

/** The posts of a house, the newest first; what is pinned comes besides on the first page. Or one's own drafts. Errors: not_found. */
export const listPosts = defineQuery({
  name: 'post.list',
  summary: 'Read what is written in your house.',
  input: postListInput,
  output: postPage,
  permission: 'post.view',
  async run(scope, { buildingId, kind, isDraft, cursor, limit }) {
    scope.authorise(postPolicy, 'post.write', inHouse(await findBuilding(scope, buildingId)), 'post.write');
    const after = readCursor(cursor);
    let query = postRows(scope).where('post.building_id', '=', buildingId).where('post.status', '=', isDraft ? 'draft' : 'published');
    if (isDraft) query = query.where('post.author_id', '=', scope.actor.userId ?? '');
    if (kind !== undefined) query = query.where('post.kind', '=', kind);
    const pinned = after === undefined && !isDraft ? await query.where('post.pinned_at', 'is not', null).orderBy('post.pinned_at', 'desc').limit(limits.pinned).execute() : [];
    const at = isDraft ? sql`post.created_at` : sql`post.published_at`;
    if (after !== undefined) query = query.where(sql<boolean>`(${at}, post.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy(at, 'desc').orderBy('post.id', 'desc').limit(limit + 1).execute();
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return { pinned: await toPosts(scope, pinned), items: await toPosts(scope, page), nextCursor: rows.length > limit && last !== undefined ? pageCursor(last.at_text, last.id) : null };
  },
});
