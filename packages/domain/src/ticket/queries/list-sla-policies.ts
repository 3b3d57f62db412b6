import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { buildingPolicy } from '../../building';
import { id } from '../../fields';
import { slaPolicyItem, ticketCategory, ticketPriority } from '../contract';
import { defaultPromises } from '../promises';
import { findHouse, houseAttributes, ladderOf } from '../store';

/** What a house promises: for every priority, its own or the default, and for categories that differ. Errors: not_found, forbidden for residents. */
export const listSlaPolicies = defineQuery({
  name: 'slaPolicy.list',
  summary: 'List within which working time a building promises to answer and mend.',
  input: z.object({ buildingId: id }),
  output: z.object({ items: z.array(slaPolicyItem) }),
  permission: 'building.work',
  async run(scope, { buildingId }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', houseAttributes(house), 'building.view');
    const rows = await scope.db.selectFrom('sla_policy').selectAll().where('building_id', '=', buildingId).execute();
    const own = rows.map((row): z.infer<typeof slaPolicyItem> => ({
      category: row.category === null ? null : ticketCategory.parse(row.category), priority: ticketPriority.parse(row.priority), firstResponseMinutes: row.first_response_minutes,
      nextResponseMinutes: row.next_response_minutes, resolutionMinutes: row.resolution_minutes, ladder: ladderOf(row.ladder), isDefault: false, version: row.version,
    }));
    const priorities = ticketPriority.options.toReversed();
    const general = priorities.map((priority) => own.find((item) => item.category === null && item.priority === priority) ?? { category: null, priority, ...defaultPromises[priority], isDefault: true, version: null });
    const special = own.filter(({ category }) => category !== null).toSorted((a, b) => (a.category ?? '').localeCompare(b.category ?? '') || priorities.indexOf(a.priority) - priorities.indexOf(b.priority));
    return { items: [...general, ...special] };
  },
});
