import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileNotFound, type FileStore } from '@lintel/adapters/files';
import { createExecutor, type Executor, openDatabase } from '@lintel/db';
import { backup, type BackupManifest, type BackupOptions, type BackupProgress } from '@lintel/db/backup';
import { restore, type Restored } from '@lintel/db/restore';
import { verifyBackup } from '@lintel/db/verify-backup';
import { type RequestContext, system, uuidv7 } from '@lintel/kernel';
import { noteBackupProgress } from './commands/note-progress';
import { noteBackupRemoved } from './commands/note-removed';
import { noteRestored } from './commands/note-restored';
import { noteBackupVerified } from './commands/note-verified';
import { settleBackup } from './commands/settle-backup';
import { listExpendable } from './queries/list-expendable';

export interface BackupPlace {
  readonly databaseUrl: string;
  /** Undefined: the store has backups of its own, and only rows are kept. */
  readonly files: FileStore | undefined;
  readonly passphrase: string | undefined;
  readonly onProgress?: (progress: BackupProgress) => void;
}

export const backupContext = (): RequestContext => ({ actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });

const everyMs = 2_000;

/**
 * Makes and verifies the backup that was begun as `id`, and says so in its row. Whatever goes wrong is said there, too, before it is thrown.
 * @returns the manifest of a backup whose every part was read back
 */
export async function takeBackup(executor: Executor, { id, folder }: { readonly id: string; readonly folder: string }, place: BackupPlace): Promise<BackupManifest> {
  const context = backupContext();
  try {
    const manifest = await backup(place.databaseUrl, folder, { ...optionsOf(place), id, onProgress: telling(executor, id, context, place.onProgress) });
    await executor.execute(settleBackup, { id, result: { state: 'done', ...sizesOf(manifest) } }, context);
    const { findings } = await verifyBackup(folder, place.passphrase === undefined ? {} : { passphrase: place.passphrase });
    await executor.execute(noteBackupVerified, { id, findings: [...findings] }, context);
    if (findings.length > 0) throw new Error(`The backup is damaged as soon as it was written: ${findings.join(' ')}`);
    return manifest;
  } catch (error) {
    await executor.execute(settleBackup, { id, result: { state: 'failed', error: (error instanceof Error ? error.message : String(error)).slice(0, 2_000) } }, context);
    throw error;
  }
}

/** Removes what is beyond the backups to keep. @returns how many went */
export async function removeExpendable(executor: Executor): Promise<number> {
  const context = backupContext();
  const { items } = await executor.ask(listExpendable, {}, context);
  for (const { id, folder } of items) {
    await rm(folder, { recursive: true, force: true });
    await executor.execute(noteBackupRemoved, { id }, context);
  }
  return items.length;
}

/** Fills a new database from a backup and says so in it. Workflows follow when a worker next reconciles: their ids carry the epoch, which is a new one. */
export async function restoreBackup(folder: string, place: BackupPlace & { readonly afterEpoch?: number }): Promise<Restored> {
  const { databaseUrl, files, passphrase, onProgress, afterEpoch } = place;
  const restored = await restore(databaseUrl, folder, {
    ...(onProgress === undefined ? {} : { onProgress }), ...(passphrase === undefined ? {} : { passphrase }), ...(afterEpoch === undefined ? {} : { afterEpoch }),
    ...(files === undefined ? {} : { files: { put: async (key: string, contentType: string, body: Readable) => { await files.put(key, body, { contentType }); } } }),
  });
  const db = openDatabase({ url: databaseUrl, applicationName: 'lintel restore', poolSize: 1 });
  try {
    const { restoreEpoch: _, ...sizes } = sizesOf(restored.manifest);
    await createExecutor(db).execute(noteRestored, { backupId: restored.manifest.id, ...sizes }, backupContext());
  } finally {
    await db.close();
  }
  return restored;
}

export function sizesOf({ position, restoreEpoch, tables, files }: BackupManifest) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return { position, restoreEpoch, rows: sum(tables.map(({ rows }) => rows)), bytes: sum([...tables.map(({ bytes }) => bytes), files?.contentBytes ?? 0]), files: files?.count ?? 0 };
}

function optionsOf({ files, passphrase }: BackupPlace): BackupOptions {
  return {
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(files === undefined ? {} : { files: { list: () => files.list(''), open: (key: string) => openFile(files, key) } }),
  };
}

async function openFile(files: FileStore, key: string): Promise<{ contentType: string; stream: Readable } | undefined> {
  try {
    return await files.get(key);
  } catch (error) {
    if (error instanceof FileNotFound) return undefined;
    throw error;
  }
}

/** Says how far it is, but not for each of ten thousand photographs. A sign of life that could not be given is no reason to stop. */
function telling(executor: Executor, id: string, context: RequestContext, onProgress: BackupPlace['onProgress']): (progress: BackupProgress) => void {
  let last = 0;
  return (progress) => {
    onProgress?.(progress);
    if (Date.now() - last < everyMs) return;
    last = Date.now();
    executor.execute(noteBackupProgress, { id, partsDone: progress.index, partsTotal: progress.total }, context).catch(() => undefined);
  };
}
