import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { assistantPolicy } from '../policy';

/** So few tell nothing; so many new ones are worth learning anew. */
const least = 40;
const news = 20;

/** Organisations whose assistant could learn: enough of their tickets came to an end since it last did. */
export const listLearners = defineQuery({
  name: 'assistant.listLearners',
  summary: 'Assistants that could learn anew.',
  input: z.object({}),
  output: z.object({ organisationIds: z.array(id) }),
  permission: 'assistant.work',
  async run(scope) {
    scope.authorise(assistantPolicy, 'assistant.work', {});
    const { rows } = await sql<{ organisation_id: string }>`
      select t.organisation_id from ticket t left join assistant_model m on m.organisation_id = t.organisation_id
      where t.status in ('completed', 'closed') and t.source <> 'plan' and t.category <> 'other' and coalesce(m.trained_at, '-infinity') < now() - interval '1 hour'
      group by t.organisation_id, m.trained_at having count(*) >= ${least} and count(*) filter (where t.completed_at > coalesce(m.trained_at, '-infinity')) >= ${news}
      order by 1 limit 5`.execute(scope.db);
    return { organisationIds: rows.map((row) => row.organisation_id) };
  },
});
