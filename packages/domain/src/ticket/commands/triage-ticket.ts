import { defineCommand } from '@lintel/db';
import { ticketState, ticketTriageInput } from '../contract';
import { stateOf } from '../store';
import { ticketSlaBreached, ticketTriaged } from '../events';
import { refuseOver } from '../over';
import { describeAnew } from '../triage';
import { holdTicket } from '../held';

/**
 * Describes a ticket anew: what it is, where, how soon. Another category or priority brings the promises of the house for it; what was spent of the time stays spent.
 * Events: ticket.triaged. Errors: not_found (a unit of another house), invalid_transition when it is over, stale_version, forbidden.
 */
export const triageTicket = defineCommand({
  name: 'ticket.triage',
  summary: 'Say what a ticket is, where, and how soon.',
  input: ticketTriageInput,
  output: ticketState,
  permission: 'ticket.work',
  events: [ticketTriaged, ticketSlaBreached],
  async run(tx, input) {
    const { ticket, house } = await holdTicket(tx, 'ticket.work', input);
    refuseOver(ticket, 'ticket.triage');
    return stateOf(await describeAnew(tx, house, ticket, input));
  },
});
