import { defineCommand } from '@lintel/db';
import { ticketState, optionalNote } from '../contract';
import { holdResidency, stateOf } from '../store';
import { movingEvents, moveTicket } from '../moves';
import { holdTicket } from '../held';

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
    const { ticket, house } = await holdTicket(tx, 'ticket.withdraw', input);
    await holdResidency(tx, house);
    if (ticket.status === 'withdrawn') return stateOf(ticket);
    return stateOf(await moveTicket(tx, house, ticket, { command: 'ticket.withdraw', patch: { resolution_note: input.note ?? null } }));
  },
});
