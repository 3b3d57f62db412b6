import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { lockPatiently } from '../lib/lock.mjs';
import { cacheDirectory, root } from '../lib/paths.mjs';

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
