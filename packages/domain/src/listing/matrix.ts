import { insertListing, onMarket } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { approveListing } from './commands/approve-listing';
import { assignAgent } from './commands/assign-agent';
import { cancelListing } from './commands/cancel-listing';
import { cancelOpenHouse } from './commands/cancel-open-house';
import { changePrice } from './commands/change-price';
import { closeListing } from './commands/close-listing';
import { createListing } from './commands/create-listing';
import { deleteDraft } from './commands/delete-draft';
import { editListing } from './commands/edit-listing';
import { holdListing } from './commands/hold-listing';
import { makePending } from './commands/make-pending';
import { publishListing } from './commands/publish-listing';
import { putBackOnMarket } from './commands/put-back-on-market';
import { putUnderContract } from './commands/put-under-contract';
import { recordView } from './commands/record-view';
import { releaseListing } from './commands/release-listing';
import { relistListing } from './commands/relist-listing';
import { renewListing } from './commands/renew-listing';
import { requestChanges } from './commands/request-changes';
import { rescheduleOpenHouse } from './commands/reschedule-open-house';
import { saveListing } from './commands/save-listing';
import { scheduleOpenHouse } from './commands/schedule-open-house';
import { submitListing } from './commands/submit-listing';
import { wakeListing } from './commands/wake-listing';
import { withdrawListing } from './commands/withdraw-listing';
import { getHistory } from './queries/get-history';
import { getListing } from './queries/get-listing';
import { listListings } from './queries/list-listings';
import { listOpenHouses } from './queries/list-open-houses';
import { listPublicPages } from './queries/list-public-pages';
import { listSaved } from './queries/list-saved';
import { listSavedIds } from './queries/list-saved-ids';
import { readFeed, tagFeed } from './syndication/read-feed';

/** What is public is refused openly; what is not looks absent outside its agency. */
const ownOrForbidden = ['allowed', 'forbidden'] as const;
const ownOrAbsent = ['allowed', 'not_found'] as const;
const colleague = ['forbidden', 'not_found'] as const;
const onMarketEditors: Expectation = {
  visitor: 'unauthenticated', agency_owner: ownOrForbidden, agent: ownOrForbidden, assistant: ownOrForbidden, system: 'allowed', otherwise: 'forbidden',
};
/** Moderators see every draft and edit none. */
const offMarketEditors: Expectation = {
  agency_owner: ownOrAbsent, agent: ownOrAbsent, assistant: ownOrAbsent, moderator: 'forbidden', platform_admin: 'forbidden', system: 'allowed', otherwise: 'not_found',
};
const reviewers: Expectation = {
  moderator: 'allowed', platform_admin: 'allowed', agency_owner: colleague, agent: colleague, assistant: colleague, system: 'allowed', otherwise: 'not_found',
};

const days = (n: number) => new Date(Date.now() + n * 86_400_000);
const approved = { review_status: 'approved', list_price: 65_000_000, original_list_price: 65_000_000, expiration_at: days(60) };
const market = { ...onMarket, expiration_at: days(60) };

const states = {
  draft: {
    public_remarks: 'A bright house with a porch, three bedrooms and a garden.', list_price: 65_000_000, original_list_price: 65_000_000, expiration_at: days(60),
  },
  submitted: { review_status: 'submitted', submitted_at: days(-1) },
  approved,
  Active: market,
  ActiveUnderContract: { ...market, standard_status: 'ActiveUnderContract' },
  Pending: { ...market, standard_status: 'Pending' },
  Hold: { ...market, standard_status: 'Hold' },
  Withdrawn: { ...market, standard_status: 'Withdrawn' },
  Expired: { ...market, standard_status: 'Expired', expiration_at: days(-1) },
} as const;

/** A listing of the side's agency and its agent, in this state. */
const inState = (state: keyof typeof states, more: Readonly<Record<string, unknown>> = {}) => async (at: Arrangement) => ({ id: await addListing(at, state), ...more });

async function addListing({ db, side }: Arrangement, state: keyof typeof states): Promise<string> {
  const listing = await insertListing(db, { organisation_id: side.agencyId, list_agent_id: side.actors.agent.userId, title: 'A house by the lake', ...states[state] });
  await db.updateTable('property').set({ living_area: 1_800, living_area_m2: 167.2 }).where('id', '=', listing.property_id).execute();
  return listing.id;
}

