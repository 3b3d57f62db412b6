import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the services of a home are reached while they run, for the command line and for people who debug. It holds the database's
 * password and is readable by its owner alone.
 * @typedef {{ pid: number, appUrl?: string, databaseUrl: string, temporalAddress?: string, temporalUiUrl?: string | undefined, meiliUrl?: string, meiliKey?: string, metricsUrl?: string }} Runtime
 */

/** @param {string} home */
const fileOf = (home) => join(home, 'runtime.json');

/** @param {string} home @param {Runtime} runtime */
export function writeRuntime(home, runtime) {
  const file = fileOf(home);
  writeFileSync(`${file}.new`, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * What was written by the start that holds the lock; a file that an earlier, killed one left says nothing.
 * @param {string} home
 * @param {number} pid of the lock's holder
 * @returns {Runtime | undefined}
 */
export function readRuntime(home, pid) {
  const file = fileOf(home);
  if (!existsSync(file)) return undefined;
  const runtime = /** @type {Runtime} */ (JSON.parse(readFileSync(file, 'utf8')));
  return runtime.pid === pid ? runtime : undefined;
}

/** @param {string} home */
export function removeRuntime(home) {
  rmSync(fileOf(home), { force: true });
}
