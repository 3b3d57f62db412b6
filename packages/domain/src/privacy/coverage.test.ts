import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personalTables, workReferences } from '../personal-registry';
import { selectionOf } from './rows';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

/** Columns that look as if they told of people and do not, each for its reason. */
const notPersonal: Readonly<Record<string, string>> = {
  'listing_view.visitor': 'a hash of a person or a browser and a day',
};
const looksPersonal = '(^|_)(email|phone|address|user_agent)$|^(visitor|recipient|original_name)$';

async function columns(sql: string, values: readonly unknown[] = []): Promise<readonly string[]> {
  const { rows } = await test.db.pool.query<{ name: string }>(sql, [...values]);
  return rows.map(({ name }) => name);
}

describe('what is held on people', () => {
  const declared = () => new Set([
    ...personalTables.flatMap(({ table, covers }) => covers.map((column) => `${table}.${column}`)),
    ...workReferences.flatMap(({ table, columns: named }) => named.map((column) => `${table}.${column}`)),
  ]);

  it('is declared by its domain, wherever a table refers to a person', async () => {
    const references = await columns(`
      select c.relname || '.' || a.attname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
      where k.contype = 'f' and k.confrelid = 'app_user'::regclass and not c.relispartition order by 1`);
    expect(references.length).toBeGreaterThan(40);
    expect(references.filter((column) => !declared().has(column))).toEqual([]);
  });

  it('is declared wherever a column looks as if it told of a person', async () => {
    const found = await columns(`
      select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and not a.attisdropped and a.attnum > 0
        and (a.attname ~ $1 or (a.atttypid = 'uuid'::regtype and a.attname in ('user_id', 'actor_id', 'on_behalf_of', 'author_id'))) order by 1`, [looksPersonal]);
    // Addresses of places, which are the platform's.
    const places = /^(parcel|search_listing_card(_shadow)?)\./;
    expect(found.filter((column) => !places.test(column) && notPersonal[column] === undefined && !declared().has(column))).toEqual([]);
  });

  it.each(personalTables.map((declaration) => [declaration.table, declaration] as const))('%s: every column and condition of its declaration is there', async (_table, declaration) => {
    const own = await columns('select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped', [declaration.table]);
    const named = [...declaration.covers, ...(typeof declaration.exported === 'string' ? [] : declaration.exported), ...(declaration.forgetting.how === 'clear' ? Object.keys(declaration.forgetting.set) : [])];
    expect(named.filter((column) => !own.includes(column))).toEqual([]);
    const person = { id: uuidv7(), email: 'nobody@lintel.test' };
    if (typeof declaration.exported !== 'string') {
      const { text, values } = selectionOf(declaration, person, '', 10);
      expect((await test.db.pool.query({ text, values: [...values] })).rows).toEqual([]);
    }
  });

  it('names nothing that is not there', async () => {
    for (const { table, columns: named } of workReferences) {
      const own = await columns('select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped', [table]);
      expect(named.filter((column) => !own.includes(column)).map((column) => `${table}.${column}`)).toEqual([]);
    }
  });

  it('hands out no secret', () => {
    for (const { exported } of personalTables)
      if (typeof exported !== 'string') expect(exported.filter((column) => /hash|secret|wrapped|webauthn|credential_id|public_key|found/.test(column))).toEqual([]);
  });
});
