import { createLintelClient, type LintelClient, pages, unwrap } from '@lintel/client';
import { type ApiScope, issueApiKey } from '@lintel/domain/access';
import { actorByEmail, contextOf } from '@lintel/domain/testing';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agent, completeDraft } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';
import { apiDocument } from './openapi';

let web: TestWeb;
let client: LintelClient;

beforeAll(async () => {
  web = await startTestWeb();
  const scopes: ApiScope[] = ['listings:write'];
  const { key } = await web.executor.execute(issueApiKey, { name: 'client', scopes }, contextOf(await actorByEmail(web.test.db, agent)));
  client = createLintelClient({ url: web.url, key });
});
afterAll(() => web.stop());

it('is generated from the document that this server serves: run `pnpm --filter @lintel/client generate`', async () => {
  const kept: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../../../packages/client/openapi.json'), 'utf8'));
  const made: unknown = JSON.parse(JSON.stringify(apiDocument()));
  expect(kept).toEqual(made);
  const served = await web.ask('/api/v1/openapi.json');
  expect(await served.json()).toEqual(made);
  expect((await web.ask('/api/v1/openapi.json', { headers: { 'if-none-match': served.headers.get('etag') ?? '' } })).status).toBe(304);
});

it('makes, reads, pages through and changes listings as a program would', async () => {
  const made = new Set<string>();
  for (let n = 0; n < 3; n += 1) {
    // The draft's words are wider than the literal types of the lookups.
    const body = completeDraft(web.world.own.agencyId) as never;
    made.add((await unwrap(client.POST('/listings', { body }))).id);
  }
  const query = { organisationId: web.world.own.agencyId, reviewStatus: ['draft' as const], limit: 2 };
  const seen: string[] = [];
  for await (const item of pages((cursor) => client.GET('/listings', { params: { query: cursor === undefined ? query : { ...query, cursor } } }))) seen.push(item.id);
  expect(new Set(seen)).toEqual(made);
  const [id = ''] = made;
  const listing = await client.GET('/listings/{id}', { params: { path: { id } } });
  const etag = listing.response.headers.get('etag') ?? '';
  const edited = await unwrap(client.PATCH('/listings/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body: { listing: { title: 'By a program' } } }));
  expect(edited.version).toBeGreaterThan(listing.data?.version ?? 0);
  await expect(unwrap(client.POST('/listings/{id}/publish', { params: { path: { id } }, body: {} }))).rejects.toMatchObject({ problem: { code: 'invalid_transition' } });
});
