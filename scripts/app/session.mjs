import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockPatiently, tryLock } from '../lib/lock.mjs';
import { ensureSecrets } from '../lib/secrets.mjs';
import { explain, SetupError } from '../lib/setup-error.mjs';
import { openRegister } from './process-register.mjs';
import { removeRuntime } from './runtime-file.mjs';
import { readSettings } from './settings.mjs';
import { onStopSignals } from './stop-signals.mjs';

/** @typedef {import('./services.mjs').Context & { onStop: (stop: () => Promise<void>) => void }} Session */

/**
 * Runs work that owns a home: takes its lock, ends what a killed run left, and afterwards, whatever happened, stops what was
 * started, last started first.
 * @param {string} what the command, for the message a second one shows
 * @param {(session: Session) => Promise<number | void>} work resolves to the exit code, 0 when it says none
 * @param {{ say?: (line: string) => void, isBrief?: boolean }} [options] isBrief: for a command that ends by itself, which waits for another of
 *   its kind and says nothing of stopping
 * @returns {Promise<number>} the exit code
 */
export async function runSession(what, work, { say = console.log, isBrief = false } = {}) {
  /** @type {Array<() => Promise<void>>} */
  const stops = [];
  /** @type {AbortSignal | undefined} */
  let signal;
  try {
    const settings = readSettings();
    const { home } = settings;
    makeHome(home);
    const lock = await takeHome(home, what, isBrief ? say : undefined);
    stops.push(async () => lock.release());
    const register = openRegister(home);
    signal = onStopSignals(() => (register.killAll(), process.exit(1)));
    const left = await register.endLeftovers();
    if (left.length) say(`An earlier run did not end cleanly; ended what it left running: ${left.join(', ')}.`);
    removeRuntime(home);
    stops.push(async () => (register.close(), removeRuntime(home)));
    const { secrets, isNew } = ensureSecrets(home);
    return (await work({ settings, secrets, hasNewSecrets: isNew, register, say, signal, onStop: (stop) => stops.push(stop) })) ?? 0;
  } catch (error) {
    if (signal?.aborted) return 0;
    console.error(`\n${explain(error)}`);
    return 1;
  } finally {
    await stopAll(stops, signal?.aborted && !isBrief ? say : () => {});
  }
}

/**
 * @param {string} home
 * @param {string} what
 * @param {((line: string) => void) | undefined} sayWaiting waits when given, refuses otherwise
 */
async function takeHome(home, what, sayWaiting) {
  const file = join(home, 'lock');
  if (sayWaiting) return lockPatiently(file, what, (holder) => sayWaiting(`Waiting for ${holder.what} (pid ${holder.pid}) to end …`));
  const lock = tryLock(file, what);
  if (!('holder' in lock)) return lock;
  const { pid, what: other } = lock.holder;
  throw new SetupError(`Lintel is already running on ${home} (pid ${pid}, ${other}): stop it first, or set LINTEL_HOME and other ports for a second copy.`);
}

/** @param {string} home */
function makeHome(home) {
  if (existsSync(home)) return;
  try {
    mkdirSync(home, { recursive: true });
  } catch (error) {
    throw new SetupError(`The folder ${home} cannot be made: set LINTEL_HOME to a folder you may write to.`, { cause: error });
  }
}

/** @param {Array<() => Promise<void>>} stops @param {(line: string) => void} say */
async function stopAll(stops, say) {
  const begun = Date.now();
  say('\nStopping …');
  for (const stop of stops.reverse()) await stop().catch((error) => console.error(explain(error)));
  say(`Stopped (${((Date.now() - begun) / 1000).toFixed(1)} s).`);
}
