import { uuidV7Generator, uuidv7 } from '@lintel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestDatabaseUrl, insertEvent, refusalOf, type TestDatabase } from '../../testing/index';
import { openDatabase } from '../database';
import { migrate, migrationNames } from '../migrate';
import { extendLog } from './extend';
import { readLog } from './read';
import { sequenceBatch } from './sequence-batch';
import { verifyLog } from './verify';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  return () => database.drop();
});

const query = async <Row extends object>(text: string, values: unknown[] = []) => (await database.db.pool.query<Row>(text, values)).rows;
const parts = async () => (await query<{ name: string }>(`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'event'::regclass order by 1`)).map(({ name }) => name);
const idAt = (time: string) => uuidV7Generator({ now: () => Date.parse(time), random: (bytes) => crypto.getRandomValues(bytes) })();
const partOf = async (id: string) => (await query<{ part: string }>('select tableoid::regclass::text as part from event where id = $1', [id]))[0]?.part;
const nextYears = () => [1, 2, 3].map((years) => new Date().getUTCFullYear() + years);
/** As if that much time had passed: the next parts are wanted that much earlier. */
const extendAhead = async (ahead: string) => (await query<{ name: string | null }>('select lintel_extend_log($1::interval) as name', [ahead]))[0]?.name ?? null;

it('begins with what was there, goes on with the year that follows, and needs nothing more for a while', async () => {
  await extendLog(database.db.pool);
  expect(await parts()).toEqual(expect.arrayContaining(['event_first', 'event_rest']));
  expect(await extendLog(database.db.pool)).toEqual([]);
  expect(await partOf((await insertEvent(database.db.kysely)).id)).toBe('event_first');
});

it('is made ahead once, whoever else makes it', async () => {
  const [next, , last] = nextYears();
  await Promise.all([1, 2, 3].map(() => extendAhead('800 days')));
  while ((await extendAhead('800 days')) !== null);
  expect(await parts()).toEqual(expect.arrayContaining([`event_${next}`, `event_${last}`]));
  expect(new Set(await parts()).size).toBe((await parts()).length);
  expect(await partOf((await insertEvent(database.db.kysely, { id: idAt(`${last}-06-01T00:00:00Z`) })).id)).toBe(`event_${last}`);
});

it('refuses nothing while a part is missing, and moves what was written meanwhile into it', async () => {
  const [, later] = nextYears();
  const early = await insertEvent(database.db.kysely, { id: idAt(`${later}-03-01T00:00:00Z`) });
  expect(await partOf(early.id)).toBe('event_rest');
  while ((await extendAhead('800 days')) !== null);
  expect(await partOf(early.id)).toBe(`event_${later}`);
  expect(await query('select from event_rest')).toEqual([]);
});

describe('across parts', () => {
  beforeEach(async () => {
    while ((await extendAhead('800 days')) !== null);
  });

  it('order, reading and checking are as in one table', async () => {
    const [next] = nextYears();
    const aggregateId = uuidv7();
    const ids = [uuidv7(), idAt(`${next}-02-01T00:00:00Z`), idAt(`${next}-09-01T00:00:00Z`), uuidv7()];
    for (const [at, id] of ids.entries()) {
      await insertEvent(database.db.kysely, { id, aggregate_id: aggregateId, aggregate_version: at + 1 });
      await query('insert into event_pending (event_id) values ($1)', [id]);
    }
    const client = await database.db.pool.connect();
    await sequenceBatch(client, 100);
    client.release();
    expect((await readLog(database.db.pool, { after: 0, limit: 10 })).map(({ id }) => id)).toEqual(ids);
    expect((await verifyLog(database.db.pool)).findings).toEqual([]);
  });

  it('a read by id touches one part', async () => {
    const plan = await query<{ 'QUERY PLAN': string }>(`explain (costs off) select * from event where id = '${uuidv7()}'`);
    expect(plan.map((row) => row['QUERY PLAN']).filter((line) => / on event_/.test(line))).toHaveLength(1);
  });

  it('each part refuses change by itself, also to a tool that replicates', async () => {
    const [next] = nextYears();
    const { id } = await insertEvent(database.db.kysely, { id: idAt(`${next}-02-01T00:00:00Z`) });
    for (const change of [`update event_${next} set reason = 'x' where id = '${id}'`, `delete from event_${next}`, `truncate event_${next}`, 'truncate event_first'])
      for (const before of ['', 'set local session_replication_role = replica;']) expect([change, before, await refusalOf(database.db.pool.query(`${before} ${change}`))]).toEqual([change, before, '23001']);
  });

  it('a program may touch none of them but through the whole', async () => {
    const { rows } = await database.db.pool.query<{ part: string }>(
      `select inhrelid::regclass::text as part from pg_inherits where inhparent = 'event'::regclass
       and (has_table_privilege('lintel_app', inhrelid, 'select') or has_table_privilege('lintel_app', inhrelid, 'update') or has_table_privilege('lintel_app', inhrelid, 'delete'))`);
    expect(rows).toEqual([]);
    const { rows: [whole] } = await database.db.pool.query(
      `select has_table_privilege('lintel_app', 'event', 'select, insert') as may, has_table_privilege('lintel_app', 'event', 'update') or has_table_privilege('lintel_app', 'event', 'delete') as "mayNot"`);
    expect(whole).toEqual({ may: true, mayNot: false });
  });

  it('two events of one kind never tell of the same version within a part', async () => {
    const [next] = nextYears();
    const aggregate_id = uuidv7();
    await insertEvent(database.db.kysely, { id: idAt(`${next}-02-01T00:00:00Z`), aggregate_id });
    expect(await refusalOf(insertEvent(database.db.kysely, { id: idAt(`${next}-02-01T00:00:01Z`), aggregate_id }))).toBe(`event_${next}_version_key`);
  });
});

describe('a database that had its log in one table', () => {
  const names = migrationNames();
  const before = names[names.findIndex((name) => name.endsWith('_log_partitions')) - 1] ?? '';

  it.each([
    ['keeps it as the first part', uuidv7(), 'event_first', 'event_rest'],
    ['has one part for ever where an id lies beyond every time', 'ffffffff-ffff-4fff-bfff-ffffffffffff', 'event_first', 'event_first'],
  ])('%s', async (_what, id, part, partOfLater) => {
    const { url, drop } = await createTestDatabaseUrl('empty');
    await migrate(url, { through: before });
    const db = openDatabase({ url, applicationName: 'lintel test', poolSize: 2 });
    try {
      for (const each of [uuidv7(), id]) await db.pool.query(`with e as (insert into event (id, type, version, aggregate_type, aggregate_id, aggregate_version, origin, correlation_id, data)
        values ($1, 'probe.happened', 1, 'probe', $1, 1, 'cli', 'c', '{}') returning id) insert into event_pending (event_id) select id from e`, [each]);
      await migrate(url);
      const later = await insertEvent(db.kysely, { id: idAt('2090-01-01T00:00:00Z') });
      const { rows } = await db.pool.query<{ part: string }>('select tableoid::regclass::text as part from event where id = any ($1) order by id', [[id, later.id]]);
      expect(new Set(rows.map((row) => row.part))).toEqual(new Set([part, partOfLater]));
      await extendLog(db.pool);
      await db.pool.query('insert into event_pending (event_id) values ($1)', [later.id]);
      expect((await verifyLog(db.pool)).findings).toEqual([]);
      expect(await refusalOf(db.pool.query('update event set reason = null'))).toBe('23001');
    } finally {
      await db.close();
      await drop();
    }
  });
});
