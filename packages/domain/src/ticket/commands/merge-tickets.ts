import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { mergeInput, ticketState } from '../contract';
import { ticketFollowed } from '../events';
import { movingEvents, moveTicket } from '../moves';
import { refuseOver } from '../over';
import { ticketPolicy } from '../policy';
import { factOf, findHouse, findTicket, lockTicket, placeOf, stateOf, ticketAttributes, type TicketRow, updateTicket } from '../store';

/**
 * Puts tickets that are the same thing into one: the others end, and whoever reported or followed them follows the one that stays, where all may see it. All or none.
 * Events: ticket.status_changed, ticket.followed. Errors: conflict (another house, itself), invalid_transition, forbidden, not_found.
 */
export const mergeTickets = defineCommand({
  name: 'ticket.merge',
  summary: 'Put tickets that are the same thing into one.',
  input: mergeInput,
  output: ticketState,
  permission: 'ticket.manage',
  events: [...movingEvents, ticketFollowed],
  async run(tx, { id, mergedIds }) {
    const wanted = [...new Set([id, ...mergedIds])];
    // In the order in which they were named, so that a refusal tells nothing of those that are out of sight.
    for (const one of wanted) tx.authorise(ticketPolicy, 'ticket.manage', ticketAttributes(await findTicket(tx, one)), 'ticket.view');
    // In one order, so that two who merge crosswise wait for each other rather than for ever.
    const rows = new Map<string, TicketRow>();
    for (const one of wanted.toSorted()) rows.set(one, await lockTicket(tx, one));
    const kept = rows.get(id);
    if (kept === undefined || mergedIds.includes(id)) throw new DomainError('conflict', 'A ticket cannot be merged into itself.', { fields: [{ path: 'mergedIds', code: 'custom', message: 'must not name the one that stays' }] });
    refuseOver(kept, 'ticket.merge');
    const house = await findHouse(tx, kept.building_id);
    for (const [other, ticket] of rows) {
      if (other === id) continue;
      if (ticket.building_id !== kept.building_id) throw new DomainError('conflict', 'Tickets of two buildings are not the same thing.', { fields: [{ path: 'mergedIds', code: 'custom', message: 'must be of the same building' }] });
      await moveTicket(tx, house, ticket, { command: 'ticket.merge', patch: { merged_into_id: id }, isAnswer: true });
    }
    const updated = await updateTicket(tx, kept);
    if (kept.unit_id === null) await takeAlong(tx, updated, [...rows.keys()].filter((one) => one !== id));
    return stateOf(updated);
  },
});

/** Who reported or followed the others follows this one. */
async function takeAlong(tx: ScopedTransaction, kept: TicketRow, others: readonly string[]): Promise<void> {
  const people = await tx.db.selectFrom('ticket').select('reporter_id as user_id').where('id', 'in', [...others]).where('reporter_id', 'is not', null)
    .union(tx.db.selectFrom('ticket_follower').select('user_id').where('ticket_id', 'in', [...others])).execute();
  for (const { user_id } of people) {
    if (user_id === null || user_id === kept.reporter_id) continue;
    const added = await tx.db.insertInto('ticket_follower').values({ id: uuidv7(), organisation_id: kept.organisation_id, ticket_id: kept.id, user_id, created_at: tx.now }).onConflict((oc) => oc.columns(['ticket_id', 'user_id']).doNothing()).returning('id').executeTakeFirst();
    if (added !== undefined) tx.append(ticketFollowed, { ...factOf(kept), data: { ...placeOf(kept), userId: user_id, isFollowing: true } });
  }
}
