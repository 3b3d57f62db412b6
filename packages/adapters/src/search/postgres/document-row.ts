import { createHash } from 'node:crypto';
import type { ListingDocument } from '../port';
import { priceBand } from '../price-bands';
import { safeDocument } from '../safe-document';
import { fold } from '../text/fold';
import { documentTerms } from '../text/terms';
import type { Labels } from '../text/vector';

/** Facets over very many rows count those whose sample is below a bound. */
export const sampleSize = 1_024;

export interface DocumentRows {
  /** Of `search_listing`. */
  readonly listing: Readonly<Record<string, unknown>>;
  /** Of `search_listing_card`. */
  readonly card: Readonly<Record<string, unknown>>;
}

/** A document as the rows it becomes. @param labels takes down the spelling of its words */
export function documentRows(document: ListingDocument, labels: Labels): DocumentRows {
  const listing = safeDocument(document);
  const { remarks, ...vectors } = documentTerms(listing, labels);
  const row = {
    id: listing.id,
    organisation_id: listing.organisationId,
    list_agent_id: listing.listAgentId,
    review_status: listing.reviewStatus,
    standard_status: listing.standardStatus,
    is_public: listing.isPublic,
    city: listing.city,
    city_key: fold(listing.city),
    state_or_province: listing.stateOrProvince,
    postal_code: listing.postalCode,
    country: listing.country,
    property_type: listing.propertyType,
    property_sub_type: listing.propertySubType,
    list_price: listing.listPrice,
    price_band: listing.listPrice === null ? null : priceBand(listing.listPrice),
    currency: listing.currency,
    bedrooms: listing.bedrooms,
    bathrooms: listing.bathrooms,
    living_area_m2: listing.livingAreaM2,
    year_built: listing.yearBuilt,
    features: listing.features,
    latitude: listing.latitude,
    longitude: listing.longitude,
    listed_at: listing.listedAt,
    version: listing.version,
    sample: sampleOf(listing.id),
    ...vectors,
  };
  return { listing: row, card: { id: listing.id, title: listing.title, address: listing.address, remarks, cover: listing.cover } };
}

function sampleOf(id: string): number {
  return createHash('sha1').update(id).digest().readUInt16BE(0) % sampleSize;
}
