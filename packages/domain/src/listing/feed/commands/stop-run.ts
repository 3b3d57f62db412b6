import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedPolicy } from '../../index';
import { feedRun } from '../contract';
import { feedRunFinished } from '../events';
import { lockRun, refuseOver, toRun } from '../store';

/**
 * Stops an import after the batch it is at; what was taken stays, and it can go on later. Stopping one that is stopped changes nothing.
 * Events: feed_run.finished. Errors: invalid_transition (it is over), forbidden, not_found.
 */
export const stopRun = defineCommand({
  name: 'feed.stop',
  summary: 'Stop an import; it can go on later.',
  input: z.object({ id }),
  output: feedRun,
  permission: 'feed.run',
  events: [feedRunFinished],
  async run(tx, input) {
    const run = await lockRun(tx, input.id);
    tx.authorise(feedPolicy, 'feed.run', { id: run.id, organisationId: run.organisation_id }, 'feed.view');
    if (run.state === 'interrupted') return toRun(run);
    refuseOver(run);
    const after = { state: 'interrupted', finished_at: tx.now, updated_at: tx.now, claimed_by: null, claimed_until: null, version: run.version + 1 };
    await tx.db.updateTable('feed_run').set(after).where('id', '=', run.id).execute();
    const { created, updated, unchanged, removed, rejected } = run;
    tx.append(feedRunFinished, {
      aggregateId: run.id, aggregateVersion: after.version, organisationId: run.organisation_id,
      data: { feedSourceId: run.feed_source_id, state: after.state, created, updated, unchanged, removed, rejected },
    });
    return toRun({ ...run, ...after });
  },
});
