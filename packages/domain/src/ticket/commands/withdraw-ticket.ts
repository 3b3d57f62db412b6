import { defineCommand } from '@lintel/db';
import { ticketState, optionalNote } from '../contract';
import { refuseStale } from '../../stale';
import { ticketPolicy } from '../policy';
import { findHouse, holdResidency, lockTicket, stateOf, ticketAttributes } from '../store';
import { movingEvents, moveTicket } from '../moves';

/**
 * Takes one's own report back. Said twice, it is heard once.
 * Events: ticket.status_changed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const withdrawTicket = defineCommand({
  name: 'ticket.withdraw',
  summary: 'Take one’s own report back.',
  input: optionalNote,
  output: ticketState,
  permission: 'ticket.withdraw',
  events: [...movingEvents],
  async run(tx, input) {
    const ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.withdraw', ticketAttributes(ticket), 'ticket.view');
    refuseStale('ticket', ticket, input.expectedVersion);
    const house = await findHouse(tx, ticket.building_id);
    await holdResidency(tx, house);
    if (ticket.status === 'withdrawn') return stateOf(ticket);
    return stateOf(await moveTicket(tx, house, ticket, { command: 'ticket.withdraw', patch: { resolution_note: input.note ?? null } }));
  },
});
