import { defineCommand } from '@lintel/db';
import { revokedCount, sessionRevokeInput } from '../contract';
import { sessionRevoked } from '../events';
import { sessionPolicy } from '../policy';
import { lockSession } from '../store';

/**
 * Ends one session at once: its cookie is worth nothing from the commit on. Ending an ended one changes nothing.
 * Events: session.revoked. Errors: not_found.
 */
export const revokeSession = defineCommand({
  name: 'session.revoke',
  summary: 'End one session, here or on another device.',
  input: sessionRevokeInput,
  output: revokedCount,
  permission: 'session.revoke',
  events: [sessionRevoked],
  async run(tx, input) {
    const session = await lockSession(tx, input.id);
    tx.authorise(sessionPolicy, 'session.revoke', { id: session.id, userId: session.user_id });
    if (session.revoked_at !== null) return { revoked: 0 };
    await tx.db.updateTable('session').set({ revoked_at: tx.now }).where('id', '=', session.id).execute();
    const because = session.id === tx.actor.sessionId ? 'signed_out' : 'revoked';
    tx.append(sessionRevoked, { aggregateId: session.id, aggregateVersion: 2, organisationId: null, data: { userId: session.user_id, because } });
    return { revoked: 1 };
  },
});
