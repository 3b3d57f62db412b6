import { defineCommand } from '@lintel/db';
import { requestRebuild } from '@lintel/db/log';
import { uuidv7 } from '@lintel/kernel';
import { rebuildInput, requested } from '../contract';
import { projectionRebuildRequested } from '../events';
import { platformPolicy } from '../policy';

/**
 * Asks for a projection to be rebuilt from the beginning of the log, beside the one that serves.
 * Events: projection.rebuild_requested. Errors: not_found; conflict for a reactor and while a rebuild is under way; forbidden.
 */
export const rebuildProjection = defineCommand({
  name: 'admin.rebuildProjection',
  summary: 'Rebuild a projection while it serves.',
  input: rebuildInput,
  output: requested,
  permission: 'platform.operate',
  events: [projectionRebuildRequested],
  async run(tx, { projection, reason }) {
    tx.authorise(platformPolicy, 'platform.operate', {});
    await requestRebuild(tx.db, projection);
    const id = uuidv7();
    tx.append(projectionRebuildRequested, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { projection }, reason });
    return { id };
  },
});
