import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holderOf, lockPatiently, tryLock } from './lock.mjs';
import { exited, startMark } from './processes.mjs';

/** @type {string} */
let folder;
/** @type {string} */
let file;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-lock-'));
  file = join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a lock has one holder, and is free once released', () => {
  const first = tryLock(file, 'npm start');
  expect(tryLock(file, 'npm run dev')).toEqual({ holder: { pid: process.pid, mark: startMark(process.pid), what: 'npm start' } });
  if ('release' in first) first.release();
  expect(holderOf(file)).toBeUndefined();
  expect(tryLock(file, 'npm run dev')).toHaveProperty('release');
});

test('the lock of a process that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  writeFileSync(file, JSON.stringify({ pid: child.pid, mark: startMark(Number(child.pid)), what: 'npm start' }));
  await exited(child);
  expect(tryLock(file, 'npm start')).toHaveProperty('release');
  expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
});

test('a pid that by now is another process holds nothing', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, mark: 'an earlier boot', what: 'npm start' }));
  expect(holderOf(file)).toBeUndefined();
  expect(tryLock(file, 'npm start')).toHaveProperty('release');
});

test('a lock cut off in the middle of its writing is taken over', () => {
  writeFileSync(file, '{"pid":');
  expect(tryLock(file, 'npm start')).toHaveProperty('release');
});

test('of many who want a stale lock at once exactly one gets it', async () => {
  writeFileSync(file, '{}');
  const program = `
    const { tryLock } = await import(${JSON.stringify(new URL('lock.mjs', import.meta.url).href)});
    const lock = tryLock(${JSON.stringify(file)}, 'race');
    console.log('release' in lock ? 'mine' : 'theirs');
    setTimeout(() => {}, 3000);
  `;
  const racers = Array.from({ length: 8 }, () => spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] }));
  const answers = await Promise.all(racers.map((racer) => new Promise((resolve) => racer.stdout.once('data', (chunk) => resolve(String(chunk).trim())))));
  expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
  for (const racer of racers) racer.kill('SIGKILL');
});

test('who waits is told for whom, and gets it', async () => {
  const first = tryLock(file, 'npm run lintel');
  /** @type {string[]} */
  const told = [];
  const waiting = lockPatiently(file, 'npm run lintel', ({ what }) => told.push(what));
  if ('release' in first) first.release();
  expect(await waiting).toHaveProperty('release');
  expect(told).toEqual(['npm run lintel']);
});
