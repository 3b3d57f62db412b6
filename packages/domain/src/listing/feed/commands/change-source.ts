import { defineCommand } from '@lintel/db';
import type { z } from 'zod';
import { id } from '../../../fields';
import { feedSourceScheduled } from '../events';
import { nextByInterval } from '../schedule';
import { feedSourceState, sourceConfig, sourceSettings } from '../source-contract';
import { checkedSourceUrl, lockSource, sealToken, sourceFact, stateOf, updateSource } from '../source-store';

/**
 * Changes where or how often a source is asked. What is not named stays; a token of null takes the kept one away. From now on the interval counts anew.
 * Events: feed_source.scheduled. Errors: invalid_input (an address that may not be called), forbidden, not_found.
 */
export const changeSource = defineCommand({
  name: 'feed.changeSource',
  summary: 'Change where or how often a source is asked.',
  input: sourceSettings.partial().extend({ id }),
  output: feedSourceState,
  permission: 'feed.run',
  events: [feedSourceScheduled],
  async run(tx, input) {
    const before = await lockSource(tx, input.id);
    const config = sourceConfig.parse(before.config);
    const source = await updateSource(tx, before, {
      config: JSON.stringify({
        ...config, ...(input.url === undefined ? {} : { url: checkedSourceUrl(input.url) }), ...(input.withRemoval === undefined ? {} : { withRemoval: input.withRemoval }),
        ...(input.defaults === undefined ? {} : { defaults: input.defaults }),
      } satisfies z.infer<typeof sourceConfig>),
      ...(input.intervalMinutes === undefined ? {} : { interval_minutes: input.intervalMinutes }),
      ...(input.token === undefined ? {} : { token: sealToken(input.token, before.id) }),
    });
    tx.append(feedSourceScheduled, { ...sourceFact(source), data: { intervalMinutes: source.interval_minutes ?? 0, status: source.status } });
    const next = source.status === 'active' ? nextByInterval(source, tx.now) : undefined;
    if (next !== undefined) tx.deadlines.set(next);
    return stateOf(source);
  },
});
