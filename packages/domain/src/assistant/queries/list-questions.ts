import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { jobStatus, questionItem } from '../contract';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes, jobColumns } from '../store';

const most = 20;

/** What one asked about a house, the latest first. Errors: not_found. */
export const listQuestions = defineQuery({
  name: 'assistant.listQuestions',
  summary: 'What you asked about your house.',
  input: z.object({ buildingId: id }),
  output: z.object({ items: z.array(questionItem) }),
  permission: 'assistant.ask',
  async run(scope, { buildingId }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(assistantPolicy, 'assistant.ask', houseAttributes(house));
    const rows = await scope.db.selectFrom('assistant_job').select(['id', 'question', 'status', 'created_at']).where('building_id', '=', buildingId).where('kind', '=', 'question').where('asked_by', '=', scope.actor.userId)
      .where(scope.visible(assistantPolicy, 'assistant.own', jobColumns)).orderBy('created_at', 'desc').orderBy('id').limit(most).execute();
    return { items: rows.map((row) => ({ id: row.id, question: row.question, status: jobStatus.parse(row.status), createdAt: row.created_at.toISOString() })) };
  },
});
