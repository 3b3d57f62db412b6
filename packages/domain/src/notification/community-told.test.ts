import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { envelopeOf, type EventRow } from '@lintel/db/log';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '../../testing/people';
import { createBuilding } from '../building';
import {
  answerEvent, appealCase, createChannel, createComment, createPost, decideCase, decideMute, editPost, flagContent, listCases, markChannelRead, muteResident, openDirect, sendMessage, wakePost,
} from '../community';
import { listNotifications, setHours, setPreference } from './index';
import type { NotificationKind } from './kinds';
import { notificationReactor } from './reactions';

let test: TestDatabase;
let executor: Executor;
let buildingId: string;
let manager: Actor;
let ann: Actor;
let bob: Actor;
let eve: Actor;
let outsider: Actor;
let seen: string;
const as = contextOf;
const machine = contextOf(system, { origin: 'workflow' });
const idOf = (actor: Actor) => actor.userId ?? '';

async function person(name: string, role: 'building_manager' | 'resident', scopeId: string, company: string): Promise<Actor> {
  await addMembership(test.db.kysely, await addUser(test.db.kysely, `${name}@towers.test`), role, scopeId, company);
  return actorByEmail(test.db, `${name}@towers.test`);
}

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  const company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
  const made = await executor.execute(createBuilding, { organisationId: company, name: 'North Tower', zone: 'Pacific/Auckland', units: ['1', '2', '3'].map((label) => ({ label })) }, as(system));
  buildingId = made.id;
  const [first = '', second = '', third = ''] = made.units.map(({ id }) => id);
  manager = await person('manager', 'building_manager', buildingId, company);
  ann = await person('ann', 'resident', first, company);
  bob = await person('bob', 'resident', second, company);
  eve = await person('eve', 'resident', third, company);
  const elsewhere = await executor.execute(createBuilding, { organisationId: company, name: 'South Tower', zone: 'Pacific/Auckland', units: [{ label: '1' }] }, as(system));
  outsider = await person('outsider', 'resident', elsewhere.units[0]?.id ?? '', company);
});
afterAll(() => test.drop());
beforeEach(async () => {
  await test.db.pool.query(`update post set created_at = created_at - interval '2 hours'; update message set created_at = created_at - interval '1 hour'`);
  seen = await latest();
});

const latest = async () => (await test.db.kysely.selectFrom('event').select('id').orderBy('id', 'desc').executeTakeFirst())?.id ?? uuidv7();

/** Drives what happened since through the reactor, each event twice: who is told by it is told once. */
async function tell(): Promise<void> {
  const rows = await test.db.kysely.selectFrom('event').selectAll().where('id', '>', seen).where('type', 'not like', 'notification.%').orderBy('id').execute();
  for (const row of rows) {
    const event = envelopeOf(row as unknown as EventRow);
    if (!notificationReactor.types.includes(event.type)) continue;
    for (let twice = 0; twice < 2; twice += 1) await inTransaction(test.db, machine, 'any', (tx) => notificationReactor.react(tx, event));
  }
  seen = await latest();
}

/** Whom the bell has told what since, as `kind name`. */
async function told(kind: NotificationKind, channel = 'in_app'): Promise<readonly string[]> {
  const rows = await test.db.kysely.selectFrom('delivery').innerJoin('app_user', 'app_user.id', 'delivery.user_id').select('app_user.email').where('kind', '=', kind).where('channel', '=', channel).where('delivery.status', '!=', 'suppressed').orderBy('app_user.email').execute();
  await test.db.kysely.deleteFrom('delivery').where('kind', '=', kind).where('channel', '=', channel).execute();
  return rows.map(({ email }) => email.split('@')[0] ?? '');
}
const prefer = (actor: Actor, kind: NotificationKind, channels: ('in_app' | 'email' | 'push')[]) => executor.execute(setPreference, { kind, channels, pace: 'at_once' }, as(actor));
const write = (by: Actor, more: object = {}) => executor.execute(createPost, { buildingId, title: 'The garden', body: 'Who waters it?', ...more }, as(by));
const send = (channelId: string, by: Actor, body = 'Hello', mentions: string[] = []) => executor.execute(sendMessage, { channelId, clientId: uuidv7(), body, mentions }, as(by));
const read = (channelId: string, by: Actor, position: number, isOpen?: boolean) => executor.execute(markChannelRead, { id: channelId, position, ...(isOpen === undefined ? {} : { isOpen }) }, as(by));
const caseOf = async (recordId: string) => (await executor.ask(listCases, { buildingId }, as(manager))).items.find((one) => one.recordId === recordId)?.id ?? '';

