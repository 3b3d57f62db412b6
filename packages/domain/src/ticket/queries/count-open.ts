import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { buildingPolicy } from '../../building';
import { id } from '../../fields';
import { openStatuses } from '../lifecycle';
import { ticketPolicy } from '../policy';
import { findHouse, houseAttributes, ticketColumns } from '../store';

const counted = z.object({ open: z.int(), breached: z.int().describe('of these, with a promise that was missed and is still owed') });

/** How many tickets are open in each unit of a house that has any, and in the places that all share, for those who work there. Errors: not_found, forbidden for residents. */
export const countOpenTickets = defineQuery({
  name: 'ticket.countOpen',
  summary: 'Count the open tickets of a building by unit.',
  input: z.object({ buildingId: id }),
  output: z.object({ units: z.array(counted.extend({ unitId: id })), shared: counted }),
  permission: 'ticket.view',
  async run(scope, { buildingId }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(buildingPolicy, 'building.work', houseAttributes(house), 'building.view');
    const rows = await scope.db.selectFrom('ticket').select(['unit_id', sql<number>`count(*)::int`.as('open'), sql<number>`count(breached_at)::int`.as('breached')]).where('building_id', '=', house.id)
      .where('status', 'in', [...openStatuses]).where(scope.visible(ticketPolicy, 'ticket.view', ticketColumns)).groupBy('unit_id').execute();
    const shared = rows.find((row) => row.unit_id === null);
    return {
      units: rows.flatMap(({ unit_id: unitId, open, breached }) => (unitId === null ? [] : [{ unitId, open, breached }])), shared: { open: shared?.open ?? 0, breached: shared?.breached ?? 0 },
    };
  },
});
