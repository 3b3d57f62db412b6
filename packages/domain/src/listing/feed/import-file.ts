import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Executor } from '@lintel/db';
import { DomainError, type RequestContext } from '@lintel/kernel';
import { finishRun } from './commands/finish-run';
import { startRun } from './commands/start-run';
import { takeBatch } from './commands/take-batch';
import type { FeedRun } from './contract';
import type { FeedRecord, ReadRow, RowError } from './record';

export interface FileImport {
  readonly path: string;
  readonly organisationId: string;
  readonly sourceName: string;
  readonly kind: 'csv' | 'reso_file';
  readonly isDryRun: boolean;
  /** Reads the file from its beginning. */
  readonly rows: () => AsyncIterable<ReadRow>;
}

export interface ImportProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly rejected: number;
}

export interface ImportResult {
  readonly run: FeedRun;
  /** The first row errors, as many as are worth printing. */
  readonly errors: readonly RowError[];
}

const batchRows = 500;
const shownErrors = 50;

interface Batch {
  records: FeedRecord[];
  errors: RowError[];
  rejected: number;
  rows: number;
  throughLine: number;
}

const emptyBatch = (): Batch => ({ records: [], errors: [], rejected: 0, rows: 0, throughLine: 0 });

/**
 * Imports a file in batches, each whole or not at all. Killed and begun again on the same file it goes on after the last batch. Bad rows are
 * kept as errors with line and field and stop nobody. A dry run reads and checks everything and writes no listing.
 * @throws DomainError malformed when the file cannot be read as what it is said to be; the run is then marked failed.
 */
export async function importFile(executor: Executor, context: RequestContext, file: FileImport, onProgress: (progress: ImportProgress) => void): Promise<ImportResult> {
  const { sha256, lines } = await fingerprint(file.path);
  const { run, checkpoint } = await executor.execute(startRun, {
    organisationId: file.organisationId, sourceName: file.sourceName, kind: file.kind, isDryRun: file.isDryRun, fileName: basename(file.path), fileSha256: sha256,
    rowsTotal: file.kind === 'csv' ? Math.max(0, lines - 1) : null,
  }, context);
  return readInto(executor, context, { run, afterLine: checkpoint.line, rows: file.rows }, onProgress);
}

export interface Reading {
  readonly run: Pick<FeedRun, 'id' | 'rowsTotal'>;
  /** The last line that was taken before. */
  readonly afterLine: number;
  readonly rows: () => AsyncIterable<ReadRow>;
  /** The worker that claimed the run. */
  readonly worker?: string;
}

/** Takes what is left of a run's rows, batch by batch, and ends it. While the database is away the run stays as it is, to go on later. */
export async function readInto(executor: Executor, context: RequestContext, reading: Reading, onProgress: (progress: ImportProgress) => void): Promise<ImportResult> {
  const { run, worker } = reading;
  const claim = worker === undefined ? {} : { worker };
  const total = run.rowsTotal === null ? {} : { rowsTotal: run.rowsTotal };
  const shown: RowError[] = [];
  try {
    for await (const batch of readAhead(batches(reading.rows(), reading.afterLine))) {
      shown.push(...batch.errors.slice(0, shownErrors - shown.length));
      const { rowsDone, rejected } = await executor.execute(takeBatch, { runId: run.id, ...batch, ...total, ...claim }, context);
      onProgress({ rowsDone, rowsTotal: run.rowsTotal ?? 0, rejected });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Stopped by someone, taken over by another, or no database: not the file's fault.
    if (error instanceof DomainError && ['unavailable', 'invalid_transition', 'conflict'].includes(error.code)) throw error;
    await executor.execute(finishRun, { runId: run.id, state: 'failed', error: message.slice(0, 2_000), ...claim }, context);
    throw error;
  }
  return { run: await executor.execute(finishRun, { runId: run.id, state: 'done', ...claim }, context), errors: shown };
}

/** Reads the next one while the one before is being written: the file here and the database there each work all the time. */
async function* readAhead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = items.next();
      // It is waited for in the next round; until then its failure is nobody's.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}

async function* batches(rows: AsyncIterable<ReadRow>, afterLine: number): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  for await (const row of rows) {
    if (row.line <= afterLine) continue;
    batch.rows += 1;
    batch.throughLine = row.line;
    if ('record' in row) batch.records.push(row.record);
    else {
      batch.errors.push(...row.errors);
      batch.rejected += 1;
    }
    if (batch.rows < batchRows) continue;
    yield batch;
    batch = emptyBatch();
  }
  if (batch.rows > 0) yield batch;
}

/** What a file is by its content, and how many lines it has. @throws DomainError malformed when it cannot be read */
export async function fingerprint(path: string): Promise<{ readonly sha256: string; readonly lines: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  let endsWithNewline = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
      endsWithNewline = chunk.at(-1) === 10;
    }
  } catch (error) {
    throw new DomainError('malformed', `The file ${path} cannot be read.`, {}, { cause: error });
  }
  return { sha256: hash.digest('hex'), lines: endsWithNewline ? lines : lines + 1 };
}