describe('what neighbours write', () => {
  it('is told to whom it names, once, and to nobody who lives elsewhere', async () => {
    const { id, version } = await write(ann, { mentions: [idOf(bob), idOf(outsider), idOf(ann)] });
    await tell();
    expect(await told('mentioned')).toEqual(['bob']);
    await executor.execute(editPost, { id, expectedVersion: version, mentions: [idOf(bob), idOf(eve)] }, as(ann));
    await executor.execute(createComment, { postId: id, body: 'Me', mentions: [idOf(ann)] }, as(bob));
    await executor.execute(createComment, { postId: id, body: 'Me too' }, as(eve));
    await tell();
    expect(await told('mentioned')).toEqual(['ann', 'eve']);
    // Named in it, its author is not told of the comment as well.
    expect(await told('post_commented')).toEqual(['ann']);
  });

  it('is told in words that lead there, and not when they were hidden meanwhile', async () => {
    const { id } = await write(ann, { title: 'A lost key', mentions: [idOf(eve)] });
    await tell();
    const { items: [item] } = await executor.ask(listNotifications, {}, as(eve));
    expect(item).toMatchObject({ kind: 'mentioned', title: 'ann@towers.test named you in North Tower', path: `/home/community/${buildingId}/posts/${id}` });
    await told('mentioned');
  });

  it('as an announcement goes to everybody; an urgent one at any hour, whatever they chose', async () => {
    await prefer(bob, 'announcement_published', []);
    await prefer(bob, 'announcement_urgent', []);
    await executor.execute(setHours, { quiet: { from: 0, to: 1_439 }, digestHour: 8 }, as(bob));
    await write(manager, { kind: 'announcement', title: 'Water off on Monday' });
    await tell();
    expect([await told('announcement_published'), await told('announcement_published', 'email')]).toEqual([['ann', 'eve'], ['ann', 'eve']]);
    await write(manager, { kind: 'announcement', title: 'Gas: leave the house', isUrgent: true });
    await tell();
    const held = await test.db.kysely.selectFrom('delivery').select(['held', 'status']).where('kind', '=', 'announcement_urgent').where('channel', '=', 'email').execute();
    expect(held.map((row) => [row.status, row.held])).toEqual([['queued', null], ['queued', null], ['queued', null]]);
    expect(await told('announcement_urgent')).toEqual(['ann', 'bob', 'eve']);
    await executor.execute(setHours, { quiet: null, digestHour: 8 }, as(bob));
    // Only an announcement can be urgent.
    const { id } = await write(ann, { isUrgent: true });
    expect((await test.db.kysely.selectFrom('post').select('is_urgent').where('id', '=', id).executeTakeFirstOrThrow()).is_urgent).toBe(false);
  });

  it('reminds of an event those who come or may', async () => {
    const { id } = await write(ann, { kind: 'event', title: 'Summer party', startsAt: new Date(Date.now() + 30 * 3_600_000).toISOString() });
    await executor.execute(answerEvent, { id, answer: 'going' }, as(bob));
    await executor.execute(answerEvent, { id, answer: 'maybe' }, as(eve));
    await executor.execute(answerEvent, { id, answer: 'declined' }, as(manager));
    await test.db.pool.query(`update deadline set due_at = now() - interval '1 second' where aggregate_id = $1`, [id]);
    await executor.execute(wakePost, { id }, machine);
    await tell();
    expect(await told('event_near')).toEqual(['bob', 'eve']);
  });
});

