import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../contract';
import { mediaAbandoned } from '../events';
import { editPermission } from '../records';
import { lockUpload } from '../uploads';

/**
 * Gives a file up that is on its way; what has arrived of it is removed. One that has arrived as a whole is deleted instead.
 * Events: media.abandoned. Errors: expired, forbidden, not_found.
 */
export const cancelUpload = defineCommand({
  name: 'media.cancel',
  summary: 'Give up a file that is on its way.',
  input: z.object({ id }),
  output: z.object({ id }),
  permission: editPermission,
  events: [mediaAbandoned],
  async run(tx, input) {
    const { upload, record } = await lockUpload(tx, input.id);
    await tx.db.updateTable('media_upload').set({ status: 'cancelled', expires_at: tx.now }).where('id', '=', upload.id).execute();
    tx.append(mediaAbandoned, {
      aggregateId: upload.id, aggregateVersion: 2, organisationId: upload.organisation_id, data: { ...record.ref, reason: 'cancelled' },
    });
    return { id: upload.id };
  },
});
