import { defineQuery } from '@lintel/db';
import { listParked as listParkedAggregates } from '@lintel/db/log';
import { z } from 'zod';
import { parkedItem, parkedListInput } from '../contract';
import { platformPolicy } from '../policy';

/** Records that stand still for a consumer because one of their events failed, longest first. Errors: forbidden. */
export const listParked = defineQuery({
  name: 'admin.listParked',
  summary: 'What stands still, for which consumer, and why.',
  input: parkedListInput,
  output: z.object({ items: z.array(parkedItem) }),
  permission: 'platform.view',
  async run(scope, { consumer, limit }) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const parked = await listParkedAggregates(scope.db, { limit, ...(consumer === undefined ? {} : { consumer }) });
    return { items: parked.map((one) => ({ ...one, parkedAt: one.parkedAt.toISOString() })) };
  },
});
