import { setTimeout as sleep } from 'node:timers/promises';
import { readFrom, sizeOf } from '../lib/log-files.mjs';
import { exited, spawnLogged, stopProcess } from '../lib/processes.mjs';
import { SetupError } from '../lib/setup-error.mjs';

/**
 * Starts one of the app's own processes and waits until it says that it is ready.
 * @param {{ name: string, command: string[], env: NodeJS.ProcessEnv, logFile: string, cwd: string, readyUrl: string, readyWithin?: number, signal?: AbortSignal, stopWithin?: number, onPid?: (pid: number) => void }} options
 *   command: a program and its arguments; readyUrl: answers 200 once it is ready; readyWithin, stopWithin: milliseconds; onPid: told at
 *   once, before it is ready
 * @returns {Promise<import('./supervise.mjs').Running>}
 */
export async function startAppProcess({ name, command: [program = '', ...args], env, cwd, logFile, readyUrl, readyWithin = 180_000, signal, stopWithin = 4500, onPid = () => {} }) {
  const from = sizeOf(logFile);
  const child = spawnLogged(program, args, { env, cwd, logFile });
  const ended = exited(child);
  const pid = child.pid ?? 0;
  const stop = async () => void (await stopProcess(pid, [['SIGTERM', stopWithin], ['SIGKILL', 1000]]));
  if (!pid) throw new SetupError(`${name} could not be started: ${await ended}.`);
  onPid(pid);
  const answer = await Promise.race([ended.then((how) => `it ended with ${how}`), untilReady(readyUrl, readyWithin, signal)]);
  if (answer === 'ready') return { pid, ended, stop };
  await stop();
  const said = readFrom(logFile, from).trim().split('\n').slice(-12).join('\n');
  throw new SetupError(`${name} did not become ready: ${answer}; its log is ${logFile}.`, { details: said });
}

/** @param {string} url @param {number} within @param {AbortSignal} [signal] */
async function untilReady(url, within, signal) {
  const giveUp = Date.now() + within;
  let last = 'it did not answer';
  while (Date.now() < giveUp && !signal?.aborted) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return 'ready';
      last = `${url} answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`;
    } catch {
      // Nothing listens yet; its end is noticed by the caller.
    }
    await sleep(100);
  }
  return signal?.aborted ? 'the start was stopped' : `${last} within ${within / 1000} s`;
}
