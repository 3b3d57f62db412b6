import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FileNotFound, type FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { claimRun, finishRun, fingerprint, type FeedPlan, readCsvFile, readInto, readResoFile } from '@lintel/domain/feed';
import { isDomainError, type OutputOf, type RequestContext, system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';

export interface ImportPorts {
  readonly executor: Executor;
  readonly files: FileStore;
  readonly log: Logger;
  /** Tells this worker's claims from another's. */
  readonly worker: string;
}

type Claimed = NonNullable<OutputOf<typeof claimRun>['run']>;

/** Reads ordered imports, one after the other, until none is left that no other worker has. What a killed worker left is gone on with. */
export async function runImports(ports: ImportPorts): Promise<void> {
  for (;;) {
    const context: RequestContext = { actor: system, origin: 'workflow', correlationId: uuidv7(), causationId: null };
    const { run } = await ports.executor.execute(claimRun, { worker: ports.worker }, context);
    if (run === null) return;
    await readOne(ports, run, context);
  }
}

async function readOne({ executor, files, log, worker }: ImportPorts, run: Claimed, context: RequestContext): Promise<void> {
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

function rowsOf(path: string, plan: FeedPlan) {
  return plan.kind === 'csv' ? readCsvFile(path, plan.mapping) : readResoFile(path, plan.defaults);
}
