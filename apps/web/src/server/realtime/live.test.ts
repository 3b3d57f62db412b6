import { revokeSession } from '@lintel/domain/access';
import { giveGrant, revokeGrant, revokeMembership } from '@lintel/domain/organisation';
import { actorByEmail, addMembership, contextOf } from '@lintel/domain/testing';
import { markRestored } from '@lintel/db/log';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { agent, moderator, newActive, newDraft, send, stranger } from '../testing/listings';
import { LiveReader } from '../testing/live-reader';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;
const open: LiveReader[] = [];

beforeAll(async () => {
  web = await startTestWeb();
});
afterEach(() => {
  for (const reader of open.splice(0)) reader.close();
});
afterAll(() => web.stop());

async function listen(topics: string, options: { readonly as?: string; readonly after?: string; readonly headers?: Record<string, string> } = {}): Promise<LiveReader> {
  const headers = { ...options.headers, ...(options.as === undefined ? {} : { cookie: (await web.cookieOf(options.as)).cookie }) };
  const reader = await LiveReader.open(`${web.url}/api/live?topics=${topics}${options.after === undefined ? '' : `&after=${options.after}`}`, headers);
  open.push(reader);
  if (reader.status === 200) await reader.until((r) => r.named('ready').length > 0);
  return reader;
}

const edit = (id: string, title: string) => send(web, 'PATCH', `/api/v1/listings/${id}`, { listing: { title } });
const versions = (reader: LiveReader) => reader.named('change').map((event) => event.data['version']);

