import type { Database, ScopedTransaction } from '@lintel/db';
import { DomainError, invalidInput, notFound, uuidv7 } from '@lintel/kernel';
import { addressProblem } from '@lintel/adapters/guarded-http';
import type { Selectable, Updateable } from 'kysely';
import { gatewaySettings, seal } from '../../gateway';
import { feedPolicy } from '../policy';
import { feedRunStarted } from './events';
import { type FeedSourceStatus } from './lifecycle';
import type { FeedPlan } from './plan';

export type FeedSourceRow = Omit<Selectable<Database['feed_source']>, 'status'> & { readonly status: FeedSourceStatus };

/**
 * A source that is asked by itself, locked, of an organisation that the asker may import for.
 * @throws DomainError not_found, also for one that is only a file's
 */
export async function lockSource(tx: ScopedTransaction, id: string): Promise<FeedSourceRow> {
  const row = (await tx.db.selectFrom('feed_source').selectAll().where('id', '=', id).where('interval_minutes', 'is not', null).where('status', '!=', 'deleted')
    .forUpdate().executeTakeFirst()) as FeedSourceRow | undefined;
  if (row === undefined) throw notFound('feed source', id);
  tx.authorise(feedPolicy, 'feed.run', { id: row.id, organisationId: row.organisation_id, soughtAs: { record: 'feed source', id } }, 'feed.view');
  return row;
}

/** Writes a change and raises the version. */
export async function updateSource(tx: ScopedTransaction, source: FeedSourceRow, patch: Updateable<Database['feed_source']>): Promise<FeedSourceRow> {
  return (await tx.db.updateTable('feed_source').set({ ...patch, version: source.version + 1 }).where('id', '=', source.id).returningAll().executeTakeFirstOrThrow()) as FeedSourceRow;
}

export const sourceFact = (source: FeedSourceRow) => ({ aggregateId: source.id, aggregateVersion: source.version, organisationId: source.organisation_id });
export const stateOf = ({ id, version, status }: FeedSourceRow) => ({ id, version, status });

export const sealToken = (token: string | null, sourceId: string): Buffer | null => (token === null ? null : seal(token, gatewaySettings().sealingKey, sourceId));

/** @throws DomainError invalid_input when it is not an address that may be called. */
export function checkedSourceUrl(url: string): string {
  const problem = addressProblem(url, gatewaySettings());
  if (problem !== undefined) throw invalidInput([{ path: 'url', code: 'refused_address', message: problem }]);
  return new URL(url).href;
}

/** Orders a replication that a worker takes; the one that runs already when there is one. */
export async function beginReplication(tx: ScopedTransaction, source: FeedSourceRow): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const running = await tx.db.selectFrom('feed_run').select('id').where('feed_source_id', '=', source.id).where('state', '=', 'running').where('dry_run', '=', false).executeTakeFirst();
  if (running !== undefined) return { id: running.id, isNew: false };
  const id = uuidv7();
  const plan: FeedPlan = { kind: 'reso_web_api' };
  await tx.db.insertInto('feed_run').values({
    id, organisation_id: source.organisation_id, feed_source_id: source.id, state: 'running', plan: JSON.stringify(plan), checkpoint: '{}', started_by: tx.actor.userId,
    started_at: tx.now, updated_at: tx.now,
  }).execute();
  tx.append(feedRunStarted, { aggregateId: id, aggregateVersion: 1, organisationId: source.organisation_id, data: { feedSourceId: source.id, isDryRun: false } });
  return { id, isNew: true };
}

/** @throws DomainError invalid_transition */
export function refusePaused(source: FeedSourceRow): void {
  if (source.status !== 'active') throw new DomainError('invalid_transition', 'This source is paused. Resume it first.', { state: source.status });
}
