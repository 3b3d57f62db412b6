import { issueApiKey, resolveUserByEmail } from '@lintel/domain/access';
import { contextOf } from '@lintel/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agent, completeDraft, moderator, newActive, newDraft, send, stranger } from '../testing/listings';
import { newKey, startTestWeb, type TestWeb } from '../testing/web';
import type { ApiScope } from '@lintel/domain/access';

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.stop());

const listings = '/api/v1/listings';
const count = async () => Number((await web.test.db.pool.query('select count(*) from listing')).rows[0].count);

async function problem(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const body = await answer.json();
  expect(body).toMatchObject({ status: answer.status, type: expect.any(String), title: expect.any(String), detail: expect.any(String), reference: expect.any(String) });
  expect(answer.headers.get('x-correlation-id')).toBe(body.reference);
  return body;
}

describe('the life of a listing by REST', () => {
  it('goes from draft to public, each step with its version as a tag', async () => {
    const made = await send(web, 'POST', listings, completeDraft(web.world.own.agencyId));
    expect(made.status).toBe(201);
    const { id, version } = await made.json();
    expect(made.headers.get('location')).toBe(`${listings}/${id}`);
    expect(made.headers.get('etag')).toMatch(new RegExp(`^"${version}-`));
    for (const [step, as] of [['submit', agent], ['approve', moderator], ['publish', agent]] as const)
      expect((await send(web, 'POST', `${listings}/${id}/${step}`, {}, as)).status).toBe(200);
    const seen = await web.ask(`${listings}/${id}`);
    expect(seen.status).toBe(200);
    expect(await seen.json()).toMatchObject({ id, standardStatus: 'Active', actions: [] });
  });

  it('refuses a step that the state does not allow, and says what is possible', async () => {
    const { id } = await newDraft(web);
    const answer = await send(web, 'POST', `${listings}/${id}/publish`, {});
    expect(answer.status).toBe(409);
    expect(await problem(answer)).toMatchObject({ code: 'invalid_transition' });
  });

  it('looks the same to a stranger whether a draft is there or not', async () => {
    const { id } = await newDraft(web);
    const there = await problem(await web.ask(`${listings}/${id}`, { as: stranger }));
    const absent = await problem(await web.ask(`${listings}/01890000-0000-7000-8000-000000000000`, { as: stranger }));
    expect(there.status).toBe(404);
    expect({ ...there, reference: '', details: {} }).toEqual({ ...absent, reference: '', details: {} });
  });
});

