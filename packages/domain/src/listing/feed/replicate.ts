import { type FeedCursor, type ListingFeed } from '@lintel/adapters/listing-feed';
import type { Executor } from '@lintel/db';
import { DomainError, type RequestContext } from '@lintel/kernel';
import { finishRun } from './commands/finish-run';
import { removeMissing } from './commands/remove-missing';
import { startRun } from './commands/start-run';
import { takePage } from './commands/take-page';
import type { FeedRun } from './contract';
import { readResoProperty, type ResoDefaults } from './reso-record';
import type { FeedRecord, RowError } from './record';

export interface Replication {
  readonly organisationId: string;
  readonly sourceName: string;
  readonly feed: ListingFeed;
  readonly defaults: ResoDefaults;
  /** Also ask for all keys, and take off what is gone. */
  readonly withRemoval: boolean;
}

/**
 * Brings a source's listings up to date: everything modified since the cursor, page by page, then what was dropped. Killed anywhere it goes
 * on from the last page taken. Records that cannot be taken are kept as row errors and stop nobody.
 * @throws FeedUnavailable, FeedRefused: the run is marked failed, and the cursor stands where the last page was taken.
 */
export async function replicate(executor: Executor, context: RequestContext, given: Replication): Promise<FeedRun> {
  const { run } = await executor.execute(startRun, { organisationId: given.organisationId, sourceName: given.sourceName, kind: 'reso_web_api' }, context);
  try {
    const since = await cursorOf(executor, run.feedSourceId);
    let line = 0;
    for await (const page of given.feed.changes(since)) {
      const rows = page.items.map((item) => readResoProperty((line += 1), item, given.defaults));
      const records: FeedRecord[] = [];
      const errors: RowError[] = [];
      for (const row of rows) if ('record' in row) records.push(row.record); else errors.push(...row.errors);
      await executor.execute(takePage, { runId: run.id, records, errors, rejected: rows.length - records.length, rows: rows.length, cursor: page.cursor }, context);
    }
    if (given.withRemoval) await dropGone(executor, context, run.id, given.feed);
  } catch (error) {
    await executor.execute(finishRun, { runId: run.id, state: 'failed', error: error instanceof Error ? error.message.slice(0, 2_000) : String(error) }, context);
    throw error;
  }
  return executor.execute(finishRun, { runId: run.id, state: 'done' }, context);
}

async function cursorOf(executor: Executor, sourceId: string): Promise<FeedCursor | null> {
  const source = await executor.db.kysely.selectFrom('feed_source').select(['cursor_key', 'config']).where('id', '=', sourceId).executeTakeFirst();
  // As the source wrote it: a filter with other fractions of a second would ask for something else.
  const text = (source?.config as { readonly cursorText?: string } | undefined)?.cursorText;
  return source?.cursor_key === null || source === undefined || text === undefined ? null : { modifiedAt: text, key: source.cursor_key };
}

async function dropGone(executor: Executor, context: RequestContext, runId: string, feed: ListingFeed): Promise<void> {
  const keys: string[] = [];
  for await (const page of feed.keys()) keys.push(...page);
  const { refused } = await executor.execute(removeMissing, { runId, keys }, context);
  if (refused) throw new DomainError('conflict', 'The source has lost most of its records at once. Nothing was removed; look at the source first.');
}
