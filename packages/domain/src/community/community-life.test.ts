import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '../../testing/people';
import { createBuilding } from '../building';
import { pace } from './contract';
import {
  answerEvent, appealCase, appealMute, createChannel, createComment, createPost, decideCase, decideMute, editComment, editMessage, editPost, flagContent, getCase, getChannel, getPost, listCases, listChannels, listComments, listMessages,
  listMutes, listPeople, listPosts, listReaders, listRevisions, markChannelRead, muteResident, openDirect, pinPost, publishPost, react, readAnnouncement, removeComment, removeMessage, removePost, sendMessage, votePoll, wakeMute, wakePost,
} from './index';

let test: TestDatabase;
let executor: Executor;
let company: string;
let buildingId: string;
let manager: Actor;
let staff: Actor;
let ann: Actor;
let bob: Actor;
let eve: Actor;
let outsider: Actor;

async function person(email: string, role: 'building_manager' | 'building_staff' | 'resident', scopeId: string): Promise<Actor> {
  await addMembership(test.db.kysely, await addUser(test.db.kysely, email), role, scopeId, company);
  return actorByEmail(test.db, email);
}

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
  const made = await executor.execute(createBuilding, { organisationId: company, name: 'North Tower', zone: 'Pacific/Auckland', units: ['1', '2', '3'].map((label) => ({ label })) }, contextOf(system));
  buildingId = made.id;
  const [first = '', second = '', third = ''] = made.units.map(({ id }) => id);
  manager = await person('manager@towers.test', 'building_manager', buildingId);
  staff = await person('staff@towers.test', 'building_staff', buildingId);
  ann = await person('ann@towers.test', 'resident', first);
  bob = await person('bob@towers.test', 'resident', second);
  eve = await person('eve@towers.test', 'resident', third);
  const elsewhere = await executor.execute(createBuilding, { organisationId: company, name: 'South Tower', zone: 'Pacific/Auckland', units: [{ label: '1' }] }, contextOf(system));
  outsider = await person('outsider@towers.test', 'resident', elsewhere.units[0]?.id ?? '');
});
afterAll(() => test.drop());

const as = contextOf;
const machine = contextOf(system, { origin: 'workflow' });
const idOf = (actor: Actor) => actor.userId ?? '';
const codes = async (promise: Promise<unknown>) => promise.then(() => 'ok', (error: { code?: string }) => error.code ?? 'unknown');
const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const write = (by: Actor, more: { readonly kind?: 'post' | 'announcement' | 'poll' | 'event'; readonly title?: string; readonly body?: string; readonly options?: string[]; readonly isMultiple?: boolean; readonly closesAt?: string; readonly startsAt?: string; readonly capacity?: number; readonly clientId?: string; readonly isDraft?: boolean; readonly mentions?: string[] } = {}) =>
  executor.execute(createPost, { buildingId, title: 'The garden', body: 'Who waters it?', ...more }, as(by));
const post = (id: string, by: Actor) => executor.ask(getPost, { id }, as(by));
const typesOf = async (id: string) => (await test.db.kysely.selectFrom('event').select('type').where('aggregate_id', '=', id).orderBy('id').execute()).map((row) => row.type);
const channel = async (name: string) => (await executor.execute(createChannel, { buildingId, name }, as(manager))).id;
const send = (channelId: string, by: Actor, body = 'Hello', clientId: string = uuidv7()) => executor.execute(sendMessage, { channelId, clientId, body }, as(by));
/** Lets what somebody wrote lie so far back that their pace allows more. */
const rest = () => test.db.pool.query(`update post set created_at = created_at - interval '2 hours'; update message set created_at = created_at - interval '1 hour'; update mute set created_at = created_at - interval '1 day'`);

