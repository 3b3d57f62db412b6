import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { manualClock } from '@lintel/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileDamaged, type FileStore } from '../port';
import { createDiskFileStore } from './disk-file-store';
import { verifySignedUrl } from './signed-url';

const signingKey = randomBytes(32).toString('hex');
const plain = { contentType: 'text/plain' };
let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-files-'));
  store = createDiskFileStore({ folder: join(folder, 'files'), publicUrl: 'https://lintel.example/files/', signingKey });
});
afterEach(() => rm(folder, { recursive: true }));

describe('the folder', () => {
  it('holds one file per key, readable by its owner alone, whose beginning is the bytes', async () => {
    await store.put('media/a', Buffer.from('bytes'), plain);
    const path = join(folder, 'files/media/a~');
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('bytes');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder, { recursive: true })).toEqual(['files', 'files/.unfinished', 'files/media', 'files/media/a~']);
  });

  it('takes a key that another key continues', async () => {
    await store.put('a', Buffer.from('short'), plain);
    await store.put('a/b', Buffer.from('long'), plain);
    expect(await text((await store.get('a')).stream)).toBe('short');
    expect(await text((await store.get('a/b')).stream)).toBe('long');
  });

  it('is rid of what a process left unfinished long ago, and of nothing younger', async () => {
    const unfinished = join(folder, 'files/.unfinished');
    await mkdir(unfinished, { recursive: true });
    await writeFile(join(unfinished, 'old'), 'x');
    await writeFile(join(unfinished, 'young'), 'x');
    const longAgo = new Date(Date.now() - 25 * 3_600_000);
    await utimes(join(unfinished, 'old'), longAgo, longAgo);
    await store.verify();
    expect(await readdir(unfinished)).toEqual(['young']);
  });

  it('leaves out of lists what it did not write', async () => {
    await store.put('a/b', Buffer.from('x'), plain);
    await writeFile(join(folder, 'files/a/.DS_Store'), 'x');
    await writeFile(join(folder, 'files/a/stranger'), 'x');
    const keys = [];
    for await (const { key } of store.list('')) keys.push(key);
    expect(keys).toEqual(['a/b']);
  });
});

describe('a damaged file', () => {
  const cases: [string, (path: string, size: number) => Promise<void>][] = [
    ['cut short', (path, size) => truncate(path, size - 1)],
    ['cut to nothing', (path) => truncate(path, 0)],
    ['that lost its beginning', async (path) => writeFile(path, (await readFile(path)).subarray(3))],
    ['of another program', (path) => writeFile(path, randomBytes(2_000))],
    ['with a description that is no JSON', (path) => writeFile(path, Buffer.concat([Buffer.from('xx{{'), Buffer.from([0, 0, 0, 2]), Buffer.from('LINTEL01')]))],
    ['with a description longer than itself', (path) => writeFile(path, Buffer.concat([Buffer.from([255, 255, 255, 255]), Buffer.from('LINTEL01')]))],
  ];

  it.each(cases)('%s is told from a good one', async (_, harm) => {
    await store.put('a', randomBytes(1_000), plain);
    const path = join(folder, 'files/a~');
    await harm(path, (await stat(path)).size);
    await expect(store.get('a')).rejects.toThrow(FileDamaged);
    await expect(store.head('a')).rejects.toThrow(FileDamaged);
    await store.put('a', Buffer.from('whole again'), plain);
    expect(await text((await store.get('a')).stream)).toBe('whole again');
  });
});

describe('signed URLs', () => {
  const clock = manualClock(new Date('2026-11-20T12:00:00.900Z'));
  const open = (url: string) => {
    const { pathname, searchParams } = new URL(url);
    return { key: pathname.slice('/files/'.length), query: searchParams };
  };
  const sign = async (): Promise<string> => {
    const upload = { method: 'PUT', expiresInSeconds: 60, contentType: 'image/png', contentLength: 5 } as const;
    return (await createDiskFileStore({ folder, publicUrl: 'https://lintel.example/files/', signingKey, clock }).signedUrl('a/b', upload)).url;
  };

  it('tell what was agreed until they expire', async () => {
    const { key, query } = open(await sign());
    const verdictAt = (iso: string) => verifySignedUrl({ signingKey, method: 'PUT', key, query, now: new Date(iso) });
    expect(verdictAt('2026-11-20T12:00:59.999Z')).toEqual({ ok: true, method: 'PUT', contentType: 'image/png', contentLength: 5 });
    expect(verdictAt('2026-11-20T12:01:00.000Z')).toEqual({ ok: false, reason: 'expired' });
  });

  it('fail when anything in them is changed', async () => {
    const { key, query } = open(await sign());
    const now = clock.now();
    const changed = (name: string, value: string | null): URLSearchParams => {
      const copy = new URLSearchParams(query);
      if (value === null) copy.delete(name);
      else copy.set(name, value);
      return copy;
    };
    const uses = [
      { method: 'GET', key, query },
      { method: 'PUT', key: 'a/c', query },
      ...[['expires', '9999999999'], ['type', 'text/html'], ['length', '500'], ['length', null], ['signature', ''], ['signature', null], ['signature', 'é'], ['signature', 'A'.repeat(43)]].map(
        ([name, value]) => ({ method: 'PUT', key, query: changed(String(name), value ?? null) }),
      ),
    ];
    for (const use of uses) expect(verifySignedUrl({ signingKey, now, ...use })).toEqual({ ok: false, reason: 'invalid' });
    expect(verifySignedUrl({ signingKey: 'x'.repeat(32), now, method: 'PUT', key, query })).toEqual({ ok: false, reason: 'invalid' });
  });

  it('need a key that is worth the name', () => {
    expect(() => createDiskFileStore({ folder, publicUrl: '', signingKey: 'short' })).toThrow('at least 32 characters');
  });
});
