import { defineCommand } from '@lintel/db';
import { ticketState, ticketMove } from '../contract';
import { stateOf } from '../store';
import { ticketAssigned } from '../events';
import { handOver } from '../hands';
import { movingEvents, moveTicket } from '../moves';
import { holdTicket } from '../held';

/**
 * Takes up again what waited for the resident, or what was put off: that one is open then, and in nobody's hands. The clocks go on where they stood.
 * Events: ticket.status_changed, ticket.assigned. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const resumeTicket = defineCommand({
  name: 'ticket.resume',
  summary: 'Take a ticket up again that waits or was put off.',
  input: ticketMove,
  output: ticketState,
  permission: 'ticket.work',
  events: [...movingEvents, ticketAssigned],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.work', input);
    const resumed = await moveTicket(tx, house, ticket, { command: 'ticket.resume' });
    return stateOf(resumed.status === 'open' ? await handOver(tx, resumed, null, 'assigned') : resumed);
  },
});
