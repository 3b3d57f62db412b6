import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun } from '../contract';
import { rowError } from '../record';
import { toRun } from '../store';
import { runColumns } from './list-runs';

/** One import with its row errors by line. Errors: not_found. */
export const getRun = defineQuery({
  name: 'feed.getRun',
  summary: 'Read one import with its row errors.',
  input: z.object({ id, afterLine: z.int().nonnegative().default(0), limit: z.int().min(1).max(1_000).default(200) }),
  output: feedRun.extend({ errors: z.array(rowError) }),
  permission: 'feed.view',
  async run(scope, input) {
    const row = await scope.db.selectFrom('feed_run').innerJoin('feed_source', 'feed_source.id', 'feed_run.feed_source_id').selectAll('feed_run')
      .select('feed_source.name as source_name').where('feed_run.id', '=', input.id).where(scope.visible(feedPolicy, 'feed.view', runColumns)).executeTakeFirst();
    if (row === undefined) throw notFound(feedPolicy.record, input.id);
    const errors = await scope.db.selectFrom('feed_row_error').select(['line', 'source_key as sourceKey', 'field', 'code', 'message', 'value'])
      .where('feed_run_id', '=', input.id).where('line', '>', input.afterLine).orderBy('line').orderBy('id').limit(input.limit).execute();
    return { ...toRun(row), errors };
  },
});
