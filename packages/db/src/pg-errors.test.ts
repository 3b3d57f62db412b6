import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing';
import { isConnectionLoss, translatePgError } from './pg-errors';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it('knows a connection that was lost under a statement, and one that was lost between two', async () => {
  const client = await test.db.pool.connect();
  client.on('error', () => {});
  const { rows: [own] } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const under = client.query('select pg_sleep(60)').catch((error: unknown) => error);
  const broken = new Promise((resolve) => { client.once('end', resolve); });
  await test.db.pool.query('select pg_terminate_backend($1)', [own?.pid]);
  await broken;
  const between = await client.query('select 1').catch((error: unknown) => error);
  client.release(true);
  for (const error of [await under, between]) {
    expect(isConnectionLoss(error)).toBe(true);
    expect(translatePgError(error)).toMatchObject({ code: 'unavailable' });
  }
});
