import { defineCommand } from '@lintel/db';
import { ticketState, ticketNote } from '../contract';
import { stateOf } from '../store';
import { movingEvents, moveTicket } from '../moves';
import { holdTicket } from '../held';

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
    const { ticket, house } = await holdTicket(tx, 'ticket.manage', input);
    return stateOf(await moveTicket(tx, house, ticket, { command: 'ticket.decline', patch: { resolution_note: input.note }, isAnswer: true }));
  },
});
