import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../contract';
import { mediaPolicy } from '../policy';
import { uploadPrefix } from '../store';

const leftover = z.object({
  id, of: z.enum(['media', 'upload']),
  prefix: z.string().describe('everything below it may go'),
  keys: z.array(z.string()).describe('files that nothing shows any more'),
});

/** Files that may go from the store, oldest first. Whoever removes them says so by media.purge. */
export const listLeftovers = defineQuery({
  name: 'media.listLeftovers',
  summary: 'List files that may go from the store.',
  input: z.object({ id: id.optional().describe('of one record only'), most: z.int().min(1).max(500).default(100) }),
  output: z.object({ items: z.array(leftover) }),
  permission: 'media.purge',
  async run(scope, input) {
    scope.authorise(mediaPolicy, 'media.purge', {});
    const only = input.id ?? null;
    const { rows } = await sql<{ id: string; of: 'media' | 'upload'; keys: string[] }>`
      (select m.id, 'media' as of, case when m.status = 'ready' then '[]'::json else (
          select coalesce(json_agg(distinct r.file_key), '[]') from media_rendition r where r.media_id = m.id and not exists (
            select from media_rendition other join media shown on shown.id = other.media_id
            where other.file_key = r.file_key and shown.id <> m.id and shown.status not in ('deleted', 'rejected'))) end as keys
        from media m where m.purge_at <= now() and (${only}::uuid is null or m.id = ${only}) order by m.purge_at limit ${input.most})
      union all
      (select id, 'upload', '[]'::json from media_upload where expires_at <= now() and (${only}::uuid is null or id = ${only}) order by expires_at limit ${input.most})`.execute(scope.db);
    return { items: rows.map((row) => ({ ...row, prefix: uploadPrefix(row.id) })) };
  },
});
