import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { notificationPolicy } from '../policy';

/** Batches of which something has been due for a minute: whoever should have sent it did not. */
export const listOverdueDeliveries = defineQuery({
  name: 'delivery.listOverdue',
  summary: 'Batches of messages that stand still.',
  input: z.object({}),
  output: z.object({ batchIds: z.array(id) }),
  permission: 'notification.deliver',
  async run(scope) {
    scope.authorise(notificationPolicy, 'notification.deliver', {});
    const rows = await scope.db.selectFrom('delivery').select('batch_id').distinct()
      .where(sql<boolean>`(status = 'queued' and next_attempt_at < now() - interval '1 minute') or (status = 'sending' and claimed_until < now() - interval '1 minute')`)
      .orderBy('batch_id').limit(1_000).execute();
    return { batchIds: rows.map((row) => row.batch_id) };
  },
});
