import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { fileKind, id } from '../contract';
import { mostAttempts } from '../attempts';
import { mediaRejected } from '../events';
import { afterGrace } from '../grace';
import { mediaPolicy } from '../policy';
import { fact, type MediaRow, refOf } from '../store';

/** A claim nobody settled within this time is open again: its worker died. */
const claimSeconds = 180;
const claimed = z.object({ id, attempt: z.int(), kind: fileKind, contentType: z.string(), originalKey: z.string(), byteSize: z.int() });

/**
 * Takes some of a batch's files for one worker to process, never one that another has.
 * Events: media.rejected, for what was taken too often. Errors: none of its own.
 */
export const claimMedia = defineCommand({
  name: 'media.claim',
  summary: "Take some of an upload's files to process.",
  input: z.object({ uploadId: id, most: z.int().min(1).max(20), worker: z.string().min(1).max(200) }),
  output: z.object({ claimed: z.array(claimed) }),
  permission: 'media.process',
  events: [mediaRejected],
  async run(tx, input) {
    tx.authorise(mediaPolicy, 'media.process', {});
    await giveUp(tx, input.uploadId);
    const { rows } = await sql<MediaRow>`
      with due as (
        select id from media where upload_id = ${input.uploadId} and (status = 'uploaded' or (status = 'processing' and claimed_until < now()))
        order by position, id limit ${input.most} for update skip locked
      )
      update media m set status = 'processing', attempts = attempts + 1, version = version + 1, updated_at = ${tx.now}, claimed_by = ${input.worker},
        claimed_until = now() + make_interval(secs => ${claimSeconds})
      from due where m.id = due.id returning m.*`.execute(tx.db);
    return {
      claimed: rows.toSorted((a, b) => a.position - b.position).map((row) => ({
        id: row.id, attempt: row.attempts, kind: fileKind.parse(row.kind), contentType: row.content_type ?? '', originalKey: row.original_key ?? '', byteSize: row.byte_size ?? 0,
      })),
    };
  },
});

async function giveUp(tx: ScopedTransaction, uploadId: string): Promise<void> {
  const reason = 'unreadable';
  const rows = (await tx.db.updateTable('media')
    .set((eb) => ({ status: 'rejected', rejected_reason: reason, claimed_by: null, claimed_until: null, purge_at: afterGrace(tx.now), version: eb('version', '+', 1), updated_at: tx.now }))
    .where('upload_id', '=', uploadId).where('status', '=', 'processing').where('attempts', '>=', mostAttempts).where('claimed_until', '<', sql<Date>`now()`)
    .returningAll().execute()) as MediaRow[];
  for (const row of rows) tx.append(mediaRejected, { ...fact(row), data: { ...refOf(row), kind: fileKind.parse(row.kind), reason } });
}
