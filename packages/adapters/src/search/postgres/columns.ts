import { type RawBuilder, sql } from 'kysely';
import type { CoverImage, ListingCard } from '../port';
import { snippetSearched } from '../text/highlight';

const cardColumns = [
  'l.id', 'l.organisation_id', 'l.list_agent_id', 'l.review_status', 'l.standard_status', 'l.city', 'l.state_or_province', 'l.postal_code', 'l.country',
  'l.property_type', 'l.property_sub_type', 'l.list_price', 'l.currency', 'l.bedrooms', 'l.bathrooms', 'l.living_area_m2', 'l.year_built', 'l.features',
  'l.latitude', 'l.longitude', 'l.listed_at', 't.title', 't.address', 't.cover',
] as const;

/** What a hit is made of, from `search_listing l` and `search_listing_card t`. */
export const hitColumns: RawBuilder<unknown> = sql`${sql.join(cardColumns.map((column) => sql.ref(column)))}, left(t.remarks, ${sql.lit(snippetSearched)}) as remarks`;

export interface HitRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly list_agent_id: string | null;
  readonly review_status: string;
  readonly standard_status: string;
  readonly title: string;
  readonly address: string;
  readonly city: string;
  readonly state_or_province: string | null;
  readonly postal_code: string | null;
  readonly country: string;
  readonly property_type: string;
  readonly property_sub_type: string | null;
  readonly list_price: number | null;
  readonly currency: string;
  readonly bedrooms: number | null;
  readonly bathrooms: number | null;
  readonly living_area_m2: number | null;
  readonly year_built: number | null;
  readonly features: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly cover: CoverImage | null;
  readonly listed_at: Date;
  readonly remarks: string;
  /** Text of the value the page is sorted by; null where the listing has none. */
  readonly sort_value: string | null;
  readonly score: number;
  readonly total: number;
}

export function cardOf(row: HitRow): ListingCard {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    listAgentId: row.list_agent_id,
    reviewStatus: row.review_status,
    standardStatus: row.standard_status,
    title: row.title,
    address: row.address,
    city: row.city,
    stateOrProvince: row.state_or_province,
    postalCode: row.postal_code,
    country: row.country,
    propertyType: row.property_type,
    propertySubType: row.property_sub_type,
    listPrice: row.list_price,
    currency: row.currency,
    bedrooms: row.bedrooms,
    bathrooms: row.bathrooms,
    livingAreaM2: row.living_area_m2,
    yearBuilt: row.year_built,
    features: row.features,
    latitude: row.latitude,
    longitude: row.longitude,
    cover: row.cover,
    listedAt: row.listed_at.toISOString(),
  };
}