const openHouseTimes = { startsAt: days(3).toISOString(), endsAt: new Date(days(3).getTime() + 7_200_000).toISOString() };

async function addOpenHouse(at: Arrangement): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('open_house').values({
    id, organisation_id: at.side.agencyId, listing_id: await addListing(at, 'Active'), starts_at: days(5), ends_at: new Date(days(5).getTime() + 3_600_000),
  }).execute();
  return id;
}

function newDraft({ side }: Arrangement) {
  return {
    organisationId: side.agencyId, listing: { title: 'A house by the lake' }, property: { propertyType: 'Residential' },
    address: { unparsedAddress: `${uuidv7().slice(-6)} Matrix Street`, city: 'Seattle', country: 'US', zone: 'America/Los_Angeles' },
  };
}

export const listingMatrix: readonly MatrixCase[] = [
  { operation: createListing, expected: onMarketEditors, input: newDraft },
  { operation: editListing, expected: offMarketEditors, input: inState('draft', { listing: { title: 'A better title' } }) },
  { operation: submitListing, expected: offMarketEditors, input: inState('draft') },
  { operation: approveListing, expected: reviewers, input: inState('submitted') },
  { operation: requestChanges, expected: reviewers, input: inState('submitted', { note: 'Say more of the kitchen.' }) },
  { operation: deleteDraft, expected: offMarketEditors, input: inState('draft') },
  { operation: publishListing, expected: offMarketEditors, input: inState('approved') },
  { operation: changePrice, expected: onMarketEditors, input: inState('Active', { listPrice: 64_000_000 }) },
  { operation: putUnderContract, expected: onMarketEditors, input: inState('Active') },
  { operation: makePending, expected: onMarketEditors, input: inState('ActiveUnderContract') },
  { operation: putBackOnMarket, expected: onMarketEditors, input: inState('Pending') },
  { operation: closeListing, expected: onMarketEditors, input: inState('Pending', { closePrice: 66_000_000 }) },
  { operation: holdListing, expected: onMarketEditors, input: inState('Active') },
  { operation: releaseListing, expected: offMarketEditors, input: inState('Hold') },
  { operation: withdrawListing, expected: onMarketEditors, input: inState('Active') },
  { operation: relistListing, expected: offMarketEditors, input: inState('Withdrawn') },
  { operation: cancelListing, expected: onMarketEditors, input: inState('Active') },
  { operation: renewListing, expected: offMarketEditors, input: inState('Expired', { listingContractDate: '2026-01-05', expirationAt: days(90).toISOString() }) },
  {
    operation: assignAgent, expected: { ...offMarketEditors, agent: colleague, assistant: colleague },
    input: async (at) => ({ id: await addListing(at, 'draft'), agentId: at.side.actors.agency_owner.userId }),
  },
  { operation: saveListing, expected: { visitor: 'unauthenticated', system: 'unauthenticated', otherwise: 'allowed' }, input: inState('Active', { saved: true }) },
  { operation: recordView, expected: { otherwise: 'allowed' }, input: inState('Active', { visitor: 'a random token' }) },
  { operation: wakeListing, expected: { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' }, input: inState('Active') },
  {
    operation: getListing, input: inState('draft'),
    expected: { ...offMarketEditors, moderator: 'allowed', platform_admin: 'allowed' },
  },
  { operation: getHistory, input: inState('draft'), expected: { ...offMarketEditors, moderator: 'allowed', platform_admin: 'allowed' } },
  { operation: listSaved, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' }, input: () => ({}) },
  { operation: listSavedIds, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' }, input: () => ({}) },
  { operation: listPublicPages, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: listListings, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: scheduleOpenHouse, expected: onMarketEditors, input: async (at) => ({ listingId: await addListing(at, 'Active'), ...openHouseTimes }) },
  { operation: rescheduleOpenHouse, expected: onMarketEditors, input: async (at) => ({ id: await addOpenHouse(at), ...openHouseTimes }) },
  { operation: cancelOpenHouse, expected: onMarketEditors, input: async (at) => ({ id: await addOpenHouse(at) }) },
  { operation: listOpenHouses, expected: { otherwise: 'allowed' }, input: async (at) => ({ listingId: await addListing(at, 'Active') }) },
  ...[readFeed, tagFeed].map((operation) => ({ operation, expected: { ...onMarketEditors, platform_admin: 'allowed' as const }, input: ({ side }: Arrangement) => ({ organisationId: side.agencyId }) })),
];
