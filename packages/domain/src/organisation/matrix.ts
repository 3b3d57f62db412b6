import { type Role, roleScopes, uuidv7 } from '@lintel/kernel';
import { addMembership, addOrganisation, addUser, yesterday } from '../../testing';
import { hashOfSecret, newSecret } from '../access';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { acceptGrant } from './commands/accept-grant';
import { acceptInvitation } from './commands/accept-invitation';
import { changeRole } from './commands/change-role';
import { createOrganisation } from './commands/create-organisation';
import { declineGrant } from './commands/decline-grant';
import { declineInvitation } from './commands/decline-invitation';
import { giveGrant } from './commands/give-grant';
import { grantMembership } from './commands/grant-membership';
import { reinstateMembership } from './commands/reinstate-membership';
import { resendInvitation } from './commands/resend-invitation';
import { revokeGrant } from './commands/revoke-grant';
import { revokeInvitation } from './commands/revoke-invitation';
import { revokeMembership } from './commands/revoke-membership';
import { sendInvitation } from './commands/send-invitation';
import { suspendMembership } from './commands/suspend-membership';
import { transferOwnership } from './commands/transfer-ownership';
import { updateOrganisation } from './commands/update-organisation';
import { wakeGrant } from './commands/wake-grant';
import { wakeInvitation } from './commands/wake-invitation';
import { getOrganisation } from './queries/get-organisation';
import { getRecordOwner } from './queries/get-record-owner';
import { listGrants } from './queries/list-grants';
import { listInvitations } from './queries/list-invitations';
import { listMembers } from './queries/list-members';
import { listMyInvitations } from './queries/list-my-invitations';
import { listOrganisations } from './queries/list-organisations';
import { listPlaces } from './queries/list-places';
import { listShares } from './queries/list-shares';
import { openInvitation } from './queries/open-invitation';

/** For what everybody may who is signed in. */
const personal: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const adminsOnly: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const colleaguesSee: Expectation = {
  platform_admin: 'allowed', system: 'allowed', visitor: 'not_found', newcomer: 'not_found', moderator: 'not_found', platform_operator: 'not_found',
  resident: 'not_found', unit_owner: 'not_found', otherwise: ['allowed', 'not_found'],
};
const sharing: Expectation = {
  agency_owner: ['allowed', 'not_found'], firm_owner: ['allowed', 'not_found'], company_owner: ['allowed', 'not_found'], platform_admin: 'allowed', system: 'allowed', otherwise: 'not_found',
};
const ownStaff = { own: ['allowed', 'not_found'], colleague: ['forbidden', 'not_found'] } as const;
const colleagues = {
  agent: ownStaff.colleague, assistant: ownStaff.colleague, analyst: ownStaff.colleague, viewer: ownStaff.colleague, provider: ownStaff.colleague,
  contractor: ownStaff.colleague, building_staff: ownStaff.colleague,
} as const;
const staffing: Expectation = {
  platform_admin: 'allowed', system: 'allowed', agency_owner: ownStaff.own, firm_owner: ownStaff.own, company_owner: ownStaff.own, building_manager: ownStaff.own, ...colleagues, otherwise: 'not_found',
};

/** Somebody else's answer: absent, but refused to those who run the organisation and hence see that it waits. */
const answering: Expectation = {
  ...Object.fromEntries(['agency_owner', 'firm_owner', 'company_owner', 'building_manager'].map((role) => [role, ['allowed', 'not_found']])),
  visitor: 'not_found', platform_admin: ['allowed', 'forbidden'], system: 'forbidden', otherwise: ['allowed', 'not_found'],
};
const invitationStaff: Expectation = { ...staffing, ...Object.fromEntries(Object.keys(colleagues).map((role) => [role, 'not_found'])) };
const systemsOwn: Expectation = {
  ...Object.fromEntries(['agency_owner', 'firm_owner', 'company_owner', 'building_manager'].map((role) => [role, ['forbidden', 'not_found']])),
  system: 'allowed', platform_admin: 'forbidden', otherwise: 'not_found',
};
const answeringGrants: Expectation = {
  agency_owner: ['allowed', 'not_found'], firm_owner: ['allowed', 'not_found'], company_owner: ['allowed', 'not_found'], system: 'allowed', platform_admin: 'forbidden',
  ...Object.fromEntries(['agent', 'assistant', 'analyst', 'viewer', 'provider', 'contractor'].map((role) => [role, ['forbidden', 'not_found']])), otherwise: 'not_found',
};

