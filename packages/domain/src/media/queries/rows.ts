import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { type MediaItem, rejection } from '../contract';
import type { MediaRow } from '../store';

export interface ReadMedia extends MediaRow {
  readonly renditions: MediaItem['renditions'];
}

/** Media with their renditions, narrow ones first. */
export function mediaRows(scope: Scope) {
  return scope.db.selectFrom('media').selectAll('media').select(
    sql<MediaItem['renditions']>`(select coalesce(json_agg(json_build_object('width', r.width, 'height', r.height, 'format', r.format, 'key', r.file_key)
      order by r.width, r.format), '[]') from media_rendition r where r.media_id = media.id)`.as('renditions'),
  );
}

/** A row as the asker may see it: file names and reasons are for those who look after the record. */
export function toItem(row: ReadMedia, canEdit: boolean): MediaItem {
  return {
    id: row.id, version: row.version, kind: row.kind, status: row.status, caption: row.caption, alt: row.alt_text, width: row.width, height: row.height,
    blurhash: row.blurhash, contentType: row.content_type, byteSize: row.byte_size, url: row.url, renditions: [...row.renditions], createdAt: row.created_at.toISOString(),
    ...(canEdit ? { name: row.original_name, rejectedReason: row.rejected_reason === null ? null : rejection.parse(row.rejected_reason) } : {}),
  };
}
