import type { ScopedTransaction } from '@lintel/db';
import type { BuildingRow } from '../building';
import { retargetClocks } from './clocks';
import type { TicketCategory, TicketPriority } from './contract';
import { ticketTriaged } from './events';
import { noteClocks } from './moves';
import { requireUnit } from './opening';
import { promisesFor } from './promises';
import { aboutOf, calendarOf, factOf, type TicketRow, updateTicket } from './store';

export interface Description {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  readonly category?: TicketCategory | undefined;
  readonly priority?: TicketPriority | undefined;
  readonly unitId?: string | null | undefined;
}

const columns = { title: 'title', description: 'description', place: 'place', category: 'category', priority: 'priority', unitId: 'unit_id' } as const;
type Field = keyof typeof columns;
const fields = Object.keys(columns) as readonly Field[];

/** Writes what is different; nothing when nothing is. @throws DomainError not_found for a unit of another house */
export async function describeAnew(tx: ScopedTransaction, house: BuildingRow, ticket: TicketRow, wanted: Description): Promise<TicketRow> {
  const changed = fields.filter((field) => wanted[field] !== undefined && wanted[field] !== ticket[columns[field]]);
  if (changed.length === 0) return ticket;
  if (wanted.unitId !== undefined && wanted.unitId !== null) await requireUnit(tx, house.id, wanted.unitId);
  const updated = await updateTicket(tx, ticket, Object.fromEntries(changed.map((field) => [columns[field], wanted[field]])));
  tx.append(ticketTriaged, { ...factOf(updated), data: { ...aboutOf(updated), category: updated.category, priority: updated.priority, changed } });
  if (changed.includes('category') || changed.includes('priority')) {
    await retargetClocks(tx, updated, await promisesFor(tx, house.id, updated.category, updated.priority), await calendarOf(tx, house));
    await noteClocks(tx, updated);
  }
  return updated;
}
