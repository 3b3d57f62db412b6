import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../contract';
import { mediaPolicy } from '../policy';

/** How many of a batch's files still wait to be processed, and in how many milliseconds some of them may be taken; 0 is now. */
export const countWaiting = defineQuery({
  name: 'media.countWaiting',
  summary: "Count an upload's files that wait to be processed.",
  input: z.object({ uploadId: id }),
  output: z.object({ left: z.int(), dueInMs: z.int().nullable() }),
  permission: 'media.process',
  async run(scope, input) {
    scope.authorise(mediaPolicy, 'media.process', {});
    const { rows } = await sql<{ left: number; due_in_ms: number | null }>`
      select count(*)::int as left, ceil(extract(epoch from min(case when status = 'uploaded' then now() else claimed_until end) - now()) * 1000)::int as due_in_ms
      from media where upload_id = ${input.uploadId} and status in ('uploaded', 'processing')`.execute(scope.db);
    const [row] = rows;
    return { left: row?.left ?? 0, dueInMs: row === undefined || row.due_in_ms === null ? null : Math.max(0, row.due_in_ms) };
  },
});
