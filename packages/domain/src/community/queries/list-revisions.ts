import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { recordRef, revisionItem } from '../contract';
import { seenContribution } from '../contribution';

/** What a post, a comment or a message said before it was edited, the latest first; for all who see it, as long as it is not hidden. Errors: not_found. */
export const listRevisions = defineQuery({
  name: 'revision.list',
  summary: 'Read what something said before it was edited.',
  input: recordRef,
  output: z.object({ items: z.array(revisionItem) }),
  permission: 'post.view',
  async run(scope, ref) {
    const { status } = await seenContribution(scope, ref);
    if (status !== 'published') return { items: [] };
    const rows = await scope.db.selectFrom('content_revision').select(['id', 'title', 'body', 'replaced_at']).where('record_type', '=', ref.recordType).where('record_id', '=', ref.recordId).orderBy('id', 'desc').limit(50).execute();
    return { items: rows.map((row) => ({ id: row.id, title: row.title, body: row.body, replacedAt: row.replaced_at.toISOString() })) };
  },
});
