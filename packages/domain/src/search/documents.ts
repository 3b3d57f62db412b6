import type { ListingDocument } from '@lintel/adapters/search';
import type { Scope } from '@lintel/db';
import { anonymous } from '@lintel/kernel';
import { sql } from 'kysely';
import { type Cover, coverOf, listingPolicy } from '../listing';

/** A card is small; larger renditions are for the record's own page. */
const widestOnCards = 960;

/** The listings as the search index keeps them, in one statement. Those that are gone or were deleted are left out. */
export async function loadSearchDocuments(scope: Pick<Scope, 'db'>, listingIds: readonly string[]): Promise<readonly ListingDocument[]> {
  if (listingIds.length === 0) return [];
  const rows = await scope.db.selectFrom('listing')
    .innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .select([
      'listing.id', 'listing.version', 'listing.organisation_id', 'listing.list_agent_id', 'listing.review_status', 'listing.standard_status', 'listing.title',
      'listing.public_remarks', 'listing.list_price', 'listing.close_price', 'listing.currency', 'listing.published_at', 'listing.status_changed_at',
      'property.property_type', 'property.property_sub_type', 'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area_m2', 'property.year_built',
      'property.features', 'property.amenities', 'parcel.unparsed_address', 'parcel.city', 'parcel.state_or_province', 'parcel.postal_code', 'parcel.country',
      'parcel.latitude', 'parcel.longitude', coverOf('listing.id').as('cover'),
    ])
    .where('listing.id', '=', sql<string>`any(${listingIds}::uuid[])`).where('listing.review_status', '!=', 'deleted')
    .execute();
  return rows.map((row) => {
    const seenBy = { id: row.id, organisationId: row.organisation_id, listAgentId: row.list_agent_id, reviewStatus: row.review_status, standardStatus: row.standard_status };
    return {
      ...seenBy,
      version: row.version,
      isPublic: listingPolicy.permits('listing.view', anonymous, seenBy),
      title: row.title,
      remarks: row.public_remarks,
      address: row.unparsed_address,
      city: row.city,
      stateOrProvince: row.state_or_province,
      postalCode: row.postal_code,
      country: row.country,
      propertyType: row.property_type,
      propertySubType: row.property_sub_type,
      // What a home was sold for is what people who look for sold ones compare.
      listPrice: row.standard_status === 'Closed' ? (row.close_price ?? row.list_price) : row.list_price,
      currency: row.currency,
      bedrooms: row.bedrooms_total,
      bathrooms: row.bathrooms_total,
      livingAreaM2: row.living_area_m2,
      yearBuilt: row.year_built,
      features: [...row.features, ...row.amenities],
      latitude: row.latitude,
      longitude: row.longitude,
      cover: row.cover === null ? null : coverImage(row.cover),
      listedAt: (row.published_at ?? row.status_changed_at).toISOString(),
    };
  });
}

function coverImage({ id, width, height, blurhash, alt, renditions }: Cover) {
  return { id, width, height, blurhash, alt, renditions: renditions.filter((rendition) => rendition.width <= widestOnCards) };
}
