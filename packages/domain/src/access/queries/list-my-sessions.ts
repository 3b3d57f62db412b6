import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { noInput, session } from '../contract';
import { sessionPolicy } from '../policy';
import { isLiving } from '../sessions';
import { signedInUser } from '../../signed-in-user';

/** Where one is signed in, the last used first. Errors: unauthenticated. */
export const listMySessions = defineQuery({
  name: 'session.listMine',
  summary: 'Where you are signed in.',
  input: noInput,
  output: z.object({ items: z.array(session) }),
  permission: 'session.revokeOwn',
  async run(scope) {
    scope.authorise(sessionPolicy, 'session.revokeOwn', {});
    const rows = await scope.db.selectFrom('session').selectAll().where('user_id', '=', signedInUser(scope)).where(isLiving)
      .orderBy('last_used_at', 'desc').orderBy('id').limit(200).execute();
    return {
      items: rows.map((row) => ({
        id: row.id, createdAt: row.created_at.toISOString(), lastUsedAt: row.last_used_at.toISOString(), expiresAt: row.expires_at.toISOString(),
        userAgent: row.user_agent, address: row.address, isCurrent: row.id === scope.actor.sessionId,
      })),
    };
  },
});
