import type { ScopedTransaction } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import type { BuildingRow } from '../building';
import type { TicketCategory } from './categories';
import { startClock } from './clocks';
import type { TicketPriority } from './contract';
import { ticketAssigned, ticketCreated } from './events';
import { noteHands } from './hands';
import { noteClocks } from './moves';
import { promisesFor } from './promises';
import { aboutOf, calendarOf, factOf, type TicketRow } from './store';

export interface NewTicket {
  readonly unitId: string | null;
  readonly place: string;
  readonly title: string;
  readonly description: string;
  readonly category: TicketCategory;
  readonly priority: TicketPriority;
  readonly source: TicketRow['source'];
  readonly reporterId: string | null;
  readonly clientId?: string | undefined;
  readonly planId?: string;
  readonly splitFromId?: string;
  readonly assigneeId?: string | null;
  readonly checklist?: readonly string[];
}

/** What a command that opens a ticket may append. */
export const openingEvents = [ticketCreated, ticketAssigned] as const;

/** Opens a ticket with its number, its promises and what is to be done. @throws DomainError not_found for a unit of another house */
export async function openTicket(tx: ScopedTransaction, house: BuildingRow, draft: NewTicket): Promise<TicketRow> {
  if (draft.unitId !== null) await requireUnit(tx, house.id, draft.unitId);
  // Numbers are given one at a time.
  await tx.lock(`tickets/${house.id}`);
  const { number } = await tx.db.selectFrom('ticket').select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('number')).where('building_id', '=', house.id).executeTakeFirstOrThrow();
  const ticket = (await tx.db.insertInto('ticket').values({
    id: uuidv7(), organisation_id: house.organisation_id, building_id: house.id, unit_id: draft.unitId, number: number + 1, place: draft.place, category: draft.category, priority: draft.priority,
    title: draft.title, description: draft.description, source: draft.source, reporter_id: draft.reporterId, client_id: draft.clientId ?? null, plan_id: draft.planId ?? null,
    split_from_id: draft.splitFromId ?? null, assignee_id: draft.assigneeId ?? null, created_at: tx.now, updated_at: tx.now,
  }).returningAll().executeTakeFirstOrThrow()) as TicketRow;
  await writeChecks(tx, ticket, draft.checklist ?? []);
  tx.append(ticketCreated, {
    ...factOf(ticket), data: { ...aboutOf(ticket), number: ticket.number, category: ticket.category, priority: ticket.priority, source: ticket.source, planId: ticket.plan_id, splitFromId: ticket.split_from_id },
  });
  if (ticket.assignee_id !== null) {
    await noteHands(tx, ticket, 'plan');
    tx.append(ticketAssigned, { ...factOf(ticket), data: { ...aboutOf(ticket), previousAssigneeId: null, way: 'plan' } });
  }
  const [promises, calendar] = await Promise.all([promisesFor(tx, house.id, ticket.category, ticket.priority), calendarOf(tx, house)]);
  // Who works there answers themselves only by mending it.
  for (const kind of ticket.source === 'resident' ? (['first_response', 'resolution'] as const) : (['resolution'] as const)) await startClock(tx, ticket, kind, promises, calendar);
  await noteClocks(tx, ticket);
  return ticket;
}

export async function requireUnit(tx: ScopedTransaction, buildingId: string, unitId: string): Promise<void> {
  const unit = await tx.db.selectFrom('unit').select('id').where('id', '=', unitId).where('building_id', '=', buildingId).forKeyShare().executeTakeFirst();
  if (unit === undefined) throw notFound('unit', unitId);
}

async function writeChecks(tx: ScopedTransaction, ticket: TicketRow, texts: readonly string[]): Promise<void> {
  if (texts.length > 0)
    await tx.db.insertInto('ticket_check').values(texts.map((text, position) => ({ id: uuidv7(), organisation_id: ticket.organisation_id, ticket_id: ticket.id, position, text }))).execute();
}
