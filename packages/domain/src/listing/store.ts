import { type Database, type Scope, type ScopedTransaction } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { ReviewStatus, StandardStatus } from './lifecycle';

export type ListingRow = Selectable<Database['listing']> & { readonly review_status: ReviewStatus; readonly standard_status: StandardStatus };
export type PropertyRow = Selectable<Database['property']>;
export type ParcelRow = Selectable<Database['parcel']>;
export type ListingPatch = Updateable<Database['listing']>;

/** A listing's row as its policy sees it. */
export function attributesOf(row: ListingRow) {
  return {
    id: row.id, organisationId: row.organisation_id, listAgentId: row.list_agent_id, reviewStatus: row.review_status, standardStatus: row.standard_status,
  };
}

/** Where the policy's attributes lie in SQL. */
export const listingColumns = {
  id: 'listing.id', organisationId: 'listing.organisation_id', listAgentId: 'listing.list_agent_id',
  reviewStatus: 'listing.review_status', standardStatus: 'listing.standard_status',
} as const;

/**
 * Locks the row until the transaction ends: two people who act at once come one after the other.
 * @throws DomainError not_found; stale_version when the record moved on from the version the person looked at.
 */
export async function lockListing(tx: ScopedTransaction, id: string): Promise<ListingRow> {
  const row = await tx.db.selectFrom('listing').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('listing', id);
  const listing = row as ListingRow;
  return listing;
}

export async function getProperty(scope: Scope, id: string): Promise<PropertyRow> {
  return scope.db.selectFrom('property').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

export async function getParcel(scope: Scope, id: string): Promise<ParcelRow> {
  return scope.db.selectFrom('parcel').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The parcel's time zone, where deadlines of its listings are counted. */
export async function zoneOf(scope: Scope, listing: ListingRow): Promise<string> {
  const row = await scope.db.selectFrom('property').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .select('parcel.zone').where('property.id', '=', listing.property_id).executeTakeFirstOrThrow();
  return row.zone;
}

/** Writes a change and raises the version. */
export async function updateListing(tx: ScopedTransaction, listing: ListingRow, patch: ListingPatch): Promise<ListingRow> {
  const row = await tx.db.updateTable('listing').set({ ...patch, version: listing.version + 1, updated_at: tx.now })
    .where('id', '=', listing.id).returningAll().executeTakeFirstOrThrow();
  return row as ListingRow;
}

export async function insertListing(tx: ScopedTransaction, row: Insertable<Database['listing']>): Promise<ListingRow> {
  return (await tx.db.insertInto('listing').values(row).returningAll().executeTakeFirstOrThrow()) as ListingRow;
}

export async function recordStatusChange(
  tx: ScopedTransaction, listing: ListingRow, lifecycle: 'review' | 'market', from: string, to: string, reason?: string,
): Promise<void> {
  await tx.db.insertInto('listing_status_change').values({
    id: uuidv7(), organisation_id: listing.organisation_id, listing_id: listing.id, lifecycle, from_status: from, to_status: to,
    changed_at: tx.now, changed_by: tx.actor.userId, reason: reason ?? tx.context.reason ?? null,
  }).execute();
}

export async function recordPriceChange(tx: ScopedTransaction, listing: ListingRow, newPrice: number, reason?: string): Promise<void> {
  await tx.db.insertInto('price_change').values({
    id: uuidv7(), organisation_id: listing.organisation_id, listing_id: listing.id, old_price: listing.list_price, new_price: newPrice,
    currency: listing.currency, changed_at: tx.now, changed_by: tx.actor.userId, reason: reason ?? tx.context.reason ?? null,
  }).execute();
}

export async function countPhotos(scope: Scope, listingId: string): Promise<number> {
  const row = await scope.db.selectFrom('media').select((eb) => eb.fn.countAll<number>().as('count'))
    .where('record_type', '=', 'listing').where('record_id', '=', listingId).where('kind', '=', 'photo').where('status', 'not in', ['rejected', 'deleted'])
    .executeTakeFirstOrThrow();
  return row.count;
}
