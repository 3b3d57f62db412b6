import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun, feedRunState } from '../contract';
import { planNextRun } from '../after-run';
import { feedRunFinished, feedSourceFailed, feedSourceRecovered } from '../events';
import { lockRun, toRun } from '../store';
import { refuseLost } from './claim-run';

/**
 * Ends a run; ending it twice changes nothing.
 * Events: feed_run.finished, and of a source that is asked by itself feed_source.failed, feed_source.recovered. Errors: invalid_transition, forbidden, not_found.
 */
export const finishRun = defineCommand({
  name: 'feed.finish',
  summary: 'End an import.',
  input: z.object({
    runId: id, state: feedRunState.exclude(['running']), error: z.string().max(2_000).nullable().default(null),
    worker: z.string().optional().describe('who claimed the run'),
    trouble: z.object({ isRefused: z.boolean(), retryAfterSeconds: z.number().nonnegative().nullable() }).default({ isRefused: false, retryAfterSeconds: null })
      .describe('what a source said when it could not be read'),
  }),
  output: feedRun,
  permission: 'feed.run',
  events: [feedRunFinished, feedSourceFailed, feedSourceRecovered],
  async run(tx, input) {
    const run = await lockRun(tx, input.runId);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    if (run.state === input.state) return toRun(run);
    if (run.state !== 'running') throw new DomainError('invalid_transition', `This import is ${run.state} already.`, { state: run.state });
    refuseLost(run, input.worker);
    const version = run.version + 1;
    const after = { claimed_by: null, claimed_until: null, state: input.state, error: input.error, finished_at: tx.now, updated_at: tx.now, version };
    await tx.db.updateTable('feed_run').set(after).where('id', '=', run.id).execute();
    const { created, updated, unchanged, removed, rejected } = run;
    tx.append(feedRunFinished, {
      aggregateId: run.id, aggregateVersion: version, organisationId: run.organisation_id,
      data: { feedSourceId: run.feed_source_id, state: input.state, created, updated, unchanged, removed, rejected },
    });
    if (!run.dry_run) await planNextRun(tx, run.feed_source_id, input.state, input.trouble);
    return toRun({ ...run, ...after });
  },
});
