import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../lib/ports.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { provideProgramLogin } from './program-login.mjs';

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof startPostgres>>} */
let postgres;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-login-'));
  // Passwords count here as they do in a home.
  postgres = await startPostgres({ dataDirectory: join(folder, 'data'), port: await findFreePort(), logFile: join(folder, 'log'), password: 'owner-password' });
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('programs get a login of their own, with a password that may change, and the owner’s only where the database knows no such role', async () => {
  expect(await provideProgramLogin(postgres.url, 'first')).toBe(postgres.url);
  await query(postgres.url, 'CREATE ROLE lintel_app NOLOGIN; CREATE TABLE event (id int); GRANT SELECT, INSERT ON event TO lintel_app');
  const first = await provideProgramLogin(postgres.url, 'first');
  const second = await provideProgramLogin(postgres.url, 'second');
  await expect(query(first, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  expect(await query(second, 'INSERT INTO event VALUES (1) RETURNING id, current_user AS login')).toEqual([{ id: 1, login: 'lintel_app' }]);
  for (const change of ['UPDATE event SET id = 2', 'DELETE FROM event', 'TRUNCATE event', 'ALTER TABLE event DISABLE TRIGGER ALL', 'DROP TABLE event']) await expect(query(second, change)).rejects.toMatchObject({ code: '42501' });
});

/** @param {string} url @param {string} text */
async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
