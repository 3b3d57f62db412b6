import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../../fields';
import { feedSourceScheduled } from '../events';
import { feedSourceLifecycle } from '../lifecycle';
import { replicationKind } from '../schedule';
import { feedSourceState } from '../source-contract';
import { lockSource, sourceFact, stateOf, updateSource } from '../source-store';

/**
 * Asks a source never again and forgets its token. The listings it gave stay as they are; naming it anew goes on with them.
 * Events: feed_source.scheduled. Errors: forbidden, not_found.
 */
export const deleteSource = defineCommand({
  name: 'feed.deleteSource',
  summary: 'Stop replicating a source for good; its listings stay.',
  input: z.object({ id }),
  output: feedSourceState,
  permission: 'feed.run',
  events: [feedSourceScheduled],
  async run(tx, input) {
    const before = await lockSource(tx, input.id);
    const source = await updateSource(tx, before, { status: feedSourceLifecycle.next(before.status, 'feed.deleteSource'), token: null, failures: 0, failing_since: null, alarmed: false });
    tx.deadlines.settle({ type: 'feed_source', id: source.id }, [replicationKind], 'cancelled');
    tx.append(feedSourceScheduled, { ...sourceFact(source), data: { intervalMinutes: 0, status: source.status } });
    return stateOf(source);
  },
});
