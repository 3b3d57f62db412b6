import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { ticketFollowed } from '../events';
import { ticketPolicy } from '../policy';
import { factOf, findHouse, holdResidency, lockTicket, placeOf, ticketAttributes, updateTicket } from '../store';

/**
 * Follows a ticket of a place that all share instead of reporting it again, or no longer. Followers hear what its reporter hears. Done twice it is done once.
 * Events: ticket.followed. Errors: not_found, forbidden for those who work there.
 */
export const followTicket = defineCommand({
  name: 'ticket.follow',
  summary: 'Follow a ticket instead of reporting it again.',
  input: z.object({ id, isFollowing: z.boolean().default(true) }),
  output: z.object({ id, isFollowing: z.boolean(), followers: z.int() }),
  permission: 'ticket.follow',
  events: [ticketFollowed],
  async run(tx, { id: ticketId, isFollowing }) {
    const ticket = await lockTicket(tx, ticketId);
    tx.authorise(ticketPolicy, 'ticket.follow', ticketAttributes(ticket), 'ticket.view');
    const userId = signedInUser(tx);
    await holdResidency(tx, await findHouse(tx, ticket.building_id));
    const isChanged = isFollowing
      ? (await tx.db.insertInto('ticket_follower').values({ id: uuidv7(), organisation_id: ticket.organisation_id, ticket_id: ticketId, user_id: userId, created_at: tx.now }).onConflict((oc) => oc.columns(['ticket_id', 'user_id']).doNothing()).returning('id').executeTakeFirst()) !== undefined
      : (await tx.db.deleteFrom('ticket_follower').where('ticket_id', '=', ticketId).where('user_id', '=', userId).returning('id').executeTakeFirst()) !== undefined;
    if (isChanged) {
      const updated = await updateTicket(tx, ticket);
      tx.append(ticketFollowed, { ...factOf(updated), data: { ...placeOf(updated), userId, isFollowing } });
    }
    const { n } = await tx.db.selectFrom('ticket_follower').select((eb) => eb.fn.countAll<number>().as('n')).where('ticket_id', '=', ticketId).executeTakeFirstOrThrow();
    return { id: ticketId, isFollowing, followers: n };
  },
});
