import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { Draft } from './drafts';
import type { ListingRow } from './store';

/** Something a moderator should know before deciding; it never decides by itself. */
export interface Finding {
  readonly kind: 'duplicate_address' | 'price_outlier';
  /** Listings of the same parcel, or the median the price is far from, in minor units a square metre. */
  readonly listingIds?: readonly string[];
  readonly medianPerSquareMetre?: number;
  readonly ratio?: number;
  readonly comparables?: number;
}

/** A price beyond this many times the median, or below its inverse, is an outlier. */
const outlierRatio = 3;
const fewestComparables = 5;

export async function findingsOf(scope: Scope, listing: ListingRow, draft: Draft): Promise<readonly Finding[]> {
  const [duplicates, outlier] = [await duplicateListings(scope, listing, draft), await priceOutlier(scope, listing, draft)];
  return [...(duplicates.length === 0 ? [] : [{ kind: 'duplicate_address' as const, listingIds: duplicates }]), ...(outlier === undefined ? [] : [outlier])];
}

async function duplicateListings(scope: Scope, listing: ListingRow, draft: Draft): Promise<readonly string[]> {
  const rows = await scope.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').select('listing.id')
    .where('property.parcel_id', '=', draft.parcel.id).where('listing.id', '!=', listing.id)
    .where('listing.review_status', '!=', 'deleted').where('listing.standard_status', 'not in', ['Closed', 'Canceled', 'Removed', 'Expired'])
    .orderBy('listing.id').limit(10).execute();
  return rows.map((row) => row.id);
}

async function priceOutlier(scope: Scope, listing: ListingRow, draft: Draft): Promise<Finding | undefined> {
  const area = draft.property.living_area_m2;
  if (listing.list_price === null || area === null || area <= 0) return undefined;
  const row = await scope.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .select([
      sql<number | null>`percentile_cont(0.5) within group (order by coalesce(listing.close_price, listing.list_price) / property.living_area_m2)`.as('median'),
      sql<number>`count(*)::int`.as('comparables'),
    ])
    .where('parcel.city', '=', draft.parcel.city).where('parcel.country', '=', draft.parcel.country).where('property.property_type', '=', draft.property.property_type)
    .where('listing.currency', '=', listing.currency).where('listing.published_at', 'is not', null).where('property.living_area_m2', '>', 0)
    .where('listing.id', '!=', listing.id)
    .executeTakeFirstOrThrow();
  if (row.median === null || row.comparables < fewestComparables) return undefined;
  const ratio = listing.list_price / area / row.median;
  if (ratio <= outlierRatio && ratio >= 1 / outlierRatio) return undefined;
  return { kind: 'price_outlier', medianPerSquareMetre: Math.round(row.median), ratio: Math.round(ratio * 100) / 100, comparables: row.comparables };
}
