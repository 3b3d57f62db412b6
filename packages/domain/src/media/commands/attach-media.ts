import { defineCommand } from '@lintel/db';
import { invalidInput, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { altText, caption, fileName, id, limits, recordRef, rendition } from '../contract';
import { mediaProcessed } from '../events';
import { mediaPolicy } from '../policy';
import { recordOf } from '../records';
import { countAlbum, insertMedia, lockAlbum, touchAlbum } from '../store';

const picture = z.object({
  name: fileName, kind: z.enum(['photo', 'floor_plan']).default('photo'), caption: caption.default(''), alt: altText.default(''),
  contentType: z.string().max(100), byteSize: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().positive(), height: z.int().positive(), blurhash: z.string().min(6).max(100),
  renditions: z.array(rendition.extend({ byteSize: z.int().positive() })).min(1).max(30),
});

/**
 * Gives a record pictures that are rendered already and lie in the store: from a feed, or the demo's. Renditions may be shared between records,
 * since they are named by their content.
 * Events: media.processed. Errors: invalid_input (too many), forbidden, not_found.
 */
export const attachMedia = defineCommand({
  name: 'media.attach',
  summary: 'Give a record pictures that are rendered already.',
  input: recordRef.extend({ pictures: z.array(picture).min(1).max(limits.files) }),
  output: z.object({ ids: z.array(id) }),
  permission: 'media.attach',
  events: [mediaProcessed],
  async run(tx, input) {
    tx.authorise(mediaPolicy, 'media.attach', {});
    const record = await recordOf(tx, input);
    await lockAlbum(tx, record);
    const { files, nextPosition } = await countAlbum(tx, record.ref);
    if (files + input.pictures.length > limits.files)
      throw invalidInput([{ path: 'pictures', code: 'too_many', message: `At most ${limits.files} files are kept; ${files} are there.` }]);
    const uploadId = uuidv7();
    const pictures = input.pictures.map((one) => ({ ...one, id: uuidv7() }));
    await insertMedia(tx, pictures.map((one, index) => ({
      id: one.id, organisation_id: record.organisationId, record_type: input.recordType, record_id: input.recordId, kind: one.kind, status: 'ready', upload_id: uploadId,
      original_name: one.name, content_type: one.contentType, byte_size: one.byteSize, sha256: Buffer.from(one.sha256, 'hex'), width: one.width, height: one.height,
      blurhash: one.blurhash, caption: one.caption, alt_text: one.alt, position: nextPosition + index, created_by: tx.actor.userId, created_at: tx.now, updated_at: tx.now,
    })));
    await tx.db.insertInto('media_rendition').values(pictures.flatMap((one) => one.renditions.map((r) =>
      ({ media_id: one.id, width: r.width, height: r.height, format: r.format, byte_size: r.byteSize, file_key: r.key })))).execute();
    await touchAlbum(tx, record.ref);
    for (const one of pictures)
      tx.append(mediaProcessed, {
        aggregateId: one.id, aggregateVersion: 1, organisationId: record.organisationId,
        data: { ...record.ref, kind: one.kind, width: one.width, height: one.height, renditions: one.renditions.length },
      });
    return { ids: pictures.map((one) => one.id) };
  },
});
