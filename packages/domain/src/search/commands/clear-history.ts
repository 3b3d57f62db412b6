import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { searchHistoryCleared } from '../events';
import { searchPolicy } from '../policy';

/**
 * Deletes one of one's own searches, or all of them. What is not there is not missed.
 * Events: search.history_cleared when something was deleted. Errors: unauthenticated.
 */
export const clearHistory = defineCommand({
  name: 'search.clearHistory',
  summary: 'Delete my searches, or one of them.',
  input: z.object({ id: id.optional() }),
  output: z.object({ deleted: z.int() }),
  permission: 'search.history',
  events: [searchHistoryCleared],
  async run(tx, { id: only }) {
    tx.authorise(searchPolicy, 'search.history', {});
    let deletion = tx.db.deleteFrom('search_history').where('user_id', '=', signedInUser(tx));
    if (only !== undefined) deletion = deletion.where('id', '=', only);
    const deleted = Number((await deletion.executeTakeFirst()).numDeletedRows);
    if (deleted > 0) tx.append(searchHistoryCleared, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: null, data: { entries: deleted } });
    return { deleted };
  },
});
