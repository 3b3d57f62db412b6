import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { splitInput, ticketState } from '../contract';
import { openingEvents, openTicket } from '../opening';
import { refuseOver } from '../over';
import { ticketPolicy } from '../policy';
import { findHouse, lockTicket, stateOf, ticketAttributes } from '../store';

/**
 * Takes a second thing out of a ticket into one of its own, which its reporter follows as theirs too.
 * Events: ticket.created. Errors: not_found (a unit of another house), invalid_transition when it is over, stale_version, forbidden.
 */
export const splitTicket = defineCommand({
  name: 'ticket.split',
  summary: 'Take a second thing out of a ticket into one of its own.',
  input: splitInput,
  output: ticketState,
  permission: 'ticket.manage',
  events: [...openingEvents],
  async run(tx, input) {
    const ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.manage', ticketAttributes(ticket), 'ticket.view');
    refuseStale('ticket', ticket, input.expectedVersion);
    refuseOver(ticket, 'ticket.split');
    return stateOf(await openTicket(tx, await findHouse(tx, ticket.building_id), {
      unitId: input.unitId === undefined ? ticket.unit_id : input.unitId, place: ticket.place, title: input.title, description: input.description, category: input.category ?? ticket.category,
      priority: ticket.priority, source: 'split', reporterId: ticket.reporter_id, splitFromId: ticket.id,
    }));
  },
});
