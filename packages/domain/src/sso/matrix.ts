import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { yesterday } from '../../testing';
import { activateSso } from './commands/activate-sso';
import { addSsoDomain } from './commands/add-domain';
import { admitIdpStart } from './commands/admit-idp-start';
import { checkSsoDomain } from './commands/check-domain';
import { concludeSso } from './commands/conclude-sso';
import { configureSso } from './commands/configure-sso';
import { disableSso } from './commands/disable-sso';
import { noteSsoFailure } from './commands/note-failure';
import { receiveAssertion } from './commands/receive-assertion';
import { removeSsoDomain } from './commands/remove-domain';
import { removeSso } from './commands/remove-sso';
import { setSsoRules } from './commands/set-rules';
import { startSsoSignIn } from './commands/start-sso-sign-in';
import { startSsoTest } from './commands/start-sso-test';
import { getSso } from './queries/get-sso';
import { listRequiredSso } from './queries/list-required';
import { lookUpSso } from './queries/look-up-address';

const own = ['allowed', 'not_found'] as const;
const colleague = ['forbidden', 'not_found'] as const;
const colleagues = Object.fromEntries(['agent', 'assistant', 'analyst', 'viewer', 'provider', 'contractor', 'building_manager', 'building_staff'].map((role) => [role, colleague]));
const owners = { agency_owner: own, firm_owner: own, company_owner: own } as const;
/** An owner's: colleagues know that the organisation is there, and nobody else does. */
const ofOrganisation: Expectation = { ...colleagues, ...owners, platform_admin: 'forbidden', visitor: 'unauthenticated', system: 'allowed', otherwise: 'not_found' };
const seen: Expectation = { ...ofOrganisation, platform_admin: 'allowed' };
/** The connection itself looks absent to all but owners and admins. */
const managed: Expectation = { ...owners, platform_admin: 'forbidden', system: 'allowed', otherwise: 'not_found' };
const systemAlone: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const open: Expectation = { otherwise: 'allowed' };
const said = { issuer: 'https://id.example', subject: '1', email: null, isEmailVerified: false, name: null, groups: [] };

/** An organisation has one at a time. */
async function addConnection({ db, organisationId }: Arrangement, status: 'draft' | 'active' = 'draft'): Promise<string> {
  const had = await db.updateTable('sso_connection').set({ status }).where('organisation_id', '=', organisationId).where('status', '<>', 'removed').returning('id').executeTakeFirst();
  if (had !== undefined) return had.id;
  const id = uuidv7();
  await db.insertInto('sso_connection').values({
    id, organisation_id: organisationId, kind: 'oidc', name: 'Acme', issuer: 'https://id.example', client_id: 'lintel', status, tested_at: yesterday(), created_at: yesterday(),
  }).execute();
  return id;
}

async function addDomain(at: Arrangement, status: 'pending' | 'verified' = 'pending'): Promise<{ readonly id: string; readonly connectionId: string }> {
  const [id, connectionId] = [uuidv7(), await addConnection(at)];
  await at.db.insertInto('sso_domain').values({
    id, organisation_id: at.organisationId, connection_id: connectionId, domain: `${id}.example`, token: 'token', status, verified_at: status === 'verified' ? yesterday() : null, created_at: yesterday(),
  }).execute();
  return { id, connectionId };
}

const rules = { groupClaim: 'groups', roles: [], defaultRole: null, isRequired: false, allowsIdpStart: false };

export const ssoMatrix: readonly MatrixCase[] = [
  { operation: getSso, expected: seen, input: ({ organisationId }) => ({ organisationId }) },
  { operation: configureSso, expected: ofOrganisation, input: ({ organisationId }) => ({ organisationId, name: 'Acme', settings: { kind: 'oidc', issuer: 'https://id.example', clientId: 'lintel' } }) },
  { operation: setSsoRules, expected: managed, input: async (at) => ({ id: await addConnection(at), ...rules }) },
  // A test begins in a session, which nobody here has.
  { operation: startSsoTest, expected: { ...managed, agency_owner: colleague, firm_owner: colleague, company_owner: colleague, system: 'forbidden' }, input: async (at) => ({ id: await addConnection(at) }) },
  { operation: activateSso, expected: managed, input: async (at) => ({ id: (await addDomain(at, 'verified')).connectionId }) },
  { operation: disableSso, expected: managed, input: async (at) => ({ id: await addConnection(at, 'active') }) },
  { operation: removeSso, expected: managed, input: async (at) => ({ id: await addConnection(at) }) },
  { operation: addSsoDomain, expected: managed, input: async (at) => ({ connectionId: await addConnection(at), domain: 'acme.example' }) },
  { operation: checkSsoDomain, expected: managed, input: async (at) => ({ id: (await addDomain(at)).id }) },
  { operation: removeSsoDomain, expected: managed, input: async (at) => ({ id: (await addDomain(at)).id }) },
  { operation: lookUpSso, expected: open, input: () => ({ email: 'ann@acme.example' }) },
  { operation: startSsoSignIn, expected: open, input: () => ({ email: 'ann@acme.example' }) },
  { operation: admitIdpStart, expected: systemAlone, input: async (at) => ({ connectionId: await addConnection(at) }) },
  { operation: receiveAssertion, expected: systemAlone, input: () => ({ flowId: uuidv7(), connectionId: uuidv7(), said, assertion: { id: '_1', expiresAt: '2030-01-01T00:00:00Z' } }) },
  { operation: concludeSso, expected: systemAlone, input: () => ({ handle: 'none', said }) },
  { operation: noteSsoFailure, expected: systemAlone, input: () => ({ flowId: uuidv7(), fault: 'denied', problem: 'no' }) },
  { operation: listRequiredSso, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' }, input: () => ({}) },
];
