import type { Scope } from '@lintel/db';
import { type Completeness, completeness } from './completeness';
import { countPhotos, getParcel, getProperty, type ListingRow, type ParcelRow, type PropertyRow } from './store';

export interface Draft {
  readonly property: PropertyRow;
  readonly parcel: ParcelRow;
  readonly completeness: Completeness;
}

/** A listing with what it describes, and what it still lacks at this moment. */
export async function readDraft(scope: Scope, listing: ListingRow, now: Date): Promise<Draft> {
  const property = await getProperty(scope, listing.property_id);
  const parcel = await getParcel(scope, property.parcel_id);
  const photoCount = await countPhotos(scope, listing.id);
  const facts = {
    title: listing.title, publicRemarks: listing.public_remarks, listPrice: listing.list_price, listAgentId: listing.list_agent_id,
    expirationAt: listing.expiration_at, propertyType: property.property_type, bedroomsTotal: property.bedrooms_total, bathroomsTotal: property.bathrooms_total,
    livingArea: property.living_area, lotSizeArea: property.lot_size_area, yearBuilt: property.year_built, latitude: parcel.latitude, photoCount,
  };
  return { property, parcel, completeness: completeness(facts, now) };
}
