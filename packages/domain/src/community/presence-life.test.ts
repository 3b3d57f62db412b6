import { createExecutor, type Executor, type Moment, momentChannel } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, uuidv7 } from '@lintel/kernel';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contextOf as as } from '../../testing/people';
import { updatePreferences } from '../access';
import { countUnread, createChannel, createPost, getChannel, markChannelRead, markSeen, openDirect, sayTyping, sendMessage } from './index';
import { buildTwoTowers } from './testing/two-towers';

let test: TestDatabase;
let executor: Executor;
let ear: pg.Client;
let told: Moment[] = [];
let buildingId: string;
let channelId: string;
let manager: Actor;
let ann: Actor;
let bob: Actor;
let outsider: Actor;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  ear = new pg.Client(test.db.pool.options);
  await ear.connect();
  ear.on('notification', ({ payload }) => { told.push(JSON.parse(payload ?? '') as Moment); });
  await ear.query(`listen ${momentChannel}`);
  ({ buildingId, manager, ann, bob, outsider } = await buildTwoTowers(test, executor));
  channelId = (await executor.execute(createChannel, { buildingId, name: 'Cellar' }, as(manager))).id;
});
afterAll(async () => {
  await ear.end();
  await test.drop();
});
beforeEach(() => { told = []; });

const codes = async (promise: Promise<unknown>) => promise.then(() => 'ok', (error: { code?: string }) => error.code ?? 'unknown');
const present = async (by: Actor, id = channelId) => (await executor.ask(getChannel, { id }, as(by))).present.map(({ userId }) => userId);
const look = (by: Actor, isOpen: boolean, id = channelId) => executor.execute(markChannelRead, { id, position: 0, isOpen }, as(by));
/** What was told so far: a later signal has come through, so all before it have. */
async function heard(): Promise<readonly Moment[]> {
  const mark = uuidv7();
  await ear.query('select pg_notify($1, $2)', [momentChannel, JSON.stringify({ topic: mark })]);
  await expect.poll(() => told.some(({ topic }) => topic === mark)).toBe(true);
  return told.filter(({ topic }) => topic !== mark);
}
const heardIn = async (id: string) => (await heard()).filter(({ topic }) => topic === `channel:${id}`);
const unread = (by: Actor) => executor.ask(countUnread, {}, as(by));

describe('who looks and who writes', () => {
  it('is told to who is in the channel while it lasts, and not again while it goes on', async () => {
    await look(manager, true);
    await look(manager, true);
    await executor.execute(sayTyping, { id: channelId }, as(manager));
    expect(await present(ann)).toEqual([manager.userId]);
    await look(manager, false);
    expect(await present(ann)).toEqual([]);
    expect((await heardIn(channelId)).map(({ kind, userId }) => [kind, userId])).toEqual([['here', manager.userId], ['typing', manager.userId], ['left', manager.userId]]);
    expect(await codes(executor.execute(sayTyping, { id: channelId }, as(outsider)))).toBe('not_found');
  });

  it('is told neither of who chose not to be seen nor of neighbours who do not let the house know of them', async () => {
    await executor.execute(updatePreferences, { showsPresence: false }, as(manager));
    await look(manager, true);
    await look(ann, true);
    await executor.execute(sayTyping, { id: channelId }, as(ann));
    expect([await present(bob), await heardIn(channelId)]).toEqual([[], []]);
    await executor.execute(updatePreferences, { showsPresence: true }, as(manager));
    for (const who of [manager, ann]) await look(who, false);
  });

  it('between two is seen by the two, and is over at once when one does not live here any more', async () => {
    const { id } = await executor.execute(openDirect, { buildingId, userId: manager.userId ?? '' }, as(bob));
    await look(bob, true, id);
    expect(await present(manager, id)).toEqual([bob.userId]);
    expect((await heardIn(id)).map(({ kind, name }) => [kind, name])).toEqual([['here', 'bob@towers.test']]);
    await test.db.kysely.updateTable('membership').set({ revoked_at: new Date() }).where('user_id', '=', bob.userId ?? '').execute();
    expect(await present(manager, id)).toEqual([]);
    await test.db.kysely.updateTable('membership').set({ revoked_at: null }).where('user_id', '=', bob.userId ?? '').execute();
  });
});

describe('what is new', () => {
  it('counts what others wrote since one looked, is told to one’s own devices when it was read, and is nobody else’s', async () => {
    const before = await unread(ann);
    const { position } = await executor.execute(sendMessage, { channelId, clientId: uuidv7(), body: 'Hello' }, as(manager));
    await executor.execute(createPost, { buildingId, body: 'The lift stands' }, as(bob));
    const now = await unread(ann);
    expect([now.messages - before.messages, now.posts - before.posts]).toEqual([1, 1]);
    expect((await unread(bob)).posts).toBe(0);
    told = [];
    await executor.execute(markChannelRead, { id: channelId, position }, as(ann));
    await executor.execute(markSeen, { id: buildingId }, as(ann));
    expect((await heard()).map(({ topic, kind }) => [topic, kind])).toEqual([[`user:${String(ann.userId)}`, 'read'], [`user:${String(ann.userId)}`, 'read']]);
    expect(await unread(ann)).toMatchObject({ messages: 0, posts: 0, houses: [{ id: buildingId, posts: 0 }] });
    expect(await unread(outsider)).toMatchObject({ messages: 0, posts: 0 });
    expect(await codes(executor.execute(markSeen, { id: buildingId }, as(outsider)))).toBe('not_found');
  });

  it('never counts twice what two devices look at together', async () => {
    const [one, two] = await Promise.all([executor.execute(markSeen, { id: buildingId }, as(bob)), executor.execute(markSeen, { id: buildingId }, as(bob))]);
    const { rows } = await test.db.pool.query<{ n: number; seen: Date }>('select count(*)::int as n, max(seen_at) as seen from community_visit where user_id = $1', [bob.userId]);
    expect([rows[0]?.n, rows[0]?.seen.toISOString()]).toEqual([1, [one.seenAt, two.seenAt].toSorted().at(-1)]);
  });
});
