import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { pageCursor, readCursor } from '../../paging';
import { ticketListInput, ticketPage } from '../contract';
import { filterOf, ticketRows, toTicket } from './rows';

/** The tickets one may see: in the houses one works in, what one reported, and what is wrong in places that all share. */
export const listTickets = defineQuery({
  name: 'ticket.list',
  summary: 'List the tickets you may see.',
  input: ticketListInput,
  output: ticketPage,
  permission: 'ticket.view',
  sparse: true,
  async run(scope, input) {
    const after = readCursor(input.cursor);
    let query = ticketRows(scope).where(filterOf(scope, input));
    if (input.sort === 'newest') {
      if (after !== undefined) query = query.where(sql<boolean>`(ticket.created_at, ticket.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
      query = query.orderBy('ticket.created_at', 'desc').orderBy('ticket.id', 'desc');
    } else {
      const due = sql`coalesce(ticket.due_at, '9999-12-31 00:00:00+00'::timestamptz)`;
      if (after !== undefined) query = query.where(sql<boolean>`(${due}, ticket.id) > (${after.at}::timestamptz, ${after.id}::uuid)`);
      query = query.orderBy(due).orderBy('ticket.id');
    }
    const rows = await query.limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => toTicket(scope, row)),
      nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(input.sort === 'newest' ? last.created_text : last.due_text, last.id) : null,
    };
  },
});
