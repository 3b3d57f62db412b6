import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { checkItem } from '../contract';
import { ticketChecklistChanged } from '../events';
import { ticketPolicy } from '../policy';
import { factOf, lockTicket, placeOf, ticketAttributes, updateTicket } from '../store';

/**
 * Ticks off a step of a ticket's checklist, or takes the tick back.
 * Events: ticket.checklist_changed. Errors: forbidden, not_found.
 */
export const checkTicketItem = defineCommand({
  name: 'ticket.check',
  summary: 'Tick off a step of a ticket’s checklist.',
  input: z.object({ id, isDone: z.boolean() }),
  output: checkItem,
  permission: 'ticket.work',
  events: [ticketChecklistChanged],
  async run(tx, { id: checkId, isDone }) {
    const found = await tx.db.selectFrom('ticket_check').select('ticket_id').where('id', '=', checkId).executeTakeFirst();
    if (found === undefined) throw notFound('ticket_check', checkId);
    const ticket = await lockTicket(tx, found.ticket_id);
    tx.authorise(ticketPolicy, 'ticket.work', { ...ticketAttributes(ticket), soughtAs: { record: 'ticket_check', id: checkId } }, 'ticket.view');
    const item = await tx.db.selectFrom('ticket_check').selectAll().where('id', '=', checkId).executeTakeFirst();
    if (item === undefined) throw notFound('ticket_check', checkId);
    if ((item.done_at !== null) !== isDone) {
      await tx.db.updateTable('ticket_check').set(isDone ? { done_at: tx.now, done_by: tx.actor.userId } : { done_at: null, done_by: null }).where('id', '=', checkId).execute();
      const updated = await updateTicket(tx, ticket);
      const counts = await tx.db.selectFrom('ticket_check').select((eb) => [eb.fn.countAll<number>().as('items'), eb.fn.count<number>('done_at').as('done')]).where('ticket_id', '=', ticket.id).executeTakeFirstOrThrow();
      tx.append(ticketChecklistChanged, { ...factOf(updated), data: { ...placeOf(updated), items: counts.items, done: counts.done } });
    }
    const row = await tx.db.selectFrom('ticket_check').leftJoin('app_user', 'app_user.id', 'ticket_check.done_by').select(['ticket_check.done_at', 'app_user.name']).where('ticket_check.id', '=', checkId).executeTakeFirstOrThrow();
    return { id: checkId, position: item.position, text: item.text, doneAt: row.done_at?.toISOString() ?? null, doneByName: row.name };
  },
});
