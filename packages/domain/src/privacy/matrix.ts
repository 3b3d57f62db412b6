import { insertUser } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { advanceExport } from './commands/advance-export';
import { cancelDeletion } from './commands/cancel-deletion';
import { changeConsents } from './commands/change-consents';
import { fetchExport } from './commands/fetch-export';
import { finishExport } from './commands/finish-export';
import { orderDeletion } from './commands/order-deletion';
import { orderExport } from './commands/order-export';
import { repeatDeletion } from './commands/repeat-deletion';
import { requestDeletion } from './commands/request-deletion';
import { requestExport } from './commands/request-export';
import { revealPerson } from './commands/reveal-person';
import { wakeDeletion } from './commands/wake-deletion';
import { wakeExport } from './commands/wake-export';
import { getConsents } from './queries/get-consents';
import { getPersonPrivacy } from './queries/get-person-privacy';
import { listExports } from './queries/list-exports';
import { listRemains } from './queries/list-remains';
import { planDeletion } from './queries/plan-deletion';
import { listExportFiles, planExport, readExport } from './queries/read-export';

const personal: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const machine: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const adminsAlone: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const nothing = () => ({});

async function addExport({ db, personId }: Pick<Arrangement, 'db' | 'personId'>): Promise<string> {
  const id = uuidv7();
  const at = new Date();
  await db.insertInto('personal_export').values({ id, user_id: personId, status: 'ready', ready_at: at, expires_at: new Date(at.getTime() + 86_400_000), sha256: 'ab', bytes: 1 }).execute();
  return id;
}

async function addDeletion({ db, personId }: Pick<Arrangement, 'db' | 'personId'>): Promise<string> {
  const id = uuidv7();
  await db.deleteFrom('account_deletion').where('user_id', '=', personId).execute();
  await db.insertInto('account_deletion').values({ id, user_id: personId, ordered_by: personId, due_at: new Date('2050-01-01T00:00:00Z') }).execute();
  return id;
}

export const privacyMatrix: readonly MatrixCase[] = [
  { operation: getConsents, expected: personal, input: nothing },
  { operation: changeConsents, expected: personal, input: () => ({ changes: [{ purpose: 'analytics', isGiven: true, edition: 1 }] }) },
  { operation: requestExport, expected: personal, input: nothing },
  { operation: listExports, expected: personal, input: nothing },
  // Nobody here has the link.
  { operation: fetchExport, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'not_found' }, input: async (at) => ({ id: await addExport(at), signature: 'made up' }) },
  { operation: planExport, expected: machine, input: async (at) => ({ id: await addExport(at) }) },
  { operation: readExport, expected: machine, input: async (at) => ({ id: await addExport(at), section: 'history', after: '' }) },
  { operation: listExportFiles, expected: machine, input: async (at) => ({ id: await addExport(at), after: '' }) },
  { operation: advanceExport, expected: machine, input: async (at) => ({ id: await addExport(at), done: 1, total: 2 }) },
  { operation: finishExport, expected: machine, input: async (at) => ({ id: await addExport(at), bytes: 1, sha256: 'ab'.repeat(32) }) },
  { operation: wakeExport, expected: machine, input: async (at) => ({ id: await addExport(at) }) },
  { operation: planDeletion, expected: { visitor: 'not_found', platform_admin: 'allowed', system: 'allowed', otherwise: ['allowed', 'not_found'] }, input: ({ personId }) => ({ userId: personId }) },
  {
    operation: requestDeletion, expected: personal,
    // Whoever holds a role that somebody must hold becomes one of two.
    input: async ({ db, asker }) => {
      for (const { role, scope, scopeId, organisationId } of asker.memberships)
        await db.insertInto('membership').values({ id: uuidv7(), user_id: (await insertUser(db)).id, role, scope, scope_id: scopeId, organisation_id: organisationId }).execute();
      return {};
    },
  },
  { operation: orderDeletion, expected: adminsAlone, input: async ({ db }) => ({ userId: (await insertUser(db)).id, reason: 'as they asked' }) },
  { operation: cancelDeletion, expected: { visitor: 'not_found', platform_admin: 'allowed', system: 'allowed', otherwise: ['allowed', 'not_found'] }, input: async (at) => ({ id: await addDeletion(at) }) },
  { operation: repeatDeletion, expected: machine, input: async ({ db }) => ({ userId: (await insertUser(db)).id }) },
  { operation: wakeDeletion, expected: machine, input: async (at) => ({ id: await addDeletion(at) }) },
  { operation: listRemains, expected: machine, input: async (at) => ({ id: await addDeletion(at) }) },
  { operation: revealPerson, expected: adminsAlone, input: async ({ db }) => ({ userId: (await insertUser(db)).id, reason: 'a support case' }) },
  { operation: getPersonPrivacy, expected: adminsAlone, input: ({ personId }) => ({ userId: personId }) },
  { operation: orderExport, expected: adminsAlone, input: async ({ db }) => ({ userId: (await insertUser(db)).id, reason: 'as they asked' }) },
];
