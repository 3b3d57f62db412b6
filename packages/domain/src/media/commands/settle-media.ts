import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { type InputOf, notFound } from '@lintel/kernel';
import { z } from 'zod';
import { fileKind, id, mediaState, type Rejection, rejection, rendition } from '../contract';
import { mostAttempts } from '../attempts';
import { mediaProcessed, mediaRejected } from '../events';
import { afterGrace } from '../grace';
import { mediaLifecycle } from '../lifecycle';
import { mediaPolicy } from '../policy';
import { fact, type MediaRow, refOf, updateMedia } from '../store';

const files = z.array(rendition.extend({ byteSize: z.int().positive() })).max(30);

const outcome = z.discriminatedUnion('result', [
  z.object({ result: z.literal('shown'), width: z.int().positive(), height: z.int().positive(), blurhash: z.string().min(6).max(100), renditions: files.min(1) }),
  /** A document: it is what it was when it came. */
  z.object({ result: z.literal('kept') }),
  z.object({ result: z.literal('rejected'), reason: rejection }),
  /** The attempt broke off; it counts. */
  z.object({ result: z.literal('failed') }),
  /** The store is away, which is no fault of the file's. */
  z.object({ result: z.literal('released') }),
]);

/**
 * Keeps how an attempt ended. An answer for an attempt that was taken over meanwhile changes nothing; one for a file that was deleted meanwhile only
 * notes which files were made, so that they go too.
 * Events: media.processed, media.rejected. Errors: not_found.
 */
export const settleMedia = defineCommand({
  name: 'media.settle',
  summary: 'Keep how the processing of a file ended.',
  input: z.object({ id, attempt: z.int(), outcome }),
  output: mediaState,
  permission: 'media.process',
  events: [mediaProcessed, mediaRejected],
  async run(tx, input) {
    tx.authorise(mediaPolicy, 'media.process', {});
    const media = (await tx.db.selectFrom('media').selectAll().where('id', '=', input.id).forUpdate().executeTakeFirst()) as MediaRow | undefined;
    if (media === undefined) throw notFound('media', input.id);
    const isDeleted = media.status === 'deleted' && input.outcome.result === 'shown';
    if (isDeleted) await keepRenditions(tx, media.id, input.outcome);
    if (media.status !== 'processing' || media.attempts !== input.attempt) return { id: media.id, version: media.version, status: media.status };
    const settled = await settle(tx, media, input.outcome);
    return { id: settled.id, version: settled.version, status: settled.status };
  },
});

type Outcome = InputOf<typeof settleMedia>['outcome'];

const free = { claimed_by: null, claimed_until: null };

async function settle(tx: ScopedTransaction, media: MediaRow, result: Outcome): Promise<MediaRow> {
  const to = (status: 'ready' | 'uploaded') => ({ ...free, status: mediaLifecycle.next(media.status, 'media.settle', status) });
  switch (result.result) {
    case 'shown': {
      await keepRenditions(tx, media.id, result);
      // The original has served: the renditions are what is shown.
      const shown = await updateMedia(tx, media, { ...to('ready'), width: result.width, height: result.height, blurhash: result.blurhash, purge_at: tx.now });
      const { width, height, renditions } = result;
      tx.append(mediaProcessed, { ...fact(shown), data: { ...refOf(shown), kind: shown.kind, width, height, renditions: renditions.length } });
      return shown;
    }
    case 'kept': {
      const kept = await updateMedia(tx, media, to('ready'));
      tx.append(mediaProcessed, { ...fact(kept), data: { ...refOf(kept), kind: kept.kind, width: null, height: null, renditions: 0 } });
      return kept;
    }
    case 'rejected':
      return reject(tx, media, result.reason);
    case 'failed':
      return media.attempts < mostAttempts ? updateMedia(tx, media, to('uploaded')) : reject(tx, media, 'unreadable');
    case 'released':
      return updateMedia(tx, media, { ...to('uploaded'), attempts: Math.max(0, media.attempts - 1) });
  }
}

async function reject(tx: ScopedTransaction, media: MediaRow, reason: Rejection): Promise<MediaRow> {
  const status = mediaLifecycle.next(media.status, 'media.settle', 'rejected');
  const rejected = await updateMedia(tx, media, { ...free, status, rejected_reason: reason, purge_at: afterGrace(tx.now) });
  tx.append(mediaRejected, { ...fact(rejected), data: { ...refOf(rejected), kind: fileKind.parse(rejected.kind), reason } });
  return rejected;
}

async function keepRenditions(tx: ScopedTransaction, mediaId: string, made: Outcome): Promise<void> {
  if (made.result !== 'shown') return;
  await tx.db.insertInto('media_rendition')
    .values(made.renditions.map((r) => ({ media_id: mediaId, width: r.width, height: r.height, format: r.format, byte_size: r.byteSize, file_key: r.key })))
    .onConflict((oc) => oc.columns(['media_id', 'width', 'format']).doUpdateSet((eb) => ({ height: eb.ref('excluded.height'), byte_size: eb.ref('excluded.byte_size'), file_key: eb.ref('excluded.file_key') })))
    .execute();
}
