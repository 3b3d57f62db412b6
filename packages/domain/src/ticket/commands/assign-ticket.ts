import { defineCommand } from '@lintel/db';
import { ticketState, ticketAssignInput } from '../contract';
import { stateOf } from '../store';
import { ticketAssigned } from '../events';
import { handOver, nextInLine, requireWorker } from '../hands';
import { refuseOver } from '../over';
import { holdTicket } from '../held';

/**
 * Puts a ticket into somebody's hands, into nobody's, or into those of whoever has the skill, is there and has least to do.
 * Events: ticket.assigned. Errors: invalid_input (does not work there), conflict (nobody has the skill), invalid_transition when it is over, stale_version, forbidden, not_found.
 */
export const assignTicket = defineCommand({
  name: 'ticket.assign',
  summary: 'Put a ticket into somebody’s hands.',
  input: ticketAssignInput,
  output: ticketState,
  permission: 'ticket.manage',
  events: [ticketAssigned],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.manage', input);
    refuseOver(ticket, 'ticket.assign');
    if (input.assigneeId === null) return stateOf(await handOver(tx, ticket, null, 'assigned'));
    const assigneeId = input.assigneeId ?? (await nextInLine(tx, house, ticket));
    await requireWorker(tx, house.id, assigneeId);
    return stateOf(await handOver(tx, ticket, assigneeId, input.assigneeId === undefined ? 'suggested' : 'assigned'));
  },
});
