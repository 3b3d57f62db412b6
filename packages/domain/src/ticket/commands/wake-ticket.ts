import { defineCommand, type ScopedTransaction } from '@lintel/db';
import type { BuildingRow } from '../../building';
import { type DeadlineRow, nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { missClock, openClocks } from '../clocks';
import type { ClockKind, Ladder } from '../contract';
import { ticketAssigned, ticketEscalated, ticketNudged, ticketSlaWarning } from '../events';
import { handOver } from '../hands';
import { ticketLifecycle } from '../lifecycle';
import { closeTicket, closingEvents, movingEvents, moveTicket, noteClocks } from '../moves';
import { ticketPolicy } from '../policy';
import { calendarOf, findHouse, lockTicket, ticketAttributes, type TicketRow, updateTicket } from '../store';
import { autoClose, deferredEnd, refOf, slaBreach, slaEscalation, slaWarning } from '../timers';

/**
 * Does what is due for a ticket by the database's clock, each thing once: warns at three quarters of a promise, says that one was missed and tells the next on its ladder,
 * opens again what was put off, reminds of a question and completes what nobody answered, closes what was completed seven days ago.
 * Events: ticket.sla_warning, .sla_breached, .escalated, .nudged, .status_changed, .assigned, .closed. Errors: not_found.
 */
export const wakeTicket = defineCommand({
  name: 'ticket.wake',
  summary: 'Do what is due for a ticket and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'ticket.wake',
  events: [ticketSlaWarning, ticketEscalated, ticketNudged, ticketAssigned, ...movingEvents, ...closingEvents],
  async run(tx, input) {
    let ticket = await lockTicket(tx, input.id);
    tx.authorise(ticketPolicy, 'ticket.wake', ticketAttributes(ticket), 'ticket.view');
    const house = await findHouse(tx, ticket.building_id);
    for (const deadline of await pendingDeadlines(tx, 'ticket', ticket.id)) if (deadline.due_at <= tx.now) ticket = await fire(tx, house, ticket, deadline);
    await tx.flush();
    const isFinal = ticketLifecycle.isFinal(ticket.status);
    return { version: ticket.version, state: ticket.status, isFinal, next: isFinal ? null : nextOf(await pendingDeadlines(tx, 'ticket', ticket.id), tx.now) };
  },
});

async function fire(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow, deadline: DeadlineRow): Promise<TicketRow> {
  tx.deadlines.settleSlot(refOf(ticket), deadline.kind, deadline.slot, 'fired');
  const note = { aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: ticket.organisation_id };
  switch (deadline.kind) {
    case slaWarning:
      return warn(tx, ticket, deadline);
    case slaBreach:
      return breach(tx, house, ticket, deadline);
    case slaEscalation: {
      const rule = deadline.rule as { readonly clock: ClockKind; readonly role: Ladder[number]['role'] };
      tx.append(ticketEscalated, {
        ...note, data: { ticketId: ticket.id, buildingId: ticket.building_id, clock: rule.clock, dueAt: deadline.due_at.toISOString(), assigneeId: ticket.assignee_id, step: Number(deadline.slot.split('.')[1] ?? 0), role: rule.role },
      });
      return ticket;
    }
    case 'waiting_nudge':
      tx.append(ticketNudged, { ...note, data: { ticketId: ticket.id, buildingId: ticket.building_id, reporterId: ticket.reporter_id } });
      return ticket;
    case 'waiting_end':
      return ticket.status === 'waiting_on_resident' ? moveTicket(tx, house, ticket, { command: 'ticket.wake', to: 'completed', patch: { outcome: 'no_answer' } }) : ticket;
    case deferredEnd:
      return ticket.status === 'deferred' ? handOver(tx, await moveTicket(tx, house, ticket, { command: 'ticket.wake', to: 'open' }), null, 'assigned') : ticket;
    case autoClose:
      return ticket.status === 'completed' ? closeTicket(tx, house, ticket, 'ticket.wake', 'lapsed') : ticket;
    default:
      return ticket;
  }
}

const clockOf = async (tx: ScopedTransaction, ticket: TicketRow, slot: string) => (await openClocks(tx, ticket.id)).find(({ kind, state }) => kind === slot && state === 'active');

async function warn(tx: ScopedTransaction, ticket: TicketRow, deadline: DeadlineRow): Promise<TicketRow> {
  const clock = await clockOf(tx, ticket, deadline.slot);
  // One that is missed as well is not warned of any more.
  if (clock === undefined || clock.due_at === null || clock.due_at <= tx.now) return ticket;
  await tx.db.updateTable('sla_clock').set({ warned_at: tx.now }).where('id', '=', clock.id).execute();
  tx.append(ticketSlaWarning, {
    aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: ticket.organisation_id,
    data: { ticketId: ticket.id, buildingId: ticket.building_id, clock: clock.kind, dueAt: clock.due_at.toISOString(), assigneeId: ticket.assignee_id },
  });
  return ticket;
}

async function breach(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow, deadline: DeadlineRow): Promise<TicketRow> {
  const clock = await clockOf(tx, ticket, deadline.slot);
  if (clock === undefined || clock.due_at === null || clock.due_at > tx.now) return ticket;
  const updated = await updateTicket(tx, ticket);
  await missClock(tx, updated, clock, await calendarOf(tx, house));
  await noteClocks(tx, updated);
  return updated;
}
