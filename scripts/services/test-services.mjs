import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openRegister } from '../app/process-register.mjs';
import { lintelHome } from '../lib/paths.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { isAlive } from '../lib/processes.mjs';
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
  const register = openRegister(folder);
  const dataDirectory = join(folder, 'postgres');
  const postgres = await startPostgres({ dataDirectory, port: await findFreePort(), logFile: join(folder, 'postgres.log'), keep: false, onPid: (pid) => register.add('postgres', pid) });
  try {
    const temporal = await startTemporal({ program, port: await findFreePort(), logFile: join(folder, 'temporal.log'), onPid: (pid) => register.add('temporal', pid) });
    return {
      databaseUrl: postgres.url,
      temporalAddress: temporal.address,
      temporalPid: temporal.pid,
      ...('path' in testServer ? { testServerPath: testServer.path } : { testServerPath: null, testServerMissing: testServer.reason }),
      stop: async () => {
        await Promise.all([temporal.stop(), postgres.stop()]);
        register.close();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/**
 * Ends what a killed run left on a folder.
 * @param {string} folder
 */
export async function stopLeftTestServices(folder) {
  await openRegister(folder).endLeftovers();
  await stopLeftPostgres(join(folder, 'postgres'));
}

const kept = join(lintelHome(), 'test-services');
const file = join(lintelHome(), 'test-services.json');

async function start() {
  if (existsSync(file)) {
    /** @type {TestServices} */
    const running = JSON.parse(readFileSync(file, 'utf8'));
    if (isAlive(running.temporalPid) && existsSync(join(kept, 'postgres', 'postmaster.pid'))) return running;
  }
  await stop();
  const { stop: _, ...services } = await startTestServices(kept, (what) => console.error(`… ${what}`));
  writeFileSync(`${file}.new`, `${JSON.stringify(services, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  return services;
}

async function stop() {
  await stopLeftTestServices(kept);
  rmSync(kept, { recursive: true, force: true });
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
