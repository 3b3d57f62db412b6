import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { limits, postDetail } from '../contract';
import { postRows, toPosts } from './post-rows';
import type { guestItem } from '../contract';

/** One post with who said something about coming to its event. Errors: not_found. */
export const getPost = defineQuery({
  name: 'post.get',
  summary: 'Read a post.',
  input: z.object({ id }),
  output: postDetail,
  permission: 'post.view',
  async run(scope, { id: postId }) {
    const rows = await postRows(scope).where('post.id', '=', postId).execute();
    const [item] = await toPosts(scope, rows);
    const [row] = rows;
    if (item === undefined || row === undefined) throw notFound('post', postId);
    return { ...item, organisationId: row.organisation_id, guests: item.kind === 'event' ? await guestsOf(scope, postId) : [], caseId: item.status === 'hidden' ? await caseOf(scope, postId) : null };
  },
});

async function guestsOf(scope: Scope, postId: string): Promise<z.infer<typeof guestItem>[]> {
  const rows = await scope.db.selectFrom('rsvp').innerJoin('app_user', 'app_user.id', 'rsvp.user_id').select(['rsvp.user_id', 'app_user.name', 'rsvp.answer']).where('rsvp.post_id', '=', postId).where('rsvp.answer', 'in', ['going', 'maybe'])
    .orderBy('rsvp.answer').orderBy('app_user.name').limit(limits.names).execute();
  return rows.map((row) => ({ userId: row.user_id, name: row.name, answer: row.answer === 'going' ? 'going' : 'maybe' }));
}

async function caseOf(scope: Scope, recordId: string): Promise<string | null> {
  return (await scope.db.selectFrom('moderation_case').select('id').where('record_type', '=', 'post').where('record_id', '=', recordId).executeTakeFirst())?.id ?? null;
}
