import { defineCommand } from '@lintel/db';
import { ticketState, ticketMove } from '../contract';
import { stateOf } from '../store';
import { ticketAssigned } from '../events';
import { handOver, isWorker } from '../hands';
import { movingEvents, moveTicket } from '../moves';
import { holdTicket } from '../held';

/**
 * Begins to work on a ticket. One that nobody has in hand is in the hands of who begins; the reporter has an answer by it. Of two who act at once one wins; the other
 * is told.
 * Events: ticket.status_changed, ticket.assigned. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const startTicket = defineCommand({
  name: 'ticket.start',
  summary: 'Begin to work on a ticket.',
  input: ticketMove,
  output: ticketState,
  permission: 'ticket.work',
  events: [...movingEvents, ticketAssigned],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.work', input);
    const started = await moveTicket(tx, house, ticket, { command: 'ticket.start', isAnswer: true });
    return stateOf(started.assignee_id === null && isWorker(tx, house.id) ? await handOver(tx, started, tx.actor.userId, 'claimed') : started);
  },
});
