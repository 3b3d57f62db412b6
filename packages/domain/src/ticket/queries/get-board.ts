import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { boardInput, ticketBoard } from '../contract';
import { buildingPolicy } from '../../building';
import { findHouse, houseAttributes, ticketColumns } from '../store';
import { ticketPolicy } from '../policy';
import { filterOf, ticketRows, toTicket } from './rows';

const columns = ['open', 'in_progress', 'waiting_on_resident', 'deferred', 'completed'] as const;

/** What is due soonest comes first; of what is completed, the latest. */
const placeInColumn = sql`case when ticket.status = 'completed' then -date_part('epoch', ticket.completed_at) else coalesce(date_part('epoch', ticket.due_at), 'infinity') end`;

/** The tickets of a house by state, what is due soonest first, for those who work there. Errors: not_found, forbidden for residents. */
export const getBoard = defineQuery({
  name: 'ticket.board',
  summary: 'The tickets of a building by state, as a board shows them.',
  input: boardInput,
  output: ticketBoard,
  permission: 'ticket.view',
  async run(scope, { perColumn, ...filter }) {
    const house = await findHouse(scope, filter.buildingId);
    scope.authorise(buildingPolicy, 'building.work', houseAttributes(house), 'building.view');
    // Everything is looked at once, narrowly: what a column holds, and what comes first in it. Only that is then read whole.
    const ranked = scope.db.selectFrom('ticket').where(scope.visible(ticketPolicy, 'ticket.view', ticketColumns)).where(filterOf(scope, filter)).where('ticket.status', 'in', [...columns])
      .select(['ticket.id', sql<number>`count(*) over (partition by ticket.status)::int`.as('n'), sql<number>`row_number() over (partition by ticket.status order by ${placeInColumn}, ticket.id)`.as('place')]);
    const rows = await ticketRows(scope).innerJoin(ranked.as('ranked'), 'ranked.id', 'ticket.id').select('ranked.n').where('ranked.place', '<=', perColumn).orderBy('ranked.place').execute();
    return {
      columns: columns.map((status) => {
        const shown = rows.filter((row) => row.status === status);
        return { status, count: shown[0]?.n ?? 0, items: shown.map((row) => toTicket(scope, row)) };
      }),
    };
  },
});
