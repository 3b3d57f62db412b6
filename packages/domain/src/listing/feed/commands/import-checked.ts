import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun } from '../contract';
import { feedRunStarted } from '../events';
import { filePlan } from '../plan';
import { lockRun, toRun } from '../store';
import { order } from './order-run';

/**
 * Imports for real the file that a dry run has checked; rows that it found wrong are left out. Doing it twice answers with the import there is.
 * Events: feed_run.started. Errors: invalid_transition (it is no dry run that is done), conflict (another of its source is under way), forbidden, not_found.
 */
export const importChecked = defineCommand({
  name: 'feed.importChecked',
  summary: 'Import for real what a dry run has checked.',
  input: z.object({ id }),
  output: feedRun,
  permission: 'feed.run',
  events: [feedRunStarted],
  async run(tx, input) {
    const run = await lockRun(tx, input.id);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    if (!run.dry_run || run.state !== 'done' || run.file_key === null)
      throw new DomainError('invalid_transition', 'Only a dry run that is done, of a file that was sent here, can be imported.', { state: run.state });
    await tx.lock(`feed:${run.organisation_id}:${run.source_name}`);
    return toRun(await lockRun(tx, await order(tx, {
      organisationId: run.organisation_id, sourceId: run.feed_source_id, fileKey: run.file_key, fileName: run.file_name, isDryRun: false, plan: filePlan.parse(run.plan),
    })));
  },
});
