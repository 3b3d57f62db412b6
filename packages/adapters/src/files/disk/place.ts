import type { Dirent } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkKey } from '../keys';

/** Keeps a file `a` and a folder `a/` apart; keys cannot contain it. */
const fileMark = '~';

/** Where a key's file lies. No checked key leads outside the folder: its segments are plain names. @throws InvalidFileKey */
export function placeOf(root: string, key: string): string {
  checkKey(key);
  return join(root, ...key.split('/')) + fileMark;
}

/** Keys that begin with the prefix, in order of their characters, one folder in memory at a time. */
export async function* keysUnder(root: string, prefix: string): AsyncGenerator<string> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  yield* walk(root, folder, prefix);
}

async function* walk(root: string, folder: string, prefix: string): AsyncGenerator<string> {
  const entries = (await entriesOf(join(root, folder)))
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.name.endsWith(fileMark)))
    .map((entry) => folder + (entry.isDirectory() ? `${entry.name}/` : entry.name.slice(0, -fileMark.length)))
    // A folder sorts as its keys do, with the slash.
    .sort((a, b) => (a < b ? -1 : 1));
  for (const entry of entries) {
    if (!entry.startsWith(prefix)) continue;
    if (entry.endsWith('/')) yield* walk(root, entry, prefix);
    else yield entry;
  }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Makes the folders for a file. Returns what must be flushed for its name to outlast a power cut: its folder, and above it all that gained one. */
export async function makeFolders(path: string): Promise<string[]> {
  const firstMade = await mkdir(dirname(path), { recursive: true });
  const highest = firstMade === undefined ? dirname(path) : dirname(firstMade);
  const changed = [dirname(path)];
  for (let folder = dirname(path); folder !== highest; ) {
    folder = dirname(folder);
    changed.push(folder);
  }
  return changed;
}

export async function flushFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
