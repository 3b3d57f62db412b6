import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { addUser, yesterday } from '../../testing';
import { newApiKey } from './api-key-secret';
import { acceptIdentity } from './commands/accept-identity';
import { concludeIdentity } from './commands/conclude-identity';
import { startIdentityLink } from './commands/start-identity-link';
import { startIdentitySignIn } from './commands/start-identity-sign-in';
import { startIdentityStepUp } from './commands/start-identity-step-up';
import { unlinkIdentity } from './commands/unlink-identity';
import { changePassword } from './commands/change-password';
import { completePasswordReset } from './commands/complete-password-reset';
import { confirmEmailChange } from './commands/confirm-email-change';
import { confirmRegistration } from './commands/confirm-registration';
import { confirmTotp } from './commands/confirm-totp';
import { createUser } from './commands/create-user';
import { enrolTotp } from './commands/enrol-totp';
import { finishSession } from './commands/finish-session';
import { issueApiKey } from './commands/issue-api-key';
import { reactivateUser } from './commands/reactivate-user';
import { registerPasskey } from './commands/register-passkey';
import { removePasskey } from './commands/remove-passkey';
import { removeTotp } from './commands/remove-totp';
import { renewRecoveryCodes } from './commands/renew-recovery-codes';
import { requestEmailChange } from './commands/request-email-change';
import { requestPasswordReset } from './commands/request-password-reset';
import { requestRegistration } from './commands/request-registration';
import { resendRegistration } from './commands/resend-registration';
import { endSessionsOf } from './commands/end-sessions-of';
import { revokeAllSessions } from './commands/revoke-all-sessions';
import { rotateApiKey } from './commands/rotate-api-key';
import { revokeApiKey } from './commands/revoke-api-key';
import { revokeSession } from './commands/revoke-session';
import { rotateSession } from './commands/rotate-session';
import { signInWithPasskey } from './commands/sign-in-with-passkey';
import { startPasskeyRegistration } from './commands/start-passkey-registration';
import { startPasskeySecondFactor } from './commands/start-passkey-second-factor';
import { startPasskeySignIn } from './commands/start-passkey-sign-in';
import { startPasskeyStepUp } from './commands/start-passkey-step-up';
import { startSession } from './commands/start-session';
import { stepUp } from './commands/step-up';
import { suspendUser } from './commands/suspend-user';
import { sweepAccounts } from './commands/sweep-accounts';
import { undoEmailChange } from './commands/undo-email-change';
import { updatePreferences } from './commands/update-preferences';
import { getMe } from './queries/get-me';
import { getSecurity } from './queries/get-security';
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

const open: Expectation = { otherwise: 'allowed' };
const systemAlone: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const secret = 'a secret that nobody was sent';

export const accessMatrix: readonly MatrixCase[] = [
  { operation: requestRegistration, expected: open, input: () => ({ email: 'new@matrix.test', name: 'New', password: 'four unlikely words here' }) },
  { operation: resendRegistration, expected: open, input: () => ({ id: uuidv7() }) },
  { operation: confirmRegistration, expected: open, input: () => ({ secret }) },
  { operation: requestPasswordReset, expected: open, input: () => ({ email: 'new@matrix.test' }) },
  { operation: completePasswordReset, expected: open, input: () => ({ secret, password: 'four unlikely words here' }) },
  { operation: requestEmailChange, expected: personal, input: () => ({ email: 'new@matrix.test' }) },
  { operation: confirmEmailChange, expected: open, input: () => ({ secret }) },
  { operation: undoEmailChange, expected: open, input: () => ({ secret }) },
  { operation: sweepAccounts, expected: systemAlone, input: nothing },
  { operation: getSecurity, expected: personal, input: nothing },
  { operation: enrolTotp, expected: personal, input: nothing },
  { operation: confirmTotp, expected: personal, input: () => ({ code: '000000' }) },
  { operation: removeTotp, expected: personal, input: nothing },
  {
    operation: renewRecoveryCodes, expected: personal,
    input: async ({ db, asker }) => {
      if (asker.userId !== null) await db.insertInto('totp').values({ user_id: asker.userId, secret: Buffer.alloc(48), confirmed_at: yesterday() }).execute();
      return {};
    },
  },
  { operation: startPasskeyRegistration, expected: personal, input: nothing },
  { operation: registerPasskey, expected: personal, input: () => ({ handle: 'none', name: 'Phone', response: {} }) },
  {
    operation: removePasskey, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: ['allowed', 'not_found'] },
    input: async ({ db, personId }) => {
      const id = uuidv7();
      await db.insertInto('credential').values({ user_id: personId, hash: 'a password' }).onConflict((had) => had.column('user_id').doNothing()).execute();
      await db.insertInto('passkey').values({ id, user_id: personId, name: 'Phone', credential_id: Buffer.from(id), public_key: Buffer.from('key') }).execute();
      return { id };
    },
  },
  { operation: startIdentitySignIn, expected: open, input: () => ({ provider: 'google' }) },
  // Linking and confirming need a session, which nobody here has.
  { operation: startIdentityLink, expected: { visitor: 'unauthenticated', otherwise: 'forbidden' }, input: () => ({ provider: 'google' }) },
  { operation: startIdentityStepUp, expected: { visitor: 'unauthenticated', otherwise: 'forbidden' }, input: () => ({ provider: 'google' }) },
  { operation: concludeIdentity, expected: systemAlone, input: () => ({ handle: 'none', said: { issuer: 'https://id.example', subject: '1', email: null, isEmailVerified: false, name: null, groups: [] } }) },
  { operation: acceptIdentity, expected: personal, input: () => ({ handle: 'none' }) },
  {
    operation: unlinkIdentity, expected: { visitor: 'unauthenticated', system: 'forbidden', otherwise: ['allowed', 'not_found'] },
    input: async ({ db, personId }) => {
      const id = uuidv7();
      await db.insertInto('credential').values({ user_id: personId, hash: 'a password' }).onConflict((had) => had.column('user_id').doNothing()).execute();
      await db.insertInto('identity').values({ id, user_id: personId, provider: 'google', issuer: 'https://accounts.google.com', subject: id, created_at: yesterday() }).execute();
      return { id };
    },
  },
  { operation: startPasskeySignIn, expected: open, input: nothing },
  { operation: startPasskeySecondFactor, expected: open, input: () => ({ handle: 'none' }) },
  { operation: startPasskeyStepUp, expected: personal, input: nothing },
  { operation: signInWithPasskey, expected: systemAlone, input: () => ({ handle: 'none', response: {} }) },
  { operation: finishSession, expected: systemAlone, input: () => ({ handle: 'none', proof: { kind: 'totp', code: '000000' } }) },
  { operation: rotateSession, expected: systemAlone, input: async (at) => ({ id: await addSession(at) }) },
  {
    operation: startSession, expected: { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' },
    input: async ({ db, personId }) => {
      await db.insertInto('credential').values({ user_id: personId, hash: 'checked' }).execute();
      return { userId: personId, methods: ['password'], checkedHash: 'checked' };
    },
  },
  // Confirming needs a session, which nobody here has.
  { operation: stepUp, expected: { visitor: 'unauthenticated', otherwise: 'forbidden' }, input: () => ({ proof: { kind: 'password', password: 'a long password' } }) },
  { operation: revokeSession, expected: ownOrAdmins, input: async (at) => ({ id: await addSession(at) }) },
  { operation: revokeAllSessions, expected: personal, input: nothing },
  { operation: endSessionsOf, expected: adminsOnly, input: async (at) => ({ userId: await accountOf(at, 'active'), reason: 'as asked' }) },
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
