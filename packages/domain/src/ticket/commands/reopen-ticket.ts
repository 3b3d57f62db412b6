import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { ticketState, ticketNote } from '../contract';
import { aboutOf, factOf, holdResidency, stateOf, worksIn } from '../store';
import { writeComment } from '../commenting';
import { ticketCommented, ticketReopened } from '../events';
import { movingEvents, moveTicket } from '../moves';
import { reopenUntil } from '../timers';
import { holdTicket } from '../held';

/**
 * Says that it is not mended after all, within seven days by the database's clock. It is open again, the time for it begins anew, and whoever had it has it still.
 * Events: ticket.status_changed, ticket.reopened, ticket.commented. Errors: expired after seven days, invalid_transition, stale_version, forbidden, not_found.
 */
export const reopenTicket = defineCommand({
  name: 'ticket.reopen',
  summary: 'Say that it is not mended after all.',
  input: ticketNote,
  output: ticketState,
  permission: 'ticket.settle',
  events: [...movingEvents, ticketReopened, ticketCommented],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.settle', input);
    await holdResidency(tx, house);
    if (ticket.status === 'completed' && ticket.completed_at !== null && reopenUntil(ticket.completed_at) <= tx.now)
      throw new DomainError('expired', 'The seven days to reopen this are over. Report it anew.', { completedAt: ticket.completed_at.toISOString() });
    const reopened = await moveTicket(tx, house, ticket, { command: 'ticket.reopen', patch: { reopen_count: ticket.reopen_count + 1, outcome: null } });
    tx.append(ticketReopened, { ...factOf(reopened), data: { ...aboutOf(reopened), times: reopened.reopen_count } });
    await writeComment(tx, reopened, { body: input.note, isInternal: false, isStaff: worksIn(tx, house) });
    return stateOf(reopened);
  },
});