describe('a message', () => {
  it('between two is told once until it was read, and not to who looks at it', async () => {
    const { id } = await executor.execute(openDirect, { buildingId, userId: idOf(bob) }, as(manager));
    for (const body of ['One', 'Two', 'Three']) await send(id, manager, body);
    await tell();
    expect(await told('direct_message')).toEqual(['bob']);
    await read(id, bob, 3);
    await send(id, manager, 'Four');
    await tell();
    expect(await told('direct_message')).toEqual(['bob']);
    await read(id, bob, 4, true);
    await send(id, manager, 'Five');
    await tell();
    expect(await told('direct_message')).toEqual([]);
    await read(id, bob, 5, false);
    await Promise.all([send(id, manager, 'Six'), send(id, manager, 'Seven')]);
    await tell();
    expect(await told('direct_message')).toEqual(['bob']);
    expect(await told('channel_message')).toEqual([]);
  });

  it('of two at once tells once', async () => {
    const { id } = await executor.execute(openDirect, { buildingId, userId: idOf(eve) }, as(manager));
    await Promise.all([send(id, manager, 'One'), send(id, manager, 'Two')]);
    const events = await test.db.kysely.selectFrom('event').selectAll().where('id', '>', seen).where('type', '=', 'message.sent').execute();
    await Promise.all(events.map((row) => inTransaction(test.db, machine, 'any', (tx) => notificationReactor.react(tx, envelopeOf(row as unknown as EventRow)))));
    expect([events.length, await told('direct_message')]).toEqual([2, ['eve']]);
  });

  it('of a channel is told to whom it names, and to those who asked for it', async () => {
    const { id } = await executor.execute(createChannel, { buildingId, name: 'Roof' }, as(manager));
    await read(id, bob, 0);
    await send(id, ann, 'Hello @eve', [idOf(eve)]);
    await tell();
    expect([await told('mentioned'), await told('channel_message')]).toEqual([['eve'], []]);
    await prefer(bob, 'channel_message', ['in_app']);
    await read(id, bob, 1);
    await send(id, ann, 'Once more');
    await send(id, ann, 'And more');
    await tell();
    expect(await told('channel_message')).toEqual(['bob']);
    await read(id, eve, 3, true);
    await send(id, ann, '@eve, look', [idOf(eve)]);
    await tell();
    expect(await told('mentioned')).toEqual([]);
  });
});

describe('what is decided', () => {
  it('about words is told to their author and, without their names, to those who reported them', async () => {
    const { id } = await write(ann, { body: 'Buy now' });
    await executor.execute(flagContent, { recordType: 'post', recordId: id, reason: 'spam' }, as(bob));
    await executor.execute(flagContent, { recordType: 'post', recordId: id, reason: 'spam' }, as(eve));
    await tell();
    expect(await told('content_flagged')).toEqual(['manager']);
    await executor.execute(decideCase, { id: await caseOf(id), decision: 'hide', note: 'No advertising here.' }, as(manager));
    await tell();
    expect([await told('flag_decided'), await told('content_hidden', 'email')]).toEqual([['bob', 'eve'], ['ann']]);
    const { items: [item] } = await executor.ask(listNotifications, {}, as(ann));
    expect(item).toMatchObject({ kind: 'content_hidden', path: `/home/community/${buildingId}/posts/${id}` });
    await executor.execute(appealCase, { id: await caseOf(id), note: 'It was a joke.' }, as(ann));
    await tell();
    expect([await told('moderation_appealed'), await told('content_hidden')]).toEqual([['manager'], ['ann']]);
    await executor.execute(decideCase, { id: await caseOf(id), decision: 'restore' }, as(manager));
    await tell();
    expect([await told('content_restored'), await told('flag_decided')]).toEqual([['ann'], []]);
  });

  it('about who may write is told to them', async () => {
    const { id } = await executor.execute(muteResident, { buildingId, userId: idOf(eve), until: new Date(Date.now() + 3_600_000).toISOString(), reason: 'Advertising' }, as(manager));
    await tell();
    expect(await told('resident_muted')).toEqual(['eve']);
    await executor.execute(decideMute, { id, decision: 'lift' }, as(manager));
    await tell();
    expect(await told('mute_decided')).toEqual(['eve']);
  });
});
