import { issueApiKey } from '@lintel/domain/access';
import { actorByEmail, contextOf } from '@lintel/domain/testing';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idempotencyLink, keyOf } from '../../components/idempotency-link';
import { refusedBy } from '../../components/refused';
import type { AppRouter } from '../routers';
import { agent, completeDraft, newDraft, stranger } from '../testing/listings';
import { newKey, startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.stop());

async function clientOf(email: string) {
  const { cookie } = await web.cookieOf(email);
  const headers = { cookie, origin: web.url };
  return createTRPCClient<AppRouter>({
    links: [
      idempotencyLink(),
      httpBatchLink({ url: `${web.url}/api/trpc`, headers: ({ opList }) => ({ ...headers, 'idempotency-key': opList.map(keyOf).join(',') }) }),
    ],
  });
}

async function refusal(call: Promise<unknown>) {
  const error: unknown = await call.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TRPCClientError);
  return refusedBy(error);
}

const draft = () => completeDraft(web.world.own.agencyId) as Parameters<Awaited<ReturnType<typeof clientOf>>['listing']['create']['mutate']>[0];
const count = async () => Number((await web.test.db.pool.query('select count(*) from listing')).rows[0].count);

describe('tRPC’s own client', () => {
  it('calls commands and queries by their names, several in one request', async () => {
    const client = await clientOf(agent);
    const { id } = await client.listing.create.mutate(draft());
    const [listing, list, me] = await Promise.all([client.listing.get.query({ id }), client.listing.list.query({ limit: 1 }), client.user.getMe.query({})]);
    expect(listing).toMatchObject({ id, reviewStatus: 'draft' });
    expect(list.items).toHaveLength(1);
    expect(me).toMatchObject({ email: agent });
    expect((await web.ask('/metrics').then((answer) => answer.text()))).toMatch(/http_requests_total\{method="GET",route="\/api\/trpc\/\(batch\)",status="200"\} 1/);
  });

  it('is told of a refusal by code, details and a reference that the logs know', async () => {
    const { id } = await newDraft(web);
    const refused = await refusal((await clientOf(agent)).listing.publish.mutate({ id }));
    expect(refused).toMatchObject({ code: 'invalid_transition', httpStatus: 409, path: 'listing.publish', details: { command: 'listing.publish' } });
    expect(web.lines.some((line) => line['correlationId'] === refused?.reference && line['outcome'] === 'invalid_transition')).toBe(true);
  });

  it('gets the good answers of a batch beside the refused ones', async () => {
    const client = await clientOf(stranger);
    const { id } = await newDraft(web);
    const [hidden, list] = await Promise.allSettled([client.listing.get.query({ id }), client.listing.list.query({ limit: 1 })]);
    expect(hidden.status).toBe('rejected');
    expect(list.status).toBe('fulfilled');
  });

  it('is told the fields of a wrong form', async () => {
    const refused = await refusal((await clientOf(agent)).listing.create.mutate({ ...draft(), organisationId: 'x' }));
    expect(refused).toMatchObject({ code: 'invalid_input', httpStatus: 422, details: { fields: [{ path: 'organisationId' }] } });
  });

  it.each([
    ['that is cut off', '{"title": "a', 400],
    ['nested too deep', `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`, 400],
    ['with a NUL', '{"organisationId":"a\\u0000"}', 400],
    ['that reaches for the prototype', '{"__proto__":{"isAdmin":true}}', 400],
    ['with a number beyond all', '{"listing":{"listPrice":1e999}}', 400],
    ['with SQL for an id', '{"organisationId":"\' or 1=1; drop table listing; --"}', 422],
    ['over a megabyte', `{"a":"${'x'.repeat(1_100_000)}"}`, 413],
  ])('is refused an input %s, and nothing is written', async (_, body, status) => {
    const before = await count();
    const answer = await web.ask('/api/trpc/listing.create', { method: 'POST', as: agent, headers: { 'content-type': 'application/json', 'idempotency-key': newKey() }, body });
    expect(answer.status).toBe(status);
    expect(await count()).toBe(before);
  });

  it('makes a change once though its answer was lost', async () => {
    const client = await clientOf(agent);
    const input = draft();
    const context = { idempotencyKey: newKey() };
    const before = await count();
    const first = await client.listing.create.mutate(input, { context });
    expect(await client.listing.create.mutate(input, { context })).toEqual(first);
    expect(await count()).toBe(before + 1);
    expect(await refusal(client.listing.create.mutate(draft(), { context }))).toMatchObject({ code: 'idempotency_conflict' });
  });

  it('keeps the keys of a batch apart', async () => {
    const client = await clientOf(agent);
    const before = await count();
    await Promise.all([client.listing.create.mutate(draft()), client.listing.create.mutate(draft()), client.listing.create.mutate(draft())]);
    expect(await count()).toBe(before + 3);
  });
});