describe('a post', () => {
  it('is read by neighbours and those who work there, and by nobody else', async () => {
    const { id } = await write(ann, { mentions: [idOf(bob), idOf(outsider), idOf(ann)] });
    expect((await post(id, bob)).mentions).toEqual([{ userId: bob.userId, name: 'bob@towers.test' }]);
    expect((await post(id, staff)).author).toMatchObject({ id: ann.userId, isStaff: false });
    expect(await codes(post(id, outsider))).toBe('not_found');
    expect(await codes(executor.ask(listPosts, { buildingId }, as(outsider)))).toBe('not_found');
    const event = await test.db.kysely.selectFrom('event').select('data').where('aggregate_id', '=', id).executeTakeFirstOrThrow();
    expect(event.data).toEqual({ buildingId, kind: 'post', mentions: [bob.userId] });
  });

  it('keeps what it said before, and stays itself when sent twice', async () => {
    const clientId = uuidv7();
    const [one, two] = await Promise.all([write(bob, { clientId }), write(bob, { clientId })]);
    expect(one.id).toBe(two.id);
    const edited = await executor.execute(editPost, { id: one.id, body: 'I water it.', expectedVersion: one.version }, as(bob));
    expect(await codes(executor.execute(editPost, { id: one.id, body: 'Late', expectedVersion: one.version }, as(bob)))).toBe('stale_version');
    expect(await codes(executor.execute(editPost, { id: one.id, body: 'Mine now' }, as(ann)))).toBe('forbidden');
    const { items } = await executor.ask(listRevisions, { recordType: 'post', recordId: one.id }, as(ann));
    expect([items.map(({ body }) => body), edited.version]).toEqual([['Who waters it?'], one.version + 1]);
  });

  it('is its author’s alone while it is a draft, and is published once', async () => {
    const draft = await write(eve, { isDraft: true, kind: 'poll', title: '', options: [] });
    expect(await codes(post(draft.id, manager))).toBe('not_found');
    expect((await executor.ask(listPosts, { buildingId, isDraft: true }, as(eve))).items.map(({ id }) => id)).toEqual([draft.id]);
    expect((await executor.ask(listPosts, { buildingId, isDraft: true }, as(ann))).items).toEqual([]);
    expect(await codes(executor.execute(publishPost, { id: draft.id }, as(eve)))).toBe('invalid_input');
    await executor.execute(editPost, { id: draft.id, title: 'Which day?', options: ['Monday', 'Friday'] }, as(eve));
    await Promise.all([executor.execute(publishPost, { id: draft.id }, as(eve)), executor.execute(publishPost, { id: draft.id }, as(eve))]);
    expect(await typesOf(draft.id)).toEqual(['post.drafted', 'post.created']);
    expect((await post(draft.id, manager)).poll?.options.map(({ text }) => text)).toEqual(['Monday', 'Friday']);
  });

  it('becomes another kind of post while it is a draft, and no more once others read it', async () => {
    const draft = await write(staff, { isDraft: true, kind: 'poll', title: 'Water', options: ['Monday', 'Friday'] });
    const edited = await executor.execute(editPost, { id: draft.id, kind: 'announcement', isUrgent: true, body: 'No water on Friday.' }, as(staff));
    expect(await post(draft.id, staff)).toMatchObject({ kind: 'announcement', isUrgent: true, poll: null, version: edited.version, body: 'No water on Friday.' });
    await executor.execute(publishPost, { id: draft.id }, as(staff));
    expect(await codes(executor.execute(editPost, { id: draft.id, kind: 'post' }, as(staff)))).toBe('invalid_input');
    const anns = await write(ann, { isDraft: true });
    expect(await codes(executor.execute(editPost, { id: anns.id, kind: 'announcement' }, as(ann)))).toBe('forbidden');
    expect(await codes(executor.execute(editPost, { id: anns.id, kind: 'event', startsAt: ahead(5), endsAt: ahead(4) }, as(ann)))).toBe('invalid_input');
    expect((await post(anns.id, ann)).kind).toBe('post');
    await executor.execute(removePost, { id: anns.id }, as(ann));
  });

  it('is announced by those who work there, who see who has read it', async () => {
    expect(await codes(write(ann, { kind: 'announcement' }))).toBe('forbidden');
    const { id } = await write(staff, { kind: 'announcement', title: 'No water on Friday' });
    expect((await post(id, ann)).receipt).toEqual({ isRead: false, readers: null });
    for (let twice = 0; twice < 2; twice += 1) await executor.execute(readAnnouncement, { id }, as(ann));
    expect((await post(id, ann)).receipt?.isRead).toBe(true);
    const readers = await executor.ask(listReaders, { id }, as(manager));
    expect([readers.read, readers.unread, readers.items.find(({ readAt }) => readAt !== null)?.userId]).toEqual([1, 2, ann.userId]);
    expect(await codes(executor.ask(listReaders, { id }, as(ann)))).toBe('forbidden');
  });

  it('stands on top while it is pinned, five at most', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push((await write(n % 2 === 0 ? manager : staff, { title: `Pin ${n}` })).id);
    const pinned = await Promise.all(ids.map((id) => codes(executor.execute(pinPost, { id }, as(manager)))));
    expect(pinned.toSorted()).toEqual(['conflict', 'ok', 'ok', 'ok', 'ok', 'ok']);
    expect((await executor.ask(listPosts, { buildingId }, as(ann))).pinned).toHaveLength(5);
    for (const id of ids) await executor.execute(pinPost, { id, isPinned: false }, as(manager));
  });

  it('leaves the feed when it is taken down, page by page without a gap', async () => {
    await rest();
    const kept: string[] = [];
    for (let n = 0; n < 5; n += 1) kept.unshift((await write(ann, { title: `Page ${n}` })).id);
    const { id } = await write(bob);
    expect(await codes(executor.execute(removePost, { id }, as(ann)))).toBe('forbidden');
    await executor.execute(removePost, { id }, as(manager));
    expect(await codes(post(id, bob))).toBe('not_found');
    const first = await executor.ask(listPosts, { buildingId, limit: 2 }, as(eve));
    const second = await executor.ask(listPosts, { buildingId, limit: 3, cursor: first.nextCursor ?? '' }, as(eve));
    expect([...first.items, ...second.items].map((item) => item.id)).toEqual(kept);
  });

  it('is not written faster than a person writes', async () => {
    await rest();
    for (let n = 0; n < pace.post.most; n += 1) await write(eve, { title: `Flood ${n}` });
    expect(await codes(write(eve))).toBe('rate_limited');
    await rest();
    expect(await codes(write(eve))).toBe('ok');
  });
});

