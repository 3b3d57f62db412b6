import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../../scripts/lib/ports.mjs';
import { startPostgres } from '../../../scripts/services/postgres.mjs';
import { findDifference } from '../src/migrate-difference';
import { migrationsFolder } from '../src/migrate-files';
import { readSchema, validateSchema } from './schema';

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say what the migration does: pnpm --filter @lintel/db migration add_something');
  process.exit(1);
}
const schema = readSchema();
validateSchema(schema);
const difference = await withPostgres((url) => findDifference(url, schema));
const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
mkdirSync(join(migrationsFolder(), folder));
const file = join(migrationsFolder(), folder, 'migration.sql');
writeFileSync(file, difference ?? '-- The schema has nothing new: write here what Prisma cannot say.\n');
console.log(`${file}\nRead it, add by hand what Prisma cannot say (checks, exclusions, triggers), and run the tests of packages/db.`);

/** A server of one's own for as long as this takes, so that nothing has to be running. */
async function withPostgres<Result>(body: (url: string) => Promise<Result>): Promise<Result> {
  const temporary = mkdtempSync(join(tmpdir(), 'lintel-migration-'));
  const postgres = await startPostgres({ dataDirectory: join(temporary, 'data'), port: await findFreePort(), logFile: join(temporary, 'log'), keep: false });
  try {
    return await body(postgres.url);
  } finally {
    await postgres.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}
