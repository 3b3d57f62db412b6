import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun } from '../contract';
import { feedRunStarted } from '../events';
import { lockRun, toRun } from '../store';
import { refuseSecond } from './order-run';

/**
 * Goes on with an import that was stopped or failed, after the last batch that was taken. Resuming one that runs changes nothing.
 * Events: feed_run.started. Errors: invalid_transition (it is done, or its file is not here), conflict (another of its source is under way), forbidden, not_found.
 */
export const resumeRun = defineCommand({
  name: 'feed.resume',
  summary: 'Go on with an import that was stopped or failed.',
  input: z.object({ id }),
  output: feedRun,
  permission: 'feed.run',
  events: [feedRunStarted],
  async run(tx, input) {
    const run = await lockRun(tx, input.id);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    if (run.state === 'running') return toRun(run);
    if (run.state === 'done' || run.file_key === null)
      throw new DomainError('invalid_transition', run.state === 'done' ? 'This import is done.' : 'Its file is not here: begin it again from the command line.', { state: run.state });
    await tx.lock(`feed:${run.organisation_id}:${run.source_name}`);
    if (!run.dry_run) await refuseSecond(tx, run.feed_source_id);
    const after = { state: 'running', error: null, finished_at: null, updated_at: tx.now, version: run.version + 1 };
    await tx.db.updateTable('feed_run').set(after).where('id', '=', run.id).execute();
    tx.append(feedRunStarted, { aggregateId: run.id, aggregateVersion: after.version, organisationId: run.organisation_id, data: { feedSourceId: run.feed_source_id, isDryRun: run.dry_run } });
    return toRun({ ...run, ...after });
  },
});
