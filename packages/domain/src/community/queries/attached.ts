import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { AttachmentItem } from '../contract';
import { grouped } from './said';

/** The pictures and papers of so many at once, in their order; of records the asker was already found to see. */
export async function attachedTo(scope: Scope, type: 'post' | 'message', ids: readonly string[]): Promise<ReadonlyMap<string, AttachmentItem[]>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.db.selectFrom('media').select(['id', 'record_id', 'kind', 'status', 'original_name', 'alt_text', 'width', 'height', 'blurhash', 'byte_size'])
    .select(sql<AttachmentItem['renditions']>`(select coalesce(json_agg(json_build_object('width', r.width, 'height', r.height, 'format', r.format, 'key', r.file_key) order by r.width, r.format), '[]')
      from media_rendition r where r.media_id = media.id)`.as('renditions'))
    .where('record_type', '=', type).where('record_id', 'in', [...ids]).where('status', 'in', ['uploaded', 'processing', 'ready']).where('kind', 'in', ['photo', 'floor_plan', 'document'])
    .orderBy('position').orderBy('id').execute();
  return grouped(rows, (row) => row.record_id, (row) => ({
    id: row.id, kind: row.kind as AttachmentItem['kind'], name: row.original_name, alt: row.alt_text, width: row.width, height: row.height, blurhash: row.blurhash, byteSize: row.byte_size,
    renditions: row.renditions, isReady: row.status === 'ready',
  }));
}
