import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { unitCodeRevoked } from '../events';
import { buildingPolicy } from '../policy';
import { withinBuilding } from '../store';

/**
 * Makes a code open nothing any more: a letter went astray. Who used it before stays.
 * Events: unit_code.revoked. Errors: forbidden, not_found.
 */
export const revokeCode = defineCommand({
  name: 'unitCode.revoke',
  summary: 'Make a unit’s code worthless.',
  input: z.object({ id }),
  output: z.object({ id, version: z.int() }),
  permission: 'building.manage',
  events: [unitCodeRevoked],
  async run(tx, { id: codeId }) {
    const code = await tx.db.selectFrom('unit_code').selectAll().where('id', '=', codeId).forUpdate().executeTakeFirst();
    if (code === undefined) throw notFound('code', codeId);
    tx.authorise(buildingPolicy, 'building.manage', withinBuilding('code', code), 'building.view');
    if (code.revoked_at !== null) return { id: codeId, version: code.version };
    const version = code.version + 1;
    await tx.db.updateTable('unit_code').set({ revoked_at: tx.now, version }).where('id', '=', codeId).execute();
    tx.append(unitCodeRevoked, { aggregateId: codeId, aggregateVersion: version, organisationId: code.organisation_id, data: { buildingId: code.building_id, unitId: code.unit_id } });
    return { id: codeId, version };
  },
});
