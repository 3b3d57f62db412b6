import { defineCommand } from '@lintel/db';
import { ticketState, ticketNote } from '../contract';
import { refuseStale } from '../../stale';
import { ticketPolicy } from '../policy';
import { findHouse, lockTicket, stateOf, ticketAttributes } from '../store';
import { movingEvents, moveTicket } from '../moves';

/**
 * Turns a ticket down, with the reason.
 * Events: ticket.status_changed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const declineTicket = defineCommand({
  name: 'ticket.decline',
  summary: 'Turn a ticket down.',
  input: ticketNote,
  output: ticketState,
  permission: 'ticket.manage',
  events: [...movingEvents],
  async run(tx, input) {
    const ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.manage', ticketAttributes(ticket), 'ticket.view');
    refuseStale('ticket', ticket, input.expectedVersion);
    const house = await findHouse(tx, ticket.building_id);
    return stateOf(await moveTicket(tx, house, ticket, { command: 'ticket.decline', patch: { resolution_note: input.note }, isAnswer: true }));
  },
});
