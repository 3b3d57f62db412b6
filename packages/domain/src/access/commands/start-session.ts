import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { forgiveAttempt } from '../attempts';
import { sessionStarted, sessionStartInput } from '../contract';
import { sessionStarted as sessionStartedEvent } from '../events';
import { sessionPolicy } from '../policy';
import { sessionDays } from '../sessions';

/**
 * Starts a session for a person whose password was just checked. Refuses when the password or the account's status changed since.
 * Events: session.started. Errors: forbidden, conflict.
 */
export const startSession = defineCommand({
  name: 'session.start',
  summary: 'Start a session for a person whose password was checked.',
  input: sessionStartInput,
  output: sessionStarted,
  permission: 'session.start',
  events: [sessionStartedEvent],
  async run(tx, input) {
    const { userId } = input;
    tx.authorise(sessionPolicy, 'session.start', { userId });
    const account = await tx.db.selectFrom('app_user').innerJoin('credential', 'credential.user_id', 'app_user.id')
      .select(['app_user.status', 'credential.hash']).where('app_user.id', '=', userId).forShare().executeTakeFirst();
    if (account?.status !== 'active' || account.hash !== input.checkedHash)
      throw new DomainError('conflict', 'The account changed while the password was checked. Sign in again.');
    const id = uuidv7();
    const expiresAt = new Date(tx.now.getTime() + sessionDays * 86_400_000);
    await tx.db.insertInto('session').values({
      id, user_id: userId, created_at: tx.now, last_used_at: tx.now, expires_at: expiresAt, user_agent: input.userAgent, address: tx.context.address ?? null,
    }).execute();
    await forgiveAttempt(tx, input.buckets);
    const data = { userId, expiresAt: expiresAt.toISOString() };
    tx.append(sessionStartedEvent, { aggregateId: id, aggregateVersion: 1, organisationId: null, data });
    return { sessionId: id, expiresAt: data.expiresAt };
  },
});
