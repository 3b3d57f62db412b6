import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id, rendition } from '../contract';
import { mediaPolicy } from '../policy';
import { isPublicRecord, isVisible, viewPermission } from '../records';

const wanted = z.union([
  z.object({ key: z.string().max(512) }),
  z.object({ id, width: z.int().min(1).max(10_000), formats: z.array(rendition.shape.format).min(1).max(3) }),
]);

/**
 * Which file of the store shows a picture, for someone who may view its record: by the file's own key, or the narrowest rendition that is at least as
 * wide as wanted (else the widest) in the first of the formats there is. `isPublic`: anyone may see it. Originals are never found. Errors: not_found.
 */
export const locateFile = defineQuery({
  name: 'media.locate',
  summary: 'Find the file that shows a picture.',
  input: wanted,
  output: z.object({ key: z.string(), format: rendition.shape.format, isPublic: z.boolean() }),
  permission: viewPermission,
  async run(scope, input) {
    let query = scope.db.selectFrom('media_rendition as r').innerJoin('media', 'media.id', 'r.media_id')
      .select(['r.file_key as key', 'r.format'])
      .select(isPublicRecord(scope).as('is_public'))
      .where('media.status', '=', 'ready').where(isVisible(scope));
    if ('key' in input) query = query.where('r.file_key', '=', input.key).orderBy('is_public', 'desc');
    else {
      const { width, formats } = input;
      query = query.where('media.id', '=', input.id).where('r.format', 'in', formats)
        .orderBy(sql`array_position(${sql.val(formats)}::text[], r.format)`).orderBy(sql`r.width >= ${width}`, 'desc')
        .orderBy(sql`case when r.width >= ${width} then r.width else -r.width end`);
    }
    const row = await query.limit(1).executeTakeFirst();
    if (row === undefined) throw notFound(mediaPolicy.record, 'key' in input ? input.key : input.id);
    return { key: row.key, format: rendition.shape.format.parse(row.format), isPublic: row.is_public };
  },
});
