import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id, mediaStatus, uploadState } from '../contract';
import { editPermission, recordOf } from '../records';
import { asAbsent, type MediaRow, refOf } from '../store';
import { findUpload } from '../uploads';

/**
 * What is known of a file on its way; `arrived` once it is there as a whole. How much of it has come is known to the store alone.
 * Errors: expired, forbidden, not_found.
 */
export const getUpload = defineQuery({
  name: 'media.getUpload',
  summary: 'Read what is known of a file on its way.',
  input: z.object({ id }),
  output: uploadState.omit({ expiresAt: true }).extend({ arrived: z.object({ version: z.int(), status: mediaStatus }).nullable() }),
  permission: editPermission,
  async run(scope, input) {
    const media = (await scope.db.selectFrom('media').selectAll().where('id', '=', input.id).where('url', 'is', null).executeTakeFirst()) as MediaRow | undefined;
    if (media !== undefined) {
      try {
        (await recordOf(scope, refOf(media))).authorise('edit');
      } catch (error) {
        throw asAbsent(error, 'upload', input.id);
      }
      return {
        id: media.id, uploadId: media.upload_id, kind: uploadState.shape.kind.parse(media.kind), name: media.original_name, byteSize: media.byte_size,
        arrived: { version: media.version, status: media.status },
      };
    }
    const { now } = await scope.db.selectNoFrom(sql<Date>`now()`.as('now')).executeTakeFirstOrThrow();
    const { upload } = await findUpload(scope, input.id, now);
    return { id: upload.id, uploadId: upload.upload_id, kind: upload.kind, name: upload.original_name, byteSize: upload.byte_size, arrived: null };
  },
});
