import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { holderOf } from '../lib/lock.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { createProgress } from '../lib/progress.mjs';
import { ensureSecrets } from '../lib/secrets.mjs';
import { SetupError } from '../lib/setup-error.mjs';
import { runCli } from './seed.mjs';
import { readRuntime } from './runtime-file.mjs';
import { provideDatabase, provideSearch, provideTemporal } from './services.mjs';
import { runSession } from './session.mjs';
import { childEnvironment, readSettings } from './settings.mjs';

/** Which services besides the database a verb talks to. */
const needs = /** @type {Record<string, string[]>} */ ({ workflows: ['temporal'], search: ['search'] });

const briefly = { say: (/** @type {string} */ line) => console.error(line), isBrief: true };

/**
 * Runs a verb of the command line where its services are: those of a running start, those given by environment, or our own for as
 * long as the verb takes.
 * @param {string[]} cli a program with its arguments
 * @param {string[]} args
 * @returns {Promise<number>} the verb's exit code
 */
export async function runCommandLine(cli, args) {
  const [verb] = args;
  if (!verb || verb.startsWith('-') || args.includes('--help') || args.includes('-h')) return passOn(cli, args, process.env);
  const settings = readSettings();
  const runtime = await runningServices(settings.home);
  if (runtime) return passOn(cli, args, childEnvironment(settings, ensureSecrets(settings.home).secrets, runtime));
  // What looks for trouble starts nothing: it says that nothing runs.
  if (verb === 'doctor') return passOn(cli, args, settings.given.databaseUrl ? childEnvironment(settings, ensureSecrets(settings.home).secrets, givenServices(settings)) : { ...process.env, LINTEL_HOME: settings.home });
  return runSession('npm run lintel', (session) => withServices(session, cli, args), briefly);
}

/** @param {import('./settings.mjs').Settings} settings */
function givenServices({ given }) {
  return { ...given, databaseUrl: String(given.databaseUrl), temporalAddress: given.temporalAddress ?? '' };
}

/**
 * Where a running start has its services; one that is still starting is waited for.
 * @param {string} home
 */
async function runningServices(home) {
  const isUp = (/** @type {import('../lib/lock.mjs').Holder | undefined} */ holder) => holder?.what === 'npm start' || holder?.what === 'npm run dev';
  let isSaid = false;
  for (let holder = holderOf(join(home, 'lock')); holder && isUp(holder); holder = holderOf(join(home, 'lock'))) {
    const runtime = readRuntime(home, holder.pid);
    if (runtime) return { temporalAddress: '', ...runtime };
    if (!isSaid) console.error(`Waiting for ${holder.what} (pid ${holder.pid}) to be ready …`);
    isSaid = true;
    await sleep(300);
  }
  return undefined;
}

/**
 * @param {import('./session.mjs').Session} session
 * @param {string[]} cli
 * @param {string[]} args
 */
async function withServices(session, cli, args) {
  const { settings, secrets, signal, onStop } = session;
  const wanted = needs[String(args[0])] ?? [];
  // Nobody needs to know these ports beforehand, so the usual ones stay free for a start of another home.
  for (const variable of /** @type {const} */ (['POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'MEILI_PORT'])) settings.ports[variable] = await findFreePort();
  const { step } = createProgress({ total: 2 + wanted.length, signal, out: process.stderr, isQuiet: true });
  const database = await step('Starting Postgres', () => provideDatabase(session));
  onStop(database.stop);
  const temporal = wanted.includes('temporal') ? await step('Starting Temporal', (report) => provideTemporal(session, report)) : { temporalAddress: settings.given.temporalAddress ?? '', stop: async () => {} };
  onStop(temporal.stop);
  const search = wanted.includes('search') ? await step('Starting search', () => provideSearch(session)) : { stop: async () => {} };
  onStop(search.stop);
  const env = childEnvironment(settings, secrets, { ...database, ...temporal, ...search });
  if (!settings.given.databaseUrl && args[0] !== 'migrate') await step('Migrating the database', (report) => runCli(cli, ['migrate'], { env, report, signal }));
  return passOn(cli, args, env, signal);
}

/**
 * @param {string[]} cli
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} [signal]
 * @returns {Promise<number>}
 */
function passOn([program = '', ...before], args, env, signal) {
  return new Promise((resolve, reject) => {
    // The folder the person stands in, so that the names of files they give are found.
    const cwd = process.env.INIT_CWD ?? process.cwd();
    const child = spawn(program, [...before, ...args], { env: { ...env, INIT_CWD: cwd }, cwd, stdio: 'inherit' });
    signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    child.once('error', (error) => reject(new SetupError('The command line could not be started.', { cause: error })));
    child.once('exit', (code, killed) => resolve(code ?? (killed === 'SIGINT' ? 130 : 143)));
  });
}
