import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { buildingPolicy } from '../../building';
import { id } from '../../fields';
import { staffItem, ticketCategory } from '../contract';
import { staffOf } from '../staff';
import { findHouse, houseAttributes } from '../store';

/** Who works in a house, what they are good at, whether they are there and what they have in hand; ranked for a category when one is named. Errors: not_found, forbidden for residents. */
export const listStaff = defineQuery({
  name: 'ticketStaff.list',
  summary: 'List who works in a building, with skills, presence and load.',
  input: z.object({ buildingId: id, category: ticketCategory.optional() }),
  output: z.object({ items: z.array(staffItem) }),
  permission: 'building.work',
  async run(scope, { buildingId, category }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', houseAttributes(house), 'building.view');
    return { items: await staffOf(scope, house, category, new Date()) };
  },
});
