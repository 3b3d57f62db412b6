import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing';
import { compiledOnce } from './compiled-once';

let test: TestDatabase;
let built = 0;

const inKindSince = compiledOnce((db, since: Date, kind: string) => {
  built += 1;
  return db.selectFrom('organisation').select(['name']).where('kind', '=', kind).where('currency', '=', 'USD').where('created_at', '>', since).where('kind', '=', kind).orderBy('name');
});

beforeAll(async () => {
  test = await createTestDatabase();
  const row = (name: string, kind: string) => ({ id: crypto.randomUUID(), name, kind, slug: name, zone: 'UTC', currency: 'USD', country: 'US', calendar: '{}' });
  await test.db.kysely.insertInto('organisation').values([row('b', 'agency'), row('a', 'agency'), row('c', 'provider')]).execute();
});
afterAll(() => test.drop());

it('is built once and run with any values, in a transaction too', async () => {
  expect(await inKindSince.execute(test.db.kysely, new Date(0), 'agency')).toEqual([{ name: 'a' }, { name: 'b' }]);
  expect(await inKindSince.execute(test.db.kysely, new Date(0), 'provider')).toEqual([{ name: 'c' }]);
  const inside = await test.db.kysely.transaction().execute(async (tx) => {
    await tx.deleteFrom('organisation').where('name', '=', 'c').execute();
    return inKindSince.execute(tx, new Date(0), 'provider');
  });
  expect(inside).toEqual([]);
  expect(await inKindSince.execute(test.db.kysely, new Date(Date.now() + 60_000), 'agency')).toEqual([]);
  expect(built).toBe(1);
});

it('refuses a statement that does something else with a value', async () => {
  const wrong = compiledOnce((db, name: string) => db.selectFrom('organisation').select('id').where('name', '=', name.trim().slice(1)));
  await expect(wrong.execute(test.db.kysely, 'a')).rejects.toThrow('is not used as it is');
});
