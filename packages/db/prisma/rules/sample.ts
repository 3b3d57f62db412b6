import type { Kysely } from 'kysely';
import type { Database } from '../../src/generated/tables';
import {
  insertBuilding, insertFeedSource, insertInquiry, insertLead, insertListing, insertOrganisation, insertParcel, insertProperty, insertUnit, insertUser, onMarket,
} from '../../testing/index';

/** One good row of each kind, for statements that go wrong. */
export interface Sample {
  readonly db: Kysely<Database>;
  readonly organisationId: string;
  readonly otherOrganisationId: string;
  readonly userId: string;
  readonly buildingId: string;
  readonly unitId: string;
  readonly parcelId: string;
  readonly propertyId: string;
  /** A draft. */
  readonly listingId: string;
  readonly activeListingId: string;
  readonly feedSourceId: string;
  readonly leadId: string;
  readonly inquiryId: string;
}

export async function createSample(db: Kysely<Database>): Promise<Sample> {
  const { id: organisationId } = await insertOrganisation(db);
  const own = { organisation_id: organisationId };
  const { id: userId } = await insertUser(db);
  const { id: parcelId } = await insertParcel(db);
  const { id: buildingId } = await insertBuilding(db, own);
  const { id: propertyId } = await insertProperty(db, { ...own, parcel_id: parcelId });
  const { id: listingId } = await insertListing(db, { ...own, property_id: propertyId });
  const { id: leadId } = await insertLead(db, own);
  return {
    db, organisationId, userId, parcelId, buildingId, propertyId, listingId, leadId,
    otherOrganisationId: (await insertOrganisation(db)).id,
    unitId: (await insertUnit(db, { ...own, building_id: buildingId })).id,
    activeListingId: (await insertListing(db, { ...own, ...onMarket })).id,
    feedSourceId: (await insertFeedSource(db, own)).id,
    inquiryId: (await insertInquiry(db, { ...own, listing_id: listingId, lead_id: leadId })).id,
  };
}

/** By constraint: statements that it refuses, each for another reason it has. */
export type Violations = Readonly<Record<string, readonly ((sample: Sample) => Promise<unknown>)[]>>;