describe('the door', () => {
  const post = (path: string, body: unknown, options: { as?: string; headers?: Record<string, string> } = {}) =>
    web.ask(`/api/trpc/${path}`, { method: 'POST', as: options.as ?? agent, headers: { 'content-type': 'application/json', ...options.headers }, body: JSON.stringify(body) });

  it('makes no change by GET, and none for another site’s page', async () => {
    const before = await count();
    expect((await web.ask(`/api/trpc/listing.create?input=${encodeURIComponent(JSON.stringify(draft()))}`, { as: agent })).status).toBe(400);
    expect((await post('listing.create', draft(), { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect(await count()).toBe(before);
  });

  it('is not for keys of programs', async () => {
    const { key } = await web.executor.execute(issueApiKey, { name: 'test', scopes: ['listings:write'] }, contextOf(await actorByEmail(web.test.db, agent)));
    const answer = await web.ask('/api/trpc/listing.create', { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify(draft()) });
    expect(answer.status).toBe(403);
  });

  it.each([
    ['nothing', 404], ['__proto__', 404], ['constructor', 404], ['listing', 404], ['listing.get.more', 404], ['toString', 404], ['session.start', 404], ['listing.wake', 404],
  ])('knows no procedure %s', async (path, status) => {
    expect((await post(path, {})).status).toBe(status);
    expect((await web.ask(`/api/trpc/${path}`)).status).toBe(status);
  });

  it.each([
    ['input that is not JSON', 'listing.get?input={', 400],
    ['input with a NUL', `listing.get?input=${encodeURIComponent('{"id":"\\u0000"}')}`, 400],
    ['input of a wrong kind', `listing.get?input=${encodeURIComponent('[1]')}`, 422],
    ['no input', 'listing.get', 422],
    ['a batch without inputs', 'listing.get,listing.get?batch=1', 422],
    ['a batch without end', `${Array.from({ length: 21 }, () => 'listing.get').join(',')}?batch=1`, 400],
  ])('refuses %s', async (_, path, status) => {
    const answer = await web.ask(`/api/trpc/${path}`);
    expect(answer.status).toBe(status);
  });

  it('tells nothing of its inside when something breaks, and logs it once', async () => {
    await web.test.db.pool.query('alter table saved_search rename to elsewhere; alter table listing rename column title to heading');
    const logged = web.lines.length;
    const answer = await web.ask('/api/trpc/listing.list?input={}', { as: agent });
    await web.test.db.pool.query('alter table elsewhere rename to saved_search; alter table listing rename column heading to title');
    expect(answer.status).toBe(500);
    const { error } = await answer.json();
    expect(error.data).toMatchObject({ code: 'internal', details: {} });
    expect(JSON.stringify(error)).not.toMatch(/title|column|select/i);
    const errors = web.lines.slice(logged).filter((line) => line['level'] === 'error' && line['correlationId'] === error.data.reference);
    expect(errors).toHaveLength(1);
  });
});
