import { defineCommand } from '@lintel/db';
import { ticketState, ticketNote } from '../contract';
import { stateOf } from '../store';
import { movingEvents, moveTicket } from '../moves';
import { holdTicket } from '../held';

/**
 * Says that it is mended, and how. The reporter has seven days to say that it is not; then the ticket closes itself.
 * Events: ticket.status_changed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const resolveTicket = defineCommand({
  name: 'ticket.resolve',
  summary: 'Say that it is mended, and how.',
  input: ticketNote,
  output: ticketState,
  permission: 'ticket.work',
  events: [...movingEvents],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.work', input);
    return stateOf(await moveTicket(tx, house, ticket, { command: 'ticket.resolve', patch: { resolution_note: input.note }, isAnswer: true }));
  },
});
