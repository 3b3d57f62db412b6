import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { addUser, yesterday } from '../../testing';
import { newApiKey } from './api-key-secret';
import { changePassword } from './commands/change-password';
import { createUser } from './commands/create-user';
import { issueApiKey } from './commands/issue-api-key';
import { reactivateUser } from './commands/reactivate-user';
import { revokeAllSessions } from './commands/revoke-all-sessions';
import { rotateApiKey } from './commands/rotate-api-key';
import { revokeApiKey } from './commands/revoke-api-key';
import { revokeSession } from './commands/revoke-session';
import { startSession } from './commands/start-session';
import { suspendUser } from './commands/suspend-user';
import { updatePreferences } from './commands/update-preferences';
import { getMe } from './queries/get-me';
import { listMyApiKeys } from './queries/list-my-api-keys';
import { listMySessions } from './queries/list-my-sessions';
import { listUsers } from './queries/list-users';

/** For what everybody has who is signed in: an account, sessions, keys. */
const personal: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const adminsOnly: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const ownOrAdmins: Expectation = { visitor: 'not_found', platform_admin: 'allowed', system: 'allowed', otherwise: ['allowed', 'not_found'] };
/** An account's own holder sees that it is there; to anyone else it looks absent. */
const accountAdmins: Expectation = { visitor: 'not_found', platform_admin: 'allowed', system: 'allowed', otherwise: ['forbidden', 'not_found'] };
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
  { operation: issueApiKey, expected: personal, input: () => ({ name: 'My program', scopes: ['listings:read'] }) },
  { operation: rotateApiKey, expected: { visitor: 'not_found', system: 'allowed', otherwise: ['allowed', 'not_found'] }, input: async (at) => ({ id: await addKey(at) }) },
  { operation: revokeApiKey, expected: ownOrAdmins, input: async (at) => ({ id: await addKey(at) }) },
  { operation: listMyApiKeys, expected: personal, input: nothing },
];
