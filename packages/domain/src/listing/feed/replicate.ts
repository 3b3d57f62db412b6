import { type FeedCursor, FeedRefused, FeedUnavailable, type ListingFeed } from '@lintel/adapters/listing-feed';
import type { Executor } from '@lintel/db';
import { DomainError, type RequestContext } from '@lintel/kernel';
import type { SourceTrouble } from './after-run';
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
 * @throws FeedUnavailable, FeedRefused, DomainError conflict (most of the source is gone): the run is marked failed, and the cursor stands where the last page was taken.
 */
export async function replicate(executor: Executor, context: RequestContext, given: Replication): Promise<FeedRun> {
  const { run } = await executor.execute(startRun, { organisationId: given.organisationId, sourceName: given.sourceName, kind: 'reso_web_api' }, context);
  return replicateInto(executor, context, { ...given, runId: run.id, since: await cursorOf(executor, run.feedSourceId) });
}

export interface Replicating extends Pick<Replication, 'feed' | 'defaults' | 'withRemoval'> {
  readonly runId: string;
  readonly since: FeedCursor | null;
  /** The worker that claimed the run. */
  readonly worker?: string;
}

/** Asks a source for a run that was begun, and ends it. While the database is away, or another worker has the run, it stays as it is. Same errors. */
export async function replicateInto(executor: Executor, context: RequestContext, given: Replicating): Promise<FeedRun> {
  const { runId } = given;
  const claim = given.worker === undefined ? {} : { worker: given.worker };
  const fail = (error: string, trouble: SourceTrouble) => executor.execute(finishRun, { runId, state: 'failed', error: error.slice(0, 2_000), trouble, ...claim }, context);
  let isMostGone = false;
  try {
    await takePages(executor, context, given, claim);
    if (given.withRemoval) isMostGone = await dropGone(executor, context, runId, given.feed);
  } catch (error) {
    // Stopped by someone, taken over by another, or no database: not the source's fault.
    if (error instanceof DomainError && ['unavailable', 'invalid_transition', 'conflict'].includes(error.code)) throw error;
    await fail(error instanceof Error ? error.message : String(error), troubleOf(error));
    throw error;
  }
  if (!isMostGone) return executor.execute(finishRun, { runId, state: 'done', ...claim }, context);
  const most = new DomainError('conflict', 'The source has lost most of its records at once. Nothing was removed; look at the source first.');
  await fail(most.message, { isRefused: true, retryAfterSeconds: null });
  throw most;
}

async function takePages(executor: Executor, context: RequestContext, { runId, feed, since, defaults }: Replicating, claim: { readonly worker?: string }): Promise<void> {
  let line = 0;
  for await (const page of feed.changes(since)) {
    const rows = page.items.map((item) => readResoProperty((line += 1), item, defaults));
    const records: FeedRecord[] = [];
    const errors: RowError[] = [];
    for (const row of rows) if ('record' in row) records.push(row.record); else errors.push(...row.errors);
    await executor.execute(takePage, { runId, records, errors, rejected: rows.length - records.length, rows: rows.length, cursor: page.cursor, ...claim }, context);
  }
}

function troubleOf(error: unknown): SourceTrouble {
  return { isRefused: error instanceof FeedRefused, retryAfterSeconds: error instanceof FeedUnavailable ? error.retryAfterSeconds : null };
}

async function cursorOf(executor: Executor, sourceId: string): Promise<FeedCursor | null> {
  const source = await executor.db.kysely.selectFrom('feed_source').select(['cursor_key', 'config']).where('id', '=', sourceId).executeTakeFirst();
  // As the source wrote it: a filter with other fractions of a second would ask for something else.
  const text = (source?.config as { readonly cursorText?: string } | undefined)?.cursorText;
  return source?.cursor_key === null || source === undefined || text === undefined ? null : { modifiedAt: text, key: source.cursor_key };
}

/** Whether most of the source was gone, and nothing was removed. */
async function dropGone(executor: Executor, context: RequestContext, runId: string, feed: ListingFeed): Promise<boolean> {
  const keys: string[] = [];
  for await (const page of feed.keys()) keys.push(...page);
  return (await executor.execute(removeMissing, { runId, keys }, context)).refused;
}
