import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findOnPath } from '../lib/find-on-path.mjs';
import { exited, spawnLogged, stopProcess } from '../lib/processes.mjs';
import { SetupError } from '../lib/setup-error.mjs';

/** Search is Postgres' own unless this machine has the better engine. @returns {string | undefined} */
export const findMeilisearch = () => findOnPath('meilisearch');

/**
 * Starts Meilisearch and waits until it is healthy.
 * @param {{ program: string, port: number, dataDirectory: string, key: string, logFile: string, onPid?: (pid: number) => void }} options key: its master key
 */
export async function startMeilisearch({ program, port, dataDirectory, key, logFile, onPid = () => {} }) {
  mkdirSync(dataDirectory, { recursive: true });
  const url = `http://127.0.0.1:${port}`;
  const args = ['--db-path', dataDirectory, '--http-addr', `127.0.0.1:${port}`, '--env', 'production', '--no-analytics'];
  const child = spawnLogged(program, args, { logFile, cwd: dataDirectory, env: { ...process.env, MEILI_MASTER_KEY: key } });
  const ended = exited(child);
  if (child.pid) onPid(child.pid);
  const failure = await Promise.race([ended, untilHealthy(url)]);
  const pid = child.pid ?? 0;
  const stop = async () => void (await stopProcess(pid, [['SIGTERM', 3000], ['SIGKILL', 1000]]));
  if (failure === 'ready') return { url, pid, ended, stop };
  if (pid) await stop();
  throw new SetupError(`Meilisearch did not start (${failure}): its log is ${logFile}; set MEILI_URL to use another.`);
}

/** @param {string} url */
async function untilHealthy(url) {
  for (const giveUp = Date.now() + 30_000; Date.now() < giveUp; await sleep(100)) {
    const answer = await fetch(`${url}/health`).catch(() => undefined); // nothing listens yet
    if (answer?.ok) return 'ready';
  }
  return 'it did not answer within 30 s';
}
