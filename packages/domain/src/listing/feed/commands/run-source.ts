import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedRun } from '../contract';
import { feedRunStarted } from '../events';
import { nextByInterval } from '../schedule';
import { beginReplication, lockSource, refusePaused } from '../source-store';
import { lockRun, toRun } from '../store';

/**
 * Asks a source now; the interval counts from here. While a run is under way it answers with that one.
 * Events: feed_run.started. Errors: invalid_transition (it is paused), forbidden, not_found.
 */
export const runSource = defineCommand({
  name: 'feed.runSource',
  summary: 'Ask a source now.',
  input: z.object({ id }),
  output: feedRun,
  permission: 'feed.run',
  events: [feedRunStarted],
  async run(tx, input) {
    const source = await lockSource(tx, input.id);
    refusePaused(source);
    const run = await beginReplication(tx, source);
    const next = nextByInterval(source, tx.now);
    if (run.isNew && next !== undefined) tx.deadlines.set(next);
    return toRun(await lockRun(tx, run.id));
  },
});
