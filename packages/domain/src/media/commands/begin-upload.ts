import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, invalidInput, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { altText, caption, fileKind, fileName, id, limits, recordRef, uploadState } from '../contract';
import { mediaAnnounced } from '../events';
import { editableRecord, editPermission } from '../records';
import { countAlbum, lockAlbum } from '../store';

const announced = z.object({
  name: fileName,
  byteSize: z.int().positive().max(limits.fileBytes, `A file has at most ${limits.fileBytes / 1024 / 1024} MB.`).nullable().default(null)
    .describe('bytes; needed to send it in pieces'),
  kind: fileKind.default('photo'),
  caption: caption.default(''),
  alt: altText.default(''),
});

/**
 * Announces files for a record: each gets its id, its place in the order and a day to arrive. Naming an `uploadId` adds to that batch.
 * Events: media.announced. Errors: invalid_input (a file too large, too many of them), invalid_transition, forbidden, not_found.
 */
export const beginUpload = defineCommand({
  name: 'media.begin',
  summary: 'Announce files to be uploaded.',
  input: recordRef.extend({ uploadId: id.optional(), files: z.array(announced).min(1).max(limits.files) }),
  output: z.object({ uploadId: id, files: z.array(uploadState) }),
  permission: editPermission,
  events: [mediaAnnounced],
  async run(tx, input) {
    const record = await editableRecord(tx, input);
    await lockAlbum(tx, record);
    const { files, nextPosition } = await countAlbum(tx, record.ref);
    const room = Math.max(0, limits.files - files);
    if (input.files.length > room)
      throw invalidInput([{ path: 'files', code: 'too_many', message: `At most ${limits.files} files are kept; there is room for ${room} more.` }]);
    const uploadId = input.uploadId ?? uuidv7();
    if (input.uploadId !== undefined) await refuseOthersBatch(tx, uploadId, input.recordId);
    const expiresAt = new Date(tx.now.getTime() + limits.uploadHours * 3_600_000);
    const rows = input.files.map((file, index) => ({
      id: uuidv7(), organisation_id: record.organisationId, record_type: input.recordType, record_id: input.recordId, upload_id: uploadId, kind: file.kind,
      original_name: file.name, byte_size: file.byteSize, caption: file.caption, alt_text: file.alt, position: nextPosition + index,
      created_by: tx.actor.userId, created_at: tx.now, expires_at: expiresAt,
    }));
    await tx.db.insertInto('media_upload').values(rows).execute();
    for (const row of rows)
      tx.append(mediaAnnounced, { aggregateId: row.id, aggregateVersion: 1, organisationId: record.organisationId, data: { ...record.ref, uploadId, kind: row.kind } });
    return {
      uploadId,
      files: rows.map((row) => ({ id: row.id, uploadId, kind: row.kind, name: row.original_name, byteSize: row.byte_size, expiresAt: expiresAt.toISOString() })),
    };
  },
});

/** A batch is one record's: its workflow and its screen show it as one. */
async function refuseOthersBatch(tx: ScopedTransaction, uploadId: string, recordId: string): Promise<void> {
  const others = (table: 'media' | 'media_upload') =>
    tx.db.selectFrom(table).select('id').where('upload_id', '=', uploadId).where('record_id', '!=', recordId).limit(1).executeTakeFirst();
  if (((await others('media_upload')) ?? (await others('media'))) !== undefined) throw new DomainError('conflict', 'This upload belongs to another record. Begin a new one.');
}
