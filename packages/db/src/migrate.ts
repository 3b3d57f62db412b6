import type { Client, ClientBase } from 'pg';
import { connectOrCreate, connectToExisting, DatabaseUnusable } from './migrate-connection';
import { withSchemaEngine } from './migrate-engine';
import { checksumOf, migrationNames, migrationsFolder, readMigrations } from './migrate-files';

export { connectToExisting, DatabaseUnusable, migrationNames, migrationsFolder };

export interface MigrationProgress {
  readonly name: string;
  /** From 1. */
  readonly index: number;
  readonly total: number;
}

export interface MigrateOptions {
  /** Told before each migration is applied. */
  readonly onProgress?: (progress: MigrationProgress) => void;
  /** Stops after this migration; a restore brings an empty database to the state its backup was made in. */
  readonly through?: string;
}

/** The key Prisma's own tool locks while it migrates, so that it and we wait for each other. */
const advisoryLock = 72_707_369;

/**
 * Brings the database to the newest migration, making it first where there is none. Each migration is one transaction together with its row
 * in `_prisma_migrations`, so one that fails or is killed leaves nothing. Concurrent callers wait for each other.
 * @returns the names of the migrations applied now
 * @throws DatabaseUnusable with one sentence for a database that cannot be used; what Postgres said when a migration is refused
 */
export async function migrate(databaseUrl: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const client = await connectOrCreate(databaseUrl);
  try {
    await client.query(`select pg_advisory_lock(${advisoryLock})`);
    const pending = await findPending(client, options.through);
    for (const [at, name] of pending.entries()) {
      options.onProgress?.({ name, index: at + 1, total: pending.length });
      await applyThrough(client, databaseUrl, name);
    }
    return pending;
  } finally {
    // Ends the session and with it the lock.
    await client.end();
  }
}

/** The migrations this database has, in order; none when it was never migrated. */
export async function appliedMigrations(client: ClientBase): Promise<readonly AppliedMigration[]> {
  const { rows: found } = await client.query(`select from pg_class where oid = to_regclass('_prisma_migrations')`);
  if (found.length === 0) return [];
  const { rows } = await client.query<AppliedMigration>(
    `select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  return rows;
}

export interface AppliedMigration {
  readonly name: string;
  /** SHA-256 of the script, as hexadecimal text. */
  readonly checksum: string;
}

async function findPending(client: Client, through: string | undefined): Promise<readonly string[]> {
  if (!(await isOurs(client)))
    throw new DatabaseUnusable(`The database "${client.database ?? ''}" holds tables that are not Lintel's: name an empty one, or one that does not exist yet, in DATABASE_URL.`);
  const applied = new Map((await appliedMigrations(client)).map(({ name, checksum }) => [name, checksum]));
  const wanted = migrationNames().filter((name) => through === undefined || name <= through);
  return wanted.filter((name) => {
    const checksum = applied.get(name);
    if (checksum !== undefined && checksum !== checksumOf(name))
      throw new DatabaseUnusable(`The migration ${name} was changed after this database had it. Undo the change and write a new migration, or start from an empty database.`);
    return checksum === undefined;
  });
}

/** Empty, or migrated before. */
async function isOurs(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ isOurs: boolean }>(
    `select to_regclass('_prisma_migrations') is not null
       or not exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')) as "isOurs"`,
  );
  return rows[0]?.isOurs === true;
}

async function applyThrough(client: Client, url: string, name: string): Promise<void> {
  const migrationsList = readMigrations(migrationsFolder(), name);
  await client.query('begin');
  try {
    await withSchemaEngine({ client, url }, (engine) =>
      engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } }));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`The migration ${name} was refused and left nothing behind: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
