import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logFile } from '../lib/log-files.mjs';
import { findMeilisearch, startMeilisearch } from '../services/meilisearch.mjs';
import { setPassword } from '../services/postgres-cluster.mjs';
import { startPostgres, stopLeftPostgres } from '../services/postgres.mjs';
import { findTemporal } from '../services/temporal-binary.mjs';
import { startTemporal } from '../services/temporal.mjs';
import { checkDatabase } from './check-database.mjs';
import { supervise } from './supervise.mjs';

/**
 * @typedef {object} Context what every start of a service needs
 * @property {import('./settings.mjs').Settings} settings
 * @property {import('../lib/secrets.mjs').Secrets} secrets
 * @property {boolean} hasNewSecrets whether the secrets were made just now
 * @property {{ add: (name: string, pid: number) => void }} register
 * @property {(what: string) => void} say
 * @property {AbortSignal} signal
 */

/**
 * The database: the given one, or our own.
 * @param {Context} context
 * @returns {Promise<{ databaseUrl: string, stop: () => Promise<void> }>}
 */
export async function provideDatabase({ settings: { given, home, ports }, secrets, hasNewSecrets, register, say, signal }) {
  if (given.databaseUrl) {
    await checkDatabase(given.databaseUrl);
    return { databaseUrl: given.databaseUrl, stop: async () => {} };
  }
  const dataDirectory = join(home, 'postgres');
  const password = secrets.POSTGRES_PASSWORD;
  await stopLeftPostgres(dataDirectory);
  if (hasNewSecrets && existsSync(join(dataDirectory, 'PG_VERSION'))) await setPassword(dataDirectory, password);
  const { first, stop } = await supervise({
    name: 'Postgres',
    say,
    signal,
    start: (giveUp) => startPostgres({ dataDirectory, signal: giveUp, port: ports.POSTGRES_PORT, logFile: logFile(home, 'postgres'), password, onPid: (pid) => register.add('postgres', pid) }),
  });
  return { databaseUrl: first.url, stop };
}

/**
 * The workflow engine: the given one, or our own with its UI.
 * @param {Context} context
 * @param {import('../lib/progress.mjs').Report} report
 * @returns {Promise<{ temporalAddress: string, temporalUiUrl: string | undefined, stop: () => Promise<void> }>}
 */
export async function provideTemporal({ settings: { given, home, ports }, register, say, signal }, report) {
  if (given.temporalAddress) return { temporalAddress: given.temporalAddress, temporalUiUrl: given.temporalUiUrl, stop: async () => {} };
  const program = await findTemporal({ say: report, signal });
  const { first, stop } = await supervise({
    name: 'Temporal',
    say,
    signal,
    start: (giveUp) =>
      startTemporal({
        signal: giveUp,
        program,
        port: ports.TEMPORAL_PORT,
        uiPort: ports.TEMPORAL_UI_PORT,
        databaseFile: join(home, 'temporal', 'temporal.db'),
        logFile: logFile(home, 'temporal'),
        onPid: (pid) => register.add('temporal', pid),
      }),
  });
  return { temporalAddress: first.address, temporalUiUrl: first.uiUrl, stop };
}

/**
 * The search engine: the given one, a Meilisearch of this machine, or none, which means Postgres.
 * @param {Context} context
 * @returns {Promise<{ meiliUrl?: string, meiliKey?: string, stop: () => Promise<void> }>}
 */
export async function provideSearch({ settings: { given, home, ports }, secrets, register, say }) {
  if (given.meiliUrl) return { meiliUrl: given.meiliUrl, stop: async () => {} };
  const program = findMeilisearch();
  if (!program) return { stop: async () => {} };
  const key = secrets.MEILI_KEY;
  const { first, stop } = await supervise({
    name: 'Meilisearch',
    say,
    start: () => startMeilisearch({ program, port: ports.MEILI_PORT, dataDirectory: join(home, 'meilisearch'), key, logFile: logFile(home, 'meilisearch'), onPid: (pid) => register.add('meilisearch', pid) }),
  });
  return { meiliUrl: first.url, meiliKey: key, stop };
}

/**
 * The ports our own services will take; what is given by environment takes none.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ app: boolean, temporal: boolean }} needs
 */
export function portsOf({ given, ports }, needs) {
  const ask = (/** @type {keyof typeof ports} */ variable, /** @type {string} */ what) => ({ variable, port: ports[variable], what });
  return [
    ...(needs.app ? [ask('PORT', 'the app'), ask('METRICS_PORT', "the worker's metrics")] : []),
    ...(given.databaseUrl ? [] : [ask('POSTGRES_PORT', 'Postgres')]),
    ...(given.temporalAddress || !needs.temporal ? [] : [ask('TEMPORAL_PORT', 'Temporal'), ask('TEMPORAL_UI_PORT', "Temporal's UI")]),
    ...(given.meiliUrl || !needs.app || !findMeilisearch() ? [] : [ask('MEILI_PORT', 'Meilisearch')]),
  ];
}
