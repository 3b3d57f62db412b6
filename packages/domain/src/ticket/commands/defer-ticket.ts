import { defineCommand } from '@lintel/db';
import { DomainError, startOfDay } from '@lintel/kernel';
import { ticketState, ticketDeferInput } from '../contract';
import { stateOf } from '../store';
import { writeComment } from '../commenting';
import { days } from '../contract';
import { ticketCommented } from '../events';
import { movingEvents, moveTicket } from '../moves';
import { holdTicket } from '../held';

/**
 * Puts a ticket off until a day, by the calendar of the house; then it is open again and in nobody's hands. The clocks stand still meanwhile.
 * Events: ticket.status_changed, ticket.commented. Errors: invalid_transition, invalid_input (not a day ahead), stale_version, forbidden, not_found.
 */
export const deferTicket = defineCommand({
  name: 'ticket.defer',
  summary: 'Put a ticket off until a day.',
  input: ticketDeferInput,
  output: ticketState,
  permission: 'ticket.work',
  events: [...movingEvents, ticketCommented],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.work', input);
    const until = startOfDay(input.until, 0, house.zone);
    if (until <= tx.now || until.getTime() > tx.now.getTime() + days.deferAtMost * 86_400_000)
      throw new DomainError('invalid_input', 'until: must be a day ahead, within a year.', { fields: [{ path: 'until', code: 'custom', message: 'must be a day ahead, within a year' }] });
    const deferred = await moveTicket(tx, house, ticket, { command: 'ticket.defer', patch: { deferred_until: until }, isAnswer: true });
    if (input.note !== undefined && input.note !== '') await writeComment(tx, deferred, { body: input.note, isInternal: false, isStaff: true });
    return stateOf(deferred);
  },
});