/** A role that the asker's kind of organisation has, and where it is held on the side in question. */
function staffRole({ role, side }: Arrangement): { readonly role: Role; readonly scopeId: string; readonly organisationId: string } {
  const inOrganisation = (staff: Role, id: string) => ({ role: staff, scopeId: id, organisationId: id });
  switch (role) {
    case 'firm_owner': case 'analyst': case 'viewer': return inOrganisation('analyst', side.firmId);
    case 'provider': return inOrganisation('provider', side.providerId);
    case 'contractor': return inOrganisation('contractor', side.contractorId);
    case 'company_owner': case 'building_manager': case 'building_staff': case 'resident': case 'unit_owner':
      return { role: 'building_staff', scopeId: side.buildingId, organisationId: side.buildingCompanyId };
    default: return inOrganisation('agent', side.agencyId);
  }
}

/** A record that the log knows, as `grant.give` finds whose it is. */
async function addRecord({ db, organisationId }: Arrangement): Promise<{ readonly recordType: string; readonly recordId: string }> {
  const record = { recordType: 'listing', recordId: uuidv7() };
  await db.insertInto('event').values({
    id: uuidv7(), type: 'listing.created', version: 1, aggregate_type: record.recordType, aggregate_id: record.recordId, aggregate_version: 1,
    organisation_id: organisationId, origin: 'screen', correlation_id: uuidv7(), data: JSON.stringify({ propertyId: uuidv7(), listAgentId: null, reviewStatus: 'draft', standardStatus: 'Incomplete', feedSourceId: null }),
  }).execute();
  return record;
}

type Subject = { readonly subject_type: 'user' | 'organisation'; readonly subject_id: string };

async function addGrant(at: Arrangement, subject?: Subject) {
  const { recordType, recordId } = await addRecord(at);
  const id = uuidv7();
  await at.db.insertInto('record_grant').values({
    id, organisation_id: at.organisationId, ...(subject ?? { subject_type: 'user', subject_id: await addUser(at.db, 'subject@matrix.test') }),
    is_offer: subject !== undefined, record_type: recordType,
    record_id: recordId, right: 'view', created_at: yesterday(),
  }).execute();
  return { id, recordType, recordId };
}

/** What somebody else offers to share with the organisation in question. */
async function addOffer(at: Arrangement) {
  const offering = await addOrganisation(at.db, 'agency', 'offering agency');
  return addGrant({ ...at, organisationId: offering }, { subject_type: 'organisation', subject_id: at.organisationId });
}

/** A colleague of the asker's kind on the side in question. */
async function addColleague(at: Arrangement): Promise<{ readonly id: string; readonly role: Role }> {
  const { role, scopeId, organisationId } = staffRole(at);
  return { role, id: await addMembership(at.db, await addUser(at.db, 'colleague@matrix.test'), role, scopeId, organisationId) };
}

const anotherRole: Readonly<Partial<Record<Role, Role>>> = { agent: 'assistant', analyst: 'viewer' };

async function emailOf({ db, personId }: Arrangement): Promise<string> {
  return (await db.updateTable('app_user').set({ email_verified_at: yesterday() }).where('id', '=', personId).returning('email').executeTakeFirstOrThrow()).email;
}

async function addInvitation(at: Arrangement, email: string): Promise<string> {
  const { role, scopeId, organisationId } = staffRole(at);
  const id = uuidv7();
  await at.db.insertInto('invitation').values({
    id, organisation_id: organisationId, email, role, scope: roleScopes[role], scope_id: scopeId, sent_at: yesterday(), created_at: yesterday(),
    expires_at: new Date(Date.now() + 86_400_000),
  }).execute();
  return id;
}

async function addSecret({ db }: Arrangement, recordId: string): Promise<string> {
  const secret = newSecret();
  await db.insertInto('mailed_secret').values({ hash: hashOfSecret(secret), purpose: 'invitation', record_id: recordId, created_at: yesterday(), expires_at: new Date(Date.now() + 86_400_000) }).execute();
  return secret;
}

const nothing = () => ({});

