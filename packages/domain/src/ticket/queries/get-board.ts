import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { boardInput, ticketBoard } from '../contract';
import { buildingPolicy } from '../../building';
import { findHouse, houseAttributes, ticketColumns } from '../store';
import { ticketPolicy } from '../policy';
import { filterOf, ticketRows, toTicket } from './rows';

const columns = ['open', 'in_progress', 'waiting_on_resident', 'deferred', 'completed'] as const;

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
    const due = sql`coalesce(ticket.due_at, '9999-12-31 00:00:00+00'::timestamptz)`;
    const counts = await scope.db.selectFrom('ticket').select((eb) => ['ticket.status', eb.fn.countAll<number>().as('n')]).where(scope.visible(ticketPolicy, 'ticket.view', ticketColumns))
      .where(filterOf(scope, filter)).where('ticket.status', 'in', [...columns]).groupBy('ticket.status').execute();
    const lists = await Promise.all(columns.map((status) =>
      ticketRows(scope).where(filterOf(scope, { ...filter, status: [status] })).orderBy(status === 'completed' ? sql`ticket.completed_at desc` : due).orderBy('ticket.id').limit(perColumn).execute()));
    return {
      columns: columns.map((status, index) => ({
        status, count: counts.find((row) => row.status === status)?.n ?? 0, items: (lists[index] ?? []).map((row) => toTicket(scope, row)),
      })),
    };
  },
});
