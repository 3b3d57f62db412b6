import type { AnyQuery } from '@lintel/db';
import { type ApiScope, issueApiKey } from '@lintel/domain/access';
import { operations } from '@lintel/domain/registry';
import { askInquiry } from '@lintel/domain/crm';
import { listSaved } from '@lintel/domain/listing';
import { actorByEmail, contextOf } from '@lintel/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../http';
import { agent, newActive } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';
import { createFront } from '../transport/front';
import { listen } from '../transport/listen';
import { restPrefix } from './answer';
import { deprecationHeaders } from './deprecation';
import { restDoor } from './door';
import { openApiDocument } from './openapi/document';
import { row } from './row';

let web: TestWeb;
let id: string;
beforeAll(async () => {
  web = await startTestWeb();
  id = await newActive(web);
});
afterAll(() => web.stop());

const listings = '/api/v1/listings';
const read = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await web.ask(path, { headers });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
};
async function keyFor(scopes: readonly ApiScope[]): Promise<Record<string, string>> {
  const { key } = await web.executor.execute(issueApiKey, { name: 'shapes', scopes: [...scopes] }, contextOf(await actorByEmail(web.test.db, agent)));
  return { authorization: `Bearer ${key}` };
}

describe('fields', () => {
  it('leave of an answer what was named, and its tag still stands for the record', async () => {
    const whole = await read(`${listings}/${id}`);
    const part = await read(`${listings}/${id}?fields=id,title,facts.yearBuilt,photos`);
    expect(part.body).toEqual({ id, title: whole.body['title'], facts: { yearBuilt: 1925 }, photos: whole.body['photos'] });
    const [version] = /^"\d+/.exec(whole.headers.get('etag') ?? '') ?? [];
    expect(part.headers.get('etag')).toMatch(new RegExp(`^${version}-`));
    expect((await web.ask(`${listings}/${id}?fields=id`, { headers: { 'if-none-match': (await read(`${listings}/${id}?fields=id`)).headers.get('etag') ?? '' } })).status).toBe(304);
  });

  it('cut the items of a page and leave the page', async () => {
    await newActive(web);
    const { body, headers } = await read(`${listings}?fields=id&fields=listPrice&limit=1`);
    expect(Object.keys(body).toSorted()).toEqual(expect.arrayContaining(['items', 'nextCursor']));
    expect((body['items'] as readonly object[]).map((item) => Object.keys(item).toSorted())).toEqual([['id', 'listPrice']]);
    expect(headers.get('link')).toContain('fields=id&fields=listPrice');
  });

  it('that are not there are refused by name, and none is no answer', async () => {
    for (const wrong of ['fields=id,nothing', 'fields=', 'fields=__proto__', 'include=owner']) {
      const { status, body } = await read(`${listings}/${id}?${wrong}`);
      expect([status, body['code']]).toEqual([422, 'invalid_input']);
      expect(JSON.stringify(body['fields'])).toContain(wrong.startsWith('include') ? 'openHouses' : 'standardStatus');
    }
  });
});

describe('include', () => {
  it('brings along what belongs to the answer, as its own address answers it', async () => {
    const { status, body } = await read(`${listings}/${id}?fields=id&include=openHouses,history`);
    expect(status).toBe(200);
    expect(body).toEqual({ id, included: { openHouses: (await read(`${listings}/${id}/open-houses`)).body, history: (await read(`${listings}/${id}/history`)).body } });
  });

  it('gives a key what it was issued for alone', async () => {
    const inquiry = await web.executor.execute(askInquiry, { listingId: id, question: 'Is it still there?', name: 'Asker', email: 'asker@lintel.test' }, contextOf(await actorByEmail(web.test.db, 'newcomer@other.test')));
    const path = `/api/v1/inquiries/${inquiry.id}?include=listing`;
    expect(await read(path, await keyFor(['inquiries:read']))).toMatchObject({ status: 403, body: { code: 'forbidden', details: { scope: 'listings:read' } } });
    const { status, body } = await read(path, await keyFor(['inquiries:read', 'listings:read']));
    expect([status, (body['included'] as { readonly listing: { readonly id: string } }).listing.id]).toEqual([200, id]);
  });

  it('leaves nobody’s kept answer changed', async () => {
    await read(`${listings}/${id}?include=history`);
    expect((await read(`${listings}/${id}`)).body).not.toHaveProperty('included');
  });

  it('names only what has an address of its own', () => {
    const offered = new Set(rows.map((each) => each.operation.name));
    const related = operations.flatMap((operation) => (operation.kind === 'query' ? Object.values(operation.related ?? {}).map(({ query }) => query.name) : []));
    expect(related.length).toBeGreaterThan(3);
    expect(related.filter((name) => !offered.has(name))).toEqual([]);
  });
});

describe('what goes away', () => {
  const deprecated = { since: '2026-11-01', sunset: '2027-05-01', instead: 'Use GET /listings.' } as const;

  it('says since when, until when and where it is explained', () => {
    expect(deprecationHeaders('listing.listSaved', deprecated, '/docs/listings')).toEqual({
      deprecation: '@1793491200', sunset: 'Sat, 01 May 2027 00:00:00 GMT', link: '</docs/listings#listing.listSaved>; rel="deprecation"; type="text/html"',
    });
    expect(deprecationHeaders('listing.listSaved', undefined, '/docs/listings')).toEqual({});
  });

  it('is marked in the document, with what to use instead', () => {
    const query: AnyQuery = listSaved;
    const going = row({ ...query, deprecated }, { method: 'GET', path: '/me/saved-listings', scope: 'listings:read', tag: 'Listings' });
    const operation = openApiDocument({ rows: [going], raw: [], version: '1' }).paths['/me/saved-listings']?.['get'];
    expect(operation).toMatchObject({ deprecated: true, description: expect.stringContaining('Use GET /listings.') });
    expect(operation?.responses['200']).toMatchObject({ headers: { Deprecation: expect.anything(), Sunset: expect.anything() } });
  });

  it('is said with each answer over HTTP, also to pages of others', async () => {
    const { lintel: { executor, env, resolveActor }, ports, limits, tracing } = web.composition;
    const places = rows.find(({ path }) => path === '/search/places');
    if (places === undefined) throw new Error('Places can be listed.');
    const going = { ...places, path: '/old-places', operation: { ...places.operation, deprecated } };
    const door = restDoor({
      rows: [going], raw: [], executor, limits, files: ports.files, appUrl: env.APP_URL, corsOrigins: ['https://program.example'],
      resolveActor: (exchange) => resolveActor(exchange.request), assertSameOrigin: () => {},
    });
    const server = createFront({ doors: [[`${restPrefix}/`, door]], trustedProxies: env.TRUSTED_PROXIES, tracing, finished: () => {}, report: () => {} });
    const port = await listen(server, 0, '127.0.0.1');
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${restPrefix}/old-places`, { headers: { origin: 'https://program.example' } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('deprecation')).toBe('@1793491200');
      expect(answer.headers.get('sunset')).toBe('Sat, 01 May 2027 00:00:00 GMT');
      expect(answer.headers.get('link')).toContain('rel="deprecation"');
      expect(answer.headers.get('access-control-expose-headers')?.toLowerCase()).toContain('sunset');
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it('leaves half a year, and everything that is announced can be read as dates', () => {
    for (const { name, deprecated: going } of operations.flatMap((operation) => (operation.deprecated === undefined ? [] : [{ name: operation.name, deprecated: operation.deprecated }])))
      expect({ name, days: (Date.parse(going.sunset) - Date.parse(going.since)) / 86_400_000 >= 180 }).toEqual({ name, days: true });
  });
});
