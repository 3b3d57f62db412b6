import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { unitRemoved } from '../events';
import { buildingPolicy } from '../policy';
import { lockUnit, withinBuilding } from '../store';

/**
 * Takes a unit out of its building that was set up by mistake. Where somebody ever asked, lived or held a role it stays.
 * Events: unit.removed. Errors: conflict, forbidden, not_found.
 */
export const removeUnit = defineCommand({
  name: 'unit.remove',
  summary: 'Remove a unit that was set up by mistake.',
  input: z.object({ id }),
  output: z.object({ id }),
  permission: 'building.manage',
  events: [unitRemoved],
  async run(tx, { id: unitId }) {
    const unit = await lockUnit(tx, unitId);
    tx.authorise(buildingPolicy, 'building.manage', withinBuilding('unit', unit), 'building.view');
    for (const table of ['verification', 'residency', 'lease', 'unit_code', 'membership', 'invitation'] as const) {
      const used = await tx.db.selectFrom(table).select('id').where('unit_id', '=', unitId).limit(1).executeTakeFirst();
      if (used !== undefined) throw new DomainError('conflict', 'This unit has a history; it stays.', { because: table });
    }
    await tx.db.deleteFrom('unit').where('id', '=', unitId).execute();
    tx.append(unitRemoved, { aggregateId: unitId, aggregateVersion: unit.version + 1, organisationId: unit.organisation_id, data: { buildingId: unit.building_id } });
    return { id: unitId };
  },
});