describe('a poll', () => {
  it('counts one ballot a person, whatever is sent at once, and hides who voted for what', async () => {
    await rest();
    const { id } = await write(ann, { kind: 'poll', options: ['Monday', 'Friday'] });
    const [monday = '', friday = ''] = (await post(id, ann)).poll?.options.map((option) => option.id) ?? [];
    const vote = (by: Actor, ...optionIds: string[]) => codes(executor.execute(votePoll, { id, optionIds }, as(by)));
    expect(await vote(bob, monday, friday)).toBe('invalid_input');
    expect(await vote(bob, uuidv7())).toBe('invalid_input');
    expect(await Promise.all([vote(bob, monday), vote(bob, friday), vote(bob, monday), vote(eve, friday)])).toEqual(['ok', 'ok', 'ok', 'ok']);
    const { poll } = await post(id, ann);
    expect([poll?.ballots, poll?.options.reduce((sum, { votes }) => sum + votes, 0)]).toEqual([2, 2]);
    expect((await post(id, eve)).poll?.options.map(({ isMine }) => isMine)).toEqual([false, true]);
    expect(JSON.stringify(await test.db.kysely.selectFrom('event').select('data').where('type', '=', 'poll.voted').execute())).not.toContain(friday);
  });

  it('is over when its time is, by the database’s clock, and says so once', async () => {
    const { id } = await write(ann, { kind: 'poll', options: ['Yes', 'No'], closesAt: ahead(2), isMultiple: true });
    const options = (await post(id, ann)).poll?.options.map((option) => option.id) ?? [];
    await executor.execute(votePoll, { id, optionIds: options }, as(bob));
    await test.db.pool.query(`update post set closes_at = now() - interval '1 second' where id = $1`, [id]);
    await test.db.pool.query(`update deadline set due_at = now() - interval '1 second' where aggregate_id = $1`, [id]);
    expect(await codes(executor.execute(votePoll, { id, optionIds: [] }, as(bob)))).toBe('expired');
    await Promise.all([executor.execute(wakePost, { id }, machine), executor.execute(wakePost, { id }, machine)]);
    expect((await typesOf(id)).filter((type) => type === 'poll.closed')).toHaveLength(1);
    expect((await post(id, bob)).poll).toMatchObject({ isClosed: true, ballots: 1 });
  });
});

