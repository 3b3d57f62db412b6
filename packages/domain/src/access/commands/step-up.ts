import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, type InputOf } from '@lintel/kernel';
import { lockChallenge, useChallenge } from '../challenges';
import { sessionSteppedUp } from '../events';
import { countFactor, forgiveFactor } from '../factor-attempts';
import { steppedUp, stepUpInput } from '../factor-contract';
import { ownAccount } from '../own-account';
import { passwordFits } from '../passwords';
import { takePasskey } from '../passkeys';
import { sessionPolicy } from '../policy';
import { secondFactorsOf } from '../second-factors';
import { lockSession } from '../store';
import { takeTotp } from '../totp';

/**
 * Proves again that it is oneself, so that dangerous commands go through for some minutes in this session. Who has a second factor shows it: a
 * password may be what was stolen. A wrong proof is an answer, so that its count is committed.
 * Events: session.stepped_up. Errors: unauthenticated, forbidden to keys.
 */
export const stepUp = defineCommand({
  name: 'session.stepUp',
  summary: 'Confirm that it is you, for dangerous changes.',
  input: stepUpInput,
  output: steppedUp,
  permission: 'session.revokeOwn',
  events: [sessionSteppedUp],
  rotatesSession: (answer) => answer.outcome === 'confirmed',
  async run(tx, { proof }) {
    tx.authorise(sessionPolicy, 'session.revokeOwn', {});
    const userId = ownAccount(tx);
    if (tx.actor.sessionId === null) throw new DomainError('forbidden', 'There is no session to confirm.');
    const attempt = await countFactor(tx, userId);
    if ('retryAfterSeconds' in attempt) return { outcome: 'locked' as const, ...attempt };
    const isRight = await fits(tx, userId, proof);
    if (isRight === 'gone') return { outcome: 'gone' as const };
    if (!isRight) return { outcome: 'wrong' as const };
    await forgiveFactor(tx, userId);
    const session = await lockSession(tx, tx.actor.sessionId);
    await tx.db.updateTable('session').set({ stepped_up_at: tx.now }).where('id', '=', session.id).execute();
    tx.append(sessionSteppedUp, { aggregateId: session.id, aggregateVersion: 1, organisationId: null, data: { userId, method: proof.kind } });
    return { outcome: 'confirmed' as const };
  },
});

async function fits(tx: ScopedTransaction, userId: string, proof: InputOf<typeof stepUp>['proof']): Promise<boolean | 'gone'> {
  if (proof.kind === 'totp') return takeTotp(tx, userId, proof.code, 'confirmed');
  if (proof.kind === 'passkey') {
    const challenge = await lockChallenge(tx, 'passkey_step_up', proof.handle);
    if (challenge === undefined || challenge.webauthn === null || challenge.session_id !== tx.actor.sessionId) return 'gone';
    await useChallenge(tx, challenge.id);
    return (await takePasskey(tx, challenge.webauthn, proof.response, userId)) !== undefined;
  }
  if ((await secondFactorsOf(tx, userId)).length > 0) return false;
  const credential = await tx.db.selectFrom('credential').select('hash').where('user_id', '=', userId).executeTakeFirst();
  return passwordFits(credential?.hash, proof.password);
}
