import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun } from '../contract';
import { feedRecord, rowError } from '../record';
import { keepErrors, lockRun, refuseOver, toRun } from '../store';
import { mirror, mirrorEvents } from '../upsert';

/**
 * Takes some rows of a run: listings, their events, the row errors and the checkpoint are written together, so that a killed import goes on
 * after the last batch and never takes one twice.
 * Events: those of the listings. Errors: invalid_transition (the run is over), forbidden, not_found.
 */
export const takeBatch = defineCommand({
  name: 'feed.takeBatch',
  summary: 'Take some rows of an import.',
  input: z.object({
    runId: id, records: z.array(feedRecord).max(2_000), errors: z.array(rowError).max(20_000), rejected: z.int().nonnegative(),
    /** The last line of this batch. */
    throughLine: z.int().nonnegative(), rows: z.int().nonnegative(),
  }),
  output: feedRun,
  permission: 'feed.run',
  events: [...mirrorEvents],
  async run(tx, input) {
    const run = await lockRun(tx, input.runId);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    refuseOver(run);
    const taken = (run.checkpoint as { readonly line?: number }).line ?? 0;
    if (input.throughLine <= taken) return toRun(run);
    const counts = await mirror(tx, { id: run.feed_source_id, organisationId: run.organisation_id }, input.records);
    await keepErrors(tx, run, input.errors);
    const after = {
      rows_done: run.rows_done + input.rows, created: run.created + counts.created, updated: run.updated + counts.updated, unchanged: run.unchanged + counts.unchanged,
      rejected: run.rejected + input.rejected,
    };
    await tx.db.updateTable('feed_run').set({ ...after, checkpoint: JSON.stringify({ line: input.throughLine }), version: run.version + 1, updated_at: tx.now })
      .where('id', '=', run.id).execute();
    return toRun({ ...run, ...after });
  },
});
