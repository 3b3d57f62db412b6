import type { Database, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { Selectable } from 'kysely';
import { type FeedRun, feedRunState } from './contract';

export type FeedRunRow = Selectable<Database['feed_run']>;

/** Locks the run: batches of one run come one after the other. */
export async function lockRun(tx: ScopedTransaction, id: string): Promise<FeedRunRow & { readonly source_name: string }> {
  const row = await tx.db.selectFrom('feed_run').innerJoin('feed_source', 'feed_source.id', 'feed_run.feed_source_id').selectAll('feed_run')
    .select('feed_source.name as source_name').where('feed_run.id', '=', id).forUpdate('feed_run').executeTakeFirst();
  if (row === undefined) throw notFound('feed run', id);
  return row;
}

export function toRun(row: FeedRunRow & { readonly source_name: string }): FeedRun {
  return {
    id: row.id, feedSourceId: row.feed_source_id, sourceName: row.source_name, organisationId: row.organisation_id, state: feedRunState.parse(row.state),
    isDryRun: row.dry_run, fileName: row.file_name, rowsTotal: row.rows_total, rowsDone: row.rows_done, created: row.created, updated: row.updated,
    unchanged: row.unchanged, removed: row.removed, rejected: row.rejected, error: row.error, startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  };
}
