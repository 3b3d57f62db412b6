import { appliedMigrations, migrationNames } from '@lintel/db/migrate';
import type { Client } from 'pg';
import { type Finding, fail, ok, warn } from './finding';

const extensions = ['btree_gist', 'citext', 'pg_trgm'] as const;
/** Deadlines go by the database's clock alone, so a machine that is off harms no deadline; sign-in tokens and signed addresses of files go by the machine's. In seconds. */
const skew = { noticed: 2, harmful: 60 } as const;

/** What of the database itself matters, on a session that is open. */
export async function checkDatabase(client: Client): Promise<readonly Finding[]> {
  return [await version(client), await checkExtensions(client), await migrations(client), await role(client), await clock(client)];
}

async function version(client: Client): Promise<Finding> {
  const { rows: [row] } = await client.query<{ version: string; name: string; size: string }>(
    `select current_setting('server_version') as version, current_database() as name, pg_size_pretty(pg_database_size(current_database())) as size`);
  return ok('Database', `PostgreSQL ${row?.version ?? ''}, database "${row?.name ?? ''}", ${row?.size ?? ''}`);
}

async function checkExtensions(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>('select extname as name from pg_extension');
  const missing = extensions.filter((name) => !rows.some((row) => row.name === name));
  if (missing.length === 0) return ok('Extensions', extensions.join(', '));
  return fail('Extensions', `${missing.join(', ')} missing`, 'Run npm run lintel -- migrate as a user who may create extensions, or have the server’s administrator create them.');
}

async function migrations(client: Client): Promise<Finding> {
  const applied = new Set((await appliedMigrations(client)).map(({ name }) => name));
  const known = migrationNames();
  const pending = known.filter((name) => !applied.has(name));
  const unknown = [...applied].filter((name) => !known.includes(name));
  if (unknown.length > 0) return fail('Migrations', `the database is newer than this program: ${unknown.join(', ')}`, 'Run the version of Lintel that the database was migrated by, or a newer one.');
  if (pending.length > 0) return fail('Migrations', `${pending.length} of ${known.length} are not applied: ${pending.join(', ')}`, 'Run npm run lintel -- migrate, or npm start, which does.');
  return ok('Migrations', `all ${known.length} applied`);
}

/** Who may change the log: the programs that run now, or, when none does, whoever DATABASE_URL names. */
async function role(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ login: string; mayChange: boolean }>(
    `select usename as login, bool_or(has_table_privilege(usename, 'event', 'update') or has_table_privilege(usename, 'event', 'delete')) as "mayChange"
     from pg_stat_activity where datname = current_database() and application_name in ('lintel-web', 'lintel-worker') and usename is not null and to_regclass('event') is not null group by usename`);
  if (rows.length === 0) return ok('Database login', 'no program is connected');
  const free = rows.filter((row) => row.mayChange).map((row) => row.login);
  if (free.length === 0) return ok('Database login', `web and worker run as ${rows.map((row) => row.login).join(', ')}, which may only add to the log and read it`);
  return warn('Database login', `web and worker run as ${free.join(', ')}, who owns the tables: only a trigger keeps the log from being changed`,
    'Give them a login that is a member of lintel_app (docs/database-logins.md), and keep the owner for migrations and backups.');
}

async function clock(client: Client): Promise<Finding> {
  const asked = Date.now();
  const { rows: [row] } = await client.query<{ now: number }>('select extract(epoch from clock_timestamp())::float8 * 1000 as now');
  const answered = Date.now();
  // The answer was true somewhere between asking and hearing it.
  const off = row === undefined ? 0 : Math.max(0, asked - row.now, row.now - answered) / 1000;
  const found = off < 0.1 ? 'this machine and the database agree' : `this machine and the database are ${off.toFixed(1)} s apart`;
  if (off < skew.noticed) return ok('Clock', found);
  const advice = 'Let both set their clocks by NTP. Deadlines go by the database’s clock and are kept; tokens and signed addresses of files go by this machine’s.';
  return off < skew.harmful ? warn('Clock', found, advice) : fail('Clock', found, advice);
}
