import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { forgiveAttempt } from '../attempts';
import { sessionStarted, sessionStartInput } from '../contract';
import { letIn } from '../entry';
import { sessionRevoked, sessionStarted as sessionStartedEvent } from '../events';
import { sessionPolicy } from '../policy';

/**
 * Lets a person in whose password, passkey or identity was just checked, or asks for a second factor when they have one and have not shown it.
 * Whoever starts sessions in another way cannot pass by it. Refuses when the password or the account's status changed since.
 * Events: session.started, session.revoked for the one it replaces. Errors: forbidden, conflict.
 */
export const startSession = defineCommand({
  name: 'session.start',
  summary: 'Start a session for a person who was just checked, or ask for their second factor.',
  input: sessionStartInput,
  output: sessionStarted,
  permission: 'session.start',
  events: [sessionStartedEvent, sessionRevoked],
  secretAnswer: true,
  async run(tx, input) {
    const { userId, methods, checkedHash, userAgent, replaces } = input;
    tx.authorise(sessionPolicy, 'session.start', { userId });
    const account = await tx.db.selectFrom('app_user').leftJoin('credential', 'credential.user_id', 'app_user.id')
      .select(['app_user.status', 'credential.hash']).where('app_user.id', '=', userId).forShare('app_user').executeTakeFirst();
    if (account?.status !== 'active' || (checkedHash !== null && account.hash !== checkedHash))
      throw new DomainError('conflict', 'The account changed while it was checked. Sign in again.');
    await forgiveAttempt(tx, input.buckets);
    return letIn(tx, { userId, methods, checkedHash, userAgent, replaces });
  },
});
