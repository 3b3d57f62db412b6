import { defineCommand, type ScopedTransaction } from '@lintel/db';
import type { InputOf } from '@lintel/kernel';
import { type ChallengeRow, lockChallenge, useChallenge } from '../challenges';
import { sessionFinished, sessionFinishInput } from '../contract';
import { sessionRevoked, sessionStarted } from '../events';
import { countFactor, forgiveFactor } from '../factor-attempts';
import type { SignInMethod } from '../methods';
import { takePasskey } from '../passkeys';
import { sessionPolicy } from '../policy';
import { takeRecoveryCode } from '../recovery-codes';
import { openSession } from '../sessions';
import { takeTotp } from '../totp';

/**
 * Starts the session of a person who shows their second factor within minutes of the first. A wrong one is an answer, so that its count is
 * committed; the challenge stays open until it is used, runs out, or the account changes.
 * Events: session.started, session.revoked for the one it replaces. Errors: forbidden.
 */
export const finishSession = defineCommand({
  name: 'session.finish',
  summary: 'Start a session for a person who shows their second factor.',
  input: sessionFinishInput,
  output: sessionFinished,
  permission: 'session.start',
  events: [sessionStarted, sessionRevoked],
  async run(tx, { handle, proof, userAgent, replaces }) {
    tx.authorise(sessionPolicy, 'session.start', {});
    const challenge = await lockChallenge(tx, 'second_factor', handle);
    const userId = challenge?.user_id ?? null;
    if (challenge === undefined || userId === null || !(await isStillTheirs(tx, challenge, userId))) return { outcome: 'gone' as const };
    const attempt = await countFactor(tx, userId);
    if ('retryAfterSeconds' in attempt) return { outcome: 'locked' as const, ...attempt };
    if (!(await fits(tx, challenge, userId, proof))) return { outcome: 'wrong' as const };
    await forgiveFactor(tx, userId);
    await useChallenge(tx, challenge.id);
    // Written by the command that opened the challenge, from the same list of words.
    const methods = [...((challenge.methods ?? []) as SignInMethod[]), proof.kind];
    return { outcome: 'signed_in' as const, userId, ...(await openSession(tx, { userId, methods, userAgent, replaces, connectionId: challenge.connection_id })) };
  },
});

/** The account is active and has the password that was checked. */
async function isStillTheirs(tx: ScopedTransaction, { checked_hash: checked }: ChallengeRow, userId: string): Promise<boolean> {
  const account = await tx.db.selectFrom('app_user').leftJoin('credential', 'credential.user_id', 'app_user.id').select('credential.hash')
    .where('app_user.id', '=', userId).where('app_user.status', '=', 'active').forShare('app_user').executeTakeFirst();
  return account !== undefined && (checked === null || account.hash === checked);
}

async function fits(tx: ScopedTransaction, challenge: ChallengeRow, userId: string, proof: InputOf<typeof finishSession>['proof']): Promise<boolean> {
  switch (proof.kind) {
    case 'totp': return takeTotp(tx, userId, proof.code, 'confirmed');
    case 'recovery_code': return takeRecoveryCode(tx, userId, proof.code);
    case 'passkey': return challenge.webauthn !== null && (await takePasskey(tx, challenge.webauthn, proof.response, userId)) !== undefined;
  }
}
