import type { ScopedTransaction } from '@lintel/db';
import { refuseStale } from '../stale';
import type { BuildingRow } from '../building';
import { ticketPolicy } from './policy';
import { findHouse, lockTicket, ticketAttributes, type TicketRow } from './store';

export interface Held {
  readonly ticket: TicketRow;
  readonly house: BuildingRow;
}

/**
 * Locks a ticket for whoever may do this with it and looked at it as it is; its house with it.
 * @throws DomainError not_found, forbidden, stale_version
 */
export async function holdTicket(tx: ScopedTransaction, permission: Parameters<typeof ticketPolicy.permits>[0], input: { readonly id: string; readonly expectedVersion?: number | undefined }): Promise<Held> {
  const ticket = await lockTicket(tx, input.id);
  tx.authorise(ticketPolicy, permission, ticketAttributes(ticket), 'ticket.view');
  refuseStale('ticket', ticket, input.expectedVersion);
  return { ticket, house: await findHouse(tx, ticket.building_id) };
}
