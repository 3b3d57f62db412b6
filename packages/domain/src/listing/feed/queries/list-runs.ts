import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { cursor, id, pageOf, pageSize } from '../../../fields';
import { feedPolicy } from '../../index';
import { pageCursor, readCursor } from '../../../paging';
import { feedRun } from '../contract';
import { toRun } from '../store';

export const runColumns = { id: 'feed_run.id', organisationId: 'feed_run.organisation_id' } as const;

/** Imports one may see, the latest first. */
export const listRuns = defineQuery({
  name: 'feed.listRuns',
  summary: 'List imports, the latest first.',
  input: z.object({ organisationId: id.optional(), cursor: cursor.optional(), limit: pageSize }),
  output: pageOf(feedRun),
  permission: 'feed.view',
  async run(scope, input) {
    let query = scope.db.selectFrom('feed_run').innerJoin('feed_source', 'feed_source.id', 'feed_run.feed_source_id').selectAll('feed_run')
      .select(['feed_source.name as source_name', sql<string>`feed_run.started_at::text`.as('started_text')])
      .where(scope.visible(feedPolicy, 'feed.view', runColumns));
    if (input.organisationId !== undefined) query = query.where('feed_run.organisation_id', '=', input.organisationId);
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(feed_run.started_at, feed_run.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('feed_run.started_at', 'desc').orderBy('feed_run.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return { items: page.map(toRun), nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.started_text, last.id) : null };
  },
});
