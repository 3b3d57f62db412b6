import { logFile, watchErrors } from '../lib/log-files.mjs';
import { startAppProcess } from './app-process.mjs';
import { supervise } from './supervise.mjs';

/**
 * Starts the app's two processes, waits until both are ready, and keeps them running.
 * @param {import('./session.mjs').Session} session
 * @param {import('./app.mjs').Plan} plan
 * @param {NodeJS.ProcessEnv} env
 */
export async function startParts({ settings: { home, ports }, signal, onStop, register, say }, plan, env) {
  /** @type {Array<() => Promise<void>>} */
  const stops = [];
  onStop(async () => void (await Promise.all(stops.map((stop) => stop()))));
  const part = async (/** @type {'web' | 'worker'} */ name, /** @type {import('./app.mjs').Command} */ { command, cwd }, /** @type {string} */ readyUrl) => {
    const file = logFile(home, name);
    const { stop } = await supervise({
      name,
      say: (what) => say(`${what} – its log is ${file}`),
      signal,
      start: (giveUp) => startAppProcess({ name, command, cwd, env, logFile: file, signal: giveUp, readyUrl, onPid: (pid) => register.add(name, pid) }),
    });
    const unwatch = watchErrors(file, (message) => say(`${name}: ${message}`));
    stops.push(async () => (unwatch(), await stop()));
  };
  const started = await Promise.allSettled([part('web', plan.web, `http://127.0.0.1:${ports.PORT}/ready`), part('worker', plan.worker, `http://127.0.0.1:${ports.METRICS_PORT}/ready`)]);
  const failed = started.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
