import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { currency, id, instant, minorUnits, reviewStatus, standardStatus } from './contract';

const aggregateType = 'listing';

export const parcelCreated = defineEvent({
  type: 'parcel.created', aggregateType: 'parcel', description: 'An address became known to the platform.',
  schema: z.object({ city: z.string(), country: z.string(), locationPrecision: z.string() }),
});
export const parcelPlaced = defineEvent({
  type: 'parcel.placed', aggregateType: 'parcel', description: 'A place on the map was given to a parcel.', schema: z.object({ locationPrecision: z.string() }),
});
export const parcelMerged = defineEvent({
  type: 'parcel.merged', aggregateType: 'parcel', description: 'A parcel was found to be another one; everything that pointed at it now points there.',
  schema: z.object({ intoId: id }),
});
export const propertyCreated = defineEvent({
  type: 'property.created', aggregateType: 'property', description: 'An organisation described a parcel.',
  schema: z.object({ parcelId: id, propertyType: z.string() }),
});
export const propertyUpdated = defineEvent({
  type: 'property.updated', aggregateType: 'property', description: 'The description of a property changed.',
  schema: z.object({ parcelId: id, changed: z.array(z.string()) }),
});
export const listingCreated = defineEvent({
  type: 'listing.created', aggregateType, description: 'A listing was drafted, or came from a feed.',
  schema: z.object({ propertyId: id, listAgentId: id.nullable(), reviewStatus, standardStatus, feedSourceId: id.nullable() }),
});
export const listingUpdated = defineEvent({
  type: 'listing.updated', aggregateType, description: 'Fields of a listing, its property or its photos changed.',
  schema: z.object({ changed: z.array(z.string()) }),
});
export const listingSubmitted = defineEvent({
  type: 'listing.submitted', aggregateType, description: 'A draft was handed in for review.',
  schema: z.object({ from: reviewStatus, findings: z.array(z.string()), reviewDueAt: instant }),
});
export const listingApproved = defineEvent({
  type: 'listing.approved', aggregateType, description: 'A moderator approved the draft.',
  schema: z.object({ reviewerId: id.nullable() }),
});
export const listingChangesRequested = defineEvent({
  type: 'listing.changes_requested', aggregateType, description: 'A moderator asks for changes; the note is on the record.',
  schema: z.object({ reviewerId: id.nullable() }),
});
export const listingReviewOverdue = defineEvent({
  type: 'listing.review_overdue', aggregateType: 'deadline', description: 'Nobody reviewed the draft in time; platform admins are told.',
  schema: z.object({ listingId: id, dueAt: instant }),
});
export const listingPublished = defineEvent({
  type: 'listing.published', aggregateType, description: 'The listing became public for the first time. Happens once.',
  schema: z.object({ standardStatus, listPrice: minorUnits.nullable(), currency }),
});
export const listingPriceChanged = defineEvent({
  type: 'listing.price_changed', aggregateType, description: 'The asking price changed.',
  schema: z.object({ oldPrice: minorUnits.nullable(), newPrice: minorUnits, currency }),
});
export const listingStatusChanged = defineEvent({
  type: 'listing.status_changed', aggregateType, description: 'The market status changed.',
  schema: z.object({ from: standardStatus, to: standardStatus }),
});
export const listingClosed = defineEvent({
  type: 'listing.closed', aggregateType, description: 'The sale is done.',
  schema: z.object({ closePrice: minorUnits, currency, closeDate: instant, daysOnMarket: z.int() }),
});
export const listingDeleted = defineEvent({
  type: 'listing.deleted', aggregateType, description: 'A draft was thrown away.', schema: z.object({}),
});
export const listingExpiryNear = defineEvent({
  type: 'listing.expiry_near', aggregateType: 'deadline', description: 'The contract ends in 14, 7 or 1 days; the agent is told.',
  schema: z.object({ listingId: id, expirationAt: instant, daysLeft: z.int() }),
});
export const listingWentStale = defineEvent({
  type: 'listing.went_stale', aggregateType: 'deadline', description: 'Nothing happened with an active listing for a long while; the agent is nudged.',
  schema: z.object({ listingId: id, quietSince: instant }),
});
/** Views and saves are their own aggregates: strangers never conflict with editors. */
export const listingViewed = defineEvent({
  type: 'listing.viewed', aggregateType: 'listing_view', description: 'A visitor looked at the listing, counted once a day.',
  schema: z.object({ listingId: id }),
});
export const listingSaved = defineEvent({
  type: 'listing.saved', aggregateType: 'saved_listing', description: 'A person saved the listing, or took it off again.',
  schema: z.object({ listingId: id, saved: z.boolean() }),
});
export const openHouseScheduled = defineEvent({
  type: 'open_house.scheduled', aggregateType: 'open_house', description: 'An open house was announced.',
  schema: z.object({ listingId: id, startsAt: instant, endsAt: instant }),
});
export const openHouseRescheduled = defineEvent({
  type: 'open_house.rescheduled', aggregateType: 'open_house', description: 'An open house has another time or other remarks.',
  schema: z.object({ listingId: id, startsAt: instant, endsAt: instant }),
});
export const openHouseCancelled = defineEvent({
  type: 'open_house.cancelled', aggregateType: 'open_house', description: 'An open house will not happen.', schema: z.object({ listingId: id }),
});
