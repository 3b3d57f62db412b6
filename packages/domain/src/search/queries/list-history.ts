import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import { pageFrom } from '../../keyset';
import { pageCursor, readCursor } from '../../paging';
import { signedInUser } from '../../signed-in-user';
import { historyInput, historyPage, searchCriteria } from '../contract';
import { searchPolicy } from '../policy';

/** One's own searches, newest first; nobody else's. */
export const listHistory = defineQuery({
  name: 'search.history',
  summary: 'List my searches, newest first.',
  input: historyInput,
  output: historyPage,
  permission: 'search.history',
  async run(scope, { cursor, limit }) {
    scope.authorise(searchPolicy, 'search.history', {});
    const after = readCursor(cursor);
    let query = scope.db.selectFrom('search_history').selectAll().select(sql<string>`searched_at::text`.as('at')).where('user_id', '=', signedInUser(scope));
    if (after !== undefined) query = query.where(sql<boolean>`(searched_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('searched_at', 'desc').orderBy('id', 'desc').limit(limit + 1).execute();
    return pageFrom(rows, limit, entryOf, (row) => pageCursor(row.at, row.id));
  },
});

interface HistoryRow {
  readonly id: string;
  readonly text: string;
  readonly criteria: unknown;
  readonly result_count: number;
  readonly searched_at: Date;
}

/** Criteria kept under an older schema may no longer fit; the words always do. */
function entryOf({ id, text, criteria, result_count: resultCount, searched_at: searchedAt }: HistoryRow): z.infer<typeof historyPage>['items'][number] {
  return { id, text, criteria: searchCriteria.safeParse(criteria).data ?? {}, resultCount, searchedAt: searchedAt.toISOString() };
}
