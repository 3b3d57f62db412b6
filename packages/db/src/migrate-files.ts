import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm';

/**
 * The folder of @lintel/db. This code may run from its source or from a bundle elsewhere in the repository, so the folder is looked for
 * upwards rather than counted from here.
 */
export function packageFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    for (const candidate of [folder, join(folder, 'packages/db')])
      if (existsSync(join(candidate, 'prisma/migrations'))) return candidate;
    if (folder === dirname(folder)) throw new Error(`No folder above ${start} holds packages/db/prisma/migrations`);
  }
}

/** Where the migrations lie: one folder each, named by time, applied in the order of their names. */
export function migrationsFolder(): string {
  return join(packageFolder(), 'prisma/migrations');
}

/** The names of all migrations, in order. */
export function migrationNames(folder = migrationsFolder()): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** SHA-256 of a migration's script as hexadecimal text, which `_prisma_migrations` keeps; undefined when there is none of that name. */
export function checksumOf(name: string, folder = migrationsFolder()): string | undefined {
  const file = join(folder, name, 'migration.sql');
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
}

/** What the schema engine wants to know of the folder. `through` leaves out everything after that migration. */
export function readMigrations(folder = migrationsFolder(), through?: string): MigrationList {
  const lockfile = join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder)
      .filter((name) => through === undefined || name <= through)
      .map((path) => ({
        path,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') } },
      })),
  };
}
