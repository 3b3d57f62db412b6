import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupFailed, type BackupManifest, type BackupTableFile, manifestFile, manifestFormat } from './backup-manifest';
import { type BackupTable, listSequences, listTables } from './backup-tables';
import { appliedMigrations } from './migrate';
import { connectToExisting } from './migrate-connection';

export { BackupFailed, type BackupManifest };

export interface BackupProgress {
  readonly table: string;
  /** From 1. */
  readonly index: number;
  readonly total: number;
}

/**
 * Writes every table as it stood at one moment, while others keep working, into a new folder: one gzipped COPY file a table and a
 * manifest. The folder gets its name only when it is whole and on the disk.
 * @throws BackupFailed when the folder is taken or full, or the database is not Lintel's; DatabaseUnusable when it cannot be reached
 */
export async function backup(databaseUrl: string, folder: string, onProgress: (progress: BackupProgress) => void = () => {}): Promise<BackupManifest> {
  await refuseTaken(folder);
  const client = await connectToExisting(databaseUrl);
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}.unfinished`);
  try {
    await mkdir(draft, { recursive: true });
    const manifest = await writeSnapshot(client, draft, onProgress);
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

async function writeSnapshot(client: Client, folder: string, onProgress: (progress: BackupProgress) => void): Promise<BackupManifest> {
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
    onProgress({ table: table.name, index: at + 1, total: listed.length });
    tables.push(await writeTable(client, table, folder));
  }
  const sequences = [...(await listSequences(client))];
  await client.query('commit');
  return { format: manifestFormat, createdAt: log.now.toISOString(), migrations, position: Number(log.position), restoreEpoch: log.restoreEpoch, tables, sequences };
}

async function writeTable(client: Client, { name, columns }: BackupTable, folder: string): Promise<BackupTableFile> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const rows = client.query(copyTo(`copy (select ${names} from ${client.escapeIdentifier(name)}) to stdout`));
  const file = `${name}.copy.gz`;
  const sha256 = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sha256.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(rows, createGzip({ level: 1 }), measure, createWriteStream(join(folder, file), { flush: true }));
  return { name, columns: [...columns], rows: rows.rowCount, file, bytes, sha256: sha256.digest('hex') };
}
