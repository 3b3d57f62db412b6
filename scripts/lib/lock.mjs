import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, startMark } from './processes.mjs';

/** @typedef {{ pid: number, mark: string, what: string }} Holder */

/**
 * Takes a lock that is a file naming its holder. A holder that is gone (a killed run, a rebooted machine, a pid that by now is
 * somebody else's) loses it to whoever asks next.
 * @param {string} file
 * @param {string} what the command that asks, for the message another one shows
 * @returns {{ release: () => void } | { holder: Holder }}
 */
export function tryLock(file, what) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, mark: startMark(process.pid), what });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, file); // appears whole or not at all
        return { release: () => releaseLock(file, mine) };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      const found = read(file);
      if (found === undefined) continue;
      const holder = parse(found);
      if (holder && holds(holder)) return { holder };
      evict(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * The same, waiting until it is free.
 * @param {string} file
 * @param {string} what
 * @param {(holder: Holder) => void} onWait told once
 */
export async function lockPatiently(file, what, onWait) {
  for (let isFirst = true; ; isFirst = false) {
    const lock = tryLock(file, what);
    if ('release' in lock) return lock;
    if (isFirst) onWait(lock.holder);
    await sleep(200);
  }
}

/** Who holds a lock at this moment. @param {string} file @returns {Holder | undefined} */
export function holderOf(file) {
  const found = read(file);
  const holder = found === undefined ? undefined : parse(found);
  return holder && holds(holder) ? holder : undefined;
}

/** @param {Holder} holder */
function holds(holder) {
  return isAlive(holder.pid) && startMark(holder.pid) === holder.mark;
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {string} text @returns {Holder | undefined} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Two may evict at once: the one that moved away a lock which is not the stale one it read puts it back. @param {string} file @param {string} stale */
function evict(file, stale) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  try {
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} file @param {string} mine */
function releaseLock(file, mine) {
  if (read(file) === mine) rmSync(file, { force: true });
}
