import { bulkInsert, type Database, type ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import type { FeedRecord } from '../record';

/** So many of a listing are kept; the same that people may send. */
export const mostPhotos = 60;

export interface PhotosOf {
  readonly id: string;
  readonly organisationId: string;
  readonly photos: FeedRecord['photos'];
}

type PhotoRow = Selectable<Database['feed_photo']>;
type Named = FeedRecord['photos'][number] & { readonly position: number };

/** Each address once, where it comes first. */
function wanted(photos: FeedRecord['photos']): ReadonlyMap<string, Named> {
  const once = new Map<string, Named>();
  for (const photo of photos) if (!once.has(photo.url) && once.size < mostPhotos) once.set(photo.url, { ...photo, position: once.size });
  return once;
}

/** The photos of listings that are new here, to be fetched. */
export function rowsOfPhotos(tx: ScopedTransaction, listings: readonly PhotosOf[]) {
  return listings.flatMap(({ id, organisationId, photos }) => [...wanted(photos).values()].map((photo) => newRow(tx, { id, organisationId }, photo)));
}

/** Brings a listing's photos to what its source names now: new ones are fetched, dropped ones go, the others move to their place. */
export async function matchPhotos(tx: ScopedTransaction, listing: PhotosOf): Promise<void> {
  const known = await tx.db.selectFrom('feed_photo').selectAll().where('listing_id', '=', listing.id).orderBy('id').forUpdate().execute();
  const named = wanted(listing.photos);
  const byUrl = new Set(known.map((row) => row.url));
  await bulkInsert(tx, 'feed_photo', [...named.values()].filter(({ url }) => !byUrl.has(url)).map((photo) => newRow(tx, listing, photo)));
  for (const row of known) {
    const change = changeOf(row, named.get(row.url));
    if (change === undefined) continue;
    await tx.db.updateTable('feed_photo').set({ ...change, attempts: 0, due_at: tx.now, claimed_until: null, problem: null, version: row.version + 1 }).where('id', '=', row.id).execute();
  }
}

/** What becomes of a photo that is here; nothing when it is where and what it was. */
function changeOf(row: PhotoRow, named: Named | undefined): Updateable<Database['feed_photo']> | undefined {
  if (named === undefined) return row.state === 'leaving' ? undefined : { state: 'leaving' };
  const place = { position: named.position, modified_at: named.modifiedAt };
  if (row.state === 'leaving' || row.modified_at !== named.modifiedAt) return { ...place, state: 'waiting' };
  if (row.position === named.position) return undefined;
  return { ...place, state: row.state === 'ready' ? 'moved' : row.state, ...(row.state === 'failed' ? { state: 'waiting' } : {}) };
}

function newRow(tx: ScopedTransaction, { id, organisationId }: Omit<PhotosOf, 'photos'>, { url, modifiedAt, position }: Named) {
  return {
    id: uuidv7(), organisation_id: organisationId, listing_id: id, url, modified_at: modifiedAt, position, state: 'waiting', media_id: null, attempts: 0, due_at: tx.now.toISOString(),
    claimed_until: null, problem: null, version: 1, created_at: tx.now.toISOString(),
  };
}
