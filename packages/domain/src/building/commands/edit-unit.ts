import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { refuseStale } from '../../stale';
import { type UnitDraft, unitUpdateInput } from '../contract';
import { unitUpdated } from '../events';
import { buildingPolicy } from '../policy';
import { lockBuilding, lockUnit, withinBuilding } from '../store';
import { describeUnits } from '../units';

/**
 * Describes a unit anew: its number, entrance, floor, use and size.
 * Events: unit.updated. Errors: conflict when another unit has the number, stale_version, forbidden, not_found.
 */
export const editUnit = defineCommand({
  name: 'unit.update',
  summary: 'Describe a unit anew.',
  input: unitUpdateInput,
  output: z.object({ id, version: z.int() }),
  permission: 'building.manage',
  events: [unitUpdated],
  async run(tx, { id: unitId, expectedVersion, ...given }) {
    const found = await lockUnit(tx, unitId);
    tx.authorise(buildingPolicy, 'building.manage', withinBuilding('unit', found), 'building.view');
    refuseStale('unit', found, expectedVersion);
    const building = await lockBuilding(tx, found.building_id);
    const label = given.label ?? found.label;
    if (label !== found.label) {
      const taken = await tx.db.selectFrom('unit').select('id').where('building_id', '=', found.building_id).where('label', '=', label).executeTakeFirst();
      if (taken !== undefined) throw new DomainError('conflict', `Another unit of this building is called ${label}.`, { fields: [{ path: 'label', code: 'taken', message: 'is taken' }] });
      await tx.db.updateTable('unit').set({ label }).where('id', '=', unitId).execute();
    }
    const place = await tx.db.selectFrom('unit').leftJoin('entrance', 'entrance.id', 'unit.entrance_id').leftJoin('floor', 'floor.id', 'unit.floor_id')
      .select(['entrance.name as entrance', 'floor.level as floor', 'unit.kind', 'unit.area', 'unit.bedrooms']).where('unit.id', '=', unitId).executeTakeFirstOrThrow();
    const before = { label: found.label, ...place } as UnitDraft;
    const wanted: UnitDraft = { ...before, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)), label };
    const changed = (Object.keys(wanted) as (keyof UnitDraft)[]).filter((field) => wanted[field] !== before[field]);
    if (changed.length === 0) return { id: unitId, version: found.version };
    await describeUnits(tx, building, [wanted]);
    const version = found.version + 1;
    await tx.db.updateTable('unit').set({ version }).where('id', '=', unitId).execute();
    tx.append(unitUpdated, { aggregateId: unitId, aggregateVersion: version, organisationId: found.organisation_id, data: { buildingId: building.id, changed } });
    return { id: unitId, version };
  },
});
