import { z } from 'zod';
import { currency, id, instant, localDate, minorUnits, reviewStatus, standardStatus } from './contract';

export const listingPhoto = z.object({
  id, kind: z.string(), status: z.string(), width: z.int().nullable(), height: z.int().nullable(), blurhash: z.string().nullable(), caption: z.string(),
  alt: z.string(), url: z.string().nullable().describe('of a video or tour'),
  renditions: z.array(z.object({ width: z.int(), format: z.string(), key: z.string() })),
});

export const listingPlace = z.object({
  parcelId: id, unparsedAddress: z.string(), city: z.string(), stateOrProvince: z.string().nullable(), postalCode: z.string().nullable(), country: z.string(),
  zone: z.string(), latitude: z.number().nullable(), longitude: z.number().nullable(), locationPrecision: z.string(),
});

export const listingFacts = z.object({
  propertyType: z.string(), propertySubType: z.string().nullable(), bedroomsTotal: z.int().nullable(), bathroomsTotal: z.number().nullable(),
  livingArea: z.number().nullable(), livingAreaUnits: z.string(), livingAreaSquareMetres: z.number().nullable(), lotSizeArea: z.number().nullable(),
  lotSizeUnits: z.string(), yearBuilt: z.int().nullable(), yearRenovated: z.int().nullable(), stories: z.number().nullable(), features: z.array(z.string()),
  amenities: z.array(z.string()),
});

/** What only the agency and moderators see. */
export const listingPrivate = z.object({
  privateRemarks: z.string(), reviewNote: z.string().nullable(), reviewFindings: z.array(z.record(z.string(), z.unknown())), viewCount: z.int(), saveCount: z.int(),
  inquiryCount: z.int(), expirationAt: instant.nullable(), goLiveAt: instant.nullable(), listingContractDate: localDate.nullable(),
  /** What happens next, soonest first. */
  deadlines: z.array(z.object({ kind: z.string(), slot: z.string(), dueAt: instant, rule: z.record(z.string(), z.unknown()) })),
  sourceKey: z.string().nullable(), extraFields: z.record(z.string(), z.unknown()),
});

export const listingDetail = z.object({
  id, version: z.int(), organisationId: id, organisationName: z.string(), listingKey: z.string(), listAgentId: id.nullable(), listAgentName: z.string().nullable(),
  propertyId: id, reviewStatus, standardStatus,
  /** The contract has ended by the clock of the database, whether or not the workflow has acted on it. */
  isOverdue: z.boolean(),
  title: z.string(), publicRemarks: z.string(), listPrice: minorUnits.nullable(), originalListPrice: minorUnits.nullable(), closePrice: minorUnits.nullable(),
  currency, daysOnMarket: z.int(), publishedAt: instant.nullable(), statusChangedAt: instant, closeDate: instant.nullable(), updatedAt: instant, createdAt: instant,
  isFromFeed: z.boolean(), place: listingPlace, facts: listingFacts, photos: z.array(listingPhoto),
  /** Absent for those who may not see it. */
  private: listingPrivate.optional(),
  /** The commands of the lifecycle this asker may give now, and where each may lead. */
  actions: z.array(z.object({ command: z.string(), to: z.array(z.string()) })),
  canEdit: z.boolean().describe('whether you may change what it says'),
  canSell: z.boolean().describe('whether you decide about its price and state'),
  canShare: z.boolean().describe('whether you may show it to somebody outside its organisation'),
});
export type ListingDetail = z.infer<typeof listingDetail>;
