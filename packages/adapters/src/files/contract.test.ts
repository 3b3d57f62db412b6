import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DependencyDown } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileStore } from './create-file-store';
import { type FileContent, FileNotFound, FileRefused, type FileStore, FileStoreUnavailable, InvalidFileKey, RangeNotSatisfiable } from './port';
import { startFileServer } from './testing/file-server';
import { startS3TestServer } from './testing/s3-server';

interface Harness {
  readonly store: FileStore;
  /** The same kind of store, where nothing answers. */
  readonly broken: FileStore;
  stop(): Promise<void>;
}

const stallMs = 300;

async function diskHarness(): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'lintel-files-'));
  const signingKey = randomBytes(32).toString('hex');
  const server = await startFileServer(signingKey);
  const config = { kind: 'disk', folder, publicUrl: server.publicUrl, signingKey, stallMs } as const;
  const store = await createFileStore(config);
  server.serve(store);
  return {
    store,
    broken: await createFileStore({ ...config, folder: '/dev/null/files' }),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

const s3 = await startS3TestServer();

async function s3Harness(): Promise<Harness> {
  if ('reason' in s3) throw new Error(s3.reason);
  const { stop, ...server } = s3;
  const config = { kind: 's3', ...server, stallMs } as const;
  return { store: await createFileStore(config), broken: await createFileStore({ ...config, endpoint: 'http://127.0.0.1:1' }), stop };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const read = async (content: Promise<FileContent>): Promise<string> => text((await content).stream);
const keysOf = async (store: FileStore, prefix: string): Promise<string[]> => (await collect(store.list(prefix))).map(({ key }) => key);

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** Bytes of buffers in use, garbage left out. */
function bufferBytes(): number {
  setFlagsFromString('--expose-gc');
  const collectGarbage: unknown = runInNewContext('gc');
  if (typeof collectGarbage === 'function') collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

const implementations = [
  { name: 'disk', start: diskHarness, missing: undefined },
  { name: 'S3', start: s3Harness, missing: 'reason' in s3 ? s3.reason : undefined },
];

for (const { name, start, missing } of implementations) {
  describe.skipIf(missing !== undefined)(`the file store on ${name}${missing === undefined ? '' : ` (skipped: ${missing})`}`, () => {
    let harness: Harness;
    let store: FileStore;
    const fresh = (): string => `t/${randomUUID()}`;

    beforeAll(async () => {
      harness = await start();
      store = harness.store;
    });
    afterAll(() => harness.stop());

    it('answers that it can be used', async () => {
      await expect(store.verify()).resolves.toBeUndefined();
    });

    it('gives back what was put, from a buffer and from a stream', async () => {
      const bytes = randomBytes(200_000);
      for (const body of [bytes, Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)])]) {
        const key = fresh();
        const before = Date.now();
        const put = await store.put(key, body, { contentType: 'image/jpeg', sha256: sha256(bytes), contentLength: bytes.length });
        expect(put).toMatchObject({ key, size: bytes.length, contentType: 'image/jpeg', sha256: sha256(bytes) });
        const got = await store.get(key);
        expect(got).toMatchObject({ key, size: bytes.length, contentType: 'image/jpeg', sha256: sha256(bytes), start: 0, length: bytes.length });
        expect(Math.abs(got.lastModified.getTime() - before)).toBeLessThan(10_000);
        expect((await buffer(got.stream)).equals(bytes)).toBe(true);
        expect(await store.head(key)).toEqual({ key, size: got.size, contentType: got.contentType, sha256: got.sha256, lastModified: got.lastModified });
      }
    });

    it('keeps empty files', async () => {
      const key = fresh();
      await store.put(key, new Uint8Array(), { contentType: 'text/plain; charset=utf-8' });
      expect(await store.head(key)).toMatchObject({ size: 0, contentType: 'text/plain; charset=utf-8' });
      expect(await read(store.get(key))).toBe('');
      await expect(store.getRange(key, { start: 0 })).rejects.toThrow(RangeNotSatisfiable);
    });

    it('streams a large file without holding it', { timeout: 120_000 }, async () => {
      const key = fresh();
      const chunk = randomBytes(1024 * 1024);
      const count = 192;
      const hash = createHash('sha256');
      const before = bufferBytes();
      let most = 0;
      let seen = 0;
      const watch = (): void => {
        seen += 1;
        if (seen % 32 === 0) most = Math.max(most, bufferBytes() - before);
      };
      const source = Readable.from(
        (function* () {
          for (let index = 0; index < count; index += 1) {
            const piece = Buffer.from(chunk);
            piece.writeUInt32BE(index);
            hash.update(piece);
            watch();
            yield piece;
          }
        })(),
        { objectMode: false },
      );
      const put = await store.put(key, source, { contentType: 'video/mp4' });
      expect(put.size).toBe(count * chunk.length);
      const expected = hash.digest('hex');
      expect(put.sha256).toBe(expected);
      const back = createHash('sha256');
      for await (const piece of (await store.get(key)).stream) {
        back.update(piece as Buffer); // a binary stream yields buffers
        watch();
      }
      expect(back.digest('hex')).toBe(expected);
      expect(most).toBeLessThan((count * chunk.length) / 2);
      const middle = await store.getRange(key, { start: 150 * chunk.length, end: 150 * chunk.length + 3 });
      expect((await buffer(middle.stream)).readUInt32BE()).toBe(150);
      await store.delete(key);
    });

    it('reads ranges as HTTP counts them', async () => {
      const key = fresh();
      await store.put(key, Buffer.from('0123456789'), { contentType: 'text/plain' });
      const part = await store.getRange(key, { start: 2, end: 4 });
      expect(part).toMatchObject({ size: 10, start: 2, length: 3 });
      expect(await text(part.stream)).toBe('234');
      expect(await read(store.getRange(key, { start: 7 }))).toBe('789');
      expect(await read(store.getRange(key, { start: 9, end: 500 }))).toBe('9');
      for (const range of [{ start: 10 }, { start: -1 }, { start: 3, end: 2 }, { start: 0.5 }, { start: Number.NaN }]) {
        await expect(store.getRange(key, range)).rejects.toThrow(RangeNotSatisfiable);
      }
    });

    it('knows what it does not have', async () => {
      const key = fresh();
      await expect(store.get(key)).rejects.toThrow(FileNotFound);
      await expect(store.getRange(key, { start: 0 })).rejects.toThrow(FileNotFound);
      expect(await store.head(key)).toBeNull();
      await expect(store.delete(key)).resolves.toBeUndefined();
    });

    it('deletes, twice as once', async () => {
      const key = fresh();
      await store.put(key, Buffer.from('x'), { contentType: 'text/plain' });
      await store.delete(key);
      await store.delete(key);
      expect(await store.head(key)).toBeNull();
      expect(await keysOf(store, key)).toEqual([]);
    });

    it('replaces a file whole, also under a reader', async () => {
      const key = fresh();
      const [old, young] = [Buffer.alloc(5_000_000, 'o'), Buffer.alloc(3_000_000, 'y')];
      await store.put(key, old, { contentType: 'text/plain' });
      const reading = await store.get(key);
      await store.put(key, young, { contentType: 'text/html' });
      expect((await buffer(reading.stream)).equals(old)).toBe(true);
      expect(await store.head(key)).toMatchObject({ size: young.length, contentType: 'text/html' });
    });

    it('stores one of those who write at once', async () => {
      const key = fresh();
      const bodies = Array.from({ length: 12 }, (_, index) => Buffer.alloc(300_000 + index, String.fromCharCode(97 + index)));
      await Promise.all(bodies.map((body) => store.put(key, body, { contentType: 'text/plain' })));
      const got = await buffer((await store.get(key)).stream);
      expect(bodies.some((body) => body.equals(got))).toBe(true);
    });

    describe('refuses, and keeps what was there,', () => {
      const good = Buffer.from('what was there');
      const cases: [string, () => Readable | Uint8Array, { sha256?: string; contentLength?: number }, string][] = [
        ['bytes that hash to something else', () => Buffer.from('abc'), { sha256: sha256(Buffer.from('abd')) }, 'wrong_hash'],
        ['fewer bytes than promised', () => Buffer.from('abc'), { contentLength: 4 }, 'wrong_length'],
        ['more bytes than promised', () => Readable.from([Buffer.alloc(9_000_000), Buffer.alloc(9_000_000)]), { contentLength: 9_000_001 }, 'wrong_length'],
        ['nothing, when something was promised', () => Readable.from([]), { contentLength: 1 }, 'wrong_length'],
        ['a source that breaks off', () => breakingOff(), {}, 'source_failed'],
        ['a source that stalls', () => stalling(), {}, 'source_stalled'],
      ];

      it.each(cases)('%s', async (_, body, promised, reason) => {
        const key = fresh();
        await store.put(key, good, { contentType: 'text/plain' });
        const source = body();
        const failure = await store.put(key, source, { contentType: 'image/png', ...promised }).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(FileRefused);
        expect(failure).toMatchObject({ reason });
        if (source instanceof Readable) expect(source.destroyed).toBe(true);
        expect(await read(store.get(key))).toBe('what was there');
        expect(await store.head(key)).toMatchObject({ contentType: 'text/plain' });
      });
    });

    it('bears with a source that pauses for less than the limit', async () => {
      const key = fresh();
      const source = Readable.from(
        (async function* () {
          for (const letter of 'slow') {
            await sleep(stallMs / 2);
            yield Buffer.from(letter);
          }
        })(),
        { objectMode: false },
      );
      await store.put(key, source, { contentType: 'text/plain' });
      expect(await read(store.get(key))).toBe('slow');
    });

    it.each(['', '/', 'a/', '/a', 'a//b', '.', '..', '../x', 'a/../../etc/passwd', 'a/./b', 'a/.hidden', '.unfinished/x', 'a\\b', 'a b', 'ä', 'A', 'a%2fb', 'a\0b', 'a\nb', 'c:x', 'a~', `a/${'b'.repeat(201)}`, `${'a/'.repeat(300)}b`])(
      'refuses the key %j everywhere',
      async (key) => {
        const body = Buffer.from('x');
        await expect(store.put(key, body, { contentType: 'text/plain' })).rejects.toThrow(InvalidFileKey);
        await expect(store.get(key)).rejects.toThrow(InvalidFileKey);
        await expect(store.getRange(key, { start: 0 })).rejects.toThrow(InvalidFileKey);
        await expect(store.head(key)).rejects.toThrow(InvalidFileKey);
        await expect(store.delete(key)).rejects.toThrow(InvalidFileKey);
        await expect(store.signedUrl(key, { method: 'GET', expiresInSeconds: 60 })).rejects.toThrow(InvalidFileKey);
        if (key !== '' && key !== 'a/') await expect(keysOf(store, key)).rejects.toThrow(InvalidFileKey);
      },
    );

    it.each(['', 'text', 'text/plain\r\nx-evil: 1', 'text/plain; charset=utf-8; x=y', 'a/b/c', `text/${'x'.repeat(200)}`])('refuses the media type %j', async (contentType) => {
      await expect(store.put(fresh(), Buffer.from('x'), { contentType })).rejects.toThrow(RangeError);
      await expect(store.signedUrl(fresh(), { method: 'PUT', expiresInSeconds: 60, contentType, contentLength: 1 })).rejects.toThrow(RangeError);
    });

    it('lists by prefix, in order, more than a page', { timeout: 60_000 }, async () => {
      const folder = fresh();
      const names = ['a', 'a-b', 'a.txt', 'ab', 'b/a', 'b/b/c', 'b-a', 'b0', 'c/x', ...Array.from({ length: 1_010 }, (_, index) => `many/${String(index).padStart(4, '0')}`)];
      for (let index = 0; index < names.length; index += 20) {
        await Promise.all(names.slice(index, index + 20).map((file) => store.put(`${folder}/${file}`, Buffer.from(file), { contentType: 'text/plain' })));
      }
      const sorted = [...names].sort();
      const under = async (prefix: string): Promise<string[]> => (await keysOf(store, `${folder}/${prefix}`)).map((key) => key.slice(folder.length + 1));
      expect(await under('')).toEqual(sorted);
      expect(await under('b')).toEqual(['b-a', 'b/a', 'b/b/c', 'b0']);
      expect(await under('b/')).toEqual(['b/a', 'b/b/c']);
      expect(await under('many/10')).toHaveLength(10);
      expect(await under('none')).toEqual([]);
      expect(await collect(store.list(`${folder}/ab`))).toMatchObject([{ size: 2, lastModified: expect.any(Date) as Date }]);
    });

    describe('signed URLs', () => {
      it('read, for those who bear them', async () => {
        const key = fresh();
        await store.put(key, Buffer.from('signed'), { contentType: 'text/plain' });
        const signed = await store.signedUrl(key, { method: 'GET', expiresInSeconds: 60 });
        expect(signed.expiresAt.getTime() - Date.now()).toBeGreaterThan(50_000);
        const answer = await fetch(signed.url, { headers: signed.headers });
        expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/plain', 'signed']);
        expect((await fetch(signed.url.replace(key, fresh()))).status).toBe(403);
        expect((await fetch(signed.url, { method: 'PUT', body: 'x' })).status).toBe(403);
        expect((await fetch(signed.url.slice(0, signed.url.indexOf('?')))).status).toBe(403);
        expect(await read(store.get(key))).toBe('signed');
      });

      it('write, what was agreed and nothing else', async () => {
        const key = fresh();
        const signed = await store.signedUrl(key, { method: 'PUT', expiresInSeconds: 60, contentType: 'image/png', contentLength: 5 });
        const put = async (body: string, headers: Readonly<Record<string, string>> = signed.headers): Promise<number> => (await fetch(signed.url, { method: 'PUT', body, headers })).status;
        expect(await put('sixsix')).toBe(403);
        expect(await put('four')).toBe(403);
        expect(await put('right', { 'content-type': 'text/html' })).toBe(403);
        expect(await store.head(key)).toBeNull();
        expect(await put('right')).toBe(200);
        expect(await store.head(key)).toMatchObject({ size: 5, contentType: 'image/png' });
        expect(await read(store.get(key))).toBe('right');
        expect((await fetch(signed.url)).status).toBe(403);
      });

      it('end', async () => {
        const key = fresh();
        await store.put(key, Buffer.from('x'), { contentType: 'text/plain' });
        const signed = await store.signedUrl(key, { method: 'GET', expiresInSeconds: 1 });
        await sleep(2_100);
        expect((await fetch(signed.url)).status).toBe(403);
      });

      it.each([0, -1, 0.5, 604_801, Number.NaN])('are not made for %d seconds', async (expiresInSeconds) => {
        await expect(store.signedUrl(fresh(), { method: 'GET', expiresInSeconds })).rejects.toThrow(RangeError);
      });

      it.each([-1, 0.5, 2 ** 53])('are not made for %d bytes', async (contentLength) => {
        await expect(store.signedUrl(fresh(), { method: 'PUT', expiresInSeconds: 1, contentType: 'a/b', contentLength })).rejects.toThrow(RangeError);
      });
    });

    it('says that it cannot be used, so that consumers pause', async () => {
      const { broken } = harness;
      const source = Readable.from([Buffer.from('x')]);
      const failures = await Promise.all(
        [broken.verify(), broken.put('a', source, { contentType: 'text/plain' }), broken.get('a'), broken.head('a'), broken.delete('a'), keysOf(broken, '')].map((attempt) =>
          attempt.then(
            () => null,
            (error: unknown) => error,
          ),
        ),
      );
      for (const failure of failures) {
        expect(failure).toBeInstanceOf(FileStoreUnavailable);
        expect(failure).toBeInstanceOf(DependencyDown);
      }
      expect(source.destroyed).toBe(true);
    });
  });
}

function breakingOff(): Readable {
  let pushed = false;
  return new Readable({
    read() {
      if (pushed) return void this.destroy(new Error('the client went away'));
      pushed = true;
      this.push(Buffer.alloc(100_000));
    },
  });
}

function stalling(): Readable {
  let pushed = false;
  return new Readable({
    read() {
      if (!pushed) this.push(Buffer.alloc(100_000));
      pushed = true;
    },
  });
}
