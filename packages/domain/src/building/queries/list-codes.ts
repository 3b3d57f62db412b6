import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { unitCodeItem } from '../contract';
import { buildingPolicy } from '../policy';
import { buildingAttributes, findBuilding } from '../store';

/** The codes that were made for a building's letters, without the codes themselves. For its managers. Errors: not_found, forbidden. */
export const listCodes = defineQuery({
  name: 'unitCode.list',
  summary: 'List the codes made for letters to units.',
  input: z.object({ buildingId: id }),
  output: z.object({ items: z.array(unitCodeItem) }),
  permission: 'building.manage',
  async run(scope, { buildingId }) {
    scope.authorise(buildingPolicy, 'building.manage', buildingAttributes(await findBuilding(scope, buildingId)), 'building.view');
    const rows = await scope.db.selectFrom('unit_code').innerJoin('unit', 'unit.id', 'unit_code.unit_id').leftJoin('app_user', 'app_user.id', 'unit_code.made_by')
      .select(['unit_code.id', 'unit_code.unit_id', 'unit.label', 'unit_code.kind', 'unit_code.uses_left', 'unit_code.expires_at', 'unit_code.created_at', 'unit_code.revoked_at', 'app_user.name'])
      .select(sql<boolean>`unit_code.expires_at <= now()`.as('is_expired')).where('unit_code.building_id', '=', buildingId).orderBy('unit_code.created_at', 'desc').orderBy('unit.position').limit(2_000).execute();
    return {
      items: rows.map((row) => ({
        id: row.id, unitId: row.unit_id, unitLabel: row.label, kind: row.kind as z.infer<typeof unitCodeItem>['kind'], usesLeft: row.uses_left, expiresAt: row.expires_at.toISOString(),
        createdAt: row.created_at.toISOString(), madeByName: row.name,
        state: row.revoked_at !== null ? ('revoked' as const) : row.is_expired ? ('expired' as const) : row.uses_left < 1 ? ('used_up' as const) : ('open' as const),
      })),
    };
  },
});
