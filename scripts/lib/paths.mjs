import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the clone. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where everything this installation keeps lives; a relative LINTEL_HOME counts from the root of the clone. */
export function lintelHome(env = process.env) {
  return resolve(root, env.LINTEL_HOME || '.lintel');
}

/** Where built and downloaded tools are kept; shared by every clone of this user. */
export function cacheDirectory(env = process.env) {
  return resolve(env.LINTEL_CACHE || join(homedir(), '.cache', 'lintel'));
}
