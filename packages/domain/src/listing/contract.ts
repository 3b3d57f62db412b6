import { z } from 'zod';
import { currency, id, instant, localDate, minorUnits, writtenText, zone } from '../fields';
import { amenities, areaUnits, features, propertySubTypes, propertyTypes } from './lookups';

export { currency, id, instant, localDate, minorUnits, writtenText, zone };

export const reviewStatus = z.enum(['draft', 'submitted', 'changes_requested', 'approved', 'deleted']);
export const standardStatus = z.enum(['Incomplete', 'ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Hold', 'Withdrawn', 'Expired', 'Closed', 'Canceled', 'Removed']);
export const propertyType = z.enum(propertyTypes);
export const propertySubType = z.enum(propertySubTypes);

export const address = z.object({
  unparsedAddress: writtenText(300).pipe(z.string().min(3)),
  city: writtenText(120).pipe(z.string().min(1)),
  stateOrProvince: writtenText(60).nullable().default(null),
  postalCode: writtenText(20).nullable().default(null),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as US'),
  zone,
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  locationPrecision: z.enum(['exact', 'approximate', 'unknown']).default('unknown'),
});

/** What describes the building or land. */
export const propertyFields = z.object({
  propertyType,
  propertySubType: propertySubType.nullable(),
  bedroomsTotal: z.int().min(0).max(200).nullable(),
  bathroomsTotal: z.number().min(0).max(200).nullable(),
  livingArea: z.number().positive().max(10_000_000).nullable(),
  livingAreaUnits: z.enum(areaUnits),
  lotSizeArea: z.number().positive().max(1_000_000_000).nullable(),
  lotSizeUnits: z.enum(areaUnits),
  yearBuilt: z.int().min(1000).max(2100).nullable(),
  yearRenovated: z.int().min(1000).max(2100).nullable(),
  stories: z.number().min(0).max(200).nullable(),
  features: z.array(z.enum(features)).max(50),
  amenities: z.array(z.enum(amenities)).max(50),
});

/** What describes the offer. */
export const listingFields = z.object({
  title: writtenText(160),
  publicRemarks: writtenText(8_000),
  privateRemarks: writtenText(4_000),
  listPrice: minorUnits.nullable(),
  listingContractDate: localDate.nullable(),
  expirationAt: instant.nullable(),
  goLiveAt: instant.nullable(),
});

export const listingCreateInput = z.object({
  organisationId: id,
  address,
  property: propertyFields.partial().required({ propertyType: true }),
  listing: listingFields.partial(),
  currency: currency.optional().describe("the organisation's when absent"),
});

/** A version stops two people from overwriting each other: the change is refused when the record has moved on. */
export const expectedVersion = z.int().positive();

export const listingUpdateInput = z.object({
  id,
  expectedVersion: expectedVersion.optional(),
  property: propertyFields.partial().optional(),
  listing: listingFields.partial().optional(),
  address: address.partial().optional(),
  reason: writtenText(500).optional(),
});

/** What every lifecycle command answers with. */
export const listingState = z.object({
  id,
  version: z.int(),
  reviewStatus,
  standardStatus,
});
export type ListingState = z.infer<typeof listingState>;

export const listingCommandInput = z.object({ id, expectedVersion: expectedVersion.optional(), reason: writtenText(500).optional() });
