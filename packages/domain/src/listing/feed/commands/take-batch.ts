import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun } from '../contract';
import { feedRecord, rowError } from '../record';
import { keepErrors, lockRun, refuseOver, toRun } from '../store';
import { claimEnd, refuseLost } from './claim-run';
import { mirror, mirrorEvents } from '../upsert';

/**
 * Takes some rows of a run: listings, their events, the row errors and the checkpoint are written together, so that a killed import goes on
 * after the last batch and never takes one twice. A dry run keeps the errors and how far it is, and writes no listing.
 * Events: those of the listings. Errors: invalid_transition (the run is over), conflict (another worker has it), forbidden, not_found.
 */
export const takeBatch = defineCommand({
  name: 'feed.takeBatch',
  summary: 'Take some rows of an import.',
  input: z.object({
    runId: id, records: z.array(feedRecord).max(2_000), errors: z.array(rowError).max(20_000), rejected: z.int().nonnegative(),
    /** The last line of this batch. */
    throughLine: z.int().nonnegative(), rows: z.int().nonnegative(),
    rowsTotal: z.int().nonnegative().optional(), worker: z.string().optional().describe('who claimed the run'),
  }),
  output: feedRun,
  permission: 'feed.run',
  events: [...mirrorEvents],
  async run(tx, input) {
    const run = await lockRun(tx, input.runId);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    refuseOver(run);
    refuseLost(run, input.worker);
    const taken = (run.checkpoint as { readonly line?: number }).line ?? 0;
    if (input.throughLine <= taken) return toRun(run);
    const counts = run.dry_run ? { created: 0, updated: 0, unchanged: 0 } : await mirror(tx, { id: run.feed_source_id, organisationId: run.organisation_id }, input.records);
    await keepErrors(tx, run, input.errors);
    const after = {
      rows_done: run.rows_done + input.rows, created: run.created + counts.created, updated: run.updated + counts.updated, unchanged: run.unchanged + counts.unchanged,
      rejected: run.rejected + input.rejected, rows_total: input.rowsTotal ?? run.rows_total,
    };
    await tx.db.updateTable('feed_run').set({ ...after, checkpoint: JSON.stringify({ line: input.throughLine }), version: run.version + 1, updated_at: tx.now, ...(input.worker === undefined ? {} : { claimed_until: claimEnd(false) }) })
      .where('id', '=', run.id).execute();
    return toRun({ ...run, ...after });
  },
});
