import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Folders whose content is made, not written. */
const made = new Set(['node_modules', 'dist', '.next', '.turbo', 'coverage', 'test-results', '.git', '.lintel']);

/**
 * One hash over names and contents of files and folders; a path that does not exist counts as such.
 * @param {string} root
 * @param {string[]} paths relative to root
 * @param {(path: string) => boolean} [counts] which files count, by path relative to root
 */
export function hashContents(root, paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(join(root, each))).sort()) {
    const name = relative(root, path);
    if (!counts(name)) continue;
    const content = readFileSync(path);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
      if (made.has(entry.name)) return [];
      const inner = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(inner) : entry.isFile() ? [inner] : [];
    });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
    throw error;
  }
}

/** @param {string} file @param {string} stamp */
export function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/** @param {string} file @param {string} stamp */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}
