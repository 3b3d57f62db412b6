import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, invalidInput, notFound } from '@lintel/kernel';
import { z } from 'zod';
import { expectedVersion, fileKind, id, limits, linkKind, mediaState } from '../contract';
import { mediaRestored, mediaUploaded } from '../events';
import { afterGrace } from '../grace';
import { mediaLifecycle, type MediaStatus } from '../lifecycle';
import { editableRecord, editPermission, type MediaRecord } from '../records';
import { asAbsent, countAlbum, fact, lockAlbum, type MediaRow, refOf, touchAlbum, updateMedia } from '../store';

type Restored = Exclude<MediaStatus, 'deleted' | 'processing'>;

/**
 * Puts back what was taken off a record, in its old place, as long as its bytes are in the store; restoring what is there changes nothing.
 * What was not processed when it was taken off is processed now.
 * Events: media.restored, media.uploaded. Errors: expired (its bytes are gone), invalid_input (no room), stale_version, invalid_transition, forbidden, not_found.
 */
export const restoreMedia = defineCommand({
  name: 'media.restore',
  summary: 'Put back a photo, plan, document or link that was taken off.',
  input: z.object({ id, expectedVersion: expectedVersion.optional() }),
  output: mediaState,
  permission: editPermission,
  events: [mediaRestored, mediaUploaded],
  async run(tx, input) {
    const { media, record } = await lockTakenOff(tx, input.id, input.expectedVersion);
    if (media.status !== 'deleted') return { id: media.id, version: media.version, status: media.status };
    if (media.url === null && (media.purge_at === null || media.purge_at <= tx.now))
      throw new DomainError('expired', 'It was taken off more than a day ago and is gone. Send it again.', { reason: 'purged' });
    await refuseFull(tx, record, media);
    const status = mediaLifecycle.next(media.status, 'media.restore', await statusBefore(tx, media));
    const restored = await updateMedia(tx, media, { status, purge_at: status === 'rejected' ? afterGrace(tx.now) : null });
    await touchAlbum(tx, record.ref);
    tx.append(mediaRestored, { ...fact(restored), data: { ...refOf(restored), kind: restored.kind } });
    if (status === 'uploaded') tx.append(mediaUploaded, { ...fact(restored), data: arrivalOf(restored) });
    return { id: restored.id, version: restored.version, status };
  },
});

/** The album first, then the row, as everyone locks them. */
async function lockTakenOff(tx: ScopedTransaction, mediaId: string, wanted?: number): Promise<{ readonly media: MediaRow; readonly record: MediaRecord }> {
  const found = (await tx.db.selectFrom('media').select(['record_type', 'record_id']).where('id', '=', mediaId).executeTakeFirst()) as MediaRow | undefined;
  if (found === undefined) throw notFound('media', mediaId);
  const record = await editableRecord(tx, refOf(found)).catch((error: unknown) => { throw asAbsent(error, 'media', mediaId); });
  await lockAlbum(tx, record);
  const media = (await tx.db.selectFrom('media').selectAll().where('id', '=', mediaId).forUpdate().executeTakeFirstOrThrow()) as MediaRow;
  if (wanted !== undefined && wanted !== media.version)
    throw new DomainError('stale_version', 'Someone changed this photo while you were looking at it. Read it again.', { expectedVersion: wanted, version: media.version });
  return { media, record };
}

async function refuseFull(tx: ScopedTransaction, record: MediaRecord, media: MediaRow): Promise<void> {
  const { files, links } = await countAlbum(tx, record.ref);
  const isFull = linkKind.safeParse(media.kind).success ? links >= limits.links : files >= limits.files;
  if (isFull) throw invalidInput([{ path: 'id', code: 'too_many', message: 'Its place was taken meanwhile; take another off first.' }]);
}

/** What it would be had it never been taken off. */
async function statusBefore(tx: ScopedTransaction, media: MediaRow): Promise<Restored> {
  if (media.rejected_reason !== null) return 'rejected';
  if (media.url !== null) return 'ready';
  const rendition = await tx.db.selectFrom('media_rendition').select('media_id').where('media_id', '=', media.id).limit(1).executeTakeFirst();
  return rendition !== undefined && media.width !== null ? 'ready' : 'uploaded';
}

function arrivalOf(media: MediaRow): z.infer<typeof mediaUploaded.schema> {
  if (media.content_type === null || media.byte_size === null) throw new Error(`Media ${media.id} waits without having arrived.`);
  return { ...refOf(media), uploadId: media.upload_id, kind: fileKind.parse(media.kind), contentType: media.content_type, byteSize: media.byte_size };
}
