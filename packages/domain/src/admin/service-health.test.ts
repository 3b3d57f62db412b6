import { forgetExpiredKeys } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetService, forgetSilentServices, reportServices } from './service-health';

let database: TestDatabase;
beforeAll(async () => { database = await createTestDatabase(); });
afterAll(() => database.drop());

const services = async () => (await database.db.kysely.selectFrom('service_health').select(['service', 'state', 'instance', 'detail']).orderBy('service').execute());

test('the last thing said of a service is what is kept, and one that ended is forgotten', async () => {
  const { db } = database;
  await reportServices(db, 'a', [{ service: 'web:a', state: 'up', detail: { version: '1' } }, { service: 'port:files', state: 'down', detail: { implementation: 's3', error: 'no answer' } }]);
  await reportServices(db, 'b', [{ service: 'port:files', state: 'up', detail: { implementation: 's3', latencyMs: 4 } }]);
  expect(await services()).toEqual([
    { service: 'port:files', state: 'up', instance: 'b', detail: { implementation: 's3', latencyMs: 4 } }, { service: 'web:a', state: 'up', instance: 'a', detail: { version: '1' } },
  ]);
  await forgetService(db, 'web:a');
  expect((await services()).map(({ service }) => service)).toEqual(['port:files']);
});

test('processes that fell silent long ago are forgotten; ports keep what was last said', async () => {
  const { db } = database;
  await reportServices(db, 'c', [{ service: 'worker:c', state: 'up', detail: {} }, { service: 'worker:d', state: 'up', detail: {} }]);
  await db.pool.query(`update service_health set updated_at = now() - interval '2 days' where service <> 'worker:d'`);
  expect(await forgetSilentServices(db)).toBe(1);
  expect((await services()).map(({ service }) => service)).toEqual(['port:files', 'worker:d']);
});

test('idempotency keys whose day is over are deleted; those of workflows never', async () => {
  const { db } = database;
  const key = (name: string, expires: Date | null) => ({ scope: expires === null ? 'workflow' : 'caller:x', key: name, command: 'listing.create', request_hash: Buffer.alloc(32), expires_at: expires });
  await db.kysely.insertInto('idempotency_key').values([key('old', new Date(Date.now() - 1_000)), key('young', new Date(Date.now() + 60_000)), key('for ever', null)]).execute();
  expect(await forgetExpiredKeys(db)).toBe(1);
  const left = await db.kysely.selectFrom('idempotency_key').select('key').orderBy('key').execute();
  expect(left.map((row) => row.key)).toEqual(['for ever', 'young']);
});
