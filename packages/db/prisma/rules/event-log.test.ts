import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, insertEvent, refusalOf, type TestDatabase } from '../../testing/index';

let database: TestDatabase;
let eventId: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  eventId = (await insertEvent(database.db.kysely)).id;
});

const refused = '23001';
const changes = [`update event set reason = 'better so'`, 'delete from event', 'truncate event'] as const;

describe('an event, once written', () => {
  for (const change of changes) {
    it(`stays as it is: ${change}`, async () => {
      expect(await refusalOf(database.db.pool.query(change))).toBe(refused);
    });
    it(`stays as it is for a tool that replicates: ${change}`, async () => {
      expect(await refusalOf(inTransaction(['set local session_replication_role = replica', change]))).toBe(refused);
    });
  }

  it('gives way to a restore alone', async () => {
    await inTransaction([`set local lintel.restore = 'on'`, `delete from event where id = '${eventId}'`]);
    const { rowCount } = await database.db.pool.query('select from event where id = $1', [eventId]);
    expect(rowCount).toBe(0);
  });
});

describe('a program whose login is a member of lintel_app', () => {
  const login = `lintel_test_login_${randomBytes(6).toString('hex')}`;
  let program: pg.Client;
  beforeAll(async () => {
    await database.db.pool.query(`create role ${login} login password '${login}' in role lintel_app`);
    const url = new URL(database.url);
    url.username = login;
    url.password = login;
    program = new pg.Client({ connectionString: url.href });
    await program.connect();
  });
  afterAll(async () => {
    await program.end();
    await database.db.pool.query(`drop role ${login}`);
  });

  it('reads and appends', async () => {
    await program.query(
      `insert into event (id, type, version, aggregate_type, aggregate_id, aggregate_version, origin, correlation_id, data)
       values (gen_random_uuid(), 'probe.happened', 1, 'probe', gen_random_uuid(), 1, 'cli', 'c', '{}')`);
    await program.query('insert into event_pending (event_id) select id from event limit 1');
    await program.query('delete from event_pending');
    expect((await program.query('select from event')).rowCount).toBeGreaterThan(0);
  });

  for (const change of [...changes, 'update event_order set shard = 1', 'delete from event_order', 'delete from _prisma_migrations'])
    it(`may not try: ${change}`, async () => {
      expect(await refusalOf(program.query(change))).toBe('42501');
    });
});

async function inTransaction(statements: readonly string[]): Promise<void> {
  const client = await database.db.pool.connect();
  try {
    await client.query('begin');
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
