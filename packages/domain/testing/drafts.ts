import { uuidv7 } from '@lintel/kernel';
import type { Tables } from './people';

/** A draft nobody outside its agency may see, written straight into the tables. */
export async function addDraft(db: Tables, organisationId: string): Promise<string> {
  const [parcelId, propertyId, id] = [uuidv7(), uuidv7(), uuidv7()];
  const address = `${id.slice(-4)} Test Street`;
  await db.insertInto('parcel').values({
    id: parcelId, unparsed_address: address, normalised_address: address.toLowerCase(), city: 'Seattle', country: 'US', zone: 'America/Los_Angeles',
    location_precision: 'unknown',
  }).execute();
  await db.insertInto('property').values({
    id: propertyId, organisation_id: organisationId, parcel_id: parcelId, property_type: 'Residential', features: [], amenities: [],
  }).execute();
  await db.insertInto('listing').values({
    id, organisation_id: organisationId, property_id: propertyId, listing_key: `T-${id.slice(-12)}`, title: 'A draft', currency: 'USD',
  }).execute();
  return id;
}
