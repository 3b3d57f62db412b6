import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedRunStarted, feedSourceScheduled } from '../events';
import { feedSourceLifecycle } from '../lifecycle';
import { nextByInterval } from '../schedule';
import { feedSourceState } from '../source-contract';
import { beginReplication, lockSource, sourceFact, stateOf, updateSource } from '../source-store';

/**
 * Asks a paused source again, at once and then by its interval; failures of before are forgotten. Resuming one that is active changes nothing.
 * Events: feed_source.scheduled, feed_run.started. Errors: forbidden, not_found.
 */
export const resumeSource = defineCommand({
  name: 'feed.resumeSource',
  summary: 'Ask a paused source again.',
  input: z.object({ id }),
  output: feedSourceState,
  permission: 'feed.run',
  events: [feedSourceScheduled, feedRunStarted],
  async run(tx, input) {
    const before = await lockSource(tx, input.id);
    if (before.status === 'active') return stateOf(before);
    const source = await updateSource(tx, before, { status: feedSourceLifecycle.next(before.status, 'feed.resumeSource'), failures: 0, failing_since: null, alarmed: false });
    tx.append(feedSourceScheduled, { ...sourceFact(source), data: { intervalMinutes: source.interval_minutes ?? 0, status: source.status } });
    await beginReplication(tx, source);
    const next = nextByInterval(source, tx.now);
    if (next !== undefined) tx.deadlines.set(next);
    return stateOf(source);
  },
});
