import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { neighbour } from '../contract';
import { buildingPolicy, residencyPolicy } from '../policy';
import { buildingAttributes, findBuilding, residencyColumns } from '../store';

/** The neighbours in a building who let themselves be seen; those who work there see everybody. Errors: not_found. */
export const listNeighbours = defineQuery({
  name: 'building.listNeighbours',
  summary: 'The neighbours who let themselves be seen.',
  input: z.object({ buildingId: id }),
  output: z.object({ items: z.array(neighbour) }),
  permission: 'residency.meet',
  async run(scope, { buildingId }) {
    scope.authorise(buildingPolicy, 'building.view', buildingAttributes(await findBuilding(scope, buildingId)), 'building.view');
    const rows = await scope.db.selectFrom('residency').innerJoin('app_user', 'app_user.id', 'residency.user_id').innerJoin('unit', 'unit.id', 'residency.unit_id').leftJoin('entrance', 'entrance.id', 'unit.entrance_id')
      .select(['residency.id as residencyId', 'app_user.name', 'unit.label as unitLabel', 'entrance.name as entrance']).where('residency.building_id', '=', buildingId)
      .where(sql<boolean>`(residency.ended_at is null and (residency.ends_at is null or residency.ends_at > now()))`).where('residency.user_id', 'is distinct from', scope.actor.userId)
      .where(scope.visible(residencyPolicy, 'residency.meet', residencyColumns)).orderBy('unit.position').orderBy('app_user.name').limit(1_000).execute();
    return { items: rows };
  },
});
