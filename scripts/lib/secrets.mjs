import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './setup-error.mjs';

const names = /** @type {const} */ (['NEXTAUTH_SECRET', 'LINTEL_SIGNING_KEY', 'POSTGRES_PASSWORD', 'POSTGRES_PROGRAM_PASSWORD', 'MEILI_KEY']);

/** @typedef {Record<typeof names[number], string>} Secrets */

/**
 * The secrets of this home: made at its first start, kept in a file only its owner can read, and a name that is missing is added.
 * Each is 32 random bytes as base64url.
 * @param {string} home
 * @returns {{ secrets: Secrets, isNew: boolean }}
 */
export function ensureSecrets(home) {
  const file = join(home, 'secrets.json');
  mkdirSync(home, { recursive: true });
  const kept = existsSync(file) ? parse(file) : {};
  const secrets = /** @type {Secrets} */ (Object.fromEntries(names.map((name) => [name, kept[name] ?? randomBytes(32).toString('base64url')])));
  if (names.every((name) => kept[name])) return { secrets, isNew: false };
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...kept, ...secrets }, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return { secrets, isNew: !kept.POSTGRES_PASSWORD };
}

/** @param {string} file @returns {Partial<Secrets>} */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SetupError(`${file} is not readable JSON: restore it from a backup, or delete it to have new secrets made (which signs everybody out).`, { cause: error });
  }
}
