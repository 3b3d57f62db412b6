import { createHash } from 'node:crypto';
import { publicStatuses } from '../../index';
import { propertyValues } from '../../property-values';
import type { FeedRecord } from '../record';

export interface FeedSourceRef {
  readonly id: string;
  readonly organisationId: string;
}

/** Of the record as given, its keys in order: an equal hash means that nothing changed. */
export function hashOf(record: FeedRecord): Buffer {
  return createHash('sha256').update(JSON.stringify(ordered(record))).digest();
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, ordered(v)]));
}

const isPublic = (status: string) => publicStatuses.some((s) => s === status);

/** When the status a record has now began, as far as the source tells. */
export function statusSince(record: FeedRecord, now: Date): string {
  return (record.standardStatus === 'Closed' ? record.closeDate : (record.modifiedAt ?? record.onMarketAt)) ?? now.toISOString();
}

/** The columns of a listing that mirror its source. */
export function mirrored(record: FeedRecord, hash: Buffer, now: Date) {
  const since = statusSince(record, now);
  return {
    standard_status: record.standardStatus, title: record.title, public_remarks: record.publicRemarks, list_price: record.listPrice, close_price: record.closePrice,
    currency: record.currency, listing_contract_date: record.listingContractDate, expiration_at: record.expirationAt, close_date: record.closeDate,
    status_changed_at: since, source_modified_at: record.modifiedAt, source_hash: `\\x${hash.toString('hex')}`,
    extra_fields: record.extra,
    market_counted_from: record.standardStatus === 'Active' || record.standardStatus === 'ActiveUnderContract' ? (record.onMarketAt ?? since) : null,
  };
}

/** The row of a listing that is new here. */
export function newListingRow(id: string, propertyId: string, source: FeedSourceRef, record: FeedRecord, hash: Buffer, now: Date) {
  const since = statusSince(record, now);
  return {
    id, organisation_id: source.organisationId, property_id: propertyId, listing_key: `F-${id.slice(-12).toUpperCase()}`, review_status: 'approved', private_remarks: '',
    original_list_price: record.listPrice, published_at: isPublic(record.standardStatus) && record.listPrice !== null ? (record.onMarketAt ?? since) : null,
    on_market_at: record.onMarketAt, days_on_market_seconds: 0, review_findings: [], feed_source_id: source.id, source_key: record.sourceKey,
    view_count: 0, save_count: 0, inquiry_count: 0, version: 1, created_at: now.toISOString(), updated_at: now.toISOString(), ...mirrored(record, hash, now),
  };
}

const noFacts = {
  property_sub_type: null, bedrooms_total: null, bathrooms_total: null, living_area: null, living_area_units: 'SquareFeet', living_area_m2: null, lot_size_area: null,
  lot_size_units: 'SquareFeet', year_built: null, year_renovated: null, stories: null, features: [], amenities: [],
};

/** The columns of a property that describe it, all of them. */
export function describing(record: FeedRecord) {
  return { ...noFacts, ...propertyValues(record.property), property_type: record.property.propertyType };
}

export function newPropertyRow(id: string, parcelId: string, source: FeedSourceRef, record: FeedRecord, now: Date) {
  return { id, organisation_id: source.organisationId, parcel_id: parcelId, ...describing(record), version: 1, created_at: now.toISOString(), updated_at: now.toISOString() };
}
