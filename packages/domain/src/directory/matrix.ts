import { insertAgent, insertInquiry, insertLead, insertLicence, insertListing, onMarket } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { answerReview } from './commands/answer-review';
import { editReview } from './commands/edit-review';
import { flagReview } from './commands/flag-review';
import { hideReview } from './commands/hide-review';
import { keepReview } from './commands/keep-review';
import { rejectLicence } from './commands/reject-licence';
import { renewLicence } from './commands/renew-licence';
import { restoreReview } from './commands/restore-review';
import { resubmitLicence } from './commands/resubmit-licence';
import { revokeLicence } from './commands/revoke-licence';
import { submitLicence } from './commands/submit-licence';
import { takeUpLicence } from './commands/take-up-licence';
import { updateAgency } from './commands/update-agency';
import { updateAgent } from './commands/update-agent';
import { updateProfile } from './commands/update-profile';
import { verifyLicence } from './commands/verify-licence';
import { wakeLicence } from './commands/wake-licence';
import { writeReview } from './commands/write-review';
import { getAgency } from './queries/get-agency';
import { getAgent } from './queries/get-agent';
import { getFigures, listFigureFacts } from './queries/get-figures';
import { getLicence } from './queries/get-licence';
import { getMyAgent } from './queries/get-my-agent';
import { getMyProfile } from './queries/get-my-profile';
import { listAgencies } from './queries/list-agencies';
import { listAgents } from './queries/list-agents';
import { listDirectoryPages } from './queries/list-directory-pages';
import { listFlagged } from './queries/list-flagged';
import { listHomes } from './queries/list-homes';
import { listLicences } from './queries/list-licences';
import { listReviewable } from './queries/list-reviewable';
import { listReviews } from './queries/list-reviews';

const everyone: Expectation = { otherwise: 'allowed' };
const ownPerson: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const moderators: Expectation = { visitor: 'unauthenticated', moderator: 'allowed', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };

/** Of a page that is not to be found: its agent, the agency's owner, moderators. */
const hiddenAgent: Expectation = { agency_owner: ['allowed', 'not_found'], agent: ['allowed', 'not_found'], moderator: 'allowed', platform_admin: 'allowed', system: 'allowed', otherwise: 'not_found' };
const hiddenAgency: Expectation = { ...hiddenAgent, assistant: ['allowed', 'not_found'] };
/** A licence is there for its holder, the agency's owner and moderators. */
const held: Expectation = { agency_owner: ['allowed', 'not_found'], agent: ['allowed', 'not_found'], moderator: 'allowed', platform_admin: 'allowed', system: 'allowed', otherwise: 'not_found' };
const reviewers: Expectation = { ...held, agency_owner: ['forbidden', 'not_found'], agent: ['forbidden', 'not_found'] };
const holders: Expectation = { ...held, agency_owner: ['forbidden', 'not_found'], moderator: 'forbidden', platform_admin: 'forbidden' };
/** Only the program; to those who may see the record, forbidden. */
const woken: Expectation = { ...holders, agent: ['forbidden', 'not_found'] };

async function addAgent(at: Arrangement, more: { readonly isHidden?: true } = {}): Promise<{ readonly id: string }> {
  return insertAgent(at.db, { agency_id: at.side.agencyId, user_id: at.side.actors.agent.userId ?? '', ...(more.isHidden === true ? { is_listed: false } : {}) });
}

async function addAgency(at: Arrangement): Promise<{ readonly id: string }> {
  await at.db.insertInto('agency').values({ organisation_id: at.side.agencyId, is_listed: false }).execute();
  return { id: at.side.agencyId };
}

const until = new Date(Date.now() + 40 * 86_400_000);
const checked = { review_note: 'The picture cannot be read.', reviewed_at: new Date() };

async function addLicence(at: Arrangement, values: Omit<Parameters<typeof insertLicence>[1], 'agent_id'> = {}): Promise<{ readonly id: string }> {
  const { id } = await insertLicence(at.db, { agent_id: (await addAgent(at)).id, ...values });
  return { id };
}

/** A review of the agent, by `authorId`, else by a stranger to both sides. */
async function addReview(at: Arrangement, more: { readonly authorId?: string; readonly isHidden?: true } = {}): Promise<{ readonly id: string }> {
  const agent = await addAgent(at);
  const listing = await insertListing(at.db, { organisation_id: at.side.agencyId, ...onMarket });
  const id = uuidv7();
  await at.db.insertInto('agent_review').values({
    id, organisation_id: at.side.agencyId, agent_id: agent.id, listing_id: listing.id, author_id: more.authorId ?? at.sides.other.newcomer.userId ?? '', kind: 'inquiry', rating: 4,
    body: 'Answered within the hour, and knew the street.', editable_until: until, ...(more.isHidden === true ? { status: 'hidden', moderation_note: 'Names a neighbour.', moderated_at: new Date() } : {}),
  }).execute();
  return { id };
}

/** A question of the person's that the agent answered. */
async function addEngagement(at: Arrangement): Promise<{ readonly agentId: string; readonly listingId: string }> {
  const { id: agentId } = await addAgent(at);
  const own = { organisation_id: at.side.agencyId };
  const lead = await insertLead(at.db, { ...own, assigned_to: at.side.actors.agent.userId, assigned_at: new Date() });
  const listing = await insertListing(at.db, { ...own, ...onMarket });
  await insertInquiry(at.db, { ...own, listing_id: listing.id, lead_id: lead.id, asker_user_id: at.personId, status: 'answered', answered_at: new Date() });
  return { agentId, listingId: listing.id };
}

