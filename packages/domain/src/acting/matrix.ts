import { uuidv7 } from '@lintel/kernel';
import { addMembership, addUser, yesterday } from '../../testing';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { stopActing } from './commands/end-acting';
import { giveDelegation } from './commands/give-delegation';
import { revokeDelegation } from './commands/revoke-delegation';
import { startDelegation } from './commands/start-delegation';
import { startImpersonation } from './commands/start-impersonation';
import { getActing } from './queries/get-acting';
import { listDelegations } from './queries/list-delegations';

const tomorrow = () => new Date(Date.now() + 86_400_000);
/** Nobody learns of what does not concern them: those who run an organisation see its delegations, administrators all. */
const concerned: Expectation = {
  platform_admin: 'allowed', system: 'allowed', agency_owner: ['allowed', 'not_found'], firm_owner: ['allowed', 'not_found'], company_owner: ['allowed', 'not_found'], otherwise: 'not_found',
};
const adminsSee: Expectation = { platform_admin: 'allowed', system: 'allowed', otherwise: 'not_found' };

async function addDelegation({ db, organisationId }: Arrangement): Promise<string> {
  const [principal_id, delegate_id, id] = [await addUser(db, 'principal@matrix.test'), await addUser(db, 'delegate@matrix.test'), uuidv7()];
  await db.insertInto('delegation').values({ id, organisation_id: organisationId, principal_id, delegate_id, given_by: principal_id, rights: ['listings'], created_at: yesterday() }).execute();
  return id;
}

async function addActing({ db }: Arrangement): Promise<string> {
  const [user_id, subject_id, session_id, id] = [await addUser(db, 'sitter@matrix.test'), await addUser(db, 'seen@matrix.test'), uuidv7(), uuidv7()];
  await db.insertInto('session').values({ id: session_id, user_id, expires_at: tomorrow() }).execute();
  await db.insertInto('acting').values({ id, session_id, kind: 'impersonation', user_id, subject_id, reason: 'asked for help', started_at: yesterday(), expires_at: tomorrow() }).execute();
  return id;
}

async function addColleague({ db, organisationId }: Arrangement): Promise<string> {
  const userId = await addUser(db, 'colleague@matrix.test');
  await addMembership(db, userId, 'assistant', organisationId, organisationId);
  return userId;
}

const working: Expectation = {
  ...Object.fromEntries(['agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'company_owner', 'provider', 'contractor'].map((role) => [role, ['allowed', 'not_found']])),
  system: 'forbidden', otherwise: 'not_found',
};

export const actingMatrix: readonly MatrixCase[] = [
  {
    operation: giveDelegation, expected: working,
    input: async (at) => ({ organisationId: at.organisationId, delegateId: await addColleague(at), rights: ['listings'] }),
  },
  { operation: revokeDelegation, expected: concerned, input: async (at) => ({ id: await addDelegation(at) }) },
  { operation: listDelegations, expected: { visitor: 'unauthenticated', otherwise: 'allowed' }, input: () => ({}) },
  {
    operation: startDelegation, input: async (at) => ({ id: await addDelegation(at) }),
    expected: { platform_admin: 'forbidden', system: 'forbidden', agency_owner: ['forbidden', 'not_found'], firm_owner: ['forbidden', 'not_found'], company_owner: ['forbidden', 'not_found'], otherwise: 'not_found' },
  },
  // Neither a key nor a machine has the session that it takes: see acting.test.ts for who has.
  { operation: startImpersonation, expected: { visitor: 'unauthenticated', otherwise: 'forbidden' }, input: async ({ db }) => ({ userId: await addUser(db, 'seen@matrix.test'), reason: 'asked for help' }) },
  { operation: getActing, expected: adminsSee, input: async (at) => ({ id: await addActing(at) }) },
  { operation: stopActing, expected: adminsSee, input: async (at) => ({ id: await addActing(at) }) },
];
