import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { id } from '../../../fields';
import { feedPolicy } from '../../policy';
import { feedRunStarted, feedSourceCreated, feedSourceScheduled } from '../events';
import { nextByInterval } from '../schedule';
import { feedSourceState, sourceName, sourceSettings } from '../source-contract';
import { beginReplication, checkedSourceUrl, type FeedSourceRow, sealToken, sourceFact, stateOf, updateSource } from '../source-store';

/**
 * Names a RESO Web API whose listings are the organisation's, and has it asked at once and then again and again. One of this name that was deleted, or
 * was only ever asked by hand, goes on with the listings it has.
 * Events: feed_source.created, feed_source.scheduled, feed_run.started. Errors: conflict (the name is another source's), invalid_input (an address that may
 * not be called), forbidden.
 */
export const createSource = defineCommand({
  name: 'feed.createSource',
  summary: 'Have a RESO Web API replicated by itself.',
  input: sourceSettings.extend({ organisationId: id, name: sourceName, token: sourceSettings.shape.token.default(null), withRemoval: sourceSettings.shape.withRemoval.default(true) }),
  output: feedSourceState,
  permission: 'feed.run',
  events: [feedSourceCreated, feedSourceScheduled, feedRunStarted],
  async run(tx, input) {
    const { organisationId, name, intervalMinutes, defaults, withRemoval } = input;
    tx.authorise(feedPolicy, 'feed.run', { organisationId });
    const config = { url: checkedSourceUrl(input.url), defaults, withRemoval };
    const found = await sourceNamed(tx, organisationId, name);
    const source = await updateSource(tx, found, {
      status: 'active', interval_minutes: intervalMinutes, token: sealToken(input.token, found.id), failures: 0, failing_since: null, alarmed: false,
      config: JSON.stringify({ ...(found.config as object), ...config }),
    });
    tx.append(feedSourceScheduled, { ...sourceFact(source), data: { intervalMinutes, status: source.status } });
    await beginReplication(tx, source);
    const next = nextByInterval(source, tx.now);
    if (next !== undefined) tx.deadlines.set(next);
    return stateOf(source);
  },
});

/** @throws DomainError conflict */
async function sourceNamed(tx: ScopedTransaction, organisationId: string, name: string): Promise<FeedSourceRow> {
  await tx.lock(`feed:${organisationId}:${name}`);
  const known = (await tx.db.selectFrom('feed_source').selectAll().where('organisation_id', '=', organisationId).where('name', '=', name).forUpdate().executeTakeFirst()) as FeedSourceRow | undefined;
  if (known !== undefined && (known.kind !== 'reso_web_api' || (known.interval_minutes !== null && known.status !== 'deleted')))
    throw new DomainError('conflict', 'There is a source of this name. Give this one another.', { sourceId: known.id });
  if (known !== undefined) return known;
  const made = await tx.db.insertInto('feed_source').values({ id: uuidv7(), organisation_id: organisationId, name, kind: 'reso_web_api', config: '{}', created_at: tx.now }).returningAll().executeTakeFirstOrThrow();
  tx.append(feedSourceCreated, { aggregateId: made.id, aggregateVersion: 1, organisationId, data: { kind: made.kind } });
  return made as FeedSourceRow;
}
