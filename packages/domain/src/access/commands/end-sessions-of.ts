import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { revokedCount, sessionEndAllInput } from '../contract';
import { sessionRevoked } from '../events';
import { sessionPolicy } from '../policy';
import { endSessions } from '../sessions';
import { lockUser } from '../store';

/**
 * Signs a person out everywhere, for a reason: a lost telephone, an account that somebody else has got into. They can sign in again; where they must not, suspend the account.
 * Events: session.revoked for each. Errors: conflict for one's own account, forbidden, not_found.
 */
export const endSessionsOf = defineCommand({
  name: 'session.endAllOf',
  summary: 'Sign a person out everywhere.',
  input: sessionEndAllInput,
  output: revokedCount,
  permission: 'session.endAll',
  events: [sessionRevoked],
  async run(tx, { userId, reason }) {
    tx.authorise(sessionPolicy, 'session.endAll', {});
    const user = await lockUser(tx, userId);
    if (user.id === tx.actor.userId) throw new DomainError('conflict', 'Sign yourself out everywhere from your security page.');
    return { revoked: await endSessions(tx, user.id, 'revoked', null, reason) };
  },
});
