import { createServer, type Server } from 'node:net';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { createTestDatabaseUrl } from '../testing/index';
import { testDatabaseUrl } from '../testing/env';
import { createOldPostgres } from '../testing/old-postgres';
import { DatabaseUnusable, migrate, migrationNames, type MigrationProgress } from './migrate';

const cleanUp: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

async function database(content: 'empty' | 'missing'): Promise<string> {
  const { url, drop } = await createTestDatabaseUrl(content);
  cleanUp.push(drop);
  return url;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  cleanUp.push(() => client.end());
  return client;
}

describe('migrate', () => {
  it('makes the database, tells how far it is, and does nothing the second time', async () => {
    const url = await database('missing');
    const told: MigrationProgress[] = [];
    expect(await migrate(url, { onProgress: (progress) => told.push(progress) })).toEqual(migrationNames());
    expect(told).toEqual(migrationNames().map((name, at) => ({ name, index: at + 1, total: migrationNames().length })));
    expect(await migrate(url, { onProgress: (progress) => told.push(progress) })).toEqual([]);
    expect(told).toHaveLength(migrationNames().length);
  });

  it('applies each migration once, whoever else migrates', async () => {
    const url = await database('missing');
    const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
    expect(applied.flat().toSorted()).toEqual(migrationNames());
    const { rows } = await (await connect(url)).query('select migration_name, finished_at is not null as finished from _prisma_migrations order by 1');
    expect(rows).toEqual(migrationNames().map((migration_name) => ({ migration_name, finished: true })));
  });

  it('stops where it is told and goes on from there', async () => {
    const url = await database('empty');
    const [first = ''] = migrationNames();
    expect(await migrate(url, { through: first })).toEqual([first]);
    expect(await migrate(url)).toEqual(migrationNames().slice(1));
  });

  it('leaves nothing of a migration that fails, and works once its cause is gone', async () => {
    const url = await database('empty');
    const [tables = '', ...rest] = migrationNames();
    await migrate(url, { through: tables });
    const client = await connect(url);
    // One of the last things that the second migration makes is in its way.
    await client.query('alter table idempotency_key add constraint idempotency_key_expiry_check check (true)');
    await expect(migrate(url)).rejects.toThrow(/_event_log was refused and left nothing behind: constraint "idempotency_key_expiry_check" .* already exists/);
    const { rows } = await client.query(`select to_regproc('lintel_refuse_log_change') as function, (select count(*)::int from _prisma_migrations) as migrations`);
    expect(rows).toEqual([{ function: null, migrations: 1 }]);
    await client.query('alter table idempotency_key drop constraint idempotency_key_expiry_check');
    expect(await migrate(url)).toEqual(rest);
  });

  it('refuses a database of another program', async () => {
    const url = await database('empty');
    await (await connect(url)).query('create table wp_posts ()');
    await expect(migrate(url)).rejects.toThrow(/holds tables that are not Lintel's/);
  });

  it('refuses a database that had another text of a migration', async () => {
    const url = await database('empty');
    await migrate(url);
    await (await connect(url)).query(`update _prisma_migrations set checksum = repeat('0', 64) where migration_name = $1`, [migrationNames()[1]]);
    await expect(migrate(url)).rejects.toThrow(`The migration ${migrationNames()[1]} was changed after this database had it.`);
  });
});

describe('a DATABASE_URL that cannot be used', () => {
  const sentence = async (url: string): Promise<string> => {
    const error: unknown = await migrate(url).then(() => undefined, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabaseUnusable);
    return error instanceof DatabaseUnusable ? error.message : '';
  };

  const listen = async (server: Server): Promise<string> => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => new Promise((resolve) => server.close(resolve)));
    const address = server.address();
    return `postgres://lintel:secret@127.0.0.1:${typeof address === 'object' ? address?.port : ''}/lintel`;
  };

  it('is no address', async () => {
    expect(await sentence('localhost')).toBe('DATABASE_URL is not an address. It must look like postgres://user:password@host:5432/database.');
  });

  it('is of something else', async () => {
    expect(await sentence('mysql://root@localhost/lintel')).toContain('DATABASE_URL begins with mysql://, which is not Postgres.');
  });

  it('names no database', async () => {
    expect(await sentence('postgres://lintel@localhost')).toContain('DATABASE_URL names no database.');
  });

  it('leads where nobody answers', async () => {
    const closed = createServer();
    const url = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    expect(await sentence(url)).toBe(`Nothing answers at ${new URL(url).host}, where DATABASE_URL points: start Postgres there, or correct DATABASE_URL.`);
  });

  it('leads to another program', async () => {
    const url = await listen(createServer((socket) => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    expect(await sentence(url)).toBe(`What answers at ${new URL(url).host}, where DATABASE_URL points, is not Postgres: correct the host and port.`);
  });

  it('leads to a program that hangs up', async () => {
    const url = await listen(createServer((socket) => socket.destroy()));
    expect(await sentence(url)).toContain('is not Postgres');
  });

  it('leads to a PostgreSQL too old', async () => {
    const url = await listen(createOldPostgres(140_012, '14.12'));
    expect(await sentence(url)).toBe(`PostgreSQL 14.12 at ${new URL(url).host} is too old: Lintel needs 15 or newer.`);
  });

  it('names a user the server does not let in', async () => {
    const url = new URL(testDatabaseUrl());
    url.username = `nobody_${randomUUID()}`;
    expect(await sentence(url.href)).toContain(`does not let "${url.username}" in`);
  });

  it('names a database that the user may not make', async () => {
    const login = `lintel_test_login_${randomUUID().replaceAll('-', '')}`;
    const admin = await connect(testDatabaseUrl());
    await admin.query(`create role ${login} login password '${login}'`);
    cleanUp.push(() => admin.query(`drop role ${login}`));
    const url = new URL(await database('missing'));
    url.username = login;
    url.password = login;
    expect(await sentence(url.href)).toContain(`and the user "${login}" could not create it: create it, or correct DATABASE_URL.`);
  });
});
