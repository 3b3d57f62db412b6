import type { ScopedTransaction } from '@lintel/db';
import { DomainError, scopeIdsOf, uuidv7 } from '@lintel/kernel';
import type { BuildingRow } from '../building';
import { ticketAssigned } from './events';
import { staffOf } from './staff';
import { aboutOf, factOf, type TicketRow, updateTicket } from './store';

export type Way = 'assigned' | 'claimed' | 'suggested' | 'plan';

/** Puts a ticket into somebody's hands, or takes it out of them. Nothing changes when it lies there already. */
export async function handOver(tx: ScopedTransaction, ticket: TicketRow, assigneeId: string | null, way: Way): Promise<TicketRow> {
  if (ticket.assignee_id === assigneeId) return ticket;
  const updated = await updateTicket(tx, ticket, { assignee_id: assigneeId });
  await noteHands(tx, updated, way);
  tx.append(ticketAssigned, { ...factOf(updated), data: { ...aboutOf(updated), previousAssigneeId: ticket.assignee_id, way: assigneeId === null ? 'released' : way } });
  return updated;
}

/** The history of who had it. */
export async function noteHands(tx: ScopedTransaction, ticket: TicketRow, way: Way): Promise<void> {
  await tx.db.updateTable('ticket_assignment').set({ ended_at: tx.now }).where('ticket_id', '=', ticket.id).where('ended_at', 'is', null).execute();
  if (ticket.assignee_id === null) return;
  await tx.db.insertInto('ticket_assignment').values({
    id: uuidv7(), organisation_id: ticket.organisation_id, ticket_id: ticket.id, assignee_id: ticket.assignee_id, assigned_by: tx.actor.userId, way, started_at: tx.now,
  }).execute();
}

/** Somebody who works in the house at this moment, whose role is held until the transaction ends. @throws DomainError invalid_input */
export async function requireWorker(tx: ScopedTransaction, buildingId: string, userId: string): Promise<void> {
  const held = await tx.db.selectFrom('membership').select('id').where('user_id', '=', userId).where('building_id', '=', buildingId).where('role', 'in', ['building_manager', 'building_staff'])
    .where('revoked_at', 'is', null).where('suspended_at', 'is', null).orderBy('id').forShare().execute();
  if (held.length === 0)
    throw new DomainError('invalid_input', 'assigneeId: does not work in this building.', { fields: [{ path: 'assigneeId', code: 'custom', message: 'does not work in this building; choose somebody of its staff' }] });
}

/** Whether the actor works in the house by a role of their own; an owner of the company looks in, and has nothing in hand. */
export function isWorker(tx: ScopedTransaction, buildingId: string): boolean {
  return scopeIdsOf(tx.actor, ['building_manager', 'building_staff']).includes(buildingId);
}

/** Who gets the next one. @throws DomainError conflict when nobody has the skill */
export async function nextInLine(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow): Promise<string> {
  const first = (await staffOf(tx, house, ticket.category, tx.now)).find(({ rank }) => rank === 1);
  if (first === undefined) throw new DomainError('conflict', 'Nobody in this building has the skill for it. Choose somebody yourself.', { category: ticket.category });
  return first.userId;
}
