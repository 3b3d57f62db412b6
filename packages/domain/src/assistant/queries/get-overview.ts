import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { limits, measured, overview } from '../contract';
import { assistantPolicy } from '../policy';
import { organisationsWith } from './organisations';

/** How the assistants of all organisations fare: what they spent today, how often they were right, and how the classifier did on files it was measured on. Errors: forbidden. */
export const getOverview = defineQuery({
  name: 'assistant.getOverview',
  summary: 'How the assistants of all organisations fare.',
  input: z.object({}),
  output: overview,
  permission: 'assistant.oversee',
  async run(scope) {
    scope.authorise(assistantPolicy, 'assistant.oversee', {});
    const rows = await scope.db.selectFrom('assistant_evaluation').selectAll().orderBy('created_at', 'desc').orderBy('id').limit(limits.evaluations).execute();
    return {
      organisations: [...(await organisationsWith(scope, sql`true`))],
      evaluations: rows.map((row) => ({ id: row.id, name: row.name, measuredAt: row.created_at.toISOString(), ...measured.parse(row.measured) })),
    };
  },
});
