import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { signedInUser } from '../../signed-in-user';
import { markSeenInput, seen } from '../contract';
import { logEnd } from '../log-end';
import { activityPolicy } from '../policy';

/**
 * Remembers how far in the log a person has seen; never back, never beyond its end. A reading mark concerns nobody but the reader, so it
 * leaves no event: otherwise having seen everything would itself be news.
 * Errors: unauthenticated.
 */
export const markSeen = defineCommand({
  name: 'activity.markSeen',
  summary: 'Remember what you have seen.',
  input: markSeenInput,
  output: seen,
  permission: 'activity.own',
  events: [],
  async run(tx, { position }) {
    tx.authorise(activityPolicy, 'activity.own', {});
    const userId = signedInUser(tx);
    const upTo = Math.min(position, await logEnd(tx));
    const row = await tx.db.updateTable('app_user').set({ seen_position: sql<number>`greatest(seen_position, ${upTo}::bigint)` }).where('id', '=', userId)
      .returning('seen_position').executeTakeFirst();
    if (row === undefined) throw notFound('user', userId);
    return { seenPosition: row.seen_position };
  },
});
