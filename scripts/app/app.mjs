import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireSpace } from '../lib/disk.mjs';
import { requirePorts } from '../lib/ports.mjs';
import { createProgress } from '../lib/progress.mjs';
import { banner } from './banner.mjs';
import { seedDemo, runCli } from './seed.mjs';
import { startParts } from './parts.mjs';
import { provideProgramLogin } from './program-login.mjs';
import { writeRuntime } from './runtime-file.mjs';
import { portsOf, provideDatabase, provideSearch, provideTemporal } from './services.mjs';
import { childEnvironment } from './settings.mjs';
import { aborted } from './stop-signals.mjs';

/**
 * How a start runs the app; a command is a program with its arguments.
 * @typedef {{ command: string[], cwd: string }} Command
 * @typedef {object} Plan
 * @property {Array<{ name: string, work: (report: import('../lib/progress.mjs').Report, signal: AbortSignal) => Promise<void> }>} prepare what must be in place before anything runs
 * @property {string[]} cli
 * @property {Command} web each in its own folder, as its framework expects
 * @property {Command} worker
 * @property {NodeJS.ProcessEnv} [env] what the app's processes are told besides
 */

/**
 * Brings everything up, says where it is, and stays until told to stop.
 * @param {import('./session.mjs').Session} session
 * @param {Plan} plan
 */
export async function runApp(session, plan) {
  const { settings, secrets, signal, onStop, say } = session;
  const begun = Date.now();
  const { step } = createProgress({ total: plan.prepare.length + 6, signal });

  await step('Checking ports and disk', async (report) => {
    const isFirst = !existsSync(join(settings.home, 'postgres'));
    const free = requireSpace(settings.home, isFirst ? 1500 : 300, 'LINTEL_HOME');
    report(`${(free / 1024).toFixed(1)} GB free`);
    await requirePorts(portsOf(settings, { app: true, temporal: true }));
  });
  for (const { name, work } of plan.prepare) await step(name, (report) => work(report, signal));

  /** @type {Array<() => Promise<void>>} They need not know of each other, so they stop together. */
  const services = [];
  onStop(async () => void (await Promise.all(services.map((stop) => stop()))));
  const database = await step('Starting Postgres', () => provideDatabase(session));
  services.push(database.stop);
  const temporal = await step('Starting Temporal', (report) => provideTemporal(session, report));
  services.push(temporal.stop);
  const search = await provideSearch(session);
  services.push(search.stop);

  const running = { ...database, ...temporal, ...search };
  const env = { ...childEnvironment(settings, secrets, running), ...plan.env };
  await step('Migrating the database', (report) => runCli(plan.cli, ['migrate'], { env, report, signal }));
  const hasDemo = await step('Seeding the demo', (report) => seedDemo(plan.cli, { settings, env, report, signal }));
  await step('Starting web and worker', async () => {
    // A database that was given is entered as its address says; doctor tells whether that login may do more than it should.
    const login = settings.given.databaseUrl ?? (await provideProgramLogin(database.databaseUrl, secrets.POSTGRES_PROGRAM_PASSWORD));
    return startParts(session, plan, { ...env, DATABASE_URL: login });
  });

  const { stop: _, ...addresses } = running;
  writeRuntime(settings.home, { pid: process.pid, appUrl: settings.appUrl, metricsUrl: `http://127.0.0.1:${settings.ports.METRICS_PORT}/metrics`, ...addresses });
  say(banner({ settings, temporalUiUrl: temporal.temporalUiUrl, hasDemo, seconds: (Date.now() - begun) / 1000 }));
  await aborted(signal);
}
