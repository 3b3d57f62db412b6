import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Db, openDatabase } from '../src/database';
import { migrate } from '../src/migrate';
import { wrapWith } from '../src/person-keys';
import { migrationsFolder, readMigrations } from '../src/migrate-files';
import { testDatabaseUrl } from './env';

export interface TestDatabase {
  readonly url: string;
  readonly db: Db;
  /** Closes `db` and removes the database, whoever else is still connected to it. */
  drop(): Promise<void>;
}

/** Wraps the keys of persons in every test database. */
export const testKeyWrap = wrapWith('a signing key of tests, thirty-two characters');

// One key for all test files of a server: whoever holds it alone makes the template, whoever shares it copies from it.
const templateLock = 5_108_231;
const forgottenAfterMs = 6 * 3_600_000;

/**
 * A migrated database of the caller's own, to be dropped after the test file. It is a copy of a template that the first caller makes, once
 * for each state of the migrations; a copy takes a fraction of a second.
 */
export async function createTestDatabase(options: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const { url, drop } = await copyTemplate();
  const db = openDatabase({ url, applicationName: 'lintel test', poolSize: options.poolSize ?? 5, keyWrap: testKeyWrap });
  return {
    url,
    db,
    async drop() {
      await db.close();
      await drop();
    },
  };
}

/** The same without opening it, for tests that begin with a connection string. `isEmpty`: not even migrated, or not there at all. */
export async function createTestDatabaseUrl(content: 'migrated' | 'empty' | 'missing' = 'migrated'): Promise<{ readonly url: string; drop(): Promise<void> }> {
  if (content === 'migrated') return copyTemplate();
  const name = newName();
  if (content === 'empty') await asAdmin((admin) => admin.query(`create database ${name} template template0`));
  return { url: urlOf(name), drop: () => dropDatabase(name) };
}

async function copyTemplate(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = newName();
  await asAdmin(async (admin) => {
    const template = await ensureTemplate(admin);
    // The server keeps its files in the operating system's cache: copying them beats replaying them through the log.
    await admin.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return { url: urlOf(name), drop: () => dropDatabase(name) };
}

/** Returns with the lock shared, so that nobody replaces the template before it is copied; the session's end gives it back. */
async function ensureTemplate(admin: pg.Client): Promise<string> {
  const template = `lintel_template_${hashOfMigrations()}`;
  for (;;) {
    await admin.query('select pg_advisory_lock_shared($1)', [templateLock]);
    if (await exists(admin, template)) return template;
    await admin.query('select pg_advisory_unlock_shared($1)', [templateLock]);
    await admin.query('select pg_advisory_lock($1)', [templateLock]);
    if (!(await exists(admin, template))) await buildTemplate(admin, template);
    await admin.query('select pg_advisory_unlock($1)', [templateLock]);
  }
}

/** Built under another name and renamed whole, so a killed run leaves no half-made template. Those of other migrations go. */
async function buildTemplate(admin: pg.Client, template: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datname like 'lintel\\_template\\_%'`);
  for (const { datname } of rows) await admin.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  await dropForgotten(admin);
  const draft = `${template}_draft`;
  await migrate(urlOf(draft));
  await admin.query(`alter database ${draft} rename to ${template}`);
}

/** Killed runs leave their databases behind; the name says when one was made. */
async function dropForgotten(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datname like 'lintel\\_test\\_%'`);
  for (const { datname } of rows) {
    const madeAt = Number.parseInt(datname.split('_')[2] ?? '', 36) * 1000;
    if (madeAt < Date.now() - forgottenAfterMs) await admin.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  }
}

async function exists(admin: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  return rowCount === 1;
}

function hashOfMigrations(): string {
  return createHash('sha256').update(JSON.stringify(readMigrations(migrationsFolder()).migrationDirectories)).digest('hex').slice(0, 16);
}

async function asAdmin<Result>(body: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: testDatabaseUrl(), application_name: 'lintel test databases' });
  await admin.connect();
  try {
    return await body(admin);
  } finally {
    await admin.end();
  }
}

async function dropDatabase(name: string): Promise<void> {
  await asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`));
}

function newName(): string {
  return `lintel_test_${Math.floor(Date.now() / 1000).toString(36)}_${randomBytes(6).toString('hex')}`;
}

function urlOf(database: string): string {
  const url = new URL(testDatabaseUrl());
  url.pathname = `/${database}`;
  return url.href;
}
