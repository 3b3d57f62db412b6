import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEvents, createTestDatabase, numberEvents, type TestDatabase } from '../../testing';
import { findEvent, headPosition, logHead, readAggregate, readLog } from './read';
import { shardOf } from './shard';

let test: TestDatabase;
const [house, garden] = [uuidv7(), uuidv7()];
let waiting = '';

beforeAll(async () => {
  test = await createTestDatabase();
  await appendEvents(test.db.pool, [
    { aggregateId: house, aggregateVersion: 1, type: 'house.built', data: { storeys: 2 } },
    { aggregateId: garden, aggregateVersion: 1, type: 'garden.laid' },
    { aggregateId: house, aggregateVersion: 2, type: 'house.sold', correlationId: 'deal' },
  ]);
  await numberEvents(test.db);
  [waiting = ''] = await appendEvents(test.db.pool, [{ aggregateId: house, aggregateVersion: 3, type: 'house.left' }]);
});
afterAll(() => test.drop());

const positions = async (slice: Parameters<typeof readLog>[1]) => (await readLog(test.db.pool, slice)).map((event) => event.position);

describe('reading the log', () => {
  it('gives whole envelopes in order of position', async () => {
    const [first] = await readLog(test.db.pool, { after: 0, limit: 1 });
    expect(first).toEqual({
      id: expect.any(String), position: 1, type: 'house.built', version: 1, occurredAt: expect.any(Date), aggregateType: 'probe', aggregateId: house, aggregateVersion: 1,
      organisationId: null, actorId: null, onBehalfOf: null, sessionId: null, origin: 'cli', reason: null, correlationId: 'test', causationId: null, data: { storeys: 2 },
    });
  });

  it('from a position, up to a position, of some types, of some shards', async () => {
    expect(await positions({ after: 0, limit: 10 })).toEqual([1, 2, 3]);
    expect(await positions({ after: 1, limit: 1 })).toEqual([2]);
    expect(await positions({ after: 0, upTo: 2, limit: 10 })).toEqual([1, 2]);
    expect(await positions({ after: 0, limit: 10, types: ['house.sold', 'garden.laid'] })).toEqual([2, 3]);
    expect(await positions({ after: 0, limit: 10, types: [] })).toEqual([]);
    const isSame = shardOf(house) === shardOf(garden);
    expect(await positions({ after: 0, limit: 10, shards: [shardOf(house)] })).toEqual(isSame ? [1, 2, 3] : [1, 3]);
    expect(await positions({ after: 3, limit: 10 })).toEqual([]);
  });

  it('says where it ends and under which epoch', async () => {
    expect(await headPosition(test.db.pool)).toBe(3);
    expect(await logHead(test.db.pool)).toEqual({ position: 3, restoreEpoch: 0 });
  });

  it('has the history of an aggregate, also what is not numbered yet', async () => {
    const history = await readAggregate(test.db.kysely, { aggregateType: 'probe', aggregateId: house, limit: 10 });
    expect(history.map((event) => [event.aggregateVersion, event.position])).toEqual([[1, 1], [2, 3], [3, undefined]]);
    expect(await readAggregate(test.db.kysely, { aggregateType: 'probe', aggregateId: house, afterVersion: 2, limit: 10 })).toMatchObject([{ type: 'house.left' }]);
    expect(await readAggregate(test.db.kysely, { aggregateType: 'other', aggregateId: house, limit: 10 })).toEqual([]);
  });

  it('finds one event by its id', async () => {
    expect(await findEvent(test.db.kysely, waiting)).toMatchObject({ type: 'house.left', aggregateId: house });
    expect(await findEvent(test.db.kysely, uuidv7())).toBeNull();
  });

  it('shards in the database as in the program', async () => {
    const { rows } = await test.db.pool.query<{ aggregate_id: string; shard: number }>('select e.aggregate_id, o.shard from event_order o join event e on e.id = o.event_id');
    expect(rows.map((row) => row.shard)).toEqual(rows.map((row) => shardOf(row.aggregate_id)));
  });
});
