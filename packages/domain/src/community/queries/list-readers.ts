import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { readerItem } from '../contract';
import { peopleOf } from '../people';
import { postPolicy } from '../policy';
import { findPost, writtenAttributes } from '../store';

/** Who lives in the house and has read an announcement, and who has not. Errors: forbidden, not_found. */
export const listReaders = defineQuery({
  name: 'post.listReaders',
  summary: 'See who has read an announcement.',
  input: z.object({ id }),
  output: z.object({ read: z.int(), unread: z.int(), items: z.array(readerItem) }),
  permission: 'post.audience',
  async run(scope, { id: postId }) {
    const post = await findPost(scope, postId);
    scope.authorise(postPolicy, 'post.view', writtenAttributes(post), 'post.view');
    scope.authorise(postPolicy, 'post.audience', writtenAttributes(post), 'post.view');
    const { rows } = await sql<{ user_id: string; name: string; read_at: Date | null }>`
      select people.user_id, people.name, r.read_at from (${peopleOf(scope, post.building_id)}) people left join post_receipt r on r.post_id = ${postId}::uuid and r.user_id = people.user_id
      where not people.is_staff order by r.read_at desc nulls first, people.name limit 2000`.execute(scope.db);
    const items = rows.map((row) => ({ userId: row.user_id, name: row.name, readAt: row.read_at?.toISOString() ?? null }));
    const read = items.filter(({ readAt }) => readAt !== null).length;
    return { read, unread: items.length - read, items };
  },
});
