import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { jobStatus, summaryItem, summaryResult } from '../contract';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes } from '../store';

const most = 26;

/** The weeks of a house that were summed up, the latest first. Errors: not_found, forbidden. */
export const listSummaries = defineQuery({
  name: 'assistant.listSummaries',
  summary: 'The weeks of a house that were summed up.',
  input: z.object({ buildingId: id }),
  output: z.object({ items: z.array(summaryItem) }),
  permission: 'assistant.summary',
  async run(scope, { buildingId }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(assistantPolicy, 'assistant.summary', houseAttributes(house), 'assistant.ask');
    const rows = await scope.db.selectFrom('assistant_job').select(['id', 'slot', 'status', 'result']).where('building_id', '=', buildingId).where('kind', '=', 'summary').orderBy('slot', 'desc').limit(most).execute();
    return {
      items: rows.map((row) => {
        const figures = summaryResult.safeParse(row.result).data?.figures;
        return { id: row.id, week: row.slot, status: jobStatus.parse(row.status), reported: figures?.reported ?? null, completed: figures?.completed ?? null, open: figures?.open ?? null };
      }),
    };
  },
});
