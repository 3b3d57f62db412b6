import { defineCommand } from '@lintel/db';
import { ticketState, ticketMove } from '../contract';
import { refuseStale } from '../../stale';
import { ticketPolicy } from '../policy';
import { findHouse, holdResidency, lockTicket, stateOf, ticketAttributes } from '../store';
import { closeTicket, closingEvents, movingEvents } from '../moves';

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
    const ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.settle', ticketAttributes(ticket), 'ticket.view');
    refuseStale('ticket', ticket, input.expectedVersion);
    const house = await findHouse(tx, ticket.building_id);
    await holdResidency(tx, house);
    if (ticket.status === 'closed') return stateOf(ticket);
    return stateOf(await closeTicket(tx, house, ticket, 'ticket.confirm', 'confirmed'));
  },
});
