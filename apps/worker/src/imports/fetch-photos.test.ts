import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore, type FileStore } from '@lintel/adapters/files';
import { createPictureRenderer } from '@lintel/adapters/images';
import { createGuardedGet } from '@lintel/adapters/guarded-http';
import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { readResoProperty, startRun, takePage } from '@lintel/domain/feed';
import { listMedia } from '@lintel/domain/media';
import { contextOf, createSides, type Sides } from '@lintel/domain/testing';
import { system } from '@lintel/kernel';
import { sql } from 'kysely';
import pino from 'pino';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPhotos } from './fetch-photos';

let database: TestDatabase;
let executor: Executor;
let sides: Sides;
let files: FileStore;
let server: Server;
let root: string;
let asked: string[];
const pictures = new Map<string, Buffer | number>();
const folder = mkdtempSync(join(tmpdir(), 'lintel-photos-'));
const machine = contextOf(system);

beforeAll(async () => {
  database = await createTestDatabase();
  executor = createExecutor(database.db);
  sides = await createSides(database.db);
  files = await createFileStore({ kind: 'disk', folder, publicUrl: 'http://localhost/files', signingKey: 'a test key of thirty-two characters' });
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const found = pictures.get(request.url ?? '');
    if (found === undefined || typeof found === 'number') response.writeHead(found ?? 404).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(found);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [n, tint] of ['#aa3333', '#33aa33', '#3333aa', '#aaaa33'].entries())
    pictures.set(`/${n + 1}.jpg`, await sharp({ create: { width: 500, height: 300, channels: 3, background: tint } }).jpeg().toBuffer());
});
afterAll(async () => {
  server.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => { asked = []; });

let stamp = 0;
/** The source says of a listing that it has these photos. */
async function says(key: string, media: readonly (string | { readonly url: string; readonly at: string })[], changes: Record<string, unknown> = {}): Promise<void> {
  stamp += 1;
  const row = readResoProperty(1, {
    ListingKey: key, StandardStatus: 'Active', ListPrice: 500_000, UnparsedAddress: `${key} Pier Road`, City: 'Seattle', Country: 'US', PropertyType: 'Residential',
    ModificationTimestamp: new Date(Date.UTC(2026, 10, 1, 0, stamp)).toISOString(),
    Media: media.map((one, index) => ({ Order: index, MediaURL: typeof one === 'string' ? `${root}${one}` : `${root}${one.url}`, ...(typeof one === 'string' ? {} : { MediaModificationTimestamp: one.at }) })), ...changes,
  }, { currency: 'USD', zone: 'America/Los_Angeles', country: 'US' });
  if (!('record' in row)) throw new Error(JSON.stringify(row.errors));
  const { run } = await executor.execute(startRun, { organisationId: sides.own.agencyId, sourceName: 'Photos', kind: 'reso_web_api' }, machine);
  await executor.execute(takePage, { runId: run.id, records: [row.record], errors: [], rejected: 0, rows: 1, cursor: null }, machine);
}
const get = createGuardedGet({ allowedRanges: ['127.0.0.0/8'] });
const work = (more: { readonly get?: typeof get; readonly using?: Executor } = {}) =>
  fetchPhotos({ executor: more.using ?? executor, files, renderer: createPictureRenderer(), get: more.get ?? get, log: pino({ level: 'silent' }) });
const idOf = async (key: string) => (await database.db.kysely.selectFrom('listing').select('id').where('source_key', '=', key).executeTakeFirstOrThrow()).id;
const shown = async (key: string) => (await executor.ask(listMedia, { recordType: 'listing', recordId: await idOf(key) }, machine)).items.map((item) => item.name);
const kept = async (key: string) =>
  (await database.db.kysely.selectFrom('feed_photo').select(['url', 'state', 'problem', 'attempts']).where('listing_id', '=', await idOf(key)).orderBy('position').execute())
    .map((row) => ({ ...row, url: row.url.replace(root, '') }));
const comeDue = () => database.db.kysely.updateTable('feed_photo').set({ due_at: sql<Date>`now() - interval '1 second'`, claimed_until: null }).where('state', '=', 'waiting').execute();

describe('the photos of a listing that a source gives', () => {
  it('become its media, in the source’s order and by what they are rather than what they are called', async () => {
    await says('ORDER', ['/2.jpg', '/1.jpg', '/3.jpg']);
    await work();
    expect(await shown('ORDER')).toEqual(['2.jpg', '1.jpg', '3.jpg']);
    await says('ORDER', ['/2.jpg', '/1.jpg', '/3.jpg']);
    asked = [];
    await work();
    expect(asked, 'what is here is not asked for again').toEqual([]);
  });

  it('move, come and go as the source says', async () => {
    await says('CHANGE', ['/1.jpg', '/2.jpg', '/3.jpg']);
    await work();
    asked = [];
    await says('CHANGE', ['/3.jpg', '/4.jpg', '/1.jpg']);
    await work();
    expect(await shown('CHANGE')).toEqual(['3.jpg', '4.jpg', '1.jpg']);
    expect(asked).toEqual(['/4.jpg']);
    await says('CHANGE', []);
    await work();
    expect(await shown('CHANGE')).toEqual([]);
    expect(await kept('CHANGE')).toEqual([]);
  });

  it('are fetched anew when the source says that the picture is another, and the old one goes', async () => {
    await says('NEW', [{ url: '/1.jpg', at: '2026-11-01T00:00:00Z' }]);
    await work();
    const [before] = (await executor.ask(listMedia, { recordType: 'listing', recordId: await idOf('NEW') }, machine)).items;
    await says('NEW', [{ url: '/1.jpg', at: '2026-11-02T00:00:00Z' }]);
    await work();
    const items = (await executor.ask(listMedia, { recordType: 'listing', recordId: await idOf('NEW') }, machine)).items;
    expect(items).toHaveLength(1);
    expect(items[0]?.id).not.toBe(before?.id);
  });

  it('that cannot be had stop no other: absent, no picture, inside the network, no address at all', async () => {
    pictures.set('/page.jpg', Buffer.from('<html>sign in</html>'));
    pictures.set('/broken.jpg', (pictures.get('/1.jpg') as Buffer).subarray(0, 300));
    await says('BAD', ['/gone.jpg', '/1.jpg', '/page.jpg', '/broken.jpg'], {
      Media: [...['/gone.jpg', '/1.jpg', '/page.jpg', '/broken.jpg'].map((url, Order) => ({ Order, MediaURL: `${root}${url}` })), { Order: 9, MediaURL: 'http://169.254.169.254/photo.jpg' }, { Order: 10, MediaURL: 'photo.jpg' }],
    });
    await work();
    expect(await shown('BAD')).toEqual(['1.jpg']);
    expect((await kept('BAD')).map(({ state, problem }) => [state, problem])).toEqual([
      ['failed', expect.stringContaining('404')], ['ready', null], ['failed', expect.stringContaining('JPEG')], ['failed', expect.any(String)],
      ['failed', expect.stringContaining('public internet')], ['failed', expect.stringContaining('whole address')],
    ]);
  });

  it('are tried again later while their host is away, and given up after five times', async () => {
    pictures.set('/flaky.jpg', 503);
    await says('FLAKY', ['/flaky.jpg', '/1.jpg']);
    await work();
    expect(await kept('FLAKY')).toMatchObject([{ state: 'waiting', attempts: 1, problem: expect.stringContaining('503') }, { state: 'ready' }]);
    pictures.set('/flaky.jpg', pictures.get('/2.jpg') as Buffer);
    await work();
    expect(await shown('FLAKY'), 'not before its time').toEqual(['1.jpg']);
    await comeDue();
    await work();
    expect(await shown('FLAKY')).toEqual(['flaky.jpg', '1.jpg']);
    pictures.set('/never.jpg', 500);
    await says('NEVER', ['/never.jpg']);
    for (let n = 0; n < 6; n += 1) {
      await work();
      await comeDue();
    }
    expect(await kept('NEVER')).toMatchObject([{ state: 'failed', attempts: 5 }]);
  });

  it('are kept once when the worker dies after keeping one and before saying so', async () => {
    await says('KILLED', ['/1.jpg']);
    const dying: Executor = new Proxy(executor, {
      get: (target, name) => name !== 'execute' ? target[name as keyof Executor] : (async (...given: Parameters<Executor['execute']>) => {
        if (given[0].name === 'feed.settlePhoto') throw new Error('killed');
        return target.execute(...given);
      }),
    });
    await expect(work({ using: dying })).rejects.toThrow('killed');
    await comeDue();
    await work();
    expect(await shown('KILLED')).toEqual(['1.jpg']);
  });

  it('that the source dropped while they were fetched go next', async () => {
    await says('RACE', ['/1.jpg', '/2.jpg']);
    let isFirst = true;
    await work({ get: async (request) => {
      if (isFirst) {
        isFirst = false;
        await says('RACE', ['/2.jpg']);
      }
      return get(request);
    } });
    expect(await shown('RACE')).toEqual(['2.jpg']);
  });

  it('are shared out among workers, each fetched by one', async () => {
    await says('SHARED', ['/1.jpg', '/2.jpg', '/3.jpg', '/4.jpg']);
    await Promise.all([work(), work(), work()]);
    expect(asked.toSorted()).toEqual(['/1.jpg', '/2.jpg', '/3.jpg', '/4.jpg']);
    expect(await shown('SHARED')).toEqual(['1.jpg', '2.jpg', '3.jpg', '4.jpg']);
  });
});
