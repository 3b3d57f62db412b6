import { defineCommand } from '@lintel/db';
import { lockChallenge, useChallenge } from '../challenges';
import { sessionRevoked, sessionStarted } from '../events';
import { passkeySignedIn, passkeySignInInput } from '../factor-contract';
import { takePasskey } from '../passkeys';
import { sessionPolicy } from '../policy';
import { openSession } from '../sessions';

/**
 * Starts a session for whoever's passkey signed the challenge: two factors in one. A suspended account's passkey answers as an unknown one.
 * Events: session.started, session.revoked for the one it replaces. Errors: forbidden.
 */
export const signInWithPasskey = defineCommand({
  name: 'passkey.signIn',
  summary: 'Start a session by a passkey.',
  input: passkeySignInInput,
  output: passkeySignedIn,
  permission: 'session.start',
  events: [sessionStarted, sessionRevoked],
  async run(tx, { handle, response, userAgent, replaces }) {
    tx.authorise(sessionPolicy, 'session.start', {});
    const challenge = await lockChallenge(tx, 'passkey_sign_in', handle);
    if (challenge === undefined || challenge.webauthn === null) return { outcome: 'gone' as const };
    await useChallenge(tx, challenge.id);
    const userId = await takePasskey(tx, challenge.webauthn, response, null);
    if (userId === undefined) return { outcome: 'wrong' as const };
    const account = await tx.db.selectFrom('app_user').select('id').where('id', '=', userId).where('status', '=', 'active').forShare().executeTakeFirst();
    if (account === undefined) return { outcome: 'wrong' as const };
    return { outcome: 'signed_in' as const, userId, ...(await openSession(tx, { userId, methods: ['passkey'], userAgent, replaces })) };
  },
});
