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
  output: z.object({ uploads: z.array(z.object({ uploadId: id, recordId: id, organisationId: id.nullable() })) }),
  permission: 'media.process',
  async run(scope) {
    scope.authorise(mediaPolicy, 'media.process', {});
    const rows = await scope.db.selectFrom('media').select(['upload_id', 'record_id', 'organisation_id']).distinct().where('status', 'in', ['uploaded', 'processing'])
      .where('updated_at', '<', sql<Date>`now() - interval '10 minutes'`).limit(500).execute();
    return { uploads: rows.map((row) => ({ uploadId: row.upload_id, recordId: row.record_id, organisationId: row.organisation_id })) };
  },
});
