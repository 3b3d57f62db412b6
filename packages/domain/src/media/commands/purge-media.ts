import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../contract';
import { mediaAbandoned, mediaPurged } from '../events';
import { mediaPolicy } from '../policy';
import { fact, type MediaRow, refOf, updateMedia, type UploadRow } from '../store';

/**
 * Forgets files that were removed from the store: the original of what is shown by its renditions, all of what was deleted or rejected, or what came
 * of an upload that was given up. What became due to nobody meanwhile is left alone.
 * Events: media.purged, media.abandoned. Errors: none of its own.
 */
export const purgeMedia = defineCommand({
  name: 'media.purge',
  summary: 'Forget files that were removed from the store.',
  input: z.object({ id, of: z.enum(['media', 'upload']) }),
  output: z.object({ isPurged: z.boolean() }),
  permission: 'media.purge',
  events: [mediaPurged, mediaAbandoned],
  async run(tx, input) {
    tx.authorise(mediaPolicy, 'media.purge', {});
    return { isPurged: input.of === 'media' ? await purge(tx, input.id) : await forgetUpload(tx, input.id) };
  },
});

async function purge(tx: ScopedTransaction, mediaId: string): Promise<boolean> {
  const media = (await tx.db.selectFrom('media').selectAll().where('id', '=', mediaId).where('purge_at', '<=', sql<Date>`now()`).forUpdate().executeTakeFirst()) as MediaRow | undefined;
  if (media === undefined) return false;
  if (media.status !== 'ready') await tx.db.deleteFrom('media_rendition').where('media_id', '=', media.id).execute();
  const purged = await updateMedia(tx, media, { original_key: null, purge_at: null });
  tx.append(mediaPurged, { ...fact(purged), data: refOf(purged) });
  return true;
}

async function forgetUpload(tx: ScopedTransaction, uploadId: string): Promise<boolean> {
  const upload = (await tx.db.deleteFrom('media_upload').where('id', '=', uploadId).where('expires_at', '<=', sql<Date>`now()`).returningAll().executeTakeFirst()) as UploadRow | undefined;
  if (upload === undefined) return false;
  if (upload.status === 'open')
    tx.append(mediaAbandoned, { aggregateId: upload.id, aggregateVersion: 2, organisationId: upload.organisation_id, data: { ...refOf(upload), reason: 'expired' } });
  return true;
}
