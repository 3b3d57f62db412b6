import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../contract';
import { mediaPolicy } from '../policy';

/** Batches whose files have been waiting for longer than any workflow leaves them: theirs was lost, with Temporal's history or by a restore. */
export const listStalled = defineQuery({
  name: 'media.listStalled',
  summary: 'List uploads that nobody processes.',
  input: z.object({}),
  output: z.object({ uploadIds: z.array(id) }),
  permission: 'media.process',
  async run(scope) {
    scope.authorise(mediaPolicy, 'media.process', {});
    const rows = await scope.db.selectFrom('media').select('upload_id').distinct().where('status', 'in', ['uploaded', 'processing'])
      .where('updated_at', '<', sql<Date>`now() - interval '10 minutes'`).limit(500).execute();
    return { uploadIds: rows.map((row) => row.upload_id) };
  },
});
