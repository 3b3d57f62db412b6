import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { rateInput } from '../contract';
import { ticketRated } from '../events';
import { ticketPolicy } from '../policy';
import { factOf, findHouse, holdResidency, lockTicket, placeOf, ticketAttributes, updateTicket } from '../store';

/**
 * Says how content one is with how one's report was dealt with, once it is completed. Said again, the last word counts.
 * Events: ticket.rated. Errors: conflict before it is completed, forbidden, not_found.
 */
export const rateTicket = defineCommand({
  name: 'ticket.rate',
  summary: 'Say how content you are with how your report was dealt with.',
  input: rateInput,
  output: z.object({ id, stars: z.int() }),
  permission: 'ticket.rate',
  events: [ticketRated],
  async run(tx, { id: ticketId, stars, comment }) {
    const ticket = await lockTicket(tx, ticketId);
    tx.authorise(ticketPolicy, 'ticket.rate', ticketAttributes(ticket), 'ticket.view');
    const userId = signedInUser(tx);
    await holdResidency(tx, await findHouse(tx, ticket.building_id));
    if (ticket.status !== 'completed' && ticket.status !== 'closed') throw new DomainError('conflict', 'This is not completed yet. Rate it then.', { status: ticket.status });
    const survey = { id: uuidv7(), organisation_id: ticket.organisation_id, ticket_id: ticketId, user_id: userId, stars, comment, created_at: tx.now };
    await tx.db.insertInto('ticket_survey').values(survey).onConflict((oc) => oc.columns(['ticket_id', 'user_id']).doUpdateSet({ stars, comment, created_at: tx.now })).execute();
    const updated = await updateTicket(tx, ticket);
    tx.append(ticketRated, { ...factOf(updated), data: { ...placeOf(updated), stars } });
    return { id: ticketId, stars };
  },
});
