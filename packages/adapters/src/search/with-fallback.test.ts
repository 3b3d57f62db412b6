import { createServer, type Server } from 'node:http';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { DependencyDown } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeilisearch, createMeilisearchWriter, createPostgresRecordWriter, createPostgresSearch, createPostgresSearchWriter, withFallback } from './index';
import { aListing, aSearch } from './testing/documents';
import { aRecord, aRecordSearch } from './testing/records-contract';

describe('while the chosen engine is down', () => {
  const listing = aListing({ title: 'Lighthouse' });
  // Nothing listens at port 9 of this machine.
  const unreachable = { url: 'http://127.0.0.1:9', apiKey: undefined };
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await createPostgresSearchWriter(database.db.kysely).upsert([listing, aListing({ title: 'Lightship' })], 'live');
  });
  afterAll(() => database.drop());

  it('Postgres answers and says so, and the engine is left alone for a while', async () => {
    const changes: boolean[] = [];
    const index = withFallback(createMeilisearch(unreachable), createPostgresSearch(database.db), { onChange: ({ isUp }) => changes.push(isUp) });
    const answer = await index.search(aSearch({ criteria: { text: 'lighthouse' } }));
    expect(answer).toMatchObject({ servedBy: 'postgres', isDegraded: true, hits: [{ card: { id: listing.id } }] });
    expect(await index.suggest({ text: 'ligh', visible: { kind: 'always' }, limit: 5 })).not.toEqual([]);
    expect(await index.places()).toHaveLength(1);
    expect(await index.health()).toMatchObject({ engine: 'meilisearch', isUp: false });
    expect(changes).toEqual([false]);
  });

  it('records are found in Postgres too, and that is said', async () => {
    await createPostgresRecordWriter(database.db.kysely).upsert([aRecord({ title: 'Foghorn' })], 'live');
    const index = withFallback(createMeilisearch(unreachable), createPostgresSearch(database.db));
    expect(await index.find(aRecordSearch({ text: 'foghorn', kinds: ['ticket'] }))).toMatchObject({ servedBy: 'postgres', isDegraded: true, groups: [{ kind: 'ticket', total: { count: 1 } }] });
  });

  it('pages go on from the engine that answers now', async () => {
    const postgres = createPostgresSearch(database.db);
    const first = await postgres.search(aSearch({ criteria: { text: 'light' }, limit: 1 }));
    const index = withFallback(createMeilisearch(unreachable), postgres);
    const next = await index.search(aSearch({ criteria: { text: 'light' }, limit: 1, cursor: first.nextCursor ?? '' }));
    expect(new Set([...first.hits, ...next.hits].map((hit) => hit.card.id)).size).toBe(2);
  });

  it('what is asked wrongly is refused, not passed on', async () => {
    const index = withFallback(createPostgresSearch(database.db), createPostgresSearch(database.db));
    await expect(index.search(aSearch({ cursor: 'x' }))).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await index.search(aSearch())).toMatchObject({ isDegraded: false });
  });

  it('one that hangs, fails or has no index counts as down, for readers and writers', async () => {
    let answer: { status: number; code: string } | 'hang' = 'hang';
    const server: Server = createServer((_request, response) => {
      if (answer === 'hang') return;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify({ message: 'no', code: answer.code, type: 'internal', link: '' }));
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const address = server.address();
    const options = { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`, apiKey: 'key' };
    try {
      for (answer of ['hang', { status: 503, code: 'internal' }, { status: 404, code: 'index_not_found' }, { status: 403, code: 'invalid_api_key' }] as const) {
        const index = withFallback(createMeilisearch(options), createPostgresSearch(database.db), { restMs: 0 });
        expect(await index.search(aSearch())).toMatchObject({ servedBy: 'postgres', isDegraded: true });
      }
      answer = { status: 503, code: 'internal' };
      await expect(createMeilisearchWriter(options).upsert([listing], 'live')).rejects.toBeInstanceOf(DependencyDown);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
