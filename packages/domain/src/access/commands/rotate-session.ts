import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { sessionRevoked, sessionRotated } from '../events';
import { sessionPolicy } from '../policy';

/**
 * Gives a session another id after what it may do has grown, so that nobody who knew the old one goes on with it. Everything else of it stays.
 * Null when it has ended meanwhile.
 * Events: session.rotated, session.revoked. Errors: forbidden.
 */
export const rotateSession = defineCommand({
  name: 'session.rotate',
  summary: 'Give a session another id.',
  input: z.object({ id }),
  output: z.object({ sessionId: id.nullable() }),
  permission: 'session.start',
  events: [sessionRotated, sessionRevoked],
  async run(tx, input) {
    tx.authorise(sessionPolicy, 'session.start', {});
    const old = await tx.db.updateTable('session').set({ revoked_at: tx.now }).where('id', '=', input.id).where('revoked_at', 'is', null).returningAll().executeTakeFirst();
    if (old === undefined) return { sessionId: null };
    const sessionId = uuidv7();
    await tx.db.insertInto('session').values({ ...old, id: sessionId, revoked_at: null, last_used_at: tx.now }).execute();
    // Whoever stands in for somebody goes on: it is the same session.
    await tx.db.updateTable('acting').set({ session_id: sessionId }).where('session_id', '=', old.id).where('ended_at', 'is', null).execute();
    const { user_id: userId } = old;
    tx.append(sessionRevoked, { aggregateId: old.id, aggregateVersion: 2, organisationId: null, data: { userId, because: 'rotated' } });
    tx.append(sessionRotated, { aggregateId: sessionId, aggregateVersion: 1, organisationId: null, data: { userId, from: old.id } });
    return { sessionId };
  },
});
