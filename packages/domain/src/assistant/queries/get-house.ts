import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { house } from '../contract';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes, settingOf } from '../store';
import { weekEnd } from '../weeks';

/** What the assistant may do in a house, and when it sums up the next week. Errors: not_found, forbidden. */
export const getHouse = defineQuery({
  name: 'assistant.getHouse',
  summary: 'What the assistant may do in a house.',
  input: z.object({ buildingId: id }),
  output: house,
  permission: 'assistant.set',
  async run(scope, { buildingId }) {
    const found = await findHouse(scope, buildingId);
    scope.authorise(assistantPolicy, 'assistant.set', houseAttributes(found), 'assistant.ask');
    const row = await scope.db.selectFrom('assistant_house').selectAll().where('building_id', '=', buildingId).executeTakeFirst();
    const next = await scope.db.selectFrom('deadline').select('due_at').where('aggregate_type', '=', 'assistant_house').where('aggregate_id', '=', buildingId).where('kind', '=', weekEnd).where('state', '=', 'pending').executeTakeFirst();
    return {
      buildingId, buildingName: found.name, version: row?.version ?? 0, acts: row?.acts ?? false, sumsUp: row?.sums_up ?? true, isOn: (await settingOf(scope, found.organisation_id)).isOn, nextSummaryAt: next?.due_at.toISOString() ?? null,
    };
  },
});
