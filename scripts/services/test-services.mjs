import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintelHome } from '../lib/paths.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { commandLine, isAlive, stopProcess } from '../lib/processes.mjs';
import { explain } from '../lib/setup-error.mjs';
import { startPostgres, stopLeftPostgres } from './postgres.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal.mjs';
import { findTimeSkippingServer } from './time-skipping-server.mjs';

/** @typedef {{ databaseUrl: string, temporalAddress: string, testServerPath: string | null, testServerMissing?: string, temporalPid: number }} TestServices */

/**
 * Starts what tests talk to, all of it throw-away: a PostgreSQL that does not wait for the disk, a Temporal that remembers nothing, and
 * the path of a time-skipping server.
 * @param {string} folder where their data and logs go
 * @param {(what: string) => void} [say]
 * @returns {Promise<TestServices & { stop: () => Promise<void> }>}
 */
export async function startTestServices(folder, say) {
  mkdirSync(folder, { recursive: true });
  const told = say ? { say } : {};
  const program = await findTemporal(told);
  const testServer = await findTimeSkippingServer(told);
  const dataDirectory = join(folder, 'postgres');
  const postgres = await startPostgres({ dataDirectory, port: await findFreePort(), logFile: join(folder, 'postgres.log'), keep: false });
  try {
    const temporal = await startTemporal({ program, port: await findFreePort(), logFile: join(folder, 'temporal.log') });
    return {
      databaseUrl: postgres.url,
      temporalAddress: temporal.address,
      temporalPid: temporal.pid,
      ...('path' in testServer ? { testServerPath: testServer.path } : { testServerPath: null, testServerMissing: testServer.reason }),
      stop: async () => void (await Promise.all([temporal.stop(), postgres.stop()])),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

const folder = join(lintelHome(), 'test-services');
const file = join(lintelHome(), 'test-services.json');

async function start() {
  if (existsSync(file)) {
    /** @type {TestServices} */
    const running = JSON.parse(readFileSync(file, 'utf8'));
    if (isAlive(running.temporalPid) && existsSync(join(folder, 'postgres', 'postmaster.pid'))) return running;
  }
  await stop();
  const { stop: _, ...services } = await startTestServices(folder, (what) => console.error(`… ${what}`));
  writeFileSync(`${file}.new`, `${JSON.stringify(services, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  return services;
}

async function stop() {
  if (existsSync(file)) {
    const { temporalPid } = /** @type {TestServices} */ (JSON.parse(readFileSync(file, 'utf8')));
    if (commandLine(temporalPid).includes('start-dev')) await stopProcess(temporalPid, [['SIGTERM', 4000], ['SIGKILL', 1000]]);
  }
  await stopLeftPostgres(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
  rmSync(file, { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv[2] === 'stop') await stop();
    else console.log(JSON.stringify(await start(), null, 2));
    process.exit(0);
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
