import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createTestDatabase, createTestDatabaseUrl, insertEvent, insertFeedSource, insertInquiry, insertListing, insertMembership, insertOrganisation, insertUser, onMarket,
  type TestDatabase,
} from '../testing/index';
import { backup, BackupFailed } from './backup';
import { type Db, openDatabase } from './database';
import { sequenceBatch, verifyLog } from './log/index';
import { appliedMigrations, migrate, migrationNames } from './migrate';
import { restore } from './restore';
import { verifyBackup } from './verify-backup';

let source: TestDatabase;
let folder: string;
const cleanUp: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  source = await createTestDatabase();
  await fill(source.db);
});
afterAll(() => source.drop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-backup-'));
  cleanUp.push(() => rm(folder, { recursive: true }));
});
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

/** Rows of many kinds, with every character that a text format could trip over. */
async function fill({ kysely, pool }: Db): Promise<void> {
  const { id: organisation_id } = await insertOrganisation(kysely, { name: 'Tab\t, line\nand \\N backslash, “quotes”, हैदराबाद 🏠' });
  const { id: user_id } = await insertUser(kysely);
  await insertMembership(kysely, { user_id, organisation_id });
  const { id: feed_source_id } = await insertFeedSource(kysely, { organisation_id, config: '{"path": "C:\\\\homes\\n"}' });
  const listing = await insertListing(kysely, { organisation_id, ...onMarket, list_price: 9_007_199_254_740_991, feed_source_id, source_key: '' });
  await insertInquiry(kysely, { organisation_id, listing_id: listing.id });
  const run = await kysely.insertInto('feed_run').values({ id: uuidv7(), organisation_id, feed_source_id, state: 'interrupted', file_sha256: Buffer.from([0, 1, 92, 255]) })
    .returning('id').executeTakeFirstOrThrow();
  for (let line = 1; line <= 3; line += 1)
    await kysely.insertInto('feed_row_error').values({ feed_run_id: run.id, line, field: 'price', code: 'x', message: 'x', value: line === 1 ? null : '\\.' }).execute();
  await kysely.insertInto('api_key').values({ id: uuidv7(), user_id, name: 'k', prefix: 'k', secret_hash: Buffer.alloc(32, 92), scopes: ['a,b', '"c"', '{d}'] }).execute();
  await kysely.insertInto('consumer_lane').values({ consumer: 'mail', lane: 0, lease_owner: 'worker', lease_expires_at: new Date() }).execute();
  for (let at = 0; at < 5; at += 1) await append(source.db);
  const client = await pool.connect();
  await sequenceBatch(client, 3);
  client.release();
}

async function append({ kysely }: Db): Promise<void> {
  const { id: event_id } = await insertEvent(kysely, { aggregate_id: uuidv7(), data: '{"text": "a\\tb"}' });
  await kysely.insertInto('event_pending').values({ event_id }).execute();
}

