import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requireSpace } from './disk.mjs';
import { logFile, readFrom, watchErrors } from './log-files.mjs';
import { requireNode } from './node-version.mjs';
import { cacheDirectory, lintelHome, root } from './paths.mjs';
import { ensureSecrets } from './secrets.mjs';
import { explain, SetupError } from './setup-error.mjs';
import { hashContents, isStamped, writeStamp } from './stamp.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-home-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a home is the one asked for, seen from the clone', () => {
  expect(lintelHome({})).toBe(join(root, '.lintel'));
  expect(lintelHome({ LINTEL_HOME: 'elsewhere' })).toBe(join(root, 'elsewhere'));
  expect(lintelHome({ LINTEL_HOME: '/srv/lintel' })).toBe('/srv/lintel');
  expect(cacheDirectory({ LINTEL_CACHE: '/var/cache/lintel' })).toBe('/var/cache/lintel');
});

describe('secrets', () => {
  test('are made once, differ, and only their owner reads them', () => {
    const { secrets, isNew } = ensureSecrets(folder);
    expect(isNew).toBe(true);
    expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length);
    for (const secret of Object.values(secrets)) expect(secret).toMatch(/^[\w-]{43}$/);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(ensureSecrets(folder)).toEqual({ secrets, isNew: false });
  });

  test('one that is missing is added and the others are kept', () => {
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ NEXTAUTH_SECRET: 'kept', OTHER: 'kept too' }));
    expect(ensureSecrets(folder).secrets.NEXTAUTH_SECRET).toBe('kept');
    expect(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))).toMatchObject({ NEXTAUTH_SECRET: 'kept', OTHER: 'kept too' });
  });

  test('a file that was cut off is not replaced unasked', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"NEXT');
    expect(() => ensureSecrets(folder)).toThrow(/is not readable JSON: restore it/);
  });
});

describe('stamps', () => {
  test('change with names and contents, not with times or what is made', () => {
    mkdirSync(join(folder, 'src/dist'), { recursive: true });
    writeFileSync(join(folder, 'src/a.ts'), 'one');
    const hash = () => hashContents(folder, ['src', 'not-there.json'], (path) => !path.endsWith('.test.ts'));
    const first = hash();
    writeFileSync(join(folder, 'src/a.ts'), 'one');
    writeFileSync(join(folder, 'src/dist/a.js'), 'made');
    writeFileSync(join(folder, 'src/a.test.ts'), 'test');
    expect(hash()).toBe(first);
    writeFileSync(join(folder, 'src/a.ts'), 'two');
    const second = hash();
    writeFileSync(join(folder, 'src/b.ts'), '');
    expect(new Set([first, second, hash()]).size).toBe(3);
    writeStamp(join(folder, 'deep/stamp'), second);
    expect(isStamped(join(folder, 'deep/stamp'), second)).toBe(true);
    expect(isStamped(join(folder, 'deep/stamp'), first)).toBe(false);
  });
});

describe('log files', () => {
  test('one that has grown large is moved aside, and three are kept', () => {
    const large = Buffer.alloc((20 << 20) + 1);
    for (let start = 0; start < 5; start += 1) writeFileSync(logFile(folder, 'web'), large);
    logFile(folder, 'web');
    expect(readdirSync(join(folder, 'logs')).sort()).toEqual(['web.log.1', 'web.log.2', 'web.log.3']);
  });

  test('errors in it are told, once, and nothing else', async () => {
    const file = logFile(folder, 'web');
    writeFileSync(file, '{"level":50,"msg":"before"}\n');
    /** @type {string[]} */
    const told = [];
    const stop = watchErrors(file, (message) => told.push(message));
    writeFileSync(file, '{"level":30,"msg":"fine"}\n{"level":50,"msg":"failed","err":{"message":"no route"}}\n{"level":60,"ms', { flag: 'a' });
    await expect.poll(() => told, { timeout: 4000 }).toEqual(['failed: no route']);
    writeFileSync(file, 'g":"gone"}\n', { flag: 'a' });
    await expect.poll(() => told, { timeout: 4000 }).toEqual(['failed: no route', 'gone']);
    stop();
    expect(readFrom(file, 1e9)).toBe('');
  });
});

test('too little disk is one sentence', () => {
  expect(requireSpace(join(folder, 'not/there/yet'), 1, 'LINTEL_HOME')).toBeGreaterThan(1);
  expect(() => requireSpace(folder, 1e9, 'LINTEL_HOME')).toThrow(/has \d+ MB free and at least 1000000000 MB are needed: free some space, or set LINTEL_HOME/);
});

test('an old Node, and Windows, are one sentence', () => {
  expect(() => requireNode('24.1.0', 'win32')).toThrow('on Windows start it inside WSL 2');
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) expect(() => requireNode(version)).not.toThrow();
  for (const version of ['20.18.9', '18.20.0', '19.99.0']) expect(() => requireNode(version)).toThrow(`This is Node ${version} and Lintel needs 20.19 or newer`);
});

test('what a person reads of a failure', () => {
  expect(explain(new SetupError('Set PORT.'))).toBe('Set PORT.');
  expect(explain(new SetupError('It broke.', { details: 'because' }))).toBe('It broke.\nbecause');
  for (const full of [new Error('ENOSPC: no space left on device, write'), new SetupError('Postgres did not start.', { details: 'FATAL: could not write: No space left on device' })]) expect(explain(full)).toMatch(/^The disk is full: free some space/);
  expect(explain(new TypeError('a bug'))).toMatch(/TypeError: a bug\n\s+at /);
});
