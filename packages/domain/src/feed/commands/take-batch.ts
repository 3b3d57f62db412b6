import { bulkInsert, defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { feedPolicy } from '../../listing';
import { feedRun } from '../contract';
import { feedRecord, rowError } from '../record';
import { lockRun, toRun } from '../store';
import { mirror, mirrorEvents } from '../upsert';

/** Errors of one run that are kept with it; beyond, only their number is. */
const mostErrorsKept = 10_000;

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
    if (run.state !== 'running') throw new DomainError('invalid_transition', 'This import is over.', { state: run.state });
    const taken = (run.checkpoint as { readonly line?: number }).line ?? 0;
    if (input.throughLine <= taken) return toRun(run);
    const counts = await mirror(tx, { id: run.feed_source_id, organisationId: run.organisation_id }, input.records);
    const room = Math.max(0, mostErrorsKept - run.rejected);
    await bulkInsert(tx, 'feed_row_error', input.errors.slice(0, room).map((e) => ({
      feed_run_id: run.id, line: e.line, source_key: e.sourceKey, field: e.field, code: e.code, message: e.message, value: e.value,
    })));
    const after = {
      rows_done: run.rows_done + input.rows, created: run.created + counts.created, updated: run.updated + counts.updated, unchanged: run.unchanged + counts.unchanged,
      rejected: run.rejected + input.rejected,
    };
    await tx.db.updateTable('feed_run').set({ ...after, checkpoint: JSON.stringify({ line: input.throughLine }), version: run.version + 1, updated_at: tx.now })
      .where('id', '=', run.id).execute();
    return toRun({ ...run, ...after });
  },
});
