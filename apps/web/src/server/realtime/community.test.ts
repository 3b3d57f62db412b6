import { createChannel, createPost, flagContent, markSeen, openDirect, sayTyping, sendMessage } from '@lintel/domain/community';
import { beginUpload, receiveFile } from '@lintel/domain/media';
import { revokeMembership } from '@lintel/domain/organisation';
import { actorByEmail, contextOf } from '@lintel/domain/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LiveReader } from '../testing/live-reader';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;
const open: LiveReader[] = [];
const [manager, staff, resident, owner, companyOwner, stranger] = ['building-manager@own.test', 'building-staff@own.test', 'resident@own.test', 'unit-owner@own.test', 'company-owner@own.test', 'resident@other.test'];

beforeAll(async () => {
  web = await startTestWeb();
});
afterEach(() => {
  for (const reader of open.splice(0)) reader.close();
});
afterAll(() => web.stop());

async function listen(as: string, topics: string): Promise<LiveReader> {
  const reader = await LiveReader.open(`${web.url}/api/live?topics=${topics}`, { cookie: (await web.cookieOf(as)).cookie });
  open.push(reader);
  await reader.until((r) => r.named('ready').length > 0);
  return reader;
}

const context = async (email: string) => contextOf(await actorByEmail(web.test.db, email));
const house = () => ({ buildingId: web.world.own.buildingId });
const accepted = (reader: LiveReader) => reader.named('ready')[0]?.data['topics'];
const heard = (reader: LiveReader, id: string) => reader.named('change').find((event) => event.data['aggregateId'] === id)?.data;
/** A post that everybody in the house hears of: what was to be heard before it was heard. */
async function marked(readers: readonly LiveReader[]): Promise<void> {
  const { id } = await web.executor.execute(createPost, { ...house(), body: 'Heard by all' }, await context(staff));
  for (const reader of readers) await reader.until((r) => heard(r, id) !== undefined);
}

describe('what neighbours tell each other', () => {
  it('is heard by who lives or works in the house, and by nobody else', async () => {
    const topics = `community:${web.world.own.buildingId}`;
    expect(await Promise.all([resident, owner, staff, manager].map(async (as) => accepted(await listen(as, topics))))).toEqual([[topics], [topics], [topics], [topics]]);
    expect(await Promise.all([companyOwner, stranger].map(async (as) => accepted(await listen(as, topics))))).toEqual([[], []]);
  });

  it('comes with its words in a channel alone, in its order', async () => {
    const { id: channelId } = await web.executor.execute(createChannel, { ...house(), name: 'Everybody' }, await context(manager));
    const community = `community:${web.world.own.buildingId}`;
    const reader = await listen(resident, `channel:${channelId},${community}`);
    const others = await listen(owner, community);
    const sent: string[] = [];
    for (let n = 0; n < 5; n += 1) sent.push((await web.executor.execute(sendMessage, { channelId, clientId: uuidv7(), body: `Words ${n}` }, await context(n % 2 === 0 ? owner : manager))).id);
    await marked([reader, others]);
    const messages = reader.named('change').flatMap((event) => (event.data['message'] === undefined ? [] : [event.data['message']]));
    expect(messages).toMatchObject([0, 1, 2, 3, 4].map((n) => ({ position: n + 1, body: `Words ${n}`, channelId })));
    expect(sent.map((id) => heard(others, id))).toEqual(sent.map(() => undefined));
  });

  it('is heard of again when its pictures come, by who reads the channel and by nobody else', async () => {
    const { id: channelId } = await web.executor.execute(createChannel, { ...house(), name: 'Pictures' }, await context(manager));
    const community = `community:${web.world.own.buildingId}`;
    const [reader, others] = [await listen(resident, `channel:${channelId},${community}`), await listen(owner, community)];
    const { id } = await web.executor.execute(sendMessage, { channelId, clientId: uuidv7(), body: 'Look' }, await context(owner));
    const { files } = await web.executor.execute(beginUpload, { recordType: 'message', recordId: id, files: [{ name: 'leak.jpg', byteSize: 9_000, kind: 'photo' }] }, await context(owner));
    const [file] = files;
    await web.executor.execute(receiveFile, { id: file?.id ?? '', byteSize: 9_000, sha256: 'ab'.repeat(32), contentType: 'image/jpeg' }, await context(owner));
    await marked([reader, others]);
    expect(heard(reader, file?.id ?? '')).toMatchObject({ type: 'media.uploaded', topics: [`channel:${channelId}`] });
    expect(heard(others, file?.id ?? '')).toBeUndefined();
  });

  it('between two is heard by the two, and neither by who manages the house nor by its company', async () => {
    const { buildingCompanyId, buildingId, actors } = web.world.own;
    const { id: channelId } = await web.executor.execute(openDirect, { ...house(), userId: actors.building_staff.userId }, await context(resident));
    const all = `channel:${channelId},organisation:${buildingCompanyId},building:${buildingId},building_work:${buildingId},community:${buildingId}`;
    const [partner, boss] = [await listen(staff, `channel:${channelId},community:${buildingId}`), await listen(manager, all)];
    expect(accepted(boss)).not.toContain(`channel:${channelId}`);
    const { id } = await web.executor.execute(sendMessage, { channelId, clientId: uuidv7(), body: 'Between us' }, await context(resident));
    await marked([partner, boss]);
    expect([heard(partner, id)?.['message'], heard(boss, id)]).toMatchObject([{ body: 'Between us' }, undefined]);
  });

  it('when it is reported, names nobody who reported it', async () => {
    const { buildingId } = web.world.own;
    const { id } = await web.executor.execute(createPost, { ...house(), body: 'Buy my watches' }, await context(owner));
    const [neighbour, boss] = [await listen(resident, `community:${buildingId}`), await listen(manager, `building_work:${buildingId},community:${buildingId}`)];
    await web.executor.execute(flagContent, { recordType: 'post', recordId: id, reason: 'spam' }, await context(resident));
    await marked([neighbour, boss]);
    const flagged = (reader: LiveReader) => reader.named('change').filter((event) => event.data['type'] === 'content.flagged');
    expect([flagged(neighbour), flagged(boss)]).toMatchObject([[], [{ data: { type: 'content.flagged' } }]]);
    expect(JSON.stringify(flagged(boss))).not.toContain((await context(resident)).actor.userId);
  });
});

