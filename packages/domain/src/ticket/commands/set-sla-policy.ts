import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { type BuildingRow, buildingPolicy } from '../../building';
import { retargetClocks } from '../clocks';
import { slaSetInput, slaState } from '../contract';
import { slaPolicySet, ticketSlaBreached } from '../events';
import { openStatuses } from '../lifecycle';
import { noteClocks } from '../moves';
import { defaultPromises, promisesFor } from '../promises';
import { calendarOf, findHouse, houseAttributes, lockTicket, type TicketRow, updateTicket } from '../store';

/**
 * Says what a house promises for a priority, or for a category of it. Clocks that run keep the promise they were given, unless that is asked for; what was spent of
 * them stays spent.
 * Events: sla_policy.set, ticket.sla_breached (of clocks that were over already). Errors: forbidden, not_found.
 */
export const setSlaPolicy = defineCommand({
  name: 'slaPolicy.set',
  summary: 'Say within which working time tickets are answered and mended.',
  input: slaSetInput,
  output: slaState,
  permission: 'building.manage',
  events: [slaPolicySet, ticketSlaBreached],
  async run(tx, input) {
    const house = await findHouse(tx, input.buildingId);
    tx.authorise(buildingPolicy, 'building.manage', houseAttributes(house), 'building.view');
    await tx.lock(`sla_policy/${house.id}`);
    const { category, priority, firstResponseMinutes, nextResponseMinutes, resolutionMinutes } = input;
    const before = await tx.db.selectFrom('sla_policy').selectAll().where('building_id', '=', house.id).where('priority', '=', priority).where('category', 'is not distinct from', category).executeTakeFirst();
    const ladder = JSON.stringify(input.ladder ?? before?.ladder ?? defaultPromises[priority].ladder);
    const values = { first_response_minutes: firstResponseMinutes, next_response_minutes: nextResponseMinutes, resolution_minutes: resolutionMinutes, ladder, updated_at: tx.now };
    const row = before === undefined
      ? await tx.db.insertInto('sla_policy').values({ id: uuidv7(), organisation_id: house.organisation_id, building_id: house.id, category, priority, ...values }).returning(['id', 'version']).executeTakeFirstOrThrow()
      : await tx.db.updateTable('sla_policy').set({ ...values, version: before.version + 1 }).where('id', '=', before.id).returning(['id', 'version']).executeTakeFirstOrThrow();
    const clocks = input.applyToRunning ? await applyToRunning(tx, house, input) : 0;
    tx.append(slaPolicySet, {
      aggregateId: row.id, aggregateVersion: row.version, organisationId: house.organisation_id, data: { buildingId: house.id, category, priority, firstResponseMinutes, nextResponseMinutes, resolutionMinutes, clocks },
    });
    return { version: row.version, clocks };
  },
});

async function applyToRunning(tx: ScopedTransaction, house: BuildingRow, { category, priority }: { readonly category: TicketRow['category'] | null; readonly priority: TicketRow['priority'] }): Promise<number> {
  let query = tx.db.selectFrom('ticket').select('id').where('building_id', '=', house.id).where('priority', '=', priority).where('status', 'in', [...openStatuses]);
  if (category !== null) query = query.where('category', '=', category);
  const calendar = await calendarOf(tx, house);
  let changed = 0;
  for (const { id } of await query.orderBy('id').execute()) {
    const ticket = await lockTicket(tx, id);
    // A category that has a promise of its own keeps it: what counts is what holds for the ticket now.
    const promises = await promisesFor(tx, house.id, ticket.category, ticket.priority);
    const touched = await updateTicket(tx, ticket);
    changed += await retargetClocks(tx, touched, promises, calendar);
    await noteClocks(tx, touched);
  }
  return changed;
}
