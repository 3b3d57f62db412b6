import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { runStreaming } from '../lib/run-streaming.mjs';
import { SetupError } from '../lib/setup-error.mjs';
import { isStamped, writeStamp } from '../lib/stamp.mjs';
import { isLoopback } from './settings.mjs';

/** @typedef {{ env: NodeJS.ProcessEnv, report: import('../lib/progress.mjs').Report, signal: AbortSignal }} Run */

/**
 * Runs a verb of the command line to its end; its last line is how far it is.
 * @param {string[]} cli
 * @param {string[]} args
 * @param {Run} run
 */
export async function runCli([program = '', ...before], args, { env, report, signal }) {
  const onLine = (/** @type {string} */ line) => report(line.replace(/\s+/g, ' ').slice(0, 100));
  const result = await runStreaming(program, [...before, ...args], { cwd: root, env, signal, onLine });
  if (!result.ok) throw new SetupError(`"lintel ${args.join(' ')}" failed: what it said is below.`, { details: result.tail });
}

/**
 * Seeds the demo once into each database. Its accounts have a password that everybody knows: an app that others can open gets them only when asked by name.
 * @param {string[]} cli
 * @param {Run & { settings: import('./settings.mjs').Settings }} run
 * @returns {Promise<boolean>} whether the demo is there
 */
export async function seedDemo(cli, { settings, ...run }) {
  const wanted = run.env.LINTEL_DEMO;
  if (wanted === '0' || (!isLoopback(settings.appUrl) && wanted !== '1')) {
    run.report('not wanted here (LINTEL_DEMO=1 asks for it)');
    return false;
  }
  const file = join(settings.home, 'demo-seeded');
  const stamp = createHash('sha256').update(String(run.env.DATABASE_URL)).digest('hex');
  if (isStamped(file, stamp)) {
    run.report('there already');
    return true;
  }
  await runCli(cli, ['demo', 'seed'], run);
  writeStamp(file, stamp);
  return true;
}
