import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { foundBuilding } from '../contract';
import { buildingPolicy } from '../policy';

/** The homes of a building that takes requests, by number, to choose one's own. Errors: unauthenticated, not_found. */
export const listUnitLabels = defineQuery({
  name: 'building.listUnitLabels',
  summary: 'The numbers of a building’s units, to choose yours.',
  input: z.object({ buildingId: id }),
  output: z.object({ building: foundBuilding, requiresEvidence: z.boolean(), units: z.array(z.object({ id, label: z.string(), entrance: z.string().nullable(), floor: z.string().nullable() })) }),
  permission: 'building.find',
  async run(scope, { buildingId }) {
    scope.authorise(buildingPolicy, 'building.find', {});
    const building = await scope.db.selectFrom('building').innerJoin('organisation', 'organisation.id', 'building.organisation_id')
      .select(['building.id', 'building.name', 'building.address', 'building.requires_evidence', 'organisation.name as organisationName']).where('building.id', '=', buildingId).where('accepts_requests', '=', true).executeTakeFirst();
    if (building === undefined) throw notFound('building', buildingId);
    const units = await scope.db.selectFrom('unit').leftJoin('entrance', 'entrance.id', 'unit.entrance_id').leftJoin('floor', 'floor.id', 'unit.floor_id')
      .select(['unit.id', 'unit.label', 'entrance.name as entrance', 'floor.name as floor']).where('unit.building_id', '=', buildingId).where('unit.kind', 'in', ['home', 'commercial'])
      .orderBy('unit.position').orderBy('unit.label').execute();
    const { requires_evidence: requiresEvidence, ...found } = building;
    return { building: found, requiresEvidence, units };
  },
});
