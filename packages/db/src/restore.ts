import { createGunzip } from 'node:zlib';
import { Kysely } from 'kysely';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BackupProgress } from './backup';
import { type FileTarget, readFiles } from './backup-files';
import { BackupFailed, type BackupManifest, type BackupTableFile, readManifest } from './backup-manifest';
import { readPart } from './backup-parts';
import { openSeal, type Seal } from './backup-seal';
import { listTables } from './backup-tables';
import { borrowedDialect } from './dialect';
import type { Database } from './generated/tables';
import { markRestored } from './log/restore';
import { migrate } from './migrate';
import { checksumOf } from './migrate-files';

export interface RestoreOptions {
  readonly onProgress?: (progress: BackupProgress) => void;
  /**
   * The highest restore epoch that any database grown from this backup has had, where one is known. Without it the epoch is the backup's plus
   * one, which a second restore of the same backup would give again.
   */
  readonly afterEpoch?: number;
  /** Of a backup that is encrypted. */
  readonly passphrase?: string;
  /** Where the stored files go, where the backup has them. They are put back before the rows that name them. */
  readonly files?: FileTarget;
}

export interface Restored {
  readonly manifest: BackupManifest;
  readonly restoreEpoch: number;
}

/**
 * Fills an empty or missing database from a backup: brings it to the migrations the backup was made under, loads every row in one
 * transaction, raises the log's restore epoch, and applies the migrations since. Either all of it is there afterwards or nothing.
 * @throws BackupFailed for a damaged or foreign backup and for a database that holds something; DatabaseUnusable when it cannot be reached
 */
export async function restore(databaseUrl: string, folder: string, options: RestoreOptions = {}): Promise<Restored> {
  const manifest = await readManifest(folder);
  const seal = sealOf(manifest, options.passphrase);
  const through = newestMigration(manifest);
  await migrate(databaseUrl, { through });
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, application_name: 'lintel restore' });
  try {
    const client = await pool.connect();
    try {
      await refuseFilled(client);
      if (options.files !== undefined) await readFiles(folder, manifest, options.files, seal, options);
      const restoreEpoch = await load(pool, client, { folder, manifest, seal }, options);
      await migrate(databaseUrl);
      // Statistics are not part of a backup, and plans without them are poor.
      await client.query('analyze');
      return { manifest, restoreEpoch };
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

function sealOf({ seal }: BackupManifest, passphrase: string | undefined): Seal | undefined {
  if (seal === null) return undefined;
  if (passphrase === undefined) throw new BackupFailed('The backup is encrypted: give the passphrase it was made with.');
  const opened = openSeal(passphrase, seal);
  if (opened === undefined) throw new BackupFailed('The backup was made with another passphrase.');
  return opened;
}

interface OpenBackup {
  readonly folder: string;
  readonly manifest: BackupManifest;
  readonly seal: Seal | undefined;
}

function newestMigration({ migrations }: BackupManifest): string {
  for (const { name, checksum } of migrations)
    if (checksumOf(name) !== checksum)
      throw new BackupFailed(`The backup was made by a version of Lintel with another migration ${name}: restore it with that version, then update.`);
  // The manifest's schema demands one at least.
  return migrations.map(({ name }) => name).toSorted().at(-1) ?? '';
}

async function load(pool: pg.Pool, client: pg.PoolClient, { folder, manifest, seal }: OpenBackup, options: RestoreOptions): Promise<number> {
  await client.query('begin');
  try {
    await client.query(`set local lintel.restore = 'on'`);
    const tables = await filesInOrder(client, manifest);
    for (const [at, table] of tables.entries()) {
      options.onProgress?.({ part: table.name, index: at + 1, total: tables.length });
      await loadTable(client, folder, table, seal);
    }
    for (const { name, lastValue, isCalled } of manifest.sequences)
      await client.query('select setval($1::regclass, $2, $3)', [`public.${client.escapeIdentifier(name)}`, lastValue, isCalled]);
    await client.query('update event_sequence set restore_epoch = greatest(restore_epoch, $1::int)', [options.afterEpoch ?? 0]);
    const { restoreEpoch } = await markRestored(new Kysely<Database>({ dialect: borrowedDialect(pool, client) }));
    await client.query('commit');
    return restoreEpoch;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The backup's files in the order of this schema's foreign keys. */
async function filesInOrder(client: pg.PoolClient, manifest: BackupManifest): Promise<readonly BackupTableFile[]> {
  const files = new Map(manifest.tables.map((table) => [table.name, table]));
  const tables = await listTables(client);
  const odd = [...files.keys()].find((name) => !tables.some((table) => table.name === name));
  if (odd !== undefined || tables.length !== files.size) throw new BackupFailed('The backup does not hold the tables its migrations make: it is damaged.');
  // The one row that a migration writes.
  await client.query('delete from event_sequence');
  return tables.flatMap(({ name }) => files.get(name) ?? []);
}

/** Before anything is written: a database that holds something keeps it. */
async function refuseFilled(client: pg.PoolClient): Promise<void> {
  for (const { name } of await listTables(client)) {
    if (name === 'event_sequence') continue;
    const { rowCount } = await client.query(`select from ${client.escapeIdentifier(name)} limit 1`);
    if (rowCount !== 0) throw new BackupFailed(`The database "${client.database ?? ''}" is not empty (${name} has rows): restore into a new one.`);
  }
}

async function loadTable(client: pg.PoolClient, folder: string, { name, columns, file, rows, bytes, sha256 }: BackupTableFile, seal: Seal | undefined): Promise<void> {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const copy = copyFrom(`copy ${client.escapeIdentifier(name)} (${names}) from stdin`);
  const read = await readPart(folder, file, seal, [createGunzip(), client.query(copy)]).catch((error: unknown) => {
    throw new BackupFailed(`The backup's file ${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
  if (read.sha256 !== sha256 || read.bytes !== bytes || copy.rowCount !== rows) throw new BackupFailed(`The backup's file ${file} is not the one that was written: it is damaged.`);
}
