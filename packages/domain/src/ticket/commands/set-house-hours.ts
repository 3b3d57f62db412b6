import { defineCommand, type ScopedTransaction } from '@lintel/db';
import type { BusinessCalendar } from '@lintel/kernel';
import { z } from 'zod';
import { buildingHoursSet, type BuildingRow, buildingPolicy, lockBuilding, updateBuilding } from '../../building';
import { refuseStale } from '../../stale';
import { turnClocks } from '../clocks';
import { houseHoursSetInput } from '../contract';
import { ticketSlaBreached } from '../events';
import { calendarFrom, ownHours } from '../house-hours';
import { openStatuses } from '../lifecycle';
import { noteClocks } from '../moves';
import { calendarOf, houseAttributes, lockTicket, updateTicket } from '../store';

/**
 * Says when a house works. Promises that run keep the end they were given, unless that is asked for; what was spent of them was spent by the hours that were.
 * Events: building.hours_set, ticket.sla_breached (of clocks that were over already). Errors: invalid_input (never open), stale_version, forbidden, not_found.
 */
export const setHouseHours = defineCommand({
  name: 'houseHours.set',
  summary: 'Say when a house works, and on which dates it does not.',
  input: houseHoursSetInput,
  output: z.object({ version: z.int(), clocks: z.int().describe('tickets whose promises end by the new hours') }),
  permission: 'building.manage',
  events: [buildingHoursSet, ticketSlaBreached],
  async run(tx, { buildingId, expectedVersion, hours, applyToRunning }) {
    const house = await lockBuilding(tx, buildingId);
    tx.authorise(buildingPolicy, 'building.manage', houseAttributes(house), 'building.view');
    refuseStale('building', house, expectedVersion);
    if (JSON.stringify(hours) === JSON.stringify(ownHours(house))) return { version: house.version, clocks: 0 };
    if (hours !== null) calendarFrom(house, hours);
    const before = await calendarOf(tx, house);
    const updated = await updateBuilding(tx, house, { calendar: hours === null ? null : JSON.stringify({ zone: house.zone, ...hours }) });
    const clocks = await turnAll(tx, updated, { before, after: await calendarOf(tx, updated), isAsked: applyToRunning });
    tx.append(buildingHoursSet, { aggregateId: buildingId, aggregateVersion: updated.version, organisationId: house.organisation_id, data: { isOwn: hours !== null, clocks } });
    return { version: updated.version, clocks };
  },
});

async function turnAll(tx: ScopedTransaction, house: BuildingRow, turn: { readonly before: BusinessCalendar; readonly after: BusinessCalendar; readonly isAsked: boolean }): Promise<number> {
  const open = await tx.db.selectFrom('ticket').select('id').where('building_id', '=', house.id).where('status', 'in', [...openStatuses]).orderBy('id').execute();
  let changed = 0;
  for (const { id } of open) {
    const ticket = await lockTicket(tx, id);
    const touched = turn.isAsked ? await updateTicket(tx, ticket) : ticket;
    if (!(await turnClocks(tx, touched, turn)) || !turn.isAsked) continue;
    changed += 1;
    await noteClocks(tx, touched);
  }
  return changed;
}