const paper = { kind: 'broker', jurisdiction: 'US-WA', number: 'WA-77', holderName: 'A holder', expiresOn: new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10) } as const;
const note = 'The number is another person’s.';
const aPage = (at: Arrangement) => addAgent(at);

export const directoryMatrix: readonly MatrixCase[] = [
  { operation: getMyProfile, expected: ownPerson, input: () => ({}) },
  { operation: updateProfile, expected: ownPerson, input: () => ({ about: 'Twenty years on the same hill.' }) },
  { operation: listAgents, expected: everyone, input: () => ({}) },
  { operation: getAgent, expected: hiddenAgent, input: async (at) => ({ id: (await addAgent(at, { isHidden: true })).id }) },
  { operation: listHomes, expected: everyone, input: async (at) => ({ agentId: (await aPage(at)).id }) },
  {
    operation: getMyAgent, expected: { visitor: 'unauthenticated', system: 'forbidden', agent: ['allowed', 'not_found'], otherwise: 'not_found' },
    input: async (at) => { await addAgent(at); return {}; },
  },
  {
    operation: updateAgent, expected: { visitor: 'unauthenticated', system: 'forbidden', agent: ['allowed', 'not_found'], otherwise: 'not_found' },
    input: async (at) => { await addAgent(at); return { headline: 'Houses with porches' }; },
  },
  {
    operation: getFigures, input: async (at) => ({ agentId: (await aPage(at)).id }),
    expected: { visitor: 'unauthenticated', agent: ['allowed', 'forbidden'], agency_owner: ['allowed', 'forbidden'], platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' },
  },
  {
    operation: listFigureFacts, input: async (at) => ({ agentId: (await aPage(at)).id }),
    expected: { visitor: 'unauthenticated', agent: ['allowed', 'forbidden'], agency_owner: ['allowed', 'forbidden'], platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' },
  },
  { operation: listDirectoryPages, expected: everyone, input: () => ({}) },
  { operation: listAgencies, expected: everyone, input: () => ({}) },
  { operation: getAgency, expected: hiddenAgency, input: addAgency },
  {
    operation: updateAgency, input: async (at) => ({ ...(await addAgency(at)), headline: 'On the hill since 1990' }),
    expected: { ...hiddenAgency, agent: ['forbidden', 'not_found'], assistant: ['forbidden', 'not_found'], moderator: 'forbidden' },
  },
  {
    operation: submitLicence, expected: { visitor: 'unauthenticated', agent: 'allowed', agency_owner: 'allowed', otherwise: 'forbidden' },
    input: async (at) => {
      if (at.asker.userId !== null) await insertAgent(at.db, { agency_id: at.side.agencyId, user_id: at.asker.userId });
      return paper;
    },
  },
  { operation: resubmitLicence, expected: holders, input: (at) => addLicence(at, { status: 'rejected', ...checked }) },
  { operation: renewLicence, expected: holders, input: async (at) => ({ ...(await addLicence(at, { status: 'expired', expires_on: '2026-01-01' })), expiresOn: paper.expiresOn }) },
  { operation: takeUpLicence, expected: reviewers, input: (at) => addLicence(at) },
  { operation: verifyLicence, expected: reviewers, input: (at) => addLicence(at, { status: 'under_review' }) },
  { operation: rejectLicence, expected: reviewers, input: async (at) => ({ ...(await addLicence(at, { status: 'under_review' })), note }) },
  { operation: revokeLicence, expected: reviewers, input: async (at) => ({ ...(await addLicence(at, { status: 'verified', verified_until: until })), note }) },
  { operation: wakeLicence, expected: woken, input: (at) => addLicence(at) },
  { operation: getLicence, expected: held, input: (at) => addLicence(at) },
  { operation: listLicences, expected: everyone, input: () => ({}) },
  {
    operation: writeReview, input: async (at) => ({ ...(await addEngagement(at)), rating: 5, body: 'Answered within the hour, and knew the street.' }),
    // Those of the agency are colleagues; on the other side they have no engagement.
    expected: { visitor: 'unauthenticated', agency_owner: 'forbidden', agent: 'forbidden', assistant: 'forbidden', system: 'forbidden', otherwise: ['allowed', 'forbidden'] },
  },
  { operation: editReview, expected: { visitor: 'unauthenticated', system: 'allowed', otherwise: ['allowed', 'forbidden'] }, input: async (at) => ({ ...(await addReview(at, { authorId: at.personId })), rating: 3 }) },
  { operation: answerReview, expected: { visitor: 'unauthenticated', agent: ['allowed', 'forbidden'], system: 'allowed', otherwise: 'forbidden' }, input: async (at) => ({ ...(await addReview(at)), answer: 'Thank you.' }) },
  { operation: flagReview, expected: { ...ownPerson }, input: async (at) => ({ ...(await addReview(at)), kind: 'untrue' }) },
  { operation: hideReview, expected: moderators, input: async (at) => ({ ...(await addReview(at)), note }) },
  {
    operation: restoreReview, input: async (at) => ({ ...(await addReview(at, { isHidden: true })), note }),
    expected: { agent: ['forbidden', 'not_found'], moderator: 'allowed', platform_admin: 'allowed', system: 'allowed', otherwise: 'not_found' },
  },
  { operation: keepReview, expected: moderators, input: (at) => addReview(at) },
  { operation: listReviews, expected: everyone, input: async (at) => ({ agentId: (await aPage(at)).id }) },
  { operation: listReviewable, expected: ownPerson, input: () => ({}) },
  { operation: listFlagged, expected: moderators, input: () => ({}) },
];
