import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { notFound, scopeIdsOf } from '@lintel/kernel';
import { ticketReportInput, ticketState } from '../contract';
import { openingEvents, openTicket } from '../opening';
import { ticketPolicy } from '../policy';
import { findHouse, holdResidency, stateOf, type TicketRow, worksIn } from '../store';

/**
 * Reports something that is to be mended: in one's own home, or in a place that all share. Whoever works in the house may report it anywhere there. Sent twice with
 * the same `clientId` it is one ticket.
 * Events: ticket.created. Errors: not_found (the building, or a unit that is not one's own), unauthenticated.
 */
export const reportTicket = defineCommand({
  name: 'ticket.report',
  summary: 'Report something that is to be mended.',
  input: ticketReportInput,
  output: ticketState,
  permission: 'ticket.report',
  events: [...openingEvents],
  async run(tx, input) {
    const house = await findHouse(tx, input.buildingId);
    tx.authorise(ticketPolicy, 'ticket.report', { id: house.id, buildingId: house.id, organisationId: house.organisation_id, soughtAs: { record: 'building', id: house.id } });
    await holdResidency(tx, house);
    const isStaff = worksIn(tx, house);
    if (input.unitId !== null && !isStaff && !scopeIdsOf(tx.actor, ['resident', 'unit_owner']).includes(input.unitId)) throw notFound('unit', input.unitId);
    const before = await sentBefore(tx, input.clientId);
    if (before !== undefined) return stateOf(before);
    const { unitId, place, title, description, category, priority, clientId } = input;
    return stateOf(await openTicket(tx, house, { unitId, place, title, description, category, priority, clientId, source: isStaff ? 'desk' : 'resident', reporterId: tx.actor.userId }));
  },
});

async function sentBefore(tx: ScopedTransaction, clientId: string | undefined): Promise<TicketRow | undefined> {
  const { userId } = tx.actor;
  if (clientId === undefined || userId === null) return undefined;
  await tx.lock(`ticket/${userId}/${clientId}`);
  return (await tx.db.selectFrom('ticket').selectAll().where('reporter_id', '=', userId).where('client_id', '=', clientId).executeTakeFirst()) as TicketRow | undefined;
}
