import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import { listingCreateInput, listingState } from '../contract';
import { listingCreated, parcelCreated, propertyCreated } from '../events';
import { listingReview } from '../lifecycle';
import { stateOf } from '../move';
import { findOrCreateParcel } from '../parcels';
import { listingPolicy } from '../policy';
import { type PropertyFields, propertyValues } from '../property-values';
import { insertListing } from '../store';

/**
 * Drafts a listing: the parcel is found or made, the organisation's property described, and the draft belongs to whoever writes it when
 * they are an agent.
 * Events: parcel.created, property.created, listing.created. Errors: invalid_input, forbidden.
 */
export const createListing = defineCommand({
  name: 'listing.create',
  summary: 'Draft a listing at an address.',
  input: listingCreateInput,
  output: listingState,
  permission: 'listing.create',
  events: [parcelCreated, propertyCreated, listingCreated],
  async run(tx, input) {
    const { organisationId } = input;
    tx.authorise(listingPolicy, 'listing.create', { organisationId });
    const organisation = await tx.db.selectFrom('organisation').select('currency').where('id', '=', organisationId).executeTakeFirst();
    if (organisation === undefined) throw notFound('organisation', organisationId);
    const parcel = await findOrCreateParcel(tx, input.address);
    const propertyId = await insertProperty(tx, organisationId, parcel.id, input.property);
    const fields = input.listing;
    const id = uuidv7();
    const listing = await insertListing(tx, {
      id, organisation_id: organisationId, property_id: propertyId, list_agent_id: agentAmong(tx, organisationId), listing_key: `L-${id.slice(-12).toUpperCase()}`,
      review_status: listingReview.initial, title: fields.title ?? '', public_remarks: fields.publicRemarks ?? '', private_remarks: fields.privateRemarks ?? '',
      list_price: fields.listPrice ?? null, original_list_price: fields.listPrice ?? null, currency: input.currency ?? organisation.currency,
      listing_contract_date: fields.listingContractDate ?? null, expiration_at: fields.expirationAt ?? null, go_live_at: fields.goLiveAt ?? null,
      created_by: tx.actor.userId, status_changed_at: tx.now, created_at: tx.now, updated_at: tx.now,
    });
    tx.append(listingCreated, {
      aggregateId: id, aggregateVersion: 1, organisationId,
      data: { propertyId, listAgentId: listing.list_agent_id, reviewStatus: 'draft', standardStatus: 'Incomplete', feedSourceId: null },
    });
    return stateOf(listing);
  },
});

/** The writer, when an agent or owner of this organisation; an assistant chooses the agent later. */
function agentAmong(tx: ScopedTransaction, organisationId: string): string | null {
  const isAgent = tx.actor.memberships.some((m) => m.scopeId === organisationId && (m.role === 'agent' || m.role === 'agency_owner'));
  return isAgent ? tx.actor.userId : null;
}

async function insertProperty(
  tx: ScopedTransaction, organisationId: string, parcelId: string, fields: PropertyFields & { readonly propertyType: string },
): Promise<string> {
  const id = uuidv7();
  await tx.db.insertInto('property').values({
    ...propertyValues(fields), property_type: fields.propertyType, features: [...(fields.features ?? [])], amenities: [...(fields.amenities ?? [])],
    id, organisation_id: organisationId, parcel_id: parcelId, created_at: tx.now, updated_at: tx.now,
  }).execute();
  tx.append(propertyCreated, { aggregateId: id, aggregateVersion: 1, organisationId, data: { parcelId, propertyType: fields.propertyType } });
  return id;
}
