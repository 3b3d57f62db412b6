import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { assistantPolicy } from '../policy';

/** Organisations whose assistant has had something to do for a minute and does not: whoever should have done it did not. */
export const listOverdueAssistants = defineQuery({
  name: 'assistant.listOverdue',
  summary: 'Assistants that stand still.',
  input: z.object({}),
  output: z.object({ organisationIds: z.array(id) }),
  permission: 'assistant.work',
  async run(scope) {
    scope.authorise(assistantPolicy, 'assistant.work', {});
    const { rows } = await sql<{ organisation_id: string }>`
      select distinct organisation_id from assistant_job where (status = 'waiting' and created_at < now() - interval '1 minute') or (status = 'working' and claimed_until < now()) order by 1 limit 1000`.execute(scope.db);
    return { organisationIds: rows.map((row) => row.organisation_id) };
  },
});
