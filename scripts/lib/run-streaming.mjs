import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Runs a command in a process group of its own, handing on each line it says as it says it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ onLine?: (line: string) => void, env?: NodeJS.ProcessEnv, cwd?: string, signal?: AbortSignal }} [options] an abort ends the whole group
 * @returns {Promise<{ ok: boolean, code: number | null, tail: string }>} tail: the last 40 lines
 */
export function runStreaming(command, args, { onLine = () => {}, signal, ...options } = {}) {
  return new Promise((resolve) => {
    /** @type {string[]} */
    const tail = [];
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => killGroup(child.pid);
    signal?.addEventListener('abort', stop, { once: true });
    const read = [child.stdout, child.stderr].map((stream) => {
      const lines = createInterface({ input: stream });
      lines.on('line', (line) => {
        if (tail.push(line) > 40) tail.shift();
        onLine(line);
      });
      return once(lines, 'close'); // the last lines may come after the process has ended
    });
    const end = (/** @type {number | null} */ code, /** @type {string} */ failure) => {
      signal?.removeEventListener('abort', stop);
      if (failure) tail.push(failure);
      resolve({ ok: code === 0, code, tail: tail.join('\n') });
    };
    child.once('error', (error) => end(null, error.message));
    child.once('close', (code) => void Promise.all(read).then(() => end(code, '')));
  });
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  try {
    if (pid) process.kill(-pid, 'SIGTERM');
  } catch {
    // The group has ended by itself.
  }
}
