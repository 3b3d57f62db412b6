import type { ListingDocument } from '@lintel/adapters/search';
import type { Scope } from '@lintel/db';
import { type StandardStatus } from '../listing';

/** In these a home can still be had: nobody is told of one that is sold or as good as sold. */
const onOffer: readonly StandardStatus[] = ['ComingSoon', 'Active'];

/** Listings as they are now, as a search would hold them, if they are public and on offer; in no order. */
export async function offeredListings(scope: Scope, ids: readonly string[]): Promise<readonly ListingDocument[]> {
  if (ids.length === 0) return [];
  const rows = await scope.db.selectFrom('listing').innerJoin('property', 'property.id', 'listing.property_id').innerJoin('parcel', 'parcel.id', 'property.parcel_id')
    .select([
      'listing.id', 'listing.version', 'listing.organisation_id', 'listing.list_agent_id', 'listing.review_status', 'listing.standard_status', 'listing.title',
      'listing.public_remarks', 'listing.list_price', 'listing.currency', 'listing.published_at', 'listing.status_changed_at', 'parcel.unparsed_address', 'parcel.city',
      'parcel.state_or_province', 'parcel.postal_code', 'parcel.country', 'parcel.latitude', 'parcel.longitude', 'property.property_type', 'property.property_sub_type',
      'property.bedrooms_total', 'property.bathrooms_total', 'property.living_area_m2', 'property.year_built', 'property.features', 'property.amenities',
    ])
    .where('listing.id', 'in', ids).where('listing.review_status', '=', 'approved').where('listing.standard_status', 'in', onOffer).execute();
  return rows.map((row) => ({
    id: row.id, version: row.version, organisationId: row.organisation_id, listAgentId: row.list_agent_id, reviewStatus: row.review_status,
    standardStatus: row.standard_status, isPublic: true, title: row.title, remarks: row.public_remarks, address: row.unparsed_address, city: row.city,
    stateOrProvince: row.state_or_province, postalCode: row.postal_code, country: row.country, propertyType: row.property_type, propertySubType: row.property_sub_type,
    listPrice: row.list_price, currency: row.currency, bedrooms: row.bedrooms_total, bathrooms: row.bathrooms_total, livingAreaM2: row.living_area_m2,
    yearBuilt: row.year_built, features: [...row.features ?? [], ...row.amenities ?? []], latitude: row.latitude, longitude: row.longitude, cover: null,
    listedAt: (row.published_at ?? row.status_changed_at).toISOString(),
  }));
}
