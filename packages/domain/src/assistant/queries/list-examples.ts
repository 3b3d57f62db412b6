import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { assistantPolicy } from '../policy';

const most = 3_000;

/** What an organisation's assistant may learn from: its own tickets that were looked after to the end, with the category that people left on them. The latest first. */
export const listExamples = defineQuery({
  name: 'assistant.listExamples',
  summary: 'What an assistant may learn from.',
  input: z.object({ organisationId: id }),
  output: z.object({ examples: z.array(z.object({ key: id, text: z.string(), category: z.string() })) }),
  permission: 'assistant.work',
  async run(scope, { organisationId }) {
    scope.authorise(assistantPolicy, 'assistant.work', {});
    const rows = await scope.db.selectFrom('ticket').select(['id', 'title', 'description', 'place', 'category']).where('organisation_id', '=', organisationId).where('status', 'in', ['completed', 'closed']).where('source', '!=', 'plan').where('category', '!=', 'other')
      .orderBy('completed_at', 'desc').orderBy('id').limit(most).execute();
    return { examples: rows.map((row) => ({ key: row.id, text: `${row.title} ${row.description} ${row.place}`.trim(), category: row.category })) };
  },
});
