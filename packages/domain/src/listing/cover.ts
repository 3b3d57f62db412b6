import { type Expression, sql } from 'kysely';
import type { z } from 'zod';
import type { listingPhoto } from './detail-contract';

export type Cover = z.infer<typeof listingPhoto>;

/**
 * The picture that stands for a listing, with its renditions, as one JSON column: the chosen cover, else the first photo that is ready.
 * @param listingId the column that holds the listing's id
 */
export function coverOf(listingId: 'listing.id') {
  const id: Expression<unknown> = sql.ref(listingId);
  return sql<Cover | null>`(select json_build_object('id', m.id, 'kind', m.kind, 'status', m.status, 'width', m.width, 'height', m.height, 'blurhash', m.blurhash,
      'caption', m.caption, 'alt', m.alt_text, 'url', m.url, 'renditions', (select coalesce(json_agg(json_build_object('width', r.width, 'format', r.format,
      'key', r.file_key) order by r.width), '[]') from media_rendition r where r.media_id = m.id))
    from media m where m.record_type = 'listing' and m.record_id = ${id} and m.kind = 'photo' and m.status = 'ready'
    order by (m.id = (select cover_media_id from listing covered where covered.id = ${id})) desc nulls last, m.position, m.id limit 1)`;
}
