import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { workLogInput, workLogState } from '../contract';
import { ticketWorkLogged } from '../events';
import { ticketPolicy } from '../policy';
import { factOf, lockTicket, placeOf, ticketAttributes, updateTicket } from '../store';

/**
 * Writes down time and parts that went into a ticket, in the currency of the company. Sent twice with the same `entryId` it is one.
 * Events: ticket.work_logged. Errors: invalid_input when there is neither, conflict for a stranger's entryId, forbidden, not_found.
 */
export const logWork = defineCommand({
  name: 'ticket.logWork',
  summary: 'Write down time and parts that went into a ticket.',
  input: workLogInput.refine(({ minutes, parts }) => minutes > 0 || parts.length > 0, { path: ['minutes'], message: 'say how long it took, or which parts' }),
  output: workLogState,
  permission: 'ticket.work',
  events: [ticketWorkLogged],
  async run(tx, input) {
    const ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.work', ticketAttributes(ticket), 'ticket.view');
    const userId = signedInUser(tx);
    const before = input.entryId === undefined ? undefined : await entryOf(tx, input.entryId);
    if (before !== undefined) {
      if (before.ticket_id !== ticket.id || before.user_id !== userId) throw new DomainError('conflict', 'entryId: is taken; name it by another uuid.', { fields: [{ path: 'entryId', code: 'taken', message: 'is taken' }] });
      return { id: before.id, ticketId: ticket.id, ticketVersion: ticket.version, minutes: before.minutes, partsCost: before.parts_cost, currency: before.currency };
    }
    const { currency } = await tx.db.selectFrom('organisation').select('currency').where('id', '=', ticket.organisation_id).executeTakeFirstOrThrow();
    const entry = {
      id: input.entryId ?? uuidv7(), organisation_id: ticket.organisation_id, ticket_id: ticket.id, user_id: userId, minutes: input.minutes, note: input.note, parts: JSON.stringify(input.parts),
      parts_cost: input.parts.reduce((sum, { quantity, costMinor }) => sum + quantity * costMinor, 0), currency, created_at: tx.now,
    };
    await tx.db.insertInto('work_log').values(entry).execute();
    const updated = await updateTicket(tx, ticket);
    tx.append(ticketWorkLogged, { ...factOf(updated), data: { ...placeOf(updated), entryId: entry.id, minutes: entry.minutes, partsCost: entry.parts_cost, currency } });
    return { id: entry.id, ticketId: ticket.id, ticketVersion: updated.version, minutes: entry.minutes, partsCost: entry.parts_cost, currency };
  },
});

const entryOf = (tx: ScopedTransaction, id: string) => tx.db.selectFrom('work_log').selectAll().where('id', '=', id).executeTakeFirst();