describe('an event', () => {
  it('gives its last place to one of those who take it at once', async () => {
    await rest();
    const { id } = await write(bob, { kind: 'event', startsAt: ahead(48), capacity: 2 });
    const answer = (by: Actor, to: 'going' | 'declined' = 'going') => codes(executor.execute(answerEvent, { id, answer: to }, as(by)));
    expect(await answer(manager)).toBe('ok');
    const race = await Promise.all([answer(ann), answer(bob), answer(eve)]);
    expect(race.toSorted()).toEqual(['conflict', 'conflict', 'ok']);
    expect((await post(id, ann)).event).toMatchObject({ going: 2, capacity: 2 });
    expect(await answer(manager, 'declined')).toBe('ok');
    expect((await Promise.all([answer(ann), answer(bob), answer(eve)])).toSorted()).toEqual(['conflict', 'ok', 'ok']);
    expect((await post(id, ann)).guests).toHaveLength(2);
  });

  it('reminds the day before, once, and not after it was taken down', async () => {
    const near = async () => (await test.db.pool.query<{ n: number }>(`select count(*)::int as n from event where type = 'post.event_near'`)).rows[0]?.n;
    const { id } = await write(bob, { kind: 'event', startsAt: ahead(25) });
    const due = () => test.db.pool.query(`update deadline set due_at = now() - interval '1 second' where aggregate_id = any($1) and state = 'pending'`, [[id]]);
    await due();
    for (let twice = 0; twice < 2; twice += 1) await executor.execute(wakePost, { id }, machine);
    expect(await near()).toBe(1);
    const gone = await write(bob, { kind: 'event', startsAt: ahead(25) });
    await executor.execute(removePost, { id: gone.id }, as(bob));
    expect(await executor.execute(wakePost, { id: gone.id }, machine)).toMatchObject({ isFinal: true, next: null });
    expect(await near()).toBe(1);
  });
});

describe('comments and reactions', () => {
  it('belong to their author, keep what they said, and come once', async () => {
    await rest();
    const { id: postId } = await write(ann);
    const commentId = uuidv7();
    const comment = () => executor.execute(createComment, { postId, commentId, body: 'I do.' }, as(bob));
    await Promise.all([comment(), comment()]);
    await executor.execute(editComment, { id: commentId, body: 'I do, on Mondays.' }, as(bob));
    expect(await codes(executor.execute(removeComment, { id: commentId }, as(ann)))).toBe('forbidden');
    for (const isSet of [true, true, false, true]) await executor.execute(react, { recordType: 'comment', recordId: commentId, kind: 'thanks', isSet }, as(ann));
    const [item] = (await executor.ask(listComments, { postId }, as(ann))).items;
    expect(item).toMatchObject({ body: 'I do, on Mondays.', reactions: [{ kind: 'thanks', count: 1, isMine: true }] });
    expect((await executor.ask(listRevisions, { recordType: 'comment', recordId: commentId }, as(eve))).items.map(({ body }) => body)).toEqual(['I do.']);
    expect((await post(postId, eve)).comments).toBe(1);
    await executor.execute(removeComment, { id: commentId }, as(manager));
    expect((await executor.ask(listComments, { postId }, as(ann))).items).toEqual([]);
    expect(await codes(executor.execute(react, { recordType: 'comment', recordId: commentId, kind: 'like' }, as(ann)))).toBe('not_found');
  });
});

