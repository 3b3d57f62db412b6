import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore, type FileStore, FileStoreUnavailable } from '@lintel/adapters/files';
import { createPictureRenderer } from '@lintel/adapters/images';
import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, insertListing, type TestDatabase } from '@lintel/db/testing';
import { beginUpload, deleteMedia, listMedia, originalKey, receiveFile } from '@lintel/domain/media';
import { contextOf, createSides, eventsOf, type Sides } from '@lintel/domain/testing';
import { system, uuidv7 } from '@lintel/kernel';
import { MockActivityEnvironment } from '@temporalio/testing';
import pino from 'pino';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeLeftovers } from '../upkeep/leftovers';
import { mediaActivities } from './media';

let database: TestDatabase;
let executor: Executor;
let sides: Sides;
let files: FileStore;
const folder = mkdtempSync(join(tmpdir(), 'lintel-media-'));

beforeAll(async () => {
  database = await createTestDatabase();
  executor = createExecutor(database.db);
  sides = await createSides(database.db);
  files = await createFileStore({ kind: 'disk', folder, publicUrl: 'http://localhost/files', signingKey: 'a test key of thirty-two characters' });
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const photo = (tint: string, width = 900) => sharp({ create: { width, height: 600, channels: 3, background: tint } }).jpeg().toBuffer();
const owner = () => contextOf(sides.own.actors.agency_owner);
const machine = contextOf(system);
const addDraft = async () => (await insertListing(database.db.kysely, { organisation_id: sides.own.agencyId })).id;

/** Files that have arrived at a draft of the agency's. */
async function arrived(contents: readonly { readonly bytes: Buffer; readonly contentType?: string; readonly kind?: string }[]) {
  const record = { recordType: 'listing', recordId: await addDraft() };
  const begun = await executor.execute(beginUpload, { ...record, files: contents.map(({ kind = 'photo' }, n) => ({ name: `${n}.jpg`, kind })) }, owner());
  for (const [index, { id }] of begun.files.entries()) {
    const { bytes = Buffer.alloc(0), contentType = 'image/jpeg' } = contents[index] ?? {};
    const { sha256, size } = await files.put(originalKey(id), bytes, { contentType });
    await executor.execute(receiveFile, { id, byteSize: size, sha256, contentType }, owner());
  }
  return { uploadId: begun.uploadId, ids: begun.files.map((file) => file.id), items: async () => (await executor.ask(listMedia, record, owner())).items };
}

function step(uploadId: string, more: { readonly files?: FileStore; readonly onRender?: () => Promise<void> } = {}) {
  const renderer = createPictureRenderer();
  const activities = mediaActivities({
    executor, files: more.files ?? files, worker: 'test', log: pino({ level: 'silent' }),
    renderer: { render: async (bytes) => { await more.onRender?.(); return renderer.render(bytes, { effort: 'quick' }); } },
  });
  return new MockActivityEnvironment().run(activities.processSome, { uploadId });
}

async function keysBelow(prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of files.list(prefix)) keys.push(key);
  return keys;
}
const endClaims = () => database.db.kysely.updateTable('media').set({ claimed_until: new Date(0) }).where('status', '=', 'processing').execute();

describe('the files of an upload', () => {
  it('are shown, kept or rejected, some at each step', async () => {
    const whole = await photo('#996644');
    const { uploadId, ids, items } = await arrived([
      { bytes: whole }, { bytes: whole.subarray(0, 900) }, { bytes: Buffer.from('%PDF-1.7 … %%EOF\n'), contentType: 'application/pdf', kind: 'document' },
      { bytes: Buffer.from('%PDF-1.7 broken off'), contentType: 'application/pdf', kind: 'floor_plan' },
    ]);
    expect(await step(uploadId)).toMatchObject({ settled: 2, left: 2, dueInMs: 0 });
    expect(await step(uploadId)).toEqual({ settled: 2, left: 0, dueInMs: null });
    const found = await items();
    expect(found.map((item) => [item.status, item.rejectedReason])).toEqual([['ready', null], ['rejected', 'damaged'], ['ready', null], ['rejected', 'damaged']]);
    const [shown] = found;
    expect(shown).toMatchObject({ width: 900, height: 600, blurhash: expect.stringMatching(/^.{20,}$/) });
    expect(shown?.renditions.map((file) => `${file.width}.${file.format}`)).toEqual(['320.avif', '320.webp', '640.avif', '640.webp', '900.avif', '900.jpeg', '900.webp']);
    for (const { key, format } of shown?.renditions ?? []) {
      expect(key).toMatch(/^media\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}\.(avif|webp|jpg)$/);
      expect(await files.head(key)).toMatchObject({ contentType: `image/${format}` });
    }
    expect(await keysBelow(`uploads/${ids[0]}/`), 'the original has served').toEqual([]);
    expect(await keysBelow(`uploads/${ids[2]}/`), 'a document stays').toEqual([originalKey(ids[2] ?? '')]);
  });

  it('that were half-stored when the worker died are whole after the next', async () => {
    const { uploadId, ids: [id = ''], items } = await arrived([{ bytes: await photo('#336699') }]);
    let left = 3;
    const dying: FileStore = Object.create(files, {
      put: { value: async (...given: Parameters<FileStore['put']>) => { if ((left -= 1) < 0) throw new Error('killed'); return files.put(...given); } },
    });
    // What a kill leaves: three files in the store, a claim that nobody settles.
    await step(uploadId, { files: dying });
    await database.db.kysely.updateTable('media').set({ status: 'processing', claimed_by: 'dead', claimed_until: new Date(0) }).where('id', '=', id).execute();
    expect((await items())[0]).toMatchObject({ status: 'processing', renditions: [] });
    expect(await step(uploadId)).toMatchObject({ settled: 1, left: 0 });
    const [shown] = await items();
    expect(shown).toMatchObject({ status: 'ready' });
    expect(shown?.renditions).toHaveLength(7);
    for (const { key } of shown?.renditions ?? []) expect(await files.head(key)).not.toBeNull();
    expect((await eventsOf(database.db, id)).filter((event) => event.type === 'media.processed')).toHaveLength(1);
  });

  it('are left to the worker that has them', async () => {
    const { uploadId } = await arrived([{ bytes: await photo('#225533') }]);
    let inner: unknown;
    await step(uploadId, { onRender: async () => { inner = await step(uploadId); } });
    expect(inner).toMatchObject({ settled: 0, left: 1 });
  });

  it('are given back while the store is away', async () => {
    const { uploadId, items } = await arrived([{ bytes: await photo('#552233') }, { bytes: await photo('#552244') }]);
    const away: FileStore = Object.create(files, { get: { value: () => Promise.reject(new FileStoreUnavailable(new Error('no route'))) } });
    for (let n = 0; n < 6; n += 1) await expect(step(uploadId, { files: away })).rejects.toBeInstanceOf(FileStoreUnavailable);
    expect((await items()).map((item) => item.status)).toEqual(['uploaded', 'uploaded']);
    expect(await step(uploadId)).toMatchObject({ settled: 2, left: 0 });
    expect((await items()).map((item) => item.status)).toEqual(['ready', 'ready']);
  });

  it('that bring every worker down are given up', async () => {
    const { uploadId, items } = await arrived([{ bytes: await photo('#555555') }]);
    for (let n = 0; n < 4; n += 1) {
      await step(uploadId, { onRender: async () => { throw new Error('The rendering process ended with SIGSEGV.'); } });
      await endClaims();
    }
    expect((await items())[0]).toMatchObject({ status: 'rejected', rejectedReason: 'unreadable' });
  });
});

