import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { moderationHint, moderationResult } from '../contract';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes, type JobRow } from '../store';
import { saidOf } from './said';

/** What the assistant says of the cases that wait in a house, for those who decide them. Errors: not_found, forbidden. */
export const listHints = defineQuery({
  name: 'assistant.listHints',
  summary: 'What the assistant says of what was flagged.',
  input: z.object({ buildingId: id }),
  output: z.object({ items: z.array(moderationHint) }),
  permission: 'assistant.moderate',
  async run(scope, { buildingId }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(assistantPolicy, 'assistant.moderate', houseAttributes(house), 'assistant.ask');
    const rows = await scope.db.selectFrom('assistant_job').innerJoin('moderation_case', 'moderation_case.id', 'assistant_job.record_id').selectAll('assistant_job').where('assistant_job.building_id', '=', buildingId)
      .where('assistant_job.kind', '=', 'moderation').where('assistant_job.status', '=', 'done').where('moderation_case.status', 'in', ['open', 'appealed']).orderBy('assistant_job.created_at', 'desc').limit(200).execute();
    return {
      items: (rows as unknown as JobRow[]).flatMap((row) => {
        const result = moderationResult.safeParse(row.result);
        return result.success ? [{ caseId: row.record_id, ...result.data, ...saidOf(row).how }] : [];
      }),
    };
  },
});