describe('what passes', () => {
  it('is heard by who reads the channel, ends with their part in the house, and is told of by who is lost', async () => {
    const { id: channelId } = await web.executor.execute(createChannel, { ...house(), name: 'Passing' }, await context(manager));
    const topic = `channel:${channelId}`;
    const [neighbour, leaving, foreigner] = [await listen(resident, topic), await listen(owner, topic), await listen(stranger, topic)];
    const moments = (reader: LiveReader) => reader.named('moment').map(({ data }) => [data['topic'], data['kind']]);
    const typed = async () => web.executor.execute(sayTyping, { id: channelId }, await context(staff));
    await typed();
    for (const reader of [neighbour, leaving]) await reader.until((r) => r.named('moment').length === 1);
    const actor = web.world.own.actors.unit_owner;
    const { id } = await web.test.db.kysely.selectFrom('membership').select('id').where('user_id', '=', actor.userId).executeTakeFirstOrThrow();
    await web.executor.execute(revokeMembership, { id }, contextOf(actor));
    await neighbour.until((r) => r.named('moment').some(({ data }) => data['kind'] === 'left' && data['userId'] === actor.userId));
    await typed();
    await neighbour.until((r) => r.named('moment').length === 3);
    expect([moments(neighbour), moments(leaving), moments(foreigner)]).toEqual([[[topic, 'typing'], [topic, 'left'], [topic, 'typing']], [[topic, 'typing']], []]);
  });

  it('tells one’s own devices to count anew, and rings for every place one reads', async () => {
    const [reader, other] = [await listen(resident, 'unread'), await listen(stranger, 'unread')];
    const { id } = await web.executor.execute(createPost, { ...house(), body: 'New' }, await context(staff));
    await reader.until((r) => heard(r, id) !== undefined);
    // A channel that is opened meanwhile rings as well.
    const { id: channelId } = await web.executor.execute(createChannel, { ...house(), name: 'Opened meanwhile' }, await context(manager));
    await reader.until((r) => r.named('ready').length > 1);
    const message = await web.executor.execute(sendMessage, { channelId, clientId: uuidv7(), body: 'First' }, await context(manager));
    await reader.until((r) => heard(r, message.id) !== undefined);
    expect(heard(reader, message.id)?.['message']).toBeUndefined();
    await web.executor.execute(markSeen, { id: web.world.own.buildingId }, await context(resident));
    await reader.until((r) => r.named('moment').some(({ data }) => data['kind'] === 'read'));
    expect([heard(reader, id)?.['topics'], other.named('change'), other.named('moment')]).toEqual([['unread'], [], []]);
  });
});
