import { createServer } from 'node:http';
import { createPostgresSearch, type SearchIndex } from '@lintel/adapters/search';
import { listBuilds, relayStatus, requestRebuild } from '@lintel/db/log';
import { appendEvents, insertListing, insertOrganisation, onMarket } from '@lintel/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, RelayHarness } from '../relay/testing/harness';
import { searchProjections } from './search';

const all = { criteria: {}, visible: { kind: 'always' }, sort: 'newest', limit: 1, withFacets: false } as const;

describe('the search projections', () => {
  let harness: RelayHarness;
  let index: SearchIndex;
  let organisationId: string;

  beforeAll(async () => {
    harness = await RelayHarness.open();
    index = createPostgresSearch(harness.db);
    organisationId = (await insertOrganisation(harness.db.kysely)).id;
  });
  afterAll(() => harness.close());

  /** Listings as an import writes them: rows, and an event each. */
  async function publish(count: number, title: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push((await insertListing(harness.db.kysely, { organisation_id: organisationId, ...onMarket, title: `${title} ${n}` })).id);
    await appendEvents(harness.db.pool, ids.map((aggregateId) => ({ aggregateId, aggregateVersion: 1, aggregateType: 'listing', type: 'listing.created' })));
    harness.db.hintPending();
    return ids;
  }

  const countOf = async (text: string) => (await index.search({ ...all, criteria: { text } })).total.count;

  it('bring what is published into the index, and rebuild it from the log while it serves', async () => {
    await harness.relay(searchProjections({ url: undefined, apiKey: undefined }).filter(({ name }) => name === 'search'), { tuning: { batchSize: 40 } });
    const ids = await publish(120, 'Granary');
    await eventually(async () => (await countOf('granary')) === 120, 'every listing to be found');
    // Damage that only a rebuild mends: the log knows nothing of it.
    await harness.db.pool.query(`update search_listing set head = '', document = '' where id = $1`, [ids[0]]);
    expect(await countOf('granary')).toBe(119);
    await requestRebuild(harness.db.kysely, 'search');
    let fewest = Number.POSITIVE_INFINITY;
    while ((await listBuilds(harness.db.kysely))[0]?.state !== 'swapped') fewest = Math.min(fewest, await countOf('granary'));
    expect(fewest).toBe(119);
    expect(await countOf('granary')).toBe(120);
    await publish(5, 'Windmill');
    await eventually(async () => (await countOf('windmill')) === 5, 'the new index to go on');
  });

  it('pause the engine that is down, alone, and lose nothing', async () => {
    const isUp = { yes: false };
    const titles = new Set<string>();
    const tasks = new Map<number, string>();
    // As much of Meilisearch's interface as writing to it needs, from its documentation.
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => { body += part.toString(); });
      request.on('end', () => {
        const answer = (status: number, value: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
        const path = request.url ?? '';
        if (!isUp.yes) return answer(503, { message: 'starting', code: 'internal', type: 'internal', link: '' });
        if (path.startsWith('/tasks/')) return answer(200, { uid: Number(path.slice(7)), status: 'succeeded', type: tasks.get(Number(path.slice(7))), error: null });
        if (path.endsWith('/documents/fetch')) return answer(200, { results: [], offset: 0, limit: 0, total: 0 });
        if (request.method === 'GET') return answer(200, { uid: 'listings', primaryKey: 'id' });
        if (request.method === 'POST' && path.endsWith('/documents')) for (const { title } of JSON.parse(body) as { title: string }[]) titles.add(title);
        const taskUid = tasks.size + 1;
        tasks.set(taskUid, request.method ?? '');
        return answer(202, { taskUid, indexUid: 'listings', status: 'enqueued', type: 'documentAdditionOrUpdate', enqueuedAt: '2026-01-01T00:00:00Z' });
      });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
    try {
      await harness.relay(searchProjections({ url, apiKey: 'key' }).filter(({ name }) => name === 'search-meilisearch'));
      await publish(3, 'Boathouse');
      await eventually(async () => (await countOf('boathouse')) === 3, 'Postgres to have them');
      await eventually(async () => {
        const { consumers } = await relayStatus(harness.db.kysely);
        return consumers.find((consumer) => consumer.name === 'search-meilisearch')?.lanes.some((lane) => lane.pausedSince !== null) === true;
      }, 'the other to pause');
      expect(titles.size).toBe(0);
      isUp.yes = true;
      await eventually(() => titles.size === 128, 'the engine to have every listing');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
