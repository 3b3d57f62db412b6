import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { cursor, id, pageOf, pageSize } from '../../fields';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { containing } from '../../like';
import { buildingItem } from '../contract';
import { buildingPolicy } from '../policy';
import { buildingRows, toBuilding } from './rows';

/** The buildings one has a part in, as they were made; the figures are for those who work there. */
export const listBuildings = defineQuery({
  name: 'building.list',
  summary: 'List the buildings you manage, work or live in.',
  input: z.object({ organisationId: id.optional(), query: z.string().max(80).optional(), isManaged: z.boolean().optional().describe('only those one works in'), cursor: cursor.optional(), limit: pageSize }),
  output: pageOf(buildingItem),
  permission: 'building.view',
  sparse: true,
  async run(scope, input) {
    let query = buildingRows(scope);
    if (input.organisationId !== undefined) query = query.where('building.organisation_id', '=', input.organisationId);
    if (input.query !== undefined && input.query !== '') query = query.where((eb) => eb.or([eb('building.name', 'ilike', containing(input.query ?? '')), eb('building.address', 'ilike', containing(input.query ?? ''))]));
    if (input.isManaged === true) query = query.where(scope.visible(buildingPolicy, 'building.work', { id: 'building.id', organisationId: 'building.organisation_id' }));
    if (input.cursor !== undefined) query = query.where('building.id', '>', readKeyCursor(id, input.cursor));
    const rows = await query.orderBy('building.id').limit(input.limit + 1).execute();
    return pageFrom(rows, input.limit, (row) => toBuilding(scope, row), (row) => keyCursor(row.id));
  },
});
