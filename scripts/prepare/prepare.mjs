import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { lockPatiently } from '../lib/lock.mjs';
import { cacheDirectory, root } from '../lib/paths.mjs';
import { createProgress } from '../lib/progress.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

/**
 * Installs and builds under a lock of the clone: two copies with homes of their own may be started from it at the same moment.
 * @template T
 * @param {() => Promise<T>} work
 * @param {(what: string) => void} [say]
 * @returns {Promise<T>}
 */
export async function whilePreparing(work, say = () => {}) {
  const file = join(cacheDirectory(), `preparing-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);
  const lock = await lockPatiently(file, 'preparing', (holder) => say(`waiting for another start that installs or builds here (pid ${holder.pid})`));
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/**
 * The same for a command whose output is its own: only what takes longer than a moment is shown, on the error stream.
 * @param {string[]} packages what to build
 */
export async function prepareQuietly(packages) {
  const { step } = createProgress({ total: packages.length ? 2 : 1, out: process.stderr, isQuiet: true });
  await step('Installing packages', (report) => whilePreparing(() => ensureInstalled(report), report));
  if (packages.length) await step('Building', (report) => whilePreparing(() => ensureBuilt(packages, report), report));
}
