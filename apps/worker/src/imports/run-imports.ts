import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FileNotFound, type FileStore } from '@lintel/adapters/files';
import { createResoWebApiFeed, FeedRefused, FeedUnavailable } from '@lintel/adapters/listing-feed';
import type { GuardedGet } from '@lintel/adapters/guarded-http';
import type { Executor } from '@lintel/db';
import { claimRun, finishRun, fingerprint, type FilePlan, readCsvFile, readInto, readResoFile, replicateInto } from '@lintel/domain/feed';
import { isDomainError, type OutputOf, type RequestContext, system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';

export interface ImportPorts {
  readonly executor: Executor;
  readonly files: FileStore;
  /** Reads the addresses of sources. */
  readonly get: GuardedGet;
  readonly log: Logger;
  /** Tells this worker's claims from another's. */
  readonly worker: string;
}

type Claimed = NonNullable<OutputOf<typeof claimRun>['run']>;
type ClaimedFile = Extract<Claimed, { kind: 'file' }>;
type ClaimedSource = Extract<Claimed, { kind: 'source' }>;

/** A source that asks us to wait longer than this is asked again later; others should not wait for it. */
const patienceMs = 20_000;

/** Does ordered imports and replications, one after the other, until none is left that no other worker has. What a killed worker left is gone on with. */
export async function runImports(ports: ImportPorts): Promise<void> {
  for (;;) {
    // Not a workflow's own doing: what a listing or a source waits for from now on its workflow has to hear of.
    const context: RequestContext = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null };
    const { run } = await ports.executor.execute(claimRun, { worker: ports.worker }, context);
    if (run === null) return;
    if (run.kind === 'file') await readFile(ports, run, context);
    else await askSource(ports, run, context);
  }
}

async function askSource({ executor, get, log, worker }: ImportPorts, { id, url, token, ...how }: ClaimedSource, context: RequestContext): Promise<void> {
  try {
    const feed = createResoWebApiFeed({ url, get, patienceMs, ...(token === null ? {} : { token }) });
    await replicateInto(executor, context, { runId: id, feed, worker, ...how });
  } catch (error) {
    // The run's row says what was wrong, and the source's deadline when it is asked again.
    const isSaid = error instanceof FeedUnavailable || error instanceof FeedRefused || (isDomainError(error) && error.code !== 'unavailable');
    if (!isSaid) throw error;
    log.info({ runId: id, err: error }, 'a source could not be brought up to date');
  }
}

async function readFile({ executor, files, log, worker }: ImportPorts, run: ClaimedFile, context: RequestContext): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-import-'));
  try {
    const path = join(folder, 'file');
    await pipeline((await files.get(run.fileKey)).stream, createWriteStream(path));
    const rowsTotal = run.plan.kind === 'csv' ? Math.max(0, (await fingerprint(path)).lines - 1) : null;
    await readInto(executor, context, { run: { id: run.id, rowsTotal }, afterLine: run.throughLine, rows: () => rowsOf(path, run.plan), worker }, () => undefined);
  } catch (error) {
    if (error instanceof FileNotFound) {
      await executor.execute(finishRun, { runId: run.id, state: 'failed', error: 'The file is not in the store any more. Send it again.', worker }, context);
      return;
    }
    // Stopped by someone, gone on with by another, or marked failed with its reason: the run's row says it.
    if (!isDomainError(error) || error.code === 'unavailable') throw error;
    log.info({ runId: run.id, code: error.code }, 'an import ended before its file did');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function rowsOf(path: string, plan: FilePlan) {
  return plan.kind === 'csv' ? readCsvFile(path, plan.mapping) : readResoFile(path, plan.defaults);
}
