import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { ticketState, ticketMove } from '../contract';
import { signedInUser } from '../../signed-in-user';
import { refuseStale } from '../../stale';
import { ticketAssigned } from '../events';
import { handOver, requireWorker } from '../hands';
import { refuseOver } from '../over';
import { ticketPolicy } from '../policy';
import { lockTicket, stateOf, ticketAttributes } from '../store';

/**
 * Takes a ticket that nobody has in hand. Of two who claim at once one wins; the other is told who. Claiming what is one's own already changes nothing.
 * Events: ticket.assigned. Errors: conflict (somebody has it), invalid_transition when it is over, forbidden, not_found.
 */
export const claimTicket = defineCommand({
  name: 'ticket.claim',
  summary: 'Take a ticket that nobody has in hand.',
  input: ticketMove,
  output: ticketState,
  permission: 'ticket.claim',
  events: [ticketAssigned],
  async run(tx, input) {
    const ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.claim', ticketAttributes(ticket), 'ticket.view');
    const userId = signedInUser(tx);
    if (ticket.assignee_id === userId) return stateOf(ticket);
    if (ticket.assignee_id !== null) throw new DomainError('conflict', 'A colleague already took this ticket.', { assigneeId: ticket.assignee_id });
    refuseStale('ticket', ticket, input.expectedVersion);
    refuseOver(ticket, 'ticket.claim');
    await requireWorker(tx, ticket.building_id, userId);
    return stateOf(await handOver(tx, ticket, userId, 'claimed'));
  },
});
