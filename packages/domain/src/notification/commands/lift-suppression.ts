import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { addressLifted } from '../events';
import { notificationPolicy } from '../policy';

/**
 * Writes to an address again, with the reason why. It stays in the history. Lifted already, it changes nothing.
 * Events: address.lifted. Errors: forbidden, not_found.
 */
export const liftSuppression = defineCommand({
  name: 'notification.liftSuppression',
  summary: 'Write to an address again.',
  input: z.object({ id, note: z.string().trim().min(1).max(500) }),
  output: z.object({ id }),
  permission: 'notification.retry',
  events: [addressLifted],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.retry', {});
    const row = await tx.db.selectFrom('suppressed_address').selectAll().where('id', '=', input.id).forUpdate().executeTakeFirst();
    if (row === undefined) throw notFound('suppressed_address', input.id);
    if (row.lifted_at !== null) return { id: row.id };
    await tx.db.updateTable('suppressed_address').set({ lifted_at: tx.now, lifted_by: signedInUser(tx), lift_note: input.note, version: row.version + 1 }).where('id', '=', row.id).execute();
    tx.append(addressLifted, { aggregateId: row.id, aggregateVersion: row.version + 1, organisationId: null, reason: input.note, data: { channel: row.channel, because: row.because } });
    return { id: row.id };
  },
});
