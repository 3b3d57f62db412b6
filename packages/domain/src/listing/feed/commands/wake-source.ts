import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { feedPolicy } from '../../policy';
import { nextOf, pendingDeadlines, type WakeAnswer, wakeAnswer, wakeInput } from '../../../wake';
import { feedRunStarted } from '../events';
import { feedSourceLifecycle } from '../lifecycle';
import { nextByInterval, replicationKind } from '../schedule';
import { beginReplication, type FeedSourceRow } from '../source-store';

/**
 * When a source is due by the database's clock: has it asked, and sets when it is due again. While the run before is still under way none is added.
 * Called early it does nothing; called twice it does it once.
 * Events: feed_run.started. Errors: not_found.
 */
export const wakeSource = defineCommand({
  name: 'feed.wakeSource',
  summary: 'Do what is due for a source of listings and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'feed.work',
  events: [feedRunStarted],
  async run(tx, input): Promise<WakeAnswer> {
    tx.authorise(feedPolicy, 'feed.work', {});
    const source = (await tx.db.selectFrom('feed_source').selectAll().where('id', '=', input.id).forUpdate().executeTakeFirst()) as FeedSourceRow | undefined;
    if (source === undefined) throw notFound('feed source', input.id);
    const pending = await pendingDeadlines(tx, 'feed_source', source.id);
    const isDue = source.status === 'active' && pending.some((deadline) => deadline.kind === replicationKind && deadline.due_at <= tx.now);
    if (!isDue) return { ...about(source), next: nextOf(pending, tx.now) };
    await beginReplication(tx, source);
    const next = nextByInterval(source, tx.now);
    if (next === undefined) tx.deadlines.settle({ type: 'feed_source', id: source.id }, [replicationKind], 'fired');
    else tx.deadlines.set(next);
    await tx.flush();
    return { ...about(source), next: nextOf(await pendingDeadlines(tx, 'feed_source', source.id), tx.now) };
  },
});

const about = ({ version, status }: FeedSourceRow) => ({ version, state: status, isFinal: feedSourceLifecycle.isFinal(status) });
