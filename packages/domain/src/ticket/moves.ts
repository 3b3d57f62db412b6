import type { Database, ScopedTransaction } from '@lintel/db';
import type { BusinessCalendar } from '@lintel/kernel';
import type { Updateable } from 'kysely';
import type { BuildingRow } from '../building';
import { cancelClocks, meetClocks, pauseClocks, resumeClocks, startClock, summariseClocks } from './clocks';
import { ticketAssigned, ticketClosed, ticketReopened, ticketSlaBreached, ticketStatusChanged } from './events';
import { pausedStatuses, ticketLifecycle, type TicketStatus } from './lifecycle';
import { promisesFor } from './promises';
import { aboutOf, calendarOf, factOf, type TicketRow, updateTicket } from './store';
import { autoClose, closeRow, deferredEnd, deferredRow, everyKind, refOf, waitingKinds, waitingRows } from './timers';

/** What a command that moves a ticket may append. */
export const movingEvents = [ticketStatusChanged, ticketSlaBreached] as const;
export const closingEvents = [ticketStatusChanged, ticketClosed] as const;
export const reopeningEvents = [ticketStatusChanged, ticketReopened, ticketAssigned] as const;

export interface Move {
  readonly command: string;
  readonly to?: TicketStatus;
  readonly patch?: Updateable<Database['ticket']>;
  /** Somebody of the house acts so that the reporter sees it: that is an answer. */
  readonly isAnswer?: boolean;
}

/** Moves a ticket along its lifecycle, with everything that hangs on it: its clocks, what it waits for, its end. @throws DomainError invalid_transition */
export async function moveTicket(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow, move: Move): Promise<TicketRow> {
  const status = ticketLifecycle.next(ticket.status, move.command, move.to);
  const moved = await updateTicket(tx, ticket, { ...leaving(ticket), ...move.patch, ...entering(tx, status), ...(move.isAnswer === true ? answered(tx, ticket) : {}), status });
  tx.append(ticketStatusChanged, {
    ...factOf(moved), data: { ...aboutOf(moved), from: ticket.status, to: status, until: moved.deferred_until?.toISOString() ?? null, mergedIntoId: moved.merged_into_id },
  });
  settleWaiting(tx, ticket);
  if (status === 'waiting_on_resident') for (const row of waitingRows(moved, house.zone, tx.now)) tx.deadlines.set(row);
  if (status === 'deferred' && moved.deferred_until !== null) tx.deadlines.set(deferredRow(moved, moved.deferred_until));
  if (status === 'completed') tx.deadlines.set(closeRow(moved, tx.now));
  await moveClocks(tx, house, ticket.status, moved, move.isAnswer === true);
  return moved;
}

export function isPaused(status: TicketStatus): boolean {
  return pausedStatuses.some((paused) => paused === status);
}

const leaving = (ticket: TicketRow): Updateable<Database['ticket']> => ({
  ...(ticket.status === 'deferred' ? { deferred_until: null } : {}),
  ...(ticket.status === 'waiting_on_resident' ? { waiting_note: null } : {}),
});

const entering = (tx: ScopedTransaction, status: TicketStatus): Updateable<Database['ticket']> => ({
  ...(status === 'completed' ? { completed_at: tx.now } : {}),
  ...(ticketLifecycle.isFinal(status) ? { ended_at: tx.now } : {}),
});

/** When the reporter first heard from the house. */
export const answered = (tx: ScopedTransaction, ticket: TicketRow): Updateable<Database['ticket']> => (ticket.first_response_at === null ? { first_response_at: tx.now } : {});

function settleWaiting(tx: ScopedTransaction, ticket: TicketRow): void {
  const kinds = ticket.status === 'waiting_on_resident' ? waitingKinds : ticket.status === 'deferred' ? [deferredEnd] : ticket.status === 'completed' ? [autoClose] : [];
  if (kinds.length > 0) tx.deadlines.settle(refOf(ticket), kinds, 'met');
}

async function moveClocks(tx: ScopedTransaction, house: BuildingRow, from: TicketStatus, moved: TicketRow, isAnswer: boolean): Promise<void> {
  const calendar = await calendarOf(tx, house);
  if (isAnswer) await meetClocks(tx, moved, ['first_response', 'next_response'], calendar);
  if (moved.status === 'completed' && from === 'in_progress') await meetClocks(tx, moved, ['first_response', 'next_response', 'resolution'], calendar);
  else if (moved.status === 'completed' || ticketLifecycle.isFinal(moved.status)) await cancelClocks(tx, moved);
  else if (isPaused(moved.status)) await pauseClocks(tx, moved, calendar);
  else if (isPaused(from)) await resumeClocks(tx, moved, calendar);
  else if (from === 'completed') await startPromised(tx, moved, calendar);
  if (ticketLifecycle.isFinal(moved.status)) tx.deadlines.settle(refOf(moved), everyKind, 'cancelled');
  await noteClocks(tx, moved);
}

/** It was not mended after all: the time for it begins anew. */
async function startPromised(tx: ScopedTransaction, ticket: TicketRow, calendar: BusinessCalendar): Promise<void> {
  await startClock(tx, ticket, 'resolution', await promisesFor(tx, ticket.building_id, ticket.category, ticket.priority), calendar);
}

/** Keeps what lists show of the clocks in step with them; nothing of the ticket itself changes. */
export async function noteClocks(tx: ScopedTransaction, ticket: TicketRow): Promise<void> {
  await tx.db.updateTable('ticket').set(await summariseClocks(tx, ticket.id)).where('id', '=', ticket.id).execute();
}

/** Comes to its end, confirmed or by itself. */
export async function closeTicket(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow, command: string, outcome: 'confirmed' | 'lapsed'): Promise<TicketRow> {
  // Of one that nobody answered for, that stays the reason.
  const told = ticket.outcome === 'no_answer' && outcome === 'lapsed' ? 'no_answer' : outcome;
  const closed = await moveTicket(tx, house, ticket, { command, to: 'closed', patch: { outcome: told } });
  tx.append(ticketClosed, { ...factOf(closed), data: { ...aboutOf(closed), outcome: told } });
  return closed;
}