export const organisationMatrix: readonly MatrixCase[] = [
  { operation: createOrganisation, expected: { visitor: 'unauthenticated', otherwise: 'allowed' }, input: () => ({ kind: 'agency', name: 'New agency', zone: 'Asia/Kolkata', currency: 'INR', country: 'IN' }) },
  { operation: getOrganisation, expected: colleaguesSee, input: ({ organisationId }) => ({ id: organisationId }) },
  {
    operation: updateOrganisation, input: ({ organisationId }) => ({ id: organisationId, about: 'We know the market.' }),
    expected: {
      platform_admin: 'allowed', system: 'allowed', agency_owner: ['allowed', 'not_found'], firm_owner: ['allowed', 'not_found'], company_owner: ['allowed', 'not_found'],
      visitor: 'not_found', newcomer: 'not_found', moderator: 'not_found', platform_operator: 'not_found', resident: 'not_found', unit_owner: 'not_found', otherwise: ['forbidden', 'not_found'],
    },
  },
  { operation: getRecordOwner, expected: { visitor: 'unauthenticated', otherwise: 'allowed' }, input: addRecord },
  { operation: listPlaces, expected: colleaguesSee, input: ({ organisationId }) => ({ organisationId }) },
  { operation: listOrganisations, expected: adminsOnly, input: nothing },
  {
    operation: listMembers, expected: colleaguesSee, input: ({ organisationId }) => ({ organisationId }),
  },
  {
    operation: grantMembership, expected: { ...staffing, visitor: 'unauthenticated' },
    input: async (at) => {
      const { role, scopeId, organisationId } = staffRole(at);
      const userId = await addUser(at.db, 'colleague@matrix.test');
      await addMembership(at.db, userId, role, scopeId, organisationId);
      return { userId, role, scopeId };
    },
  },
  {
    operation: revokeMembership, expected: staffing,
    input: async (at) => {
      const { role, scopeId, organisationId } = staffRole(at);
      return { id: await addMembership(at.db, await addUser(at.db, 'leaving@matrix.test'), role, roleScopes[role] === 'platform' ? null : scopeId, organisationId) };
    },
  },
  { operation: changeRole, expected: staffing, input: async (at) => { const { id, role } = await addColleague(at); return { id, role: anotherRole[role] ?? role }; } },
  { operation: suspendMembership, expected: staffing, input: async (at) => ({ id: (await addColleague(at)).id }) },
  { operation: reinstateMembership, expected: staffing, input: async (at) => ({ id: (await addColleague(at)).id }) },
  {
    operation: transferOwnership, input: async (at) => ({ membershipId: (await addColleague(at)).id }),
    expected: {
      ...staffing, platform_admin: 'forbidden', system: 'forbidden', company_owner: ['forbidden', 'not_found'], building_manager: ['forbidden', 'not_found'],
    },
  },
  {
    operation: sendInvitation, expected: { ...staffing, visitor: 'unauthenticated' },
    input: (at) => {
      const { role, scopeId } = staffRole(at);
      return { email: 'invited@matrix.test', role, scopeId };
    },
  },
  { operation: resendInvitation, expected: invitationStaff, input: async (at) => ({ id: await addInvitation(at, 'invited@matrix.test') }) },
  { operation: revokeInvitation, expected: invitationStaff, input: async (at) => ({ id: await addInvitation(at, 'invited@matrix.test') }) },
  { operation: acceptInvitation, expected: answering, input: async (at) => ({ id: await addInvitation(at, await emailOf(at)) }) },
  { operation: declineInvitation, expected: { ...answering, system: 'allowed' }, input: async (at) => ({ id: await addInvitation(at, await emailOf(at)) }) },
  { operation: listInvitations, expected: colleaguesSee, input: ({ organisationId }) => ({ organisationId }) },
  { operation: listMyInvitations, expected: personal, input: nothing },
  {
    operation: openInvitation, expected: { otherwise: 'allowed' },
    input: async (at) => ({ token: await addSecret(at, await addInvitation(at, 'invited@matrix.test')) }),
  },
  { operation: wakeInvitation, expected: systemsOwn, input: async (at) => ({ id: await addInvitation(at, 'invited@matrix.test') }) },
  {
    operation: giveGrant, expected: sharing,
    input: async (at) => ({ ...(await addRecord(at)), subjectType: 'user', email: 'subject@matrix.test', right: 'view' }),
  },
  { operation: revokeGrant, expected: sharing, input: async (at) => ({ id: (await addGrant(at)).id }) },
  {
    operation: listGrants, expected: sharing,
    input: async (at) => {
      const { recordType, recordId } = await addGrant(at);
      return { recordType, recordId };
    },
  },
  { operation: acceptGrant, expected: answeringGrants, input: async (at) => ({ id: (await addOffer(at)).id }) },
  { operation: declineGrant, expected: answeringGrants, input: async (at) => ({ id: (await addOffer(at)).id }) },
  { operation: listShares, expected: personal, input: () => ({ side: 'received' }) },
  {
    operation: wakeGrant, input: async (at) => ({ id: (await addGrant(at)).id }),
    expected: { system: 'allowed', platform_admin: 'forbidden', agency_owner: ['forbidden', 'not_found'], firm_owner: ['forbidden', 'not_found'], company_owner: ['forbidden', 'not_found'], otherwise: 'not_found' },
  },
];