describe('tags', () => {
  it('save a reading that would bring the same', async () => {
    const { id } = await newDraft(web);
    const first = await web.ask(`${listings}/${id}`, { as: agent });
    const etag = first.headers.get('etag') ?? '';
    const second = await web.ask(`${listings}/${id}`, { as: agent, headers: { 'if-none-match': `"other", ${etag}` } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    await send(web, 'PATCH', `${listings}/${id}`, { listing: { title: 'Another title' } });
    expect((await web.ask(`${listings}/${id}`, { as: agent, headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('stop one editor from overwriting another', async () => {
    const { id } = await newDraft(web);
    const tag = (await web.ask(`${listings}/${id}`, { as: agent })).headers.get('etag') ?? '';
    const edit = (title: string) => send(web, 'PATCH', `${listings}/${id}`, { listing: { title } }, agent, { 'if-match': tag });
    expect((await edit('The first title')).status).toBe(200);
    const late = await edit('The second title');
    expect(late.status).toBe(412);
    expect(await problem(late)).toMatchObject({ code: 'stale_version' });
    expect((await send(web, 'PATCH', `${listings}/${id}`, { listing: { title: 'Third' } }, agent, { 'if-match': '*' })).status).toBe(200);
    expect((await send(web, 'PATCH', `${listings}/${id}`, { listing: { title: 'x' } }, agent, { 'if-match': 'seven' })).status).toBe(400);
    expect((await send(web, 'PATCH', `${listings}/${id}`, { expectedVersion: 1, listing: { title: 'x' } }, agent, { 'if-match': '"2"' })).status).toBe(422);
  });
});

describe('lists', () => {
  it('come in pages that lead to one another, each item once', async () => {
    for (let n = 0; n < 5; n += 1) await newDraft(web);
    const seen: string[] = [];
    let next: string | undefined = `${listings}?organisationId=${web.world.own.agencyId}&reviewStatus=draft,submitted&limit=2`;
    while (next !== undefined) {
      const answer: Response = await web.ask(next, { as: agent });
      const body = await answer.json();
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      next = /^<(.+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
      expect(next === undefined).toBe(body.nextCursor === null);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['limit=0', 'limit'], ['limit=201', 'limit'], ['limit=many', 'limit'], ['limit=1&limit=2', 'limit'], ['organisationId=x', 'organisationId'], ['standardStatus=Sold', 'standardStatus.0'],
    ['updatedSince=yesterday', 'updatedSince'], ['bogus=1', 'bogus'], ['text.deep=1', 'text.deep'], ['__proto__=1', '__proto__'],
  ])('refuse ?%s and name the field', async (query, field) => {
    const answer = await web.ask(`${listings}?${query}`);
    expect(answer.status).toBe(422);
    expect((await problem(answer)).fields[0].path).toBe(field);
  });

  it.each(['text=%00', 'text=a%00b'])('refuse ?%s as unreadable', async (query) => {
    expect((await web.ask(`${listings}?${query}`)).status).toBe(400);
  });

  it.each(['cursor=x', `cursor=${Buffer.from('[1,2]').toString('base64url')}`, `text=${encodeURIComponent("' or 1=1; drop table listing; --")}`, 'text=%25%5F%5C', `text=${'%F0%9F%8F%A0'.repeat(50)}`])(
    'are unimpressed by ?%s', async (query) => {
      expect((await web.ask(`${listings}?${query}`)).status).toBeLessThan(500);
      expect(await count()).toBeGreaterThan(0);
    });
});

describe('bodies', () => {
  const post = (body: BodyInit, type = 'application/json') => web.ask(listings, { method: 'POST', as: agent, headers: { 'content-type': type }, body });
  const deep = `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`;

  it.each([
    ['that is not JSON', '{"title": "a', 400, 'malformed'],
    ['with a comma too many', '{\n  "a": 1,\n}', 400, 'malformed'],
    ['nested too deep', deep, 400, 'malformed'],
    ['that is a list', '[]', 400, 'malformed'],
    ['that is a word', '"listing"', 400, 'malformed'],
    ['with a NUL', '{"organisationId":"a\\u0000"}', 400, 'malformed'],
    ['with half of a surrogate pair', '{"organisationId":"\\ud83d"}', 400, 'malformed'],
    ['that reaches for the prototype', '{"__proto__":{"isAdmin":true}}', 400, 'malformed'],
    ['that reaches for the constructor', '{"listing":{"constructor":{"prototype":{}}}}', 400, 'malformed'],
    ['with a number beyond all', '{"listing":{"listPrice":1e999}}', 400, 'malformed'],
    ['with a field nobody knows', '{"listing":{"titel":"x"}}', 422, 'invalid_input'],
    ['that is empty', '', 422, 'invalid_input'],
  ])('%s are refused', async (_, body, status, code) => {
    const before = await count();
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(await problem(answer)).toMatchObject({ code });
    expect(await count()).toBe(before);
  });

  it('say where they stop making sense', async () => {
    expect(await problem(await post('{\n  "a": 1,\n}'))).toMatchObject({ details: { line: 3, column: 1 } });
  });

  it('name every wrong field, and the remedy', async () => {
    const draft = completeDraft(web.world.own.agencyId);
    const wrong = { ...draft, address: { ...draft.address, zone: 'Mars/Olympus', latitude: 91 }, listing: { ...draft.listing, listPrice: 1e15 * 10, expirationAt: 'soon' } };
    const answer = await send(web, 'POST', listings, wrong);
    expect(answer.status).toBe(422);
    const paths = (await problem(answer)).fields.map((field: { path: string }) => field.path);
    expect(paths).toEqual(expect.arrayContaining(['address.zone', 'address.latitude', 'listing.listPrice', 'listing.expirationAt']));
  });

  it('are refused in another language, packed, in another encoding and over a megabyte', async () => {
    expect((await post('title=x', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await web.ask(listings, { method: 'POST', as: agent, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: '{}' })).status).toBe(415);
    expect((await post(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).status).toBe(400);
    expect((await post(`{"a":"${'x'.repeat(1_100_000)}"}`)).status).toBe(413);
  });

  it('that grow past a megabyte without saying so are cut', async () => {
    const stream = new ReadableStream({
      pull(controller) { controller.enqueue(new TextEncoder().encode(' '.repeat(65_536))); },
    });
    const answer = await web.ask(listings, { method: 'POST', as: agent, headers: { 'content-type': 'application/json' }, body: stream, duplex: 'half' } as RequestInit);
    expect(answer.status).toBe(413);
  });

  it('keep hostile words as the words they are', async () => {
    const draft = completeDraft(web.world.own.agencyId);
    const title = `<script>alert(1)</script>'; drop table listing; -- \u202e../../etc/passwd 🏠`;
    const { id } = await (await send(web, 'POST', listings, { ...draft, listing: { ...draft.listing, title } })).json();
    expect((await (await web.ask(`${listings}/${id}`, { as: agent })).json()).title).toBe(title.replace('\u202e', ''));
  });
});

describe('addresses and methods', () => {
  it('that are not there', async () => {
    for (const path of ['/api/v1/nothing', '/api/v1/', '/api/v1/listings/', '/api/v1/listings/a/b/c', '/api/v1/constructor', '/api/v1/listings//submit'])
      expect({ path, status: (await web.ask(path)).status }).toEqual({ path, status: 404 });
    expect((await web.ask('/api/v1/listings/%zz')).status).toBe(400);
    expect((await web.ask('/api/v1/listings/%00')).status).toBe(400);
  });

  it('that are there for other methods', async () => {
    const answer = await web.ask(listings, { method: 'PUT', as: agent });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(await problem(answer)).toMatchObject({ code: 'method_not_allowed' });
  });

  it('answer HEAD like GET without a body, and OPTIONS with what there is', async () => {
    const id = await newActive(web);
    const [head, get] = [await web.ask(`${listings}/${id}`, { method: 'HEAD' }), await web.ask(`${listings}/${id}`)];
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
    expect(await head.text()).toBe('');
    const options = await web.ask(`${listings}/${id}`, { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toBe('GET, PATCH, DELETE, HEAD, OPTIONS');
    expect(options.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('an idempotency key', () => {
  it('makes a repeat answer the same and do nothing', async () => {
    const key = newKey();
    const draft = completeDraft(web.world.own.agencyId);
    const make = () => send(web, 'POST', listings, draft, agent, { 'idempotency-key': key });
    const before = await count();
    const [first, second] = await Promise.all([make(), make()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(await first.json());
    expect(await count()).toBe(before + 1);
    const other = await send(web, 'POST', listings, completeDraft(web.world.own.agencyId), agent, { 'idempotency-key': key });
    expect(other.status).toBe(409);
    expect(await problem(other)).toMatchObject({ code: 'idempotency_conflict' });
  });

  it('must be one', async () => {
    for (const key of ['a b', 'x'.repeat(201)])
      expect((await send(web, 'POST', listings, completeDraft(web.world.own.agencyId), agent, { 'idempotency-key': key })).status).toBe(400);
  });
});

describe('who asks', () => {
  const keyFor = async (scopes: ApiScope[]) => {
    const person = await resolveUserByEmail(web.test.db, agent);
    if (person === undefined) throw new Error('The agent is there.');
    return (await web.executor.execute(issueApiKey, { name: 'test', scopes }, contextOf(person))).key;
  };
  const withKey = (key: string, method: string, path: string, body?: unknown) =>
    web.ask(path, { method, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

  it('may be a program with a key, within its scopes', async () => {
    const [reads, writes] = [await keyFor(['listings:read']), await keyFor(['listings:write'])];
    const draft = completeDraft(web.world.own.agencyId);
    const refused = await withKey(reads, 'POST', listings, draft);
    expect(refused.status).toBe(403);
    expect(await problem(refused)).toMatchObject({ details: { scope: 'listings:write' } });
    const made = await withKey(writes, 'POST', listings, draft);
    expect(made.status).toBe(201);
    const { id } = await made.json();
    expect((await withKey(reads, 'GET', `${listings}/${id}`)).status).toBe(200);
    expect((await withKey(await keyFor(['media:read']), 'GET', `${listings}/${id}`)).status).toBe(403);
  });

  it('with a key that does not work is not taken for a visitor', async () => {
    const answer = await withKey('lintel_00000000_nonsense', 'GET', listings);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('without signing in may read but not change', async () => {
    expect((await web.ask(listings)).status).toBe(200);
    const answer = await web.ask(listings, { method: 'POST', headers: { 'content-type': 'application/json', origin: web.url }, body: JSON.stringify(completeDraft(web.world.own.agencyId)) });
    expect(answer.status).toBe(401);
  });

  it('from another site’s page changes nothing with a person’s cookie', async () => {
    const before = await count();
    for (const origin of ['https://evil.example', 'null']) {
      const answer = await send(web, 'POST', listings, completeDraft(web.world.own.agencyId), agent, { origin });
      expect(answer.status).toBe(403);
    }
    expect(await count()).toBe(before);
  });
});

describe('answers', () => {
  it('are packed when they are long and the asker can unpack them', async () => {
    const id = await newActive(web);
    const packed = await web.ask(`${listings}/${id}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.json()).toMatchObject({ id });
    const plain = await web.ask(`${listings}/${id}`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('carry the caller’s correlation id through to the event, and one of their own to who sends nonsense', async () => {
    const correlationId = `test-${newKey()}`;
    const made = await send(web, 'POST', listings, completeDraft(web.world.own.agencyId), agent, { 'x-correlation-id': correlationId });
    expect(made.headers.get('x-correlation-id')).toBe(correlationId);
    const { id } = await made.json();
    const { rows } = await web.test.db.pool.query('select distinct correlation_id from event where aggregate_id = $1', [id]);
    expect(rows).toEqual([{ correlation_id: correlationId }]);
    expect(web.lines.some((line) => line['correlationId'] === correlationId && line['operation'] === 'listing.create')).toBe(true);
    expect((await web.ask(listings, { headers: { 'x-correlation-id': 'a\tb' } })).headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    const trace = 'a'.repeat(32);
    expect((await web.ask(listings, { headers: { traceparent: `00-${trace}-${'b'.repeat(16)}-01` } })).headers.get('x-correlation-id')).toBe(trace);
  });
});
