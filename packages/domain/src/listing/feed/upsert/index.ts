import type { ScopedTransaction } from '@lintel/db';
import { listingClosed, listingCreated, listingPriceChanged, listingPublished, listingStatusChanged, listingUpdated, parcelCreated, propertyCreated } from '../../events';
import type { ListingRow } from '../../index';
import type { FeedRecord } from '../record';
import { changeMirrored } from './change';
import { type FeedSourceRef, hashOf } from './columns';
import { createMirrored } from './create';

/** Every event that mirroring a source may append. */
export const mirrorEvents = [parcelCreated, propertyCreated, listingCreated, listingUpdated, listingStatusChanged, listingPublished, listingPriceChanged, listingClosed] as const;

export interface Mirrored {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Brings the listings of a source to what these records say. Of two with one key the later counts; an equal record changes nothing. */
export async function mirror(tx: ScopedTransaction, source: FeedSourceRef, records: readonly FeedRecord[]): Promise<Mirrored> {
  const latest = new Map(records.map((record) => [record.sourceKey, record]));
  if (latest.size === 0) return { created: 0, updated: 0, unchanged: 0 };
  const known = (await tx.db.selectFrom('listing').selectAll().where('feed_source_id', '=', source.id).where('source_key', 'in', [...latest.keys()])
    .orderBy('id').forUpdate().execute()) as ListingRow[];
  const byKey = new Map(known.map((row) => [row.source_key, row]));
  const created: (readonly [FeedRecord, Buffer])[] = [];
  let updated = 0;
  for (const record of latest.values()) {
    const hash = hashOf(record);
    const before = byKey.get(record.sourceKey);
    if (before === undefined) created.push([record, hash]);
    else if (before.source_hash === null || !before.source_hash.equals(hash)) {
      updated += 1;
      await changeMirrored(tx, source, before, record, hash);
    }
  }
  if (created.length > 0) await createMirrored(tx, source, created);
  return { created: created.length, updated, unchanged: records.length - created.length - updated };
}