describe('a channel', () => {
  it('numbers its messages without gaps, in order, and one sent twice at once is one', async () => {
    const channelId = await channel('Everything');
    const clientIds = Array.from({ length: 10 }, () => uuidv7());
    const sent = await Promise.all(clientIds.flatMap((clientId, n) => [send(channelId, n % 2 === 0 ? ann : bob, `Message ${n}`, clientId), send(channelId, n % 2 === 0 ? ann : bob, `Message ${n}`, clientId)]));
    expect([...new Set(sent.map(({ position }) => position))].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
    const all = await executor.ask(listMessages, { channelId }, as(eve));
    expect([all.items.map(({ position }) => position), new Set(all.items.map(({ clientId }) => clientId)).size, all.hasEarlier]).toEqual([Array.from({ length: 10 }, (_, n) => n + 1), 10, false]);
    const later = await executor.ask(listMessages, { channelId, after: 7, limit: 2 }, as(eve));
    expect([later.items.map(({ position }) => position), later.hasLater]).toEqual([[8, 9], true]);
    const { n } = await test.db.kysely.selectFrom('event').select((eb) => eb.fn.countAll<number>().as('n')).where('type', '=', 'message.sent').executeTakeFirstOrThrow();
    expect(n).toBe(10);
  });

  it('leaves no gap when a message is refused after its turn', async () => {
    const channelId = await channel('Refusals');
    await send(channelId, ann);
    await Promise.all(Array.from({ length: pace.message.most + 5 }, () => codes(send(channelId, eve))));
    await send(channelId, bob);
    const { items, lastPosition } = await executor.ask(listMessages, { channelId, limit: 100 }, as(ann));
    expect([items.map(({ position }) => position), lastPosition]).toEqual([Array.from({ length: pace.message.most + 2 }, (_, n) => n + 1), pace.message.most + 2]);
  });

  it('knows what is unread: never back, never beyond its end', async () => {
    await rest();
    const channelId = await channel('Unread');
    const unread = async (by: Actor) => (await executor.ask(getChannel, { id: channelId }, as(by))).unread;
    for (let n = 0; n < 3; n += 1) await send(channelId, ann);
    expect([await unread(ann), await unread(bob)]).toEqual([0, 3]);
    const reads = await Promise.all([2, 1, 99].map((position) => executor.execute(markChannelRead, { id: channelId, position }, as(bob))));
    expect([Math.max(...reads.map(({ readPosition }) => readPosition)), await unread(bob)]).toEqual([3, 0]);
    await send(channelId, eve);
    expect((await executor.ask(listChannels, { buildingId }, as(bob))).items.find(({ id }) => id === channelId)).toMatchObject({ unread: 1, lastMessage: { body: 'Hello' } });
  });

  it('lets its author change and take back a message, and its place stays', async () => {
    const channelId = await channel('Changes');
    const { id } = await send(channelId, ann, 'Helo');
    await send(channelId, bob);
    expect(await codes(executor.execute(editMessage, { id, body: 'Hi' }, as(bob)))).toBe('forbidden');
    await executor.execute(editMessage, { id, body: 'Hello' }, as(ann));
    await executor.execute(removeMessage, { id }, as(manager));
    expect(await codes(executor.execute(removeMessage, { id }, as(ann)))).toBe('invalid_transition');
    expect((await executor.ask(listMessages, { channelId }, as(bob))).items.map(({ position, body }) => [position, body])).toEqual([[1, null], [2, 'Hello']]);
  });
});

describe('a conversation between two', () => {
  it('is one, theirs alone, and the house hears nothing of it', async () => {
    const open = (by: Actor, userId: string) => executor.execute(openDirect, { buildingId, userId }, as(by));
    // A neighbour who does not let themselves be seen is not written to by neighbours.
    expect(await codes(open(ann, idOf(bob)))).toBe('not_found');
    expect((await executor.ask(listPeople, { buildingId }, as(ann))).items.map(({ userId }) => userId).toSorted()).toEqual([idOf(manager), idOf(staff)].toSorted());
    const [one, two] = await Promise.all([open(ann, idOf(staff)), open(staff, idOf(ann))]);
    expect(one.id).toBe(two.id);
    const { id } = await send(one.id, ann, 'Between us');
    for (const by of [manager, bob, eve]) expect(await codes(executor.ask(listMessages, { channelId: one.id }, as(by)))).toBe('not_found');
    expect((await executor.ask(listChannels, {}, as(staff))).items.find((item) => item.id === one.id)).toMatchObject({ kind: 'direct', name: 'ann@towers.test', unread: 1 });
    expect(await test.db.kysely.selectFrom('event').select(['organisation_id', 'data']).where('aggregate_id', '=', id).executeTakeFirstOrThrow()).toEqual({
      organisation_id: null, data: { buildingId: null, channelId: one.id, position: 1, recipientId: staff.userId, mentions: [] },
    });
    expect(await codes(executor.execute(removeMessage, { id }, as(manager)))).toBe('not_found');
  });
});

describe('what is flagged', () => {
  it('is one case for those who decide, hidden at once, and shown again after an appeal', async () => {
    await rest();
    const { id } = await write(eve, { body: 'Buy my watches' });
    expect(await codes(executor.execute(flagContent, { recordType: 'post', recordId: id, reason: 'spam' }, as(eve)))).toBe('conflict');
    await Promise.all([ann, bob, ann].map((by) => executor.execute(flagContent, { recordType: 'post', recordId: id, reason: 'spam' }, as(by))));
    const { items, waiting } = await executor.ask(listCases, { buildingId, status: ['open'] }, as(manager));
    const [held] = items;
    expect([items.length, waiting, held?.flags.map(({ reason }) => reason), held?.excerpt]).toEqual([1, 1, ['spam', 'spam'], 'The garden\nBuy my watches']);
    expect(JSON.stringify(held)).not.toContain(idOf(ann));
    expect(await codes(executor.ask(getCase, { id: held?.id ?? '' }, as(eve)))).toBe('not_found');
    const decide = (decision: 'keep' | 'hide' | 'restore' | 'uphold') => executor.execute(decideCase, { id: held?.id ?? '', decision, note: 'No advertising.' }, as(manager));
    expect((await Promise.all([codes(decide('hide')), codes(decide('keep'))])).includes('ok')).toBe(true);
    if ((await executor.ask(getCase, { id: held?.id ?? '' }, as(manager))).status === 'kept') await decide('hide');
    expect(await codes(post(id, ann))).toBe('not_found');
    expect(await codes(executor.execute(createComment, { postId: id, body: 'Where?' }, as(eve)))).toBe('invalid_transition');
    const { caseId } = await post(id, eve);
    expect((await executor.ask(getCase, { id: caseId ?? '' }, as(eve)))).toMatchObject({ status: 'hidden', decisionNote: 'No advertising.', flags: [], decidedByName: null, actions: ['moderation.appeal'] });
    await executor.execute(appealCase, { id: caseId ?? '', note: 'They are free.' }, as(eve));
    expect(await codes(executor.execute(appealCase, { id: caseId ?? '', note: 'Again.' }, as(eve)))).toBe('invalid_transition');
    await decide('restore');
    expect((await post(id, ann)).status).toBe('published');
    await executor.execute(flagContent, { recordType: 'post', recordId: id, reason: 'wrong' }, as(staff));
    expect((await executor.ask(getCase, { id: caseId ?? '' }, as(manager))).status).toBe('open');
  });

  it('in a conversation shows its words to those who decide, and no others', async () => {
    const { id: channelId } = await executor.execute(openDirect, { buildingId, userId: idOf(staff) }, as(bob));
    const { id } = await send(channelId, staff, 'Nasty words');
    await send(channelId, staff, 'Other words');
    await executor.execute(flagContent, { recordType: 'message', recordId: id, reason: 'abuse' }, as(bob));
    const held = (await executor.ask(listCases, { buildingId, status: ['open'] }, as(manager))).items.find(({ recordId }) => recordId === id);
    expect(held).toMatchObject({ excerpt: 'Nasty words', authorName: 'staff@towers.test' });
    await executor.execute(decideCase, { id: held?.id ?? '', decision: 'hide' }, as(manager));
    expect((await executor.ask(listMessages, { channelId }, as(bob))).items.map(({ body }) => body)).toEqual([null, 'Other words']);
    expect(await codes(executor.ask(listMessages, { channelId }, as(manager)))).toBe('not_found');
  });
});

describe('who is muted', () => {
  it('reads and does not write until then, whatever they are writing at that moment', async () => {
    await rest();
    const channelId = await channel('Quiet');
    const [mute, ...written] = await Promise.all([
      executor.execute(muteResident, { buildingId, userId: idOf(eve), until: ahead(24), reason: 'Advertising' }, as(manager)), ...Array.from({ length: 5 }, () => codes(send(channelId, eve))), codes(write(eve)),
    ]);
    expect(written.every((code) => code === 'ok' || code === 'forbidden')).toBe(true);
    // Whatever was written was written before: nothing after the mute's event.
    const { rows } = await test.db.pool.query<{ type: string }>(`select o.type from (select e.type, e.actor_id, e.aggregate_id, e.id from event e where (e.type = 'mute.set' and e.aggregate_id = $1) or (e.type = 'message.sent' and e.data->>'channelId' = $2)) o
      join event_pending p on p.event_id = o.id order by p.seq`, [mute.id, channelId]);
    expect(rows.findIndex(({ type }) => type === 'mute.set')).toBe(rows.length - 1);
    expect(await codes(send(channelId, eve))).toBe('forbidden');
    expect(await codes(executor.execute(createComment, { postId: (await write(ann)).id, body: 'But' }, as(eve)))).toBe('forbidden');
    expect((await executor.ask(getChannel, { id: channelId }, as(eve))).mutedUntil).toBe(mute.until);
    await executor.execute(appealMute, { id: mute.id, note: 'I am sorry.' }, as(eve));
    expect((await executor.ask(listMutes, { buildingId }, as(manager))).items).toMatchObject([{ userId: eve.userId, status: 'appealed', appealNote: 'I am sorry.', actions: ['mute.lift', 'mute.uphold'] }]);
    await executor.execute(decideMute, { id: mute.id, decision: 'lift' }, as(manager));
    expect(await codes(send(channelId, eve))).toBe('ok');
  });

  it('writes again when the time is over, whether anything woke or not', async () => {
    const channelId = await channel('Over');
    const { id } = await executor.execute(muteResident, { buildingId, userId: idOf(eve), until: ahead(1), reason: 'Advertising' }, as(manager));
    expect(await codes(executor.execute(muteResident, { buildingId, userId: idOf(manager), until: ahead(1), reason: 'Advertising' }, as(manager)))).toBe('conflict');
    expect(await codes(executor.execute(muteResident, { buildingId, userId: idOf(outsider), until: ahead(1), reason: 'Advertising' }, as(manager)))).toBe('not_found');
    await rest();
    await test.db.pool.query(`update mute set until = now() - interval '1 second' where id = $1`, [id]);
    expect(await codes(send(channelId, eve))).toBe('ok');
    for (let twice = 0; twice < 2; twice += 1) expect(await executor.execute(wakeMute, { id }, machine)).toMatchObject({ state: 'expired', isFinal: true });
    expect(await typesOf(id)).toEqual(['mute.set', 'mute.expired']);
  });
});

describe('who is turned out', () => {
  it('has written before it or not at all', async () => {
    await rest();
    const channelId = await channel('Leaving');
    const membership = await test.db.kysely.selectFrom('membership').select('id').where('user_id', '=', idOf(bob)).executeTakeFirstOrThrow();
    const turnedOut = await test.db.pool.connect();
    await turnedOut.query('begin');
    await turnedOut.query('update membership set revoked_at = now() where id = $1', [membership.id]);
    const attempt = codes(send(channelId, bob, 'One more'));
    const commenting = codes(write(bob));
    await turnedOut.query('commit');
    turnedOut.release();
    expect([await attempt, await commenting]).toEqual(['not_found', 'not_found']);
    expect((await executor.ask(listMessages, { channelId }, as(ann))).lastPosition).toBe(0);
  });
});