/** Every row of every table as text, but for what a restore changes on purpose. */
async function contents({ pool }: Db): Promise<unknown> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('_prisma_migrations', 'event_sequence', 'consumer_lane')`);
  const all: [string, readonly string[]][] = [];
  for (const { name } of tables) all.push([name, (await pool.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)).rows.map(({ row }) => row)]);
  return Object.fromEntries(all);
}

async function target(content: 'missing' | 'migrated' = 'missing'): Promise<{ readonly url: string; readonly db: Db }> {
  const { url, drop } = await createTestDatabaseUrl(content);
  const db = openDatabase({ url, applicationName: 'lintel test', poolSize: 2 });
  cleanUp.push(async () => {
    await db.close();
    await drop();
  });
  return { url, db };
}

describe('a backup', () => {
  it('restored is the same database, in a new epoch, with a log that goes on', async () => {
    const into = join(folder, 'backup');
    const told: string[] = [];
    const manifest = await backup(source.url, into, { onProgress: ({ part }) => told.push(part) });
    expect(told).toEqual(manifest.tables.map(({ name }) => name));
    expect(manifest).toMatchObject({ position: 3, restoreEpoch: 0 });

    const { url, db } = await target();
    expect(await restore(url, into)).toEqual({ manifest, restoreEpoch: 1 });
    expect(await contents(db)).toEqual(await contents(source.db));
    expect((await db.pool.query('select last_position, restore_epoch from event_sequence')).rows).toEqual([{ last_position: 3, restore_epoch: 1 }]);
    expect((await db.pool.query('select lease_owner, epoch from consumer_lane')).rows).toEqual([{ lease_owner: null, epoch: 1 }]);

    const { id } = await db.kysely.insertInto('feed_row_error')
      .values({ feed_run_id: sql`(select id from feed_run)`, line: 9, field: 'price', code: 'x', message: 'x' }).returning('id').executeTakeFirstOrThrow();
    expect(id).toBe(4);
    await append(db);
    const client = await db.pool.connect();
    expect(await sequenceBatch(client, 100)).toEqual({ events: 3, lastPosition: 6 });
    client.release();
    expect(await verifyLog(db.pool)).toMatchObject({ events: 6, lastPosition: 6, pending: 0, findings: [] });
  });

  it('goes into an empty database that is migrated already, and past an epoch that is known', async () => {
    const into = join(folder, 'backup');
    await backup(source.url, into);
    const { url, db } = await target('migrated');
    expect((await restore(url, into, { afterEpoch: 7 })).restoreEpoch).toBe(8);
    expect(await contents(db)).toEqual(await contents(source.db));
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    const busy = await createTestDatabase();
    cleanUp.push(() => busy.drop());
    let isOver = false;
    const writer = (async () => {
      while (!isOver) {
        await busy.db.kysely.transaction().execute(async (tx) => {
          const { id } = await insertUser(tx);
          await tx.insertInto('credential').values({ user_id: id, hash: 'x' }).execute();
          const { id: event_id } = await insertEvent(tx);
          await tx.insertInto('event_pending').values({ event_id }).execute();
        });
      }
    })();
    const into = join(folder, 'backup');
    await backup(busy.url, into);
    isOver = true;
    await writer;
    const { url, db } = await target();
    await restore(url, into);
    const { rows } = await db.pool.query(
      `select (select count(*) from app_user) = (select count(*) from credential) as people, (select count(*) from event) = (select count(*) from event_pending) as events`);
    expect(rows).toEqual([{ people: true, events: true }]);
  });

  it('refuses a folder that is taken, and leaves nothing when it fails', async () => {
    await writeFile(join(folder, 'letter'), '');
    await expect(backup(source.url, folder)).rejects.toThrow('is not empty: back up into a new folder.');
    const { url, drop } = await createTestDatabaseUrl('empty');
    cleanUp.push(drop);
    await expect(backup(url, join(folder, 'backup'))).rejects.toThrow('was never migrated');
    expect(await readdir(folder)).toEqual(['letter']);
  });
});

describe('a backup with a passphrase and stored files', () => {
  const passphrase = 'correct horse battery staple';
  const stored = new Map([['photos/a.jpg', Buffer.alloc(200_000, 7)], ['papers/a.pdf', Buffer.from('%PDF')], ['empty', Buffer.alloc(0)]]);
  const files = {
    async *list() { for (const key of [...stored.keys(), 'gone']) yield { key }; },
    open: async (key: string) => {
      const bytes = stored.get(key);
      return bytes === undefined ? undefined : { contentType: 'image/jpeg', stream: Readable.from([bytes]) };
    },
  };

  it('holds nothing readable, and comes back whole', async () => {
    const into = join(folder, 'backup');
    const manifest = await backup(source.url, into, { passphrase, files });
    expect(manifest.files?.count).toBe(3);
    expect((await readFile(join(into, 'files', '00000000'))).includes(Buffer.alloc(64, 7))).toBe(false);
    await expect(restore((await target()).url, into)).rejects.toThrow('is encrypted');
    await expect(restore((await target()).url, into, { passphrase: 'another' })).rejects.toThrow('another passphrase');
    const { url, db } = await target();
    const back = new Map<string, Buffer>();
    const put = async (key: string, _contentType: string, body: Readable) => { back.set(key, Buffer.concat(await body.toArray())); };
    await restore(url, into, { passphrase, files: { put } });
    expect(back).toEqual(stored);
    expect(await contents(db)).toEqual(await contents(source.db));
  });

  it('is verified part by part, tables without the passphrase too', async () => {
    const into = join(folder, 'backup');
    await backup(source.url, into, { passphrase, files });
    expect((await verifyBackup(into, { passphrase })).findings).toEqual([]);
    const file = join(into, 'files', '00000001');
    await writeFile(file, (await readFile(file)).map((byte) => byte ^ 1));
    await rm(join(into, 'app_user.copy.gz'));
    expect((await verifyBackup(into, { passphrase })).findings).toEqual(['app_user.copy.gz is missing or cannot be read.', 'files/00000001 is not what was written.']);
    expect((await verifyBackup(into)).findings).toEqual(['app_user.copy.gz is missing or cannot be read.']);
    await expect(restore((await target()).url, into, { passphrase, files: { put: async (_key, _type, body) => { body.resume(); } } })).rejects.toBeInstanceOf(BackupFailed);
  });
});

describe('a restore', () => {
  let into: string;
  beforeEach(async () => {
    into = join(folder, 'backup');
    await backup(source.url, into);
  });

  const change = async (file: string, edit: (content: Buffer) => Buffer | string) => writeFile(join(into, file), edit(await readFile(join(into, file))));

  it('refuses a database that holds something', async () => {
    const { url, db } = await target('migrated');
    await insertUser(db.kysely);
    await expect(restore(url, into)).rejects.toThrow(/is not empty \(app_user has rows\): restore into a new one\./);
  });

  it('refuses a folder without a backup', async () => {
    const { url } = await target();
    await mkdir(join(folder, 'nothing'));
    await expect(restore(url, join(folder, 'nothing'))).rejects.toThrow('holds no backup');
  });

  it('refuses a manifest it cannot read', async () => {
    await change('manifest.json', (text) => text.toString().replace('"format": 2', '"format": 3'));
    const { url } = await target();
    await expect(restore(url, into)).rejects.toThrow('is damaged, or was written by another version of Lintel');
  });

  it('refuses a backup of migrations it does not have', async () => {
    await change('manifest.json', (text) => text.toString().replace(migrationNames().at(-1) ?? '', '20990101000000_later'));
    const { url } = await target();
    await expect(restore(url, into)).rejects.toThrow('another migration 20990101000000_later');
  });

  for (const [how, edit] of [
    ['cut short', (content: Buffer) => content.subarray(0, content.length - 10)],
    ['changed', (content: Buffer) => Buffer.concat([content, content])],
  ] as const)
    it(`loads nothing when a file was ${how}`, async () => {
      await change('membership.copy.gz', edit);
      const { url, db } = await target();
      await expect(restore(url, into)).rejects.toBeInstanceOf(BackupFailed);
      expect((await db.pool.query('select from app_user')).rowCount).toBe(0);
      expect((await db.pool.query('select last_position, restore_epoch from event_sequence')).rows).toEqual([{ last_position: 0, restore_epoch: 0 }]);
    });

  it('applies the migrations that came after the backup', async () => {
    const before = await createTestDatabaseUrl('empty');
    cleanUp.push(before.drop);
    const through = migrationNames().at(-2);
    if (through === undefined) throw new Error('There are at least two migrations.');
    await migrate(before.url, { through });
    const old = join(folder, 'old');
    await backup(before.url, old);
    const { url, db } = await target();
    await restore(url, old);
    const client = await db.pool.connect();
    expect((await appliedMigrations(client)).map(({ name }) => name)).toEqual(migrationNames());
    client.release();
  });
});
