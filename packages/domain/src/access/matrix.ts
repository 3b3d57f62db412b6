import { type Role, roleScopes, uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { addMembership, addUser, yesterday } from '../../testing';
import { newApiKey } from './api-key-secret';
import { changePassword } from './commands/change-password';
import { createOrganisation } from './commands/create-organisation';
import { createUser } from './commands/create-user';
import { giveGrant } from './commands/give-grant';
import { grantMembership } from './commands/grant-membership';
import { issueApiKey } from './commands/issue-api-key';
import { reactivateUser } from './commands/reactivate-user';
import { revokeAllSessions } from './commands/revoke-all-sessions';
import { revokeApiKey } from './commands/revoke-api-key';
import { revokeGrant } from './commands/revoke-grant';
import { revokeMembership } from './commands/revoke-membership';
import { revokeSession } from './commands/revoke-session';
import { startSession } from './commands/start-session';
import { suspendUser } from './commands/suspend-user';
import { updatePreferences } from './commands/update-preferences';
import { getMe } from './queries/get-me';
import { listGrants } from './queries/list-grants';
import { listMembers } from './queries/list-members';
import { listMyApiKeys } from './queries/list-my-api-keys';
import { listMySessions } from './queries/list-my-sessions';
import { listOrganisations } from './queries/list-organisations';
import { listUsers } from './queries/list-users';

/** For what everybody has who is signed in: an account, sessions, keys. */
const personal: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const adminsOnly: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const ownOrAdmins: Expectation = { visitor: 'not_found', platform_admin: 'allowed', system: 'allowed', otherwise: ['allowed', 'not_found'] };
/** An account's own holder sees that it is there; to anyone else it looks absent. */
const accountAdmins: Expectation = { visitor: 'not_found', platform_admin: 'allowed', system: 'allowed', otherwise: ['forbidden', 'not_found'] };
const sharing: Expectation = {
  agency_owner: ['allowed', 'not_found'], firm_owner: ['allowed', 'not_found'], platform_admin: 'allowed', system: 'allowed', otherwise: 'not_found',
};
const ownStaff = { own: ['allowed', 'not_found'], colleague: ['forbidden', 'not_found'] } as const;
const colleagues = {
  agent: ownStaff.colleague, assistant: ownStaff.colleague, analyst: ownStaff.colleague, viewer: ownStaff.colleague, provider: ownStaff.colleague,
  contractor: ownStaff.colleague, building_staff: ownStaff.colleague,
} as const;
const staffing: Expectation = {
  platform_admin: 'allowed', system: 'allowed', agency_owner: ownStaff.own, firm_owner: ownStaff.own, building_manager: ownStaff.own, ...colleagues, otherwise: 'not_found',
};

async function addSession({ db, personId }: Arrangement): Promise<string> {
  const id = uuidv7();
  await db.insertInto('session').values({ id, user_id: personId, created_at: yesterday(), expires_at: new Date(Date.now() + 60_000) }).execute();
  return id;
}

async function addKey({ db, personId }: Arrangement): Promise<string> {
  const id = uuidv7();
  const { prefix, hash } = newApiKey();
  await db.insertInto('api_key').values({ id, user_id: personId, name: 'key', prefix, secret_hash: hash, scopes: ['listings:read'], created_at: yesterday() }).execute();
  return id;
}

/** An account: the asker's own, or a stranger's. Admins and the system meet strangers only: nobody suspends themselves. */
async function accountOf(at: Arrangement, status: 'active' | 'suspended'): Promise<string> {
  const isSelf = at.isOwn && at.asker.userId !== null && at.role !== 'platform_admin';
  const id = isSelf ? at.personId : await addUser(at.db, 'somebody@matrix.test');
  await at.db.updateTable('app_user').set({ status }).where('id', '=', id).execute();
  return id;
}

/** A role that the asker's kind of organisation has, and where it is held on the side in question. */
function staffRole({ role, side }: Arrangement): { readonly role: Role; readonly scopeId: string; readonly organisationId: string } {
  const inOrganisation = (staff: Role, id: string) => ({ role: staff, scopeId: id, organisationId: id });
  switch (role) {
    case 'firm_owner': case 'analyst': case 'viewer': return inOrganisation('analyst', side.firmId);
    case 'provider': return inOrganisation('provider', side.providerId);
    case 'contractor': return inOrganisation('contractor', side.contractorId);
    case 'building_manager': case 'building_staff': case 'resident': case 'unit_owner':
      return { role: 'building_staff', scopeId: side.buildingId, organisationId: side.buildingCompanyId };
    default: return inOrganisation('agent', side.agencyId);
  }
}

/** A record that the log knows, as `grant.give` finds whose it is. */
async function addRecord({ db, organisationId }: Arrangement): Promise<{ readonly recordType: string; readonly recordId: string }> {
  const record = { recordType: 'listing', recordId: uuidv7() };
  await db.insertInto('event').values({
    id: uuidv7(), type: 'listing.created', version: 1, aggregate_type: record.recordType, aggregate_id: record.recordId, aggregate_version: 1,
    organisation_id: organisationId, origin: 'screen', correlation_id: uuidv7(), data: '{}',
  }).execute();
  return record;
}

async function addGrant(at: Arrangement) {
  const { recordType, recordId } = await addRecord(at);
  const id = uuidv7();
  await at.db.insertInto('record_grant').values({
    id, organisation_id: at.organisationId, subject_type: 'user', subject_id: await addUser(at.db, 'subject@matrix.test'), record_type: recordType,
    record_id: recordId, right: 'view', created_at: yesterday(),
  }).execute();
  return { id, recordType, recordId };
}

const nothing = () => ({});

export const accessMatrix: readonly MatrixCase[] = [
  {
    operation: startSession, expected: { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' },
    input: async ({ db, personId }) => {
      await db.insertInto('credential').values({ user_id: personId, hash: 'checked' }).execute();
      return { userId: personId, methods: ['password'], checkedHash: 'checked' };
    },
  },
  { operation: revokeSession, expected: ownOrAdmins, input: async (at) => ({ id: await addSession(at) }) },
  { operation: revokeAllSessions, expected: personal, input: nothing },
  { operation: listMySessions, expected: personal, input: nothing },
  { operation: getMe, expected: personal, input: nothing },
  { operation: updatePreferences, expected: personal, input: () => ({ theme: 'dark' }) },
  { operation: changePassword, expected: personal, input: () => ({ currentPassword: 'the old password', newPassword: 'the new password' }) },
  { operation: createUser, expected: adminsOnly, input: () => ({ email: 'new@matrix.test', name: 'New', password: 'a long password' }) },
  { operation: suspendUser, expected: accountAdmins, input: async (at) => ({ id: await accountOf(at, 'active'), reason: 'as asked' }) },
  { operation: reactivateUser, expected: accountAdmins, input: async (at) => ({ id: await accountOf(at, 'suspended') }) },
  { operation: listUsers, expected: adminsOnly, input: nothing },
  { operation: createOrganisation, expected: adminsOnly, input: () => ({ kind: 'agency', name: 'New agency', zone: 'Asia/Kolkata', currency: 'INR', country: 'IN' }) },
  { operation: listOrganisations, expected: adminsOnly, input: nothing },
  {
    operation: listMembers, input: ({ organisationId }) => ({ organisationId }),
    expected: {
      platform_admin: 'allowed', system: 'allowed', visitor: 'not_found', newcomer: 'not_found', moderator: 'not_found', platform_operator: 'not_found',
      resident: 'not_found', unit_owner: 'not_found', otherwise: ['allowed', 'not_found'],
    },
  },
  {
    operation: grantMembership, expected: { ...staffing, visitor: 'unauthenticated' },
    input: async (at) => {
      const { role, scopeId } = staffRole(at);
      return { userId: await addUser(at.db, 'hired@matrix.test'), role, scopeId };
    },
  },
  {
    operation: revokeMembership, expected: staffing,
    input: async (at) => {
      const { role, scopeId, organisationId } = staffRole(at);
      return { id: await addMembership(at.db, await addUser(at.db, 'leaving@matrix.test'), role, roleScopes[role] === 'platform' ? null : scopeId, organisationId) };
    },
  },
  {
    operation: giveGrant, expected: sharing,
    input: async (at) => ({ ...(await addRecord(at)), subjectType: 'user', subjectId: await addUser(at.db, 'subject@matrix.test'), right: 'view' }),
  },
  { operation: revokeGrant, expected: sharing, input: async (at) => ({ id: (await addGrant(at)).id }) },
  {
    operation: listGrants, expected: sharing,
    input: async (at) => {
      const { recordType, recordId } = await addGrant(at);
      return { recordType, recordId };
    },
  },
  { operation: issueApiKey, expected: personal, input: () => ({ name: 'My program', scopes: ['listings:read'] }) },
  { operation: revokeApiKey, expected: ownOrAdmins, input: async (at) => ({ id: await addKey(at) }) },
  { operation: listMyApiKeys, expected: personal, input: nothing },
];
