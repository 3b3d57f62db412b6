import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id, writtenText } from '../../../fields';
import { feedSourceScheduled } from '../events';
import { feedSourceLifecycle } from '../lifecycle';
import { replicationKind } from '../schedule';
import { feedSourceState } from '../source-contract';
import { lockSource, sourceFact, stateOf, updateSource } from '../source-store';

/**
 * Stops asking a source until someone resumes it; a run that is under way ends by itself. Its listings stay as they are. Pausing one that is paused changes nothing.
 * Events: feed_source.scheduled. Errors: forbidden, not_found.
 */
export const pauseSource = defineCommand({
  name: 'feed.pauseSource',
  summary: 'Stop asking a source until it is resumed.',
  input: z.object({ id, reason: writtenText(500).optional() }),
  output: feedSourceState,
  permission: 'feed.run',
  events: [feedSourceScheduled],
  async run(tx, input) {
    const before = await lockSource(tx, input.id);
    if (before.status === 'paused') return stateOf(before);
    const source = await updateSource(tx, before, { status: feedSourceLifecycle.next(before.status, 'feed.pauseSource') });
    tx.deadlines.settle({ type: 'feed_source', id: source.id }, [replicationKind], 'cancelled', input.reason);
    tx.append(feedSourceScheduled, { ...sourceFact(source), data: { intervalMinutes: source.interval_minutes ?? 0, status: source.status }, ...(input.reason === undefined ? {} : { reason: input.reason }) });
    return stateOf(source);
  },
});
