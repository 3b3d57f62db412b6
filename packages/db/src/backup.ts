import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type FileSource, writeFiles } from './backup-files';
import { BackupFailed, type BackupManifest, type BackupTableFile, manifestFile, manifestFormat } from './backup-manifest';
import { writePart } from './backup-parts';
import { createSeal, type Seal } from './backup-seal';
import { type BackupTable, listSequences, listTables } from './backup-tables';
import { appliedMigrations } from './migrate';
import { connectToExisting } from './migrate-connection';

export { BackupFailed, type BackupManifest };

export interface BackupProgress {
  /** The table, or `files`. */
  readonly part: string;
  /** From 1. */
  readonly index: number;
  /** For files: as many as are known of so far. */
  readonly total: number;
}

export interface BackupOptions {
  /** The row that tells of this backup. */
  readonly id?: string;
  readonly onProgress?: (progress: BackupProgress) => void;
  /** Encrypts every file of the backup; without it nothing of it can ever be read again. */
  readonly passphrase?: string;
  /** What the file store holds, to be kept with the rows. */
  readonly files?: FileSource;
}

/**
 * Writes every table as it stood at one moment, while others keep working, into a new folder: one gzipped COPY file a table,
 * the stored files when they are given, and a manifest with the checksum of each. The folder gets its name only when it is whole and on the disk.
 * @throws BackupFailed when the folder is taken or full, or the database is not Lintel's; DatabaseUnusable when it cannot be reached
 */
export async function backup(databaseUrl: string, folder: string, options: BackupOptions = {}): Promise<BackupManifest> {
  await refuseTaken(folder);
  const client = await connectToExisting(databaseUrl);
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.unfinished`);
  try {
    await mkdir(draft, { recursive: true });
    const seal = options.passphrase === undefined ? undefined : createSeal(options.passphrase);
    const rows = await writeSnapshot(client, draft, seal, options);
    // After the rows: what they name was there before them, and stays for a while after it is named no more.
    const files = options.files === undefined ? null : await writeFiles(draft, options.files, seal, options);
    const manifest: BackupManifest = { id: options.id ?? null, ...rows, seal: seal?.parameters ?? null, files };
    await writeFile(manifestFile(draft), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    await rename(draft, folder);
    return manifest;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
      throw new BackupFailed(`The disk of ${folder} is full: free some space, or back up into a folder on another disk.`, { cause: error });
    throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
    await client.end();
  }
}

async function refuseTaken(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new BackupFailed(`${folder} cannot be a backup's folder: ${error.message}`, { cause: error });
  });
  if (found.length > 0) throw new BackupFailed(`${folder} is not empty: back up into a new folder.`);
}

async function writeSnapshot(client: Client, folder: string, seal: Seal | undefined, { onProgress }: BackupOptions): Promise<Omit<BackupManifest, 'id' | 'seal' | 'files'>> {
  await client.query('begin isolation level repeatable read, read only');
  const migrations = [...(await appliedMigrations(client))];
  if (migrations.length === 0) throw new BackupFailed(`The database "${client.database ?? ''}" was never migrated: there is nothing of Lintel in it to back up.`);
  const { rows } = await client.query<{ position: string; restoreEpoch: number; now: Date }>(
    `select last_position::text as position, restore_epoch as "restoreEpoch", now() as now from event_sequence`,
  );
  const [log] = rows;
  if (log === undefined) throw new BackupFailed('The log has lost its event_sequence row: repair it before a backup.');
  const listed = await listTables(client);
  const tables: BackupTableFile[] = [];
  for (const [at, table] of listed.entries()) {
    onProgress?.({ part: table.name, index: at + 1, total: listed.length });
    tables.push(await writeTable(client, table, folder, seal));
  }
  const sequences = [...(await listSequences(client))];
  await client.query('commit');
  return { format: manifestFormat, createdAt: log.now.toISOString(), migrations, position: Number(log.position), restoreEpoch: log.restoreEpoch, tables, sequences };
}

async function writeTable(client: Client, { name, columns }: BackupTable, folder: string, seal: Seal | undefined): Promise<BackupTableFile> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const rows = client.query(copyTo(`copy (select ${names} from ${client.escapeIdentifier(name)}) to stdout`));
  const part = await writePart(folder, `${name}.copy.gz`, rows, [createGzip({ level: 1 })], seal);
  return { name, columns: [...columns], rows: rows.rowCount, ...part };
}
