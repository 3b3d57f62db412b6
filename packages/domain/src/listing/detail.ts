import type { Scope } from '@lintel/db';
import { standInMay } from '@lintel/kernel';
import { mayShare } from '../organisation';
import { actionsOf } from './actions';
import { daysOnMarket } from './days-on-market';
import type { ListingDetail } from './detail-contract';
import { isOverdue } from './move';
import { listingPolicy } from './policy';
import type { DetailRow } from './queries/get-listing';
import { attributesOf, type ListingRow } from './store';

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** A row as the asker may see it. */
export function toDetail(scope: Scope, row: DetailRow): ListingDetail {
  const listing = row as DetailRow & ListingRow;
  const attributes = attributesOf(listing);
  const maySeePrivate = listingPolicy.permits('listing.viewPrivate', scope.actor, attributes);
  return {
    id: row.id, version: row.version, organisationId: row.organisation_id, organisationName: row.organisation_name, listingKey: row.listing_key,
    listAgentId: row.list_agent_id, listAgentName: row.agent_name, propertyId: row.property_id, reviewStatus: listing.review_status,
    standardStatus: listing.standard_status, isOverdue: isOverdue(listing, row.asked_at), title: row.title, publicRemarks: row.public_remarks,
    listPrice: row.list_price, originalListPrice: row.original_list_price, closePrice: row.close_price, currency: row.currency,
    daysOnMarket: daysOnMarket(row, row.asked_at), publishedAt: iso(row.published_at), statusChangedAt: row.status_changed_at.toISOString(),
    closeDate: iso(row.close_date), updatedAt: row.updated_at.toISOString(), createdAt: row.created_at.toISOString(), isFromFeed: row.feed_source_id !== null,
    place: placeOf(row), facts: factsOf(row), photos: row.media.map((m) => ({ ...m, renditions: [...m.renditions] })),
    ...(maySeePrivate ? { private: privateOf(row) } : {}),
    actions: actionsOf(scope.actor, listing, row.asked_at),
    canEdit: standInMay(scope.actor, { name: 'listing.update', kind: 'command' }) && listingPolicy.permits('listing.edit', scope.actor, attributes),
    canSell: standInMay(scope.actor, { name: 'listing.changePrice', kind: 'command' }) && listingPolicy.permits('listing.market', scope.actor, attributes),
    canShare: mayShare(scope, { ...attributes, agentId: row.list_agent_id }),
  };
}

function placeOf(row: DetailRow): ListingDetail['place'] {
  return {
    parcelId: row.parcel_id, unparsedAddress: row.unparsed_address, city: row.city, stateOrProvince: row.state_or_province, postalCode: row.postal_code,
    country: row.country, zone: row.zone, latitude: row.latitude, longitude: row.longitude, locationPrecision: row.location_precision,
  };
}

function factsOf(row: DetailRow): ListingDetail['facts'] {
  return {
    propertyType: row.property_type, propertySubType: row.property_sub_type, bedroomsTotal: row.bedrooms_total, bathroomsTotal: row.bathrooms_total,
    livingArea: row.living_area, livingAreaUnits: row.living_area_units, livingAreaSquareMetres: row.living_area_m2, lotSizeArea: row.lot_size_area,
    lotSizeUnits: row.lot_size_units, yearBuilt: row.year_built, yearRenovated: row.year_renovated, stories: row.stories, features: row.features,
    amenities: row.amenities,
  };
}

function privateOf(row: DetailRow): NonNullable<ListingDetail['private']> {
  return {
    privateRemarks: row.private_remarks, reviewNote: row.review_note, reviewFindings: row.review_findings as Record<string, unknown>[], viewCount: row.view_count,
    saveCount: row.save_count, inquiryCount: row.inquiry_count, expirationAt: iso(row.expiration_at), goLiveAt: iso(row.go_live_at),
    listingContractDate: row.listing_contract_date,
    deadlines: row.deadlines.map((d) => ({ kind: d.kind, slot: d.slot, dueAt: new Date(d.due_at).toISOString(), rule: d.rule })),
    sourceKey: row.source_key, extraFields: row.extra_fields as Record<string, unknown>,
  };
}
