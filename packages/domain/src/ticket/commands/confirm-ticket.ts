import { defineCommand } from '@lintel/db';
import { ticketState, ticketMove } from '../contract';
import { holdResidency, stateOf } from '../store';
import { closeTicket, closingEvents, movingEvents } from '../moves';
import { holdTicket } from '../held';

/**
 * Says that it is mended indeed; the ticket is closed. Said twice, it is heard once.
 * Events: ticket.status_changed, ticket.closed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const confirmTicket = defineCommand({
  name: 'ticket.confirm',
  summary: 'Say that it is mended indeed.',
  input: ticketMove,
  output: ticketState,
  permission: 'ticket.settle',
  events: [...closingEvents, ...movingEvents],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.settle', input);
    await holdResidency(tx, house);
    if (ticket.status === 'closed') return stateOf(ticket);
    return stateOf(await closeTicket(tx, house, ticket, 'ticket.confirm', 'confirmed'));
  },
});
