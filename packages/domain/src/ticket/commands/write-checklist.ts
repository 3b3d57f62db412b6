import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { checklistInput, ticketState } from '../contract';
import { ticketChecklistChanged } from '../events';
import { refuseOver } from '../over';
import { ticketPolicy } from '../policy';
import { factOf, lockTicket, placeOf, stateOf, ticketAttributes, updateTicket } from '../store';

/**
 * Writes down what is to be done for a ticket. What keeps its words keeps its tick.
 * Events: ticket.checklist_changed. Errors: invalid_transition when it is over, stale_version, forbidden, not_found.
 */
export const writeChecklist = defineCommand({
  name: 'ticket.writeChecklist',
  summary: 'Write down what is to be done for a ticket.',
  input: checklistInput,
  output: ticketState,
  permission: 'ticket.work',
  events: [ticketChecklistChanged],
  async run(tx, input) {
    const ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.work', ticketAttributes(ticket), 'ticket.view');
    refuseStale('ticket', ticket, input.expectedVersion);
    refuseOver(ticket, 'ticket.writeChecklist');
    const before = await tx.db.selectFrom('ticket_check').selectAll().where('ticket_id', '=', ticket.id).orderBy('position').execute();
    if (before.length === input.items.length && before.every(({ text }, index) => text === input.items[index])) return stateOf(ticket);
    const left = [...before];
    const rows = input.items.map((text, position) => {
      const index = left.findIndex((row) => row.text === text);
      const [kept] = index < 0 ? [] : left.splice(index, 1);
      return { id: kept?.id ?? uuidv7(), organisation_id: ticket.organisation_id, ticket_id: ticket.id, position, text, done_at: kept?.done_at ?? null, done_by: kept?.done_by ?? null };
    });
    await tx.db.deleteFrom('ticket_check').where('ticket_id', '=', ticket.id).execute();
    if (rows.length > 0) await tx.db.insertInto('ticket_check').values(rows).execute();
    const updated = await updateTicket(tx, ticket);
    tx.append(ticketChecklistChanged, { ...factOf(updated), data: { ...placeOf(updated), items: rows.length, done: rows.filter((row) => row.done_at !== null).length } });
    return stateOf(updated);
  },
});
