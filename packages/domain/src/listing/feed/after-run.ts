import type { ScopedTransaction } from '@lintel/db';
import type { FeedRunState } from './contract';
import { feedSourceFailed, feedSourceRecovered } from './events';
import { alarmAfter, nextByInterval, replicationDeadline, replicationKind, retryDelayMs } from './schedule';
import { type FeedSourceRow, sourceFact, updateSource } from './source-store';

/** What a source said when it could not be read. */
export interface SourceTrouble {
  readonly isRefused: boolean;
  readonly retryAfterSeconds: number | null;
}

/**
 * Plans a source's next run by how this one ended: after a success by its interval, after a failure sooner, and later each time it fails again. When
 * it keeps failing people are told, once until it works again.
 */
export async function planNextRun(tx: ScopedTransaction, sourceId: string, state: FeedRunState, trouble: SourceTrouble): Promise<void> {
  const source = (await tx.db.selectFrom('feed_source').selectAll().where('id', '=', sourceId).forUpdate().executeTakeFirst()) as FeedSourceRow | undefined;
  if (source === undefined || source.interval_minutes === null || source.status === 'deleted') return;
  if (state === 'failed') await planRetry(tx, source, source.interval_minutes, trouble);
  else if (state === 'done' && source.failures > 0) await recover(tx, source);
}

async function planRetry(tx: ScopedTransaction, source: FeedSourceRow, intervalMinutes: number, { isRefused, retryAfterSeconds }: SourceTrouble): Promise<void> {
  const failures = source.failures + 1;
  const isAlarm = !source.alarmed && (isRefused || failures >= alarmAfter);
  const after = await updateSource(tx, source, { failures, failing_since: source.failing_since ?? tx.now, alarmed: source.alarmed || isAlarm });
  const nextAt = new Date(tx.now.getTime() + retryDelayMs({ failures, intervalMinutes, isRefused, retryAfterSeconds }));
  if (source.status === 'active') tx.deadlines.set(replicationDeadline(source, nextAt, { name: 'feed_retry', failures }));
  tx.append(feedSourceFailed, { ...sourceFact(after), data: { name: source.name, failures, isRefused, isAlarm, nextAt: source.status === 'active' ? nextAt.toISOString() : null } });
}

async function recover(tx: ScopedTransaction, source: FeedSourceRow): Promise<void> {
  const after = await updateSource(tx, source, { failures: 0, failing_since: null, alarmed: false });
  const next = nextByInterval(source, tx.now);
  if (source.status === 'active' && next !== undefined) tx.deadlines.set(next);
  else tx.deadlines.settle({ type: 'feed_source', id: source.id }, [replicationKind], 'cancelled');
  tx.append(feedSourceRecovered, { ...sourceFact(after), data: { failures: source.failures, wasAlarmed: source.alarmed } });
}