describe('what nothing shows any more', () => {
  const age = (id: string) => database.db.kysely.updateTable('media').set({ purge_at: new Date(0) }).where('id', '=', id).execute();
  const written = async (id: string) => (await database.db.kysely.selectFrom('media_rendition').select('file_key').where('media_id', '=', id).execute()).map((row) => row.file_key);
  const aged: FileStore = new Proxy({} as FileStore, {
    get: (_target, name) => {
      if (name === 'head') return async (key: string) => { const file = await files.head(key); return file === null ? null : { ...file, lastModified: new Date(0) }; };
      const value: unknown = Reflect.get(files, name);
      return typeof value === 'function' ? value.bind(files) : value;
    },
  });

  it('goes a day after it was deleted, and not while it has just been written again', async () => {
    const { uploadId, ids: [id = ''] } = await arrived([{ bytes: await photo('#101010') }]);
    await step(uploadId);
    const keys = await written(id);
    await executor.execute(deleteMedia, { id }, owner());
    expect(await removeLeftovers({ executor, files, context: machine }, id)).toBe(0);
    await age(id);
    expect(await removeLeftovers({ executor, files, context: machine }, id)).toBe(0);
    expect(await files.head(keys[0] ?? '')).not.toBeNull();
    expect(await removeLeftovers({ executor, files: aged, context: machine }, id)).toBe(1);
    for (const key of keys) expect(await files.head(key)).toBeNull();
    expect(await written(id)).toEqual([]);
  });

  it('stays while another photo shows the same file', async () => {
    const same = await photo('#778899');
    const { uploadId, ids: [first = '', second = ''], items } = await arrived([{ bytes: same }, { bytes: same }]);
    await step(uploadId);
    await executor.execute(deleteMedia, { id: first }, owner());
    await age(first);
    expect(await removeLeftovers({ executor, files: aged, context: machine }, first)).toBe(1);
    const [left] = await items();
    expect(left?.id).toBe(second);
    for (const { key } of left?.renditions ?? []) expect(await files.head(key)).not.toBeNull();
  });

  it('of an upload nobody finished goes with its pieces', async () => {
    const record = { recordType: 'listing', recordId: await addDraft() };
    const { files: [file] } = await executor.execute(beginUpload, { ...record, files: [{ name: 'a.jpg', byteSize: 100 }] }, owner());
    const id = file?.id ?? uuidv7();
    await files.put(`uploads/${id}/part-0000000000`, Buffer.alloc(50), { contentType: 'application/octet-stream' });
    await database.db.kysely.updateTable('media_upload').set({ expires_at: new Date(0) }).where('id', '=', id).execute();
    expect(await removeLeftovers({ executor, files, context: machine }, id)).toBe(1);
    expect(await keysBelow(`uploads/${id}/`)).toEqual([]);
  });
});
