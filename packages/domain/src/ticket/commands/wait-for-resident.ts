import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { ticketState, ticketNote } from '../contract';
import { stateOf } from '../store';
import { writeComment } from '../commenting';
import { ticketCommented } from '../events';
import { movingEvents, moveTicket } from '../moves';
import { holdTicket } from '../held';

/**
 * Asks whoever reported it for something, and waits: the clocks stand still, they are reminded after three and seven days, and after fourteen without an answer the
 * ticket counts as completed.
 * Events: ticket.status_changed, ticket.commented. Errors: invalid_transition, stale_version, conflict when nobody reported it, forbidden, not_found.
 */
export const waitForResident = defineCommand({
  name: 'ticket.wait',
  summary: 'Ask whoever reported it for something, and wait.',
  input: ticketNote,
  output: ticketState,
  permission: 'ticket.work',
  events: [...movingEvents, ticketCommented],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.work', input);
    if (ticket.reporter_id === null) throw new DomainError('conflict', 'Nobody reported this ticket; there is nobody to wait for. Put it off until a day instead.');
    const waiting = await moveTicket(tx, house, ticket, { command: 'ticket.wait', patch: { waiting_note: input.note }, isAnswer: true });
    await writeComment(tx, waiting, { body: input.note, isInternal: false, isStaff: true });
    return stateOf(waiting);
  },
});
