import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, invalidInput } from '@lintel/kernel';
import { z } from 'zod';
import { acceptedTypes, id, limits, mediaState } from '../contract';
import { mediaUploaded } from '../events';
import { mediaLifecycle } from '../lifecycle';
import { editPermission, recordOf } from '../records';
import { asAbsent, insertMedia, lockAlbum, type MediaRow, originalKey, refOf, touchAlbum, type UploadRow } from '../store';
import { lockUpload } from '../uploads';

/**
 * Takes a file that has arrived and lies in the store: from now on it is media of its record and waits to be processed. Said again, it
 * answers with what it became. The door that stored the bytes tells their size, hash and sniffed type; nobody else can.
 * Events: media.uploaded. Errors: invalid_input (other size than announced), unsupported_media_type, expired, invalid_transition, forbidden, not_found.
 */
export const receiveFile = defineCommand({
  name: 'media.receive',
  summary: 'Take a file that has arrived.',
  input: z.object({ id, byteSize: z.int().positive().max(limits.fileBytes), sha256: z.string().regex(/^[0-9a-f]{64}$/), contentType: z.string().max(100) }),
  output: mediaState,
  permission: editPermission,
  events: [mediaUploaded],
  async run(tx, input) {
    const arrived = await alreadyArrived(tx, input.id);
    if (arrived !== undefined) return { id: arrived.id, version: arrived.version, status: arrived.status };
    const { upload, record } = await lockUpload(tx, input.id);
    record.refuseOver();
    refuseOther(upload, input);
    await lockAlbum(tx, record);
    const media = { id: upload.id, version: 1, organisation_id: upload.organisation_id };
    await insertMedia(tx, [{
      ...media, record_type: upload.record_type, record_id: upload.record_id, kind: upload.kind, status: mediaLifecycle.initial, upload_id: upload.upload_id,
      original_name: upload.original_name, content_type: input.contentType, byte_size: input.byteSize, sha256: Buffer.from(input.sha256, 'hex'),
      original_key: originalKey(upload.id), caption: upload.caption, alt_text: upload.alt_text, position: upload.position, created_by: tx.actor.userId,
      created_at: tx.now, updated_at: tx.now,
    }]);
    await tx.db.deleteFrom('media_upload').where('id', '=', upload.id).execute();
    await touchAlbum(tx, record.ref);
    tx.append(mediaUploaded, {
      aggregateId: media.id, aggregateVersion: 1, organisationId: upload.organisation_id,
      data: { ...record.ref, uploadId: upload.upload_id, kind: upload.kind, contentType: input.contentType, byteSize: input.byteSize },
    });
    return { id: upload.id, version: 1, status: mediaLifecycle.initial };
  },
});

/** The answer to the first telling was lost on its way. */
async function alreadyArrived(tx: ScopedTransaction, mediaId: string): Promise<MediaRow | undefined> {
  const media = (await tx.db.selectFrom('media').selectAll().where('id', '=', mediaId).executeTakeFirst()) as MediaRow | undefined;
  if (media === undefined) return undefined;
  try {
    (await recordOf(tx, refOf(media))).authorise('edit');
  } catch (error) {
    throw asAbsent(error, 'upload', mediaId);
  }
  return media;
}

function refuseOther(upload: UploadRow, input: { readonly byteSize: number; readonly contentType: string }): void {
  if (upload.byte_size !== null && upload.byte_size !== input.byteSize)
    throw invalidInput([{ path: 'byteSize', code: 'wrong_size', message: `${upload.byte_size} bytes were announced and ${input.byteSize} came` }]);
  const accepted = acceptedTypes[upload.kind];
  if (!accepted.includes(input.contentType))
    throw new DomainError('unsupported_media_type', `A ${upload.kind.replace('_', ' ')} is one of ${accepted.join(', ')}.`, { contentType: input.contentType, accepted });
}