describe('a live stream', () => {
  it('tells another browser of a change within a second, naming fields and no contents', async () => {
    const { id } = await newDraft(web);
    const reader = await listen(`listing:${id}`, { as: agent });
    const began = performance.now();
    await edit(id, 'A secret of the seller');
    await reader.until((r) => r.named('change').some((e) => e.data['type'] === 'listing.updated'));
    expect(performance.now() - began).toBeLessThan(1_000);
    const { data } = reader.named('change').find((e) => e.data['type'] === 'listing.updated') ?? { data: {} };
    expect(data).toMatchObject({ aggregateType: 'listing', aggregateId: id, topics: [`listing:${id}`], changed: ['title'], version: expect.any(Number) });
    // Who did it is for the history to say, to those who may know.
    expect(data).not.toHaveProperty('actorId');
    expect(JSON.stringify(data)).not.toContain('secret');
  });

  it('carries only what one may see', async () => {
    const { id } = await newDraft(web);
    const topics = `listing:${id},organisation:${web.world.own.agencyId},reviews,platform,market`;
    const heardBy = async (as?: string) => (await listen(topics, as === undefined ? {} : { as })).named('ready')[0]?.data['topics'];
    expect(await heardBy(agent)).toEqual([`listing:${id}`, `organisation:${web.world.own.agencyId}`, 'market']);
    expect(await heardBy(stranger)).toEqual(['market']);
    expect(await heardBy()).toEqual(['market']);
    expect(await heardBy(moderator)).toEqual([`listing:${id}`, 'reviews', 'market']);
    expect(await heardBy('platform-admin@own.test')).toEqual([`listing:${id}`, `organisation:${web.world.own.agencyId}`, 'reviews', 'platform', 'market']);
  });

  it('of somebody with two organisations carries only the one in whose name the page is looked at', async () => {
    const { own, other } = web.world;
    await addMembership(web.test.db.kysely, own.actors.agent.userId ?? '', 'agent', other.agencyId, other.agencyId);
    const topics = `organisation:${own.agencyId},organisation:${other.agencyId}`;
    const heard = async (standing: string) => (await listen(`${topics}${standing}`, { as: agent })).named('ready')[0]?.data['topics'];
    expect(await heard('')).toEqual([`organisation:${own.agencyId}`, `organisation:${other.agencyId}`]);
    expect(await heard(`&in=${other.agencyId}`)).toEqual([`organisation:${other.agencyId}`]);
    expect(await heard(`&in=${own.agencyId}`)).toEqual([`organisation:${own.agencyId}`]);
    expect(await heard(`&in=${own.firmId}`)).toEqual([]);
  });

  it('never tells a visitor of drafts, and tells them of what is published', async () => {
    const visitor = await listen('market');
    const id = await newActive(web);
    await visitor.until((r) => r.named('change').some((e) => e.data['aggregateId'] === id));
    const types = visitor.named('change').filter((e) => e.data['aggregateId'] === id).map((e) => e.data['type']);
    expect(types).not.toContain('listing.created');
    expect(types).toContain('listing.published');
    const draft = await newDraft(web);
    for (const [step, as] of [['submit', agent], ['approve', moderator], ['cancel', agent]] as const)
      expect((await send(web, 'POST', `/api/v1/listings/${draft.id}/${step}`, {}, as)).status).toBe(200);
    await newActive(web);
    await visitor.until((r) => r.named('change').filter((e) => e.data['type'] === 'listing.published').length > 1);
    expect(visitor.named('change').map((e) => e.data['aggregateId'])).not.toContain(draft.id);
  });

  it('tells a visitor of one listing its news, and not who looks at it, saves it or asks', async () => {
    const id = await newActive(web);
    const [visitor, colleague] = [await listen(`listing:${id}`), await listen(`listing:${id}`, { as: agent })];
    expect((await send(web, 'PUT', `/api/v1/listings/${id}/saved`, { saved: true }, stranger)).status).toBeLessThan(300);
    await send(web, 'POST', `/api/v1/listings/${id}/change-price`, { listPrice: 41_000_000 });
    for (const reader of [visitor, colleague]) await reader.until((r) => r.named('change').some((e) => e.data['type'] === 'listing.price_changed'));
    expect(['listing.status_changed', 'listing.published', 'listing.price_changed']).toEqual(expect.arrayContaining(visitor.named('change').map((e) => e.data['type'])));
    expect(colleague.named('change').map((e) => e.data['type'])).toContain('listing.saved');
  });

  it('loses nothing and doubles nothing when it is cut again and again', async () => {
    const { id } = await newDraft(web);
    let reader = await listen(`listing:${id}`, { as: agent });
    const heard: unknown[] = [];
    let isWriting = true;
    const writing = (async () => {
      for (let n = 0; n < 60; n += 1) await edit(id, `Title number ${n}`);
      isWriting = false;
    })();
    while (isWriting) {
      await new Promise((resolve) => { setTimeout(resolve, 40); });
      reader.close();
      heard.push(...versions(reader));
      const after = reader.last;
      reader = await listen(`listing:${id}`, { as: agent, after });
    }
    await writing;
    const { rows: [row] } = await web.test.db.pool.query('select version from listing where id = $1', [id]);
    await reader.until((r) => versions(r).includes(row.version) || heard.includes(row.version));
    heard.push(...versions(reader));
    expect(heard).toEqual(Array.from({ length: heard.length }, (_, n) => Number(heard[0]) + n));
    expect(heard.at(-1)).toBe(row.version);
    expect(heard.length).toBeGreaterThanOrEqual(60);
  });

  it('resumes by Last-Event-ID as well, from the database when memory does not reach back', async () => {
    const { id } = await newDraft(web);
    const reader = await listen(`listing:${id}`, { as: agent, headers: { 'last-event-id': '0.0' } });
    await reader.until((r) => r.named('change').some((e) => e.data['type'] === 'listing.created' && e.data['aggregateId'] === id));
  });

  it('tells who was away too long, or comes from another time, to read everything again', async () => {
    for (const after of ['0.999999999', '7.1']) {
      const reader = await listen('market', { after });
      await reader.until((r) => r.named('reset').length === 1);
    }
  });

  it.each(['topics=', 'topics=nothing', 'topics=listing:1', 'topics=market&after=x', `topics=${Array.from({ length: 51 }, (_, n) => `listing:01890000-0000-7000-8000-0000000000${n + 10}`).join(',')}`])(
    'is refused for ?%s', async (query) => {
      expect((await web.ask(`/api/live?${query}`)).status).toBe(400);
    });

  it('does not open for keys of programs', async () => {
    expect((await web.ask('/api/live?topics=market', { headers: { authorization: 'Bearer lintel_00000000_x' } })).status).toBe(401);
  });
});

