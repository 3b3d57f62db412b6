import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { type BusinessCalendar, notFound } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import { type BuildingRow, buildingPolicy, hoursOf, requireNeighbour } from '../building';
import type { TicketCategory } from './categories';
import type { ClockKind, Ladder, TicketPriority, TicketState } from './contract';
import { ladder } from './contract';
import type { TicketStatus } from './lifecycle';

export type TicketRow = Omit<Selectable<Database['ticket']>, 'status' | 'category' | 'priority' | 'source' | 'outcome'> & {
  readonly status: TicketStatus; readonly category: TicketCategory; readonly priority: TicketPriority;
  readonly source: 'resident' | 'desk' | 'plan' | 'split'; readonly outcome: 'confirmed' | 'lapsed' | 'no_answer' | null;
};
export type ClockRow = Omit<Selectable<Database['sla_clock']>, 'kind' | 'state'> & { readonly kind: ClockKind; readonly state: 'active' | 'paused' | 'hit' | 'missed' | 'cancelled' };
export type PlanRow = Omit<Selectable<Database['maintenance_plan']>, 'category' | 'priority' | 'period'> & { readonly category: TicketCategory; readonly priority: TicketPriority; readonly period: 'day' | 'week' | 'month' };

export const ticketColumns = {
  id: 'ticket.id', buildingId: 'ticket.building_id', organisationId: 'ticket.organisation_id', reporterId: 'ticket.reporter_id', isCommon: 'ticket.is_common',
} as const;
export const ticketAttributes = (row: Pick<TicketRow, 'id' | 'building_id' | 'organisation_id' | 'reporter_id' | 'unit_id'>) =>
  ({ id: row.id, buildingId: row.building_id, organisationId: row.organisation_id, reporterId: row.reporter_id, isCommon: row.unit_id === null });
/** A building as the building's policy sees it. */
export const houseAttributes = (row: Pick<BuildingRow, 'id' | 'organisation_id'>) => ({ id: row.id, organisationId: row.organisation_id });
/** What stands under a building, absent under its own name to who may not see the building. */
export const withinHouse = (record: string, row: { readonly id: string; readonly building_id: string; readonly organisation_id: string }) =>
  ({ id: row.building_id, organisationId: row.organisation_id, soughtAs: { record, id: row.id } });

/** @throws DomainError not_found */
export async function findHouse(scope: Scope, id: string): Promise<BuildingRow> {
  const row = await scope.db.selectFrom('building').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('building', id);
  return row;
}

/** @throws DomainError not_found */
export async function findTicket(scope: Scope, id: string): Promise<TicketRow> {
  const row = (await scope.db.selectFrom('ticket').selectAll().where('id', '=', id).executeTakeFirst()) as TicketRow | undefined;
  if (row === undefined) throw notFound('ticket', id);
  return row;
}

/** @throws DomainError not_found */
export async function lockTicket(tx: ScopedTransaction, id: string): Promise<TicketRow> {
  const row = (await tx.db.selectFrom('ticket').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as TicketRow | undefined;
  if (row === undefined) throw notFound('ticket', id);
  return row;
}

/** Writes a change and raises the version. */
export async function updateTicket(tx: ScopedTransaction, ticket: TicketRow, patch: Updateable<Database['ticket']> = {}): Promise<TicketRow> {
  return (await tx.db.updateTable('ticket').set({ ...patch, version: ticket.version + 1, updated_at: tx.now }).where('id', '=', ticket.id).returningAll().executeTakeFirstOrThrow()) as TicketRow;
}

export const stateOf = (row: TicketRow): TicketState => ({ id: row.id, version: row.version, number: row.number, status: row.status, assigneeId: row.assignee_id });

/** What says where and for whom; for events. */
export const aboutOf = (row: TicketRow) => ({ buildingId: row.building_id, unitId: row.unit_id, reporterId: row.reporter_id, assigneeId: row.assignee_id });
export const placeOf = (row: TicketRow) => ({ buildingId: row.building_id, unitId: row.unit_id });
/** What an event of a ticket says besides its data. */
export const factOf = (row: TicketRow) => ({ aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id });

/** Whether the actor works in the house rather than lives there. */
export const worksIn = (scope: Scope, house: Pick<BuildingRow, 'id' | 'organisation_id'>): boolean => buildingPolicy.permits('building.work', scope.actor, houseAttributes(house));

/** Holds the part of who lives in the house until the transaction ends; whoever works there or is the system needs none. @throws DomainError not_found */
export async function holdResidency(tx: ScopedTransaction, house: BuildingRow): Promise<void> {
  if (!worksIn(tx, house)) await requireNeighbour(tx, house.id);
}

/** The working hours by which the promises of a house are counted. */
export const calendarOf = (scope: Scope, house: BuildingRow): Promise<BusinessCalendar> => hoursOf(scope, house);

export const ladderOf = (stored: unknown): Ladder => ladder.parse(stored);
