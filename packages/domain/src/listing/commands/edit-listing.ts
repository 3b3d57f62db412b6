import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, type InputOf } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { listingState, listingUpdateInput } from '../contract';
import { listingPriceChanged, listingUpdated, parcelCreated, parcelPlaced, propertyUpdated } from '../events';
import { listingMarket } from '../lifecycle';
import { stateOf } from '../move';
import { findOrCreateParcel, placeParcel } from '../parcels';
import { listingPolicy } from '../policy';
import { notePriceChange } from '../price';
import { changedPropertyFields, propertyValues } from '../property-values';
import { attributesOf, getParcel, getProperty, type ListingPatch, type ListingRow, lockListing, updateListing, zoneOf } from '../store';
import { expiryDeadlines, reminderDaysOf, staleDeadline } from '../timers';

type Input = InputOf<typeof editListing>;

/**
 * Edits a listing, its property and, while it is a draft, its address. The editor's autosave sends `expectedVersion`, so that of two
 * people who write at once one wins and the other is told.
 * Events: listing.updated, property.updated, listing.price_changed, parcel.created, parcel.placed. Errors: invalid_input, invalid_transition, stale_version, forbidden, not_found.
 */
export const editListing = defineCommand({
  name: 'listing.update',
  summary: 'Edit a listing and the property it describes.',
  input: listingUpdateInput,
  output: listingState,
  permission: 'listing.edit',
  events: [listingUpdated, propertyUpdated, listingPriceChanged, parcelCreated, parcelPlaced],
  async run(tx, input) {
    const listing = await lockListing(tx, input.id);
    tx.authorise(listingPolicy, 'listing.edit', attributesOf(listing), 'listing.view');
    refuseStale('listing', listing, input.expectedVersion);
    refuseWhatIsOver(listing);
    const offered = changedFields(listing, input);
    // With whom it is shared to be changed writes what it says, not what it costs and how long it is offered.
    if (offered.some((field) => terms.includes(field))) tx.authorise(listingPolicy, 'listing.market', attributesOf(listing), 'listing.view');
    const changed = [...(await editAddress(tx, listing, input)), ...(await editProperty(tx, listing, input)), ...offered];
    if (changed.length === 0) return stateOf(listing);
    const price = input.listing?.listPrice;
    if (typeof price === 'number') await notePriceChange(tx, listing, price, listing.version + 1, input.reason);
    const moved = await updateListing(tx, listing, patchOf(listing, input));
    await moveDeadlines(tx, listing, moved);
    tx.append(listingUpdated, {
      aggregateId: moved.id, aggregateVersion: moved.version, organisationId: moved.organisation_id, data: { changed },
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return stateOf(moved);
  },
});

function refuseWhatIsOver(listing: ListingRow): void {
  const state = listing.review_status === 'deleted' ? 'deleted' : listing.standard_status;
  if (state === 'deleted' || listingMarket.isFinal(listing.standard_status))
    throw new DomainError('invalid_transition', `A listing that is ${state} cannot be edited.`, { state });
}

const columns = {
  title: 'title', publicRemarks: 'public_remarks', privateRemarks: 'private_remarks', listPrice: 'list_price', listingContractDate: 'listing_contract_date',
  expirationAt: 'expiration_at', goLiveAt: 'go_live_at',
} as const;

/** Fields that are the agency's bargain with the seller and the market. */
const terms: readonly string[] = ['listPrice', 'listingContractDate', 'expirationAt', 'goLiveAt'];

function patchOf(listing: ListingRow, input: Input): ListingPatch {
  const given = Object.entries(input.listing ?? {}).filter(([, value]) => value !== undefined);
  const patch: ListingPatch = Object.fromEntries(given.map(([field, value]) => [columns[field as keyof typeof columns], value]));
  return listing.published_at === null && patch.list_price !== undefined ? { ...patch, original_list_price: patch.list_price } : patch;
}

function changedFields(listing: ListingRow, input: Input): readonly string[] {
  return Object.entries(input.listing ?? {}).flatMap(([field, value]) => {
    if (value === undefined) return [];
    const current = listing[columns[field as keyof typeof columns]];
    const isSame = current instanceof Date ? typeof value === 'string' && current.getTime() === Date.parse(value) : current === value;
    return isSame ? [] : [field];
  });
}

async function editProperty(tx: ScopedTransaction, listing: ListingRow, input: Input): Promise<readonly string[]> {
  if (input.property === undefined) return [];
  const row = await getProperty(tx, listing.property_id);
  const changed = changedPropertyFields(input.property, { ...row });
  if (changed.length === 0) return [];
  const current = { livingArea: row.living_area, livingAreaUnits: row.living_area_units as NonNullable<NonNullable<Input['property']>['livingAreaUnits']> };
  const version = row.version + 1;
  await tx.db.updateTable('property').set({ ...propertyValues(input.property, current), version, updated_at: tx.now }).where('id', '=', row.id).execute();
  tx.append(propertyUpdated, {
    aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { parcelId: row.parcel_id, changed: [...changed] },
  });
  return changed;
}

/** A draft's address may be corrected: the property then describes another parcel. */
async function editAddress(tx: ScopedTransaction, listing: ListingRow, input: Input): Promise<readonly string[]> {
  if (input.address === undefined) return [];
  if (listing.published_at !== null)
    throw new DomainError('invalid_transition', 'The address of a published listing is fixed. Cancel it and draft another.', { state: listing.standard_status });
  const property = await getProperty(tx, listing.property_id);
  const parcel = await getParcel(tx, property.parcel_id);
  const given = Object.fromEntries(Object.entries(input.address).filter(([, value]) => value !== undefined));
  const next = await findOrCreateParcel(tx, {
    unparsedAddress: parcel.unparsed_address, city: parcel.city, stateOrProvince: parcel.state_or_province, postalCode: parcel.postal_code,
    country: parcel.country, zone: parcel.zone, latitude: parcel.latitude, longitude: parcel.longitude,
    locationPrecision: parcel.location_precision as 'exact' | 'approximate' | 'unknown', ...given,
  });
  const { latitude, longitude } = input.address;
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number' && (await placeParcel(tx, next, { latitude, longitude }));
  if (next.id === parcel.id) return isPlaced ? ['address'] : [];
  await tx.db.updateTable('property').set({ parcel_id: next.id }).where('id', '=', property.id).execute();
  return ['address'];
}

async function moveDeadlines(tx: ScopedTransaction, before: ListingRow, after: ListingRow): Promise<void> {
  const subject = { id: after.id, organisationId: after.organisation_id };
  if (after.standard_status === 'Active') tx.deadlines.set(await staleDeadline(tx, subject, tx.now));
  const isBound = after.published_at !== null && after.expiration_at !== null && ['Active', 'ComingSoon', 'Hold', 'Withdrawn'].includes(after.standard_status);
  if (!isBound || after.expiration_at === null || before.expiration_at?.getTime() === after.expiration_at.getTime()) return;
  tx.deadlines.settle({ type: 'listing', id: after.id }, ['expiry', 'expiry_reminder'], 'cancelled');
  for (const deadline of expiryDeadlines(subject, { at: after.expiration_at, zone: await zoneOf(tx, after), reminderDays: await reminderDaysOf(tx) }, tx.now)) tx.deadlines.set(deadline);
}
