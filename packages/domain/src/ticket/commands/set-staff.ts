import { defineCommand } from '@lintel/db';
import { BusinessHours, invalidInput, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { buildingPolicy } from '../../building';
import { staffSetInput } from '../contract';
import { ticketStaffSet } from '../events';
import { requireWorker } from '../hands';
import { findHouse, houseAttributes } from '../store';

/**
 * Writes down what somebody who works in a house is good at and when they are there; tickets are suggested to them by it.
 * Events: ticket_staff.set. Errors: invalid_input (does not work there, hours that are none), forbidden, not_found.
 */
export const setStaff = defineCommand({
  name: 'ticketStaff.set',
  summary: 'Write down what somebody of the staff is good at and when they are there.',
  input: staffSetInput,
  output: z.object({ buildingId: id, userId: id, version: z.int() }),
  permission: 'building.manage',
  events: [ticketStaffSet],
  async run(tx, { buildingId, userId, skills, shift }) {
    const house = await findHouse(tx, buildingId);
    tx.authorise(buildingPolicy, 'building.manage', houseAttributes(house), 'building.view');
    if (shift !== null) {
      const hours = BusinessHours.safeParse({ zone: house.zone, week: shift, holidays: [] });
      if (!hours.success) throw invalidInput(hours.error.issues.map((issue) => ({ path: `shift.${issue.path.slice(1).join('.')}`, code: issue.code, message: issue.message })));
    }
    await requireWorker(tx, buildingId, userId);
    const values = { skills: [...skills].sort(), shift: shift === null ? null : JSON.stringify(shift) };
    const row = await tx.db.insertInto('ticket_staff').values({ id: uuidv7(), organisation_id: house.organisation_id, building_id: buildingId, user_id: userId, ...values })
      .onConflict((oc) => oc.columns(['building_id', 'user_id']).doUpdateSet((eb) => ({ ...values, version: eb('ticket_staff.version', '+', 1) }))).returning(['id', 'version']).executeTakeFirstOrThrow();
    tx.append(ticketStaffSet, { aggregateId: row.id, aggregateVersion: row.version, organisationId: house.organisation_id, data: { buildingId, userId, skills: [...skills].sort() } });
    return { buildingId, userId, version: row.version };
  },
});
