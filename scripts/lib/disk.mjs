import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { SetupError } from './setup-error.mjs';

const megabyte = 1 << 20;

/** PostgreSQL writes its log ahead in pieces of this size, in megabytes. */
const walSegment = 16;

/** Whether PostgreSQL has no room to go on there: its own log, on the same disk, may be cut off before it says so. @param {string} folder */
export function isFull(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < walSegment * megabyte;
}

/**
 * Refuses to start what could not be finished.
 * @param {string} folder one that may not exist yet
 * @param {number} needed in megabytes
 * @param {string} variable which chooses the folder
 * @returns {number} what is free, in megabytes
 */
export function requireSpace(folder, needed, variable) {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free >= needed) return free;
  throw new SetupError(`The disk that holds ${folder} has ${free} MB free and at least ${needed} MB are needed: free some space, or set ${variable} to a folder on a larger disk.`);
}
