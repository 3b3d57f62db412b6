import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import type { BuildingRow } from '../../building';
import { meetClocks, openClocks, startClock } from '../clocks';
import { writeComment } from '../commenting';
import { commentState, ticketCommentInput } from '../contract';
import { ticketCommented } from '../events';
import { openStatuses } from '../lifecycle';
import { answered, movingEvents, moveTicket, noteClocks } from '../moves';
import { ticketPolicy } from '../policy';
import { promisesFor } from '../promises';
import { calendarOf, findHouse, holdResidency, lockTicket, ticketAttributes, type TicketRow, updateTicket, worksIn } from '../store';

/**
 * Writes to a ticket: for all who see it, or among those who work in the house. A public word of theirs is an answer, and stops the clock for one; a word of the
 * reporter starts the clock for the next, and takes a ticket up again that waited for it. Sent twice with the same `commentId` it is one.
 * Events: ticket.commented, ticket.status_changed. Errors: forbidden (internal), conflict for a stranger's commentId, not_found.
 */
export const commentTicket = defineCommand({
  name: 'ticket.comment',
  summary: 'Write to a ticket.',
  input: ticketCommentInput,
  output: commentState,
  permission: 'ticket.comment',
  events: [ticketCommented, ...movingEvents],
  async run(tx, { id: ticketId, body, isInternal, commentId }) {
    const ticket = await lockTicket(tx, ticketId);
    tx.authorise(ticketPolicy, isInternal ? 'ticket.work' : 'ticket.comment', ticketAttributes(ticket), 'ticket.view');
    const house = await findHouse(tx, ticket.building_id);
    if (!ticketPolicy.permits('ticket.join', tx.actor, ticketAttributes(ticket))) await holdResidency(tx, house);
    const before = commentId === undefined ? undefined : await tx.db.selectFrom('ticket_comment').select(['id', 'ticket_id', 'author_id', 'created_at']).where('id', '=', commentId).executeTakeFirst();
    if (before !== undefined) {
      if (before.ticket_id !== ticketId || before.author_id !== tx.actor.userId) throw new DomainError('conflict', 'commentId: is taken; name it by another uuid.', { fields: [{ path: 'commentId', code: 'taken', message: 'is taken' }] });
      return { id: before.id, ticketId, ticketVersion: ticket.version, createdAt: before.created_at.toISOString() };
    }
    const isStaff = worksIn(tx, house);
    const written = await afterWords(tx, house, ticket, { isStaff, isInternal });
    const id = await writeComment(tx, written, { id: commentId, body, isInternal, isStaff });
    return { id, ticketId, ticketVersion: written.version, createdAt: tx.now.toISOString() };
  },
});

/** What words do to the ticket besides standing there. */
async function afterWords(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow, by: { readonly isStaff: boolean; readonly isInternal: boolean }): Promise<TicketRow> {
  const isAsked = ticket.status === 'waiting_on_resident' && !by.isStaff && tx.actor.userId === ticket.reporter_id;
  if (isAsked) return awaitAnswer(tx, house, await moveTicket(tx, house, ticket, { command: 'ticket.comment' }));
  if (by.isInternal) return updateTicket(tx, ticket);
  if (!by.isStaff) return awaitAnswer(tx, house, await updateTicket(tx, ticket));
  const told = await updateTicket(tx, ticket, answered(tx, ticket));
  await meetClocks(tx, told, ['first_response', 'next_response'], await calendarOf(tx, house));
  await noteClocks(tx, told);
  return told;
}

/** Whoever wrote waits for an answer; one clock runs for it however much is written. */
async function awaitAnswer(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow): Promise<TicketRow> {
  if (ticket.first_response_at === null || ticket.reporter_id !== tx.actor.userId || !openStatuses.some((status) => status === ticket.status) || ticket.status === 'deferred') return ticket;
  if ((await openClocks(tx, ticket.id)).some(({ kind }) => kind === 'next_response')) return ticket;
  await startClock(tx, ticket, 'next_response', await promisesFor(tx, house.id, ticket.category, ticket.priority), await calendarOf(tx, house));
  await noteClocks(tx, ticket);
  return ticket;
}
