import { driveAgain } from '@lintel/db/log';
import { DependencyDown, uuidv7 } from '@lintel/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, recorder, RelayHarness } from './testing/harness';

let harness: RelayHarness;
beforeEach(async () => {
  harness = await RelayHarness.open();
});
afterEach(() => harness.close());

const ask = (eventId: string, consumer = 'mailer', reason = 'the letter was lost') => driveAgain(harness.db.kysely, { consumer, eventId, by: null, reason });
const states = async () => (await harness.db.pool.query<{ state: string; error: string | null }>('select state, error from event_redrive order by id')).rows;

describe('driving an event again', () => {
  it('gives that event, once more and alone, to a reactor', async () => {
    const sent: string[] = [];
    await harness.relay([recorder('mailer', { lanes: 4, react: async (_tx, event) => { sent.push(event.id); } })]);
    const ids = await harness.append([uuidv7(), uuidv7(), uuidv7()]);
    await eventually(() => sent.length === 3, 'all three');
    await eventually(async () => ask(ids[1] ?? '').then(() => true, () => false), 'the cursor to be there');
    await eventually(() => sent.length === 4, 'the one to come again');
    expect(sent[3]).toBe(ids[1]);
    await eventually(async () => (await states())[0]?.state === 'done', 'the request to be settled');
    await ask(ids[1] ?? '');
    await eventually(() => sent.length === 5, 'a second time');
  });

  it('that fails holds nothing behind it, and waits while a dependency is down', async () => {
    const sent: string[] = [];
    let mood: 'well' | 'down' | 'broken' = 'well';
    await harness.relay([recorder('mailer', { react: async (_tx, event) => {
      if (mood === 'down') throw new DependencyDown('The mail server');
      if (mood === 'broken') throw new Error('no such address');
      sent.push(event.id);
    } })]);
    const aggregate = uuidv7();
    const [id = ''] = await harness.append([aggregate]);
    await eventually(async () => (await harness.db.pool.query('select 1 from consumer_lane where cursor = 1')).rowCount === 1, 'the first delivery');
    mood = 'broken';
    await ask(id);
    await eventually(async () => (await states())[0]?.state === 'failed', 'the failure');
    expect(await states()).toEqual([{ state: 'failed', error: 'Error: no such address' }]);
    mood = 'down';
    await ask(id);
    await eventually(async () => (await harness.db.pool.query('select 1 from consumer_lane where paused_since is not null')).rowCount === 1, 'the pause');
    expect((await states())[1]?.state).toBe('requested');
    mood = 'well';
    await eventually(async () => (await states())[1]?.state === 'done', 'the dependency to be back');
    await harness.append([aggregate]);
    await eventually(() => sent.length === 3, 'the aggregate’s next event');
  });

  it('is refused to projections, for strangers, for what has not been delivered, and without a reason', async () => {
    await harness.append([uuidv7()]);
    const relay = await harness.relay([
      recorder('mailer', { types: '*', react: async () => { throw new DependencyDown('The mail server'); } }),
      { kind: 'projection', name: 'view', summary: '', types: '*', prepareShadow: async () => {}, swapShadow: async () => {}, apply: async () => {} },
    ]);
    await eventually(async () => (await harness.log()).length === 1, 'the event to be numbered');
    const [event] = await harness.log();
    await expect(ask(event?.id ?? '', 'view')).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('projection') });
    await expect(ask(event?.id ?? '')).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('not had') });
    await expect(ask(uuidv7())).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(event?.id ?? '', 'nobody')).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(event?.id ?? '', 'mailer', '')).rejects.toMatchObject({ code: 'invalid_input' });
    await relay.stop();
  });
});
