import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { limits, mediaItem, recordRef, uploadState } from '../contract';
import { recordOf, viewPermission } from '../records';
import { countAlbum, type UploadRow } from '../store';
import { mediaRows, type ReadMedia, toItem } from './rows';

/**
 * The media of a record in their order. Those who may edit it also see what is being processed, was rejected, or is still on its way;
 * `version` is the album's, for media.reorder.
 */
export const listMedia = defineQuery({
  name: 'media.list',
  summary: "List a record's photos, plans, documents and links in order.",
  input: recordRef,
  output: z.object({
    version: z.int(), items: z.array(mediaItem), uploads: z.array(uploadState), canEdit: z.boolean(), isPublic: z.boolean(),
    room: z.int().describe('how many files more it takes'),
  }),
  permission: viewPermission,
  async run(scope, input) {
    const record = await recordOf(scope, input);
    record.authorise('view');
    const { canEdit, isPublic } = record;
    let query = mediaRows(scope).where('record_type', '=', input.recordType).where('record_id', '=', input.recordId);
    query = canEdit ? query.where('status', '!=', 'deleted') : query.where('status', '=', 'ready');
    const rows = (await query.orderBy('position').orderBy('media.id').execute()) as ReadMedia[];
    const album = await scope.db.selectFrom('media_album').select('version').where('record_type', '=', input.recordType).where('record_id', '=', input.recordId).executeTakeFirst();
    const { files } = await countAlbum(scope, record.ref);
    const uploads = canEdit
      ? ((await scope.db.selectFrom('media_upload').selectAll().where('record_type', '=', input.recordType).where('record_id', '=', input.recordId)
          .where('status', '=', 'open').where('expires_at', '>', sql<Date>`now()`).orderBy('position').execute()) as UploadRow[])
      : [];
    return {
      version: album?.version ?? 1, items: rows.map((row) => toItem(row, canEdit)), canEdit, isPublic, room: canEdit ? Math.max(0, limits.files - files) : 0,
      uploads: uploads.map((row) => ({
        id: row.id, uploadId: row.upload_id, kind: row.kind, name: row.original_name, byteSize: row.byte_size, expiresAt: row.expires_at.toISOString(),
      })),
    };
  },
});
