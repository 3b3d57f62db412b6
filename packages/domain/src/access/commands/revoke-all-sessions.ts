import { defineCommand } from '@lintel/db';
import { revokedCount, sessionRevokeAllInput } from '../contract';
import { sessionRevoked } from '../events';
import { sessionPolicy } from '../policy';
import { endSessions } from '../sessions';
import { signedInUser } from '../../signed-in-user';

/**
 * Ends every session of the one who asks; the present one stays unless told otherwise.
 * Events: session.revoked for each. Errors: unauthenticated.
 */
export const revokeAllSessions = defineCommand({
  name: 'session.revokeAll',
  summary: 'Sign out everywhere.',
  input: sessionRevokeAllInput,
  output: revokedCount,
  permission: 'session.revokeOwn',
  events: [sessionRevoked],
  async run(tx, input) {
    tx.authorise(sessionPolicy, 'session.revokeOwn', {});
    return { revoked: await endSessions(tx, signedInUser(tx), 'revoked', input.keepCurrent ? tx.actor.sessionId : null) };
  },
});
