import { bulkInsert, type Database, type ScopedTransaction } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import type { Selectable } from 'kysely';
import { feedPolicy } from '../policy';
import { type FeedRun, feedRunState } from './contract';
import { feedSourceCreated } from './events';
import type { RowError } from './record';

export type FeedRunRow = Selectable<Database['feed_run']>;

/** Locks the run: batches of one run come one after the other. A run that is not there is refused in the words for one that is not the asker's. */
export async function lockRun(tx: ScopedTransaction, id: string): Promise<FeedRunRow & { readonly source_name: string }> {
  const row = await tx.db.selectFrom('feed_run').innerJoin('feed_source', 'feed_source.id', 'feed_run.feed_source_id').selectAll('feed_run')
    .select('feed_source.name as source_name').where('feed_run.id', '=', id).forUpdate('feed_run').executeTakeFirst();
  if (row === undefined) throw notFound(feedPolicy.record, id);
  return row;
}

export function toRun(row: FeedRunRow & { readonly source_name: string }): FeedRun {
  return {
    id: row.id, feedSourceId: row.feed_source_id, sourceName: row.source_name, organisationId: row.organisation_id, state: feedRunState.parse(row.state),
    isDryRun: row.dry_run, fileName: row.file_name, isOrdered: row.file_key !== null, rowsTotal: row.rows_total, rowsDone: row.rows_done, created: row.created, updated: row.updated,
    unchanged: row.unchanged, removed: row.removed, rejected: row.rejected, error: row.error, startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  };
}

/** @throws DomainError invalid_transition */
export function refuseOver(run: FeedRunRow): void {
  if (run.state !== 'running') throw new DomainError('invalid_transition', 'This import is over.', { state: run.state });
}

/** Errors of one run that are kept with it; beyond, only their number is. */
const mostErrorsKept = 10_000;

export async function keepErrors(tx: ScopedTransaction, run: FeedRunRow, errors: readonly RowError[]): Promise<void> {
  const room = Math.max(0, mostErrorsKept - run.rejected);
  await bulkInsert(tx, 'feed_row_error', errors.slice(0, room).map((e) => ({
    feed_run_id: run.id, line: e.line, source_key: e.sourceKey, field: e.field, code: e.code, message: e.message, value: e.value,
  })));
}

/** The organisation's source of this name, made when there is none, locked until the transaction ends. */
export async function sourceOf(
  tx: ScopedTransaction, input: { readonly organisationId: string; readonly sourceName: string; readonly kind: string; readonly config: Readonly<Record<string, unknown>> },
): Promise<string> {
  await tx.lock(`feed:${input.organisationId}:${input.sourceName}`);
  const known = await tx.db.selectFrom('feed_source').select('id').where('organisation_id', '=', input.organisationId).where('name', '=', input.sourceName).executeTakeFirst();
  if (known !== undefined) return known.id;
  const sourceId = uuidv7();
  await tx.db.insertInto('feed_source').values({
    id: sourceId, organisation_id: input.organisationId, name: input.sourceName, kind: input.kind, config: JSON.stringify(input.config), created_at: tx.now,
  }).execute();
  tx.append(feedSourceCreated, { aggregateId: sourceId, aggregateVersion: 1, organisationId: input.organisationId, data: { kind: input.kind } });
  return sourceId;
}
