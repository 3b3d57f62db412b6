import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const limit = 20 << 20;
const kept = 3;

/**
 * The log file of a service. One that has grown past 20 MB is moved aside first, and three such are kept.
 * @param {string} home
 * @param {string} name
 */
export function logFile(home, name) {
  const folder = join(home, 'logs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  if (sizeOf(file) > limit) {
    for (let number = kept; number > 1; number -= 1) {
      if (existsSync(`${file}.${number - 1}`)) renameSync(`${file}.${number - 1}`, `${file}.${number}`);
    }
    renameSync(file, `${file}.1`);
  }
  return file;
}

/** In bytes; 0 for a file that is not there. @param {string} file */
export function sizeOf(file) {
  return existsSync(file) ? statSync(file).size : 0;
}

/**
 * What was written to a file from a position on, at most 64 kB of it: the last.
 * @param {string} file
 * @param {number} from in bytes
 */
export function readFrom(file, from) {
  const size = sizeOf(file);
  const start = Math.max(from, size - (64 << 10), 0);
  if (size <= start) return '';
  const buffer = Buffer.alloc(size - start);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, buffer, 0, buffer.length, start);
  } finally {
    closeSync(handle);
  }
  return buffer.toString('utf8');
}

/**
 * Tells of every error and fatal line that appears in a log of JSON lines (level 50 and above), until stopped.
 * @param {string} file
 * @param {(message: string) => void} tell
 * @returns {() => void} stop
 */
export function watchErrors(file, tell) {
  let position = sizeOf(file);
  let rest = '';
  const timer = setInterval(() => {
    const size = sizeOf(file);
    if (size === position) return;
    const lines = (rest + readFrom(file, Math.min(position, size))).split('\n');
    position = size;
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!/"level":\s*(?:[56]0|"(?:error|fatal)")/.test(line)) continue;
      tell(messageOf(line));
    }
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
}

/** @param {string} line */
function messageOf(line) {
  try {
    const { msg, err } = JSON.parse(line);
    return [msg, err?.message].filter(Boolean).join(': ') || line;
  } catch {
    return line;
  }
}
