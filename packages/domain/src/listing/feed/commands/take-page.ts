import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRecord, rowError } from '../record';
import { mirror, mirrorEvents } from '../upsert';
import { keepErrors, lockRun, refuseOver, toRun } from '../store';
import { feedRun } from '../contract';
import { claimEnd, refuseLost } from './claim-run';

const feedCursor = z.object({ modifiedAt: z.iso.datetime({ offset: true }), key: z.string().min(1).max(200) });

/**
 * Takes a page of a replicated source: its listings and the cursor behind them are written together, so that a killed replication asks
 * again from the last page taken and loses nothing. A cursor never goes back.
 * Events: those of the listings. Errors: invalid_transition (the run is over), conflict (another worker has it), forbidden, not_found.
 */
export const takePage = defineCommand({
  name: 'feed.takePage',
  summary: 'Take a page of a replicated source.',
  input: z.object({
    runId: id, records: z.array(feedRecord).max(2_000), errors: z.array(rowError).max(20_000), rejected: z.int().nonnegative(), rows: z.int().nonnegative(), cursor: feedCursor.nullable(),
    worker: z.string().optional().describe('who claimed the run'),
  }),
  output: feedRun,
  permission: 'feed.run',
  events: [...mirrorEvents],
  async run(tx, input) {
    const run = await lockRun(tx, input.runId);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    refuseOver(run);
    refuseLost(run, input.worker);
    const source = await tx.db.selectFrom('feed_source').selectAll().where('id', '=', run.feed_source_id).forUpdate().executeTakeFirst();
    if (source === undefined) throw notFound('feed', run.feed_source_id);
    const counts = await mirror(tx, { id: source.id, organisationId: source.organisation_id }, input.records);
    await keepErrors(tx, run, input.errors);
    const after = {
      rows_done: run.rows_done + input.rows, created: run.created + counts.created, updated: run.updated + counts.updated, unchanged: run.unchanged + counts.unchanged,
      rejected: run.rejected + input.rejected,
    };
    await tx.db.updateTable('feed_run').set({ ...after, version: run.version + 1, updated_at: tx.now, ...(input.worker === undefined ? {} : { claimed_until: claimEnd(true) }) })
      .where('id', '=', run.id).execute();
    if (input.cursor !== null && (source.cursor_at === null || new Date(input.cursor.modifiedAt) >= source.cursor_at))
      await tx.db.updateTable('feed_source').set({
        cursor_at: input.cursor.modifiedAt, cursor_key: input.cursor.key,
        config: JSON.stringify({ ...(source.config as object), cursorText: input.cursor.modifiedAt }), version: source.version + 1,
      }).where('id', '=', source.id).execute();
    return toRun({ ...run, ...after });
  },
});
