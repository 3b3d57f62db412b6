import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { parcelCreated } from '../../listing';
import { limits, unitDraft } from '../contract';
import { buildingUnitsChanged } from '../events';
import { buildingPolicy } from '../policy';
import { buildingAttributes, lockBuilding, updateBuilding } from '../store';
import { describeUnits } from '../units';

/**
 * Adds units to a building, with the entrances and floors they name; known labels are described anew. Sent twice it changes nothing the second time.
 * Events: building.units_changed, parcel.created. Errors: invalid_input (a unit twice, too many), forbidden, not_found.
 */
export const addUnits = defineCommand({
  name: 'building.addUnits',
  summary: 'Add units to a building, or describe them anew.',
  input: z.object({ buildingId: id, units: z.array(unitDraft).min(1).max(limits.units) }),
  output: z.object({ created: z.int(), updated: z.int(), unchanged: z.int() }),
  permission: 'building.manage',
  events: [buildingUnitsChanged, parcelCreated],
  async run(tx, { buildingId, units }) {
    const building = await lockBuilding(tx, buildingId);
    tx.authorise(buildingPolicy, 'building.manage', buildingAttributes(building), 'building.view');
    const { created, updated, unchanged } = await describeUnits(tx, building, units);
    if (created.length + updated > 0) {
      const { version } = await updateBuilding(tx, building);
      tx.append(buildingUnitsChanged, { aggregateId: buildingId, aggregateVersion: version, organisationId: building.organisation_id, data: { created: created.length, updated } });
    }
    return { created: created.length, updated, unchanged };
  },
});
