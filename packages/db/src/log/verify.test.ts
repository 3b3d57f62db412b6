import { uuidv7 } from '@lintel/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendEvents, createTestDatabase, numberEvents, type TestDatabase } from '../../testing';
import { verifyLog } from './verify';

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
  const [a, b] = [uuidv7(), uuidv7()];
  await appendEvents(test.db.pool, [
    { aggregateId: a, aggregateVersion: 1 }, { aggregateId: b, aggregateVersion: 1 }, { aggregateId: a, aggregateVersion: 2 }, { aggregateId: a, aggregateVersion: 3 },
  ]);
  await numberEvents(test.db);
  await appendEvents(test.db.pool, [{ aggregateId: b, aggregateVersion: 2 }]);
});
afterEach(() => test.drop());

/** Does what no program of ours can: the log's own guards are lifted as a restore lifts them. */
async function damage(statements: string): Promise<readonly string[]> {
  await test.db.pool.query(`begin; set local lintel.restore = 'on'; ${statements}; commit`);
  return (await verifyLog(test.db.pool)).findings.map((finding) => finding.check);
}

describe('verifying the log', () => {
  it('finds nothing in a sound one, and says what it looked at', async () => {
    const checked: string[] = [];
    const verification = await verifyLog(test.db.pool, (name, index, of) => checked.push(`${index + 1}/${of} ${name}`));
    expect(verification).toEqual({ events: 5, lastPosition: 4, pending: 1, findings: [] });
    expect(checked[0]).toBe('1/8 contiguous');
    expect(checked).toHaveLength(8);
  });

  it('takes several events of one version, and versions that nobody told of', async () => {
    const [id, deadline] = [uuidv7(), uuidv7()];
    await appendEvents(test.db.pool, [
      { aggregateId: id, aggregateVersion: 1 }, { aggregateId: id, aggregateVersion: 4 }, { aggregateId: id, aggregateVersion: 4, type: 'probe.told' }, { aggregateId: deadline, aggregateVersion: 2 },
    ]);
    await numberEvents(test.db);
    expect((await verifyLog(test.db.pool)).findings).toEqual([]);
  });

  it.each([
    ['a number without its event and a gap', 'delete from event_order where position = 2', ['contiguous', 'placed']],
    ['a missing end', 'delete from event_order where position = 4', ['head', 'placed']],
    ['a number given twice', 'update event_sequence set last_position = 9', ['head']],
    ['an event that is forgotten', 'delete from event_pending', ['placed']],
    ['an event that would be numbered again', 'insert into event_pending (event_id) select event_id from event_order where position = 1', ['once']],
    ['an event that waits twice', 'insert into event_pending (event_id) select event_id from event_pending', ['once']],
    ['a wrong shard', 'update event_order set shard = (shard + 1) % 64 where position = 3', ['faithful']],
    ['a wrong type', `update event_order set type = 'probe.other' where position = 3`, ['faithful']],
    ['a consumer ahead of the log', `insert into consumer_lane (consumer, lane, cursor) values ('c', 0, 99)`, ['cursors']],
    [
      'two events of an aggregate in the wrong order',
      `update event_order set position = 100 where position = 3; update event_order set position = 3 where position = 4; update event_order set position = 4 where position = 100`,
      ['order'],
    ],
    ['a version that waits behind the one that follows it', `insert into event_pending (event_id) select event_id from event_order where position = 3;
      delete from event_order where position = 3; update event_order set position = 3 where position = 4; update event_sequence set last_position = 3`, ['order']],
  ])('finds %s', async (_what, statements, checks) => {
    expect(await damage(statements)).toEqual(checks);
  });

  it('finds numbers of events that are gone, and counts what it does not show', async () => {
    await appendEvents(test.db.pool, Array.from({ length: 20 }, () => ({ aggregateId: uuidv7(), aggregateVersion: 1 })));
    await numberEvents(test.db);
    await damage('delete from event where aggregate_version = 1');
    const { findings } = await verifyLog(test.db.pool);
    const present = findings.find((finding) => finding.check === 'present');
    expect(present?.count).toBe(22);
    expect(present?.examples).toHaveLength(5);
    expect(findings.map((finding) => finding.check)).toEqual(['present']);
  });
});