describe('rights that change while a stream is open', () => {
  it('end it with its session', async () => {
    const { cookie, sessionId } = await web.cookieOf(agent);
    const reader = await LiveReader.open(`${web.url}/api/live?topics=market,organisation:${web.world.own.agencyId}`, { cookie });
    open.push(reader);
    await reader.until((r) => r.named('ready').length > 0);
    const person = await actorByEmail(web.test.db, agent);
    await web.executor.execute(revokeSession, { id: sessionId }, contextOf(person));
    await reader.until((r) => r.isEnded);
    expect(reader.named('ended')).toHaveLength(1);
  });

  it('take topics away with a membership, and the rest goes on', async () => {
    const assistant = 'assistant@own.test';
    const reader = await listen(`organisation:${web.world.own.agencyId},market`, { as: assistant });
    expect(reader.named('ready')[0]?.data).toMatchObject({ refused: [] });
    const person = await actorByEmail(web.test.db, assistant);
    const { id } = await web.test.db.kysely.selectFrom('membership').select('id').where('user_id', '=', person.userId).executeTakeFirstOrThrow();
    await web.executor.execute(revokeMembership, { id }, contextOf(person));
    await reader.until((r) => r.named('ready').length === 2);
    expect(reader.named('ready')[1]?.data).toMatchObject({ topics: ['market'] });
    const before = reader.named('change').length;
    await newDraft(web);
    const published = await newActive(web);
    await reader.until((r) => r.named('change').some((e) => e.data['aggregateId'] === published));
    expect(reader.named('change').slice(before).every((e) => String(e.data['topics']) === 'market')).toBe(true);
  });

  it('end what was shared when the share is taken back, and when its time is over', async () => {
    const { id } = await newDraft(web);
    const owner = contextOf(web.world.own.actors.agency_owner);
    const { id: userId } = await web.test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('email', '=', stranger).returning('id').executeTakeFirstOrThrow();
    const share = (until: string | null) => web.executor.execute(giveGrant, { subjectType: 'user', email: stranger, recordType: 'listing', recordId: id, right: 'edit', until }, owner);
    const topics = (reader: LiveReader) => String(reader.named('ready').at(-1)?.data['topics']);
    const heardEdits = (reader: LiveReader) => reader.named('change').filter((e) => e.data['type'] === 'listing.updated').length;
    for (const end of ['taken back', 'over'] as const) {
      const { id: grantId } = await share(end === 'over' ? new Date(Date.now() + 3_000).toISOString() : null);
      const reader = await listen(`listing:${id},user:${userId}`, { as: stranger });
      expect(topics(reader)).toBe(`listing:${id},user:${userId}`);
      await edit(id, `Shared until it is ${end}`);
      await reader.until((r) => heardEdits(r) === 1);
      if (end === 'taken back') await web.executor.execute(revokeGrant, { id: grantId }, owner);
      await reader.until((r) => topics(r) === `user:${userId}`);
      await edit(id, `Not shared any more: ${end}`);
      // What comes after it in the log has been heard, so it would have been as well.
      const later = await newActive(web);
      const market = await listen('market', { after: '0.0' });
      await market.until((r) => r.named('change').some((e) => e.data['aggregateId'] === later));
      expect(heardEdits(reader)).toBe(1);
    }
  });

  it('hide a listing from the public when it leaves the market', async () => {
    const id = await newActive(web);
    const visitor = await listen(`listing:${id}`);
    await send(web, 'POST', `/api/v1/listings/${id}/withdraw`, {});
    await visitor.until((r) => r.named('ready').some((e) => String(e.data['topics']) === ''));
    await edit(id, 'Nobody outside hears of this');
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    expect(visitor.named('change').some((e) => e.data['type'] === 'listing.updated')).toBe(false);
  });
});

describe('a restored database', () => {
  it('starts every stream over', async () => {
    const reader = await listen('market');
    await web.test.db.kysely.transaction().execute((tx) => markRestored(tx));
    await reader.until((r) => r.named('reset').length === 1);
    expect(reader.last.startsWith('1.')).toBe(true);
  });
});
