import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFull, requireSpace } from '../lib/disk.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { exited, isAlive, run } from '../lib/processes.mjs';
import { explain } from '../lib/setup-error.mjs';
import { ensureCluster, setPassword } from './postgres-cluster.mjs';
import { readPidFile, startPostgres, stopLeftPostgres } from './postgres.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-postgres-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = async () => ({ dataDirectory: join(folder, 'postgres'), port: await findFreePort(), logFile: join(folder, 'postgres.log') });

/** @param {string} url @param {string} sql */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('what people run on waits for the disk and asks for a password; what tests run on does neither', async () => {
  const durable = await startPostgres({ ...(await options()), password: 'a-Secret_1' });
  try {
    expect(await query(durable.url, "SELECT current_setting('fsync') || current_setting('synchronous_commit') || current_setting('full_page_writes') AS on")).toEqual([{ on: 'ononon' }]);
    await expect(query(durable.url.replace('a-Secret_1', 'wrong'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await query(durable.url, "SELECT datcollate, datlocprovider, upper('ñ é') FROM pg_database WHERE datname = 'lintel'")).toEqual([{ datcollate: 'C', datlocprovider: 'b', upper: 'Ñ É' }]);
  } finally {
    await durable.stop();
  }
  const throwAway = await startPostgres({ ...(await options()), dataDirectory: join(folder, 'other'), keep: false });
  try {
    expect(await query(throwAway.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
    for (const extension of ['btree_gist', 'pg_trgm', 'unaccent', 'citext', 'cube', 'earthdistance', 'pgcrypto']) await query(throwAway.url, `CREATE EXTENSION ${extension}`);
    expect(await query(throwAway.url, "SELECT similarity('हैदराबाद', 'हैदराबद') > 0.3 AS alike")).toEqual([{ alike: true }]);
  } finally {
    await throwAway.stop();
  }
});

test('a password that was lost with the secrets is replaced, and the content stays', async () => {
  const where = await options();
  const first = await startPostgres({ ...where, password: 'first' });
  await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS id');
  await first.stop();
  await setPassword(where.dataDirectory, 'second');
  const again = await startPostgres({ ...where, password: 'second' });
  try {
    expect(await query(again.url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
    await expect(query(first.url, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  } finally {
    await again.stop();
  }
});

describe('what a killed run leaves', () => {
  test('a pid file whose number now belongs to another program does not stop a start, nor end that program', async () => {
    const where = await options();
    await (await startPostgres(where)).stop();
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    writeFileSync(join(where.dataDirectory, 'postmaster.pid'), `${stranger.pid}\n${where.dataDirectory}\n1\n1\n\n\n\nready\n`);
    const server = await startPostgres(where);
    expect(isAlive(Number(stranger.pid))).toBe(true);
    expect(readPidFile(where.dataDirectory)).toEqual({ pid: server.pid, port: where.port, state: 'ready' });
    await server.stop();
    stranger.kill('SIGKILL');
  });

  test('a server still running on the folder is ended', async () => {
    const where = await options();
    const left = await startPostgres(where);
    await stopLeftPostgres(where.dataDirectory);
    expect(isAlive(left.pid)).toBe(false);
    expect(readPidFile(where.dataDirectory)).toBeUndefined();
  });

  test('a kill of the server alone, with a session at work, does not keep the next one from starting', async () => {
    const where = await options();
    const left = await startPostgres(where);
    const client = new pg.Client({ connectionString: left.url });
    client.on('error', () => {});
    await client.connect();
    const working = client.query('SELECT count(*) FROM generate_series(1, 30000000)').catch(() => {});
    process.kill(left.pid, 'SIGKILL');
    const server = await startPostgres(where);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    await working;
  });

  test('a cluster whose making was cut off is made anew', async () => {
    const where = await options();
    mkdirSync(join(folder, '.new-cluster-cut/data'), { recursive: true });
    await ensureCluster(where);
    expect(readFileSync(join(where.dataDirectory, 'PG_VERSION'), 'utf8')).toBe('18\n');
    expect(existsSync(join(folder, '.new-cluster-cut'))).toBe(false);
  });

  test('a cluster of another version is refused in one sentence', async () => {
    const where = await options();
    mkdirSync(where.dataDirectory);
    writeFileSync(join(where.dataDirectory, 'PG_VERSION'), '17\n');
    await expect(ensureCluster(where)).rejects.toThrow(/holds a PostgreSQL 17 cluster and this is PostgreSQL 18: move it aside/);
  });
});

describe('a full disk is one sentence', () => {
  /** @param {string} size @param {(reason: string) => void} skip */
  const mountSmall = async (size, skip) => {
    const small = join(folder, 'small');
    mkdirSync(small);
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', small]);
    if (!mounted.ok) skip('only root can mount a small disk');
    return { small, unmount: () => run('umount', [small]) };
  };
  const sentence = /^The disk is full: free some space, or set LINTEL_HOME to a folder on a larger disk/;

  test('before anything is written, and while the cluster is made', async ({ skip }) => {
    const { small, unmount } = await mountSmall('8m', skip);
    try {
      expect(() => requireSpace(small, 300, 'LINTEL_HOME')).toThrow(/has \d MB free and at least 300 MB are needed/);
      const failure = await ensureCluster({ dataDirectory: join(small, 'postgres') }).catch((error) => error);
      expect(explain(failure)).toMatch(sentence);
      expect(existsSync(join(small, 'postgres'))).toBe(false);
    } finally {
      await unmount();
    }
  });

  test('when recovery finds no room, and with room again nothing is lost', async ({ skip }) => {
    const { small, unmount } = await mountSmall('120m', skip);
    try {
      const where = { dataDirectory: join(small, 'postgres'), port: await findFreePort(), logFile: join(small, 'postgres.log') };
      const first = await startPostgres(where);
      await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS id');
      process.kill(first.pid, 'SIGKILL');
      // Recovery deletes a little before it writes; somebody else's program takes that room at once.
      const hog = spawn('sh', ['-c', `while true; do cat /dev/zero >> ${join(small, 'fill')} 2>&-; done`]);
      await expect.poll(() => isFull(small), { timeout: 10_000 }).toBe(true);
      /** Which of the two gets the room first is chance. */
      const attempt = () => startPostgres(where).then(({ stop }) => stop().then(() => 'it started'), (error) => explain(error));
      let failure = await attempt();
      for (let tries = 1; failure === 'it started' && tries < 10; tries += 1) failure = await attempt();
      hog.kill('SIGKILL');
      await exited(hog);
      expect(failure).toMatch(sentence);
      rmSync(join(small, 'fill'));
      const again = await startPostgres(where);
      expect(await query(again.url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
      await again.stop();
    } finally {
      await unmount();
    }
  });
});
