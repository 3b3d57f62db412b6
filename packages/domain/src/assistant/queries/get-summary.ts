import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { summaryResult, weekSummary } from '../contract';
import { assistantPolicy } from '../policy';
import { jobColumns, type JobRow } from '../store';
import { saidOf } from './said';

/** The week of a house, for those who manage it. Errors: not_found. */
export const getSummary = defineQuery({
  name: 'assistant.getSummary',
  summary: 'Read the week of a house.',
  input: z.object({ id }),
  output: weekSummary,
  permission: 'assistant.summary',
  async run(scope, input) {
    const row = await scope.db.selectFrom('assistant_job').innerJoin('building', 'building.id', 'assistant_job.building_id').selectAll('assistant_job').select('building.name as building_name').where('assistant_job.id', '=', input.id).where('assistant_job.kind', '=', 'summary')
      .where(scope.visible(assistantPolicy, 'assistant.summary', jobColumns)).executeTakeFirst();
    if (row === undefined) throw notFound('assistant_job', input.id);
    const job = row as unknown as JobRow;
    const said = summaryResult.safeParse(job.result).data;
    return {
      id: job.id, buildingId: job.building_id, buildingName: row.building_name, status: job.status, week: job.slot, figures: said?.figures ?? null, paragraphs: said?.paragraphs ?? [], createdAt: job.created_at.toISOString(),
      ...saidOf(job).how,
    };
  },
});
