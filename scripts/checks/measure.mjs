import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onStopSignals } from '../app/stop-signals.mjs';
import { openRegister } from '../app/process-register.mjs';
import { lintelHome, root } from '../lib/paths.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { exited } from '../lib/processes.mjs';
import { ensureSecrets } from '../lib/secrets.mjs';
import { findChromium } from '../services/chromium.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { findTemporal } from '../services/temporal-binary.mjs';
import { startTemporal } from '../services/temporal.mjs';
import { findTimeSkippingServer } from '../services/time-skipping-server.mjs';

const say = (/** @type {string} */ what) => console.error(`… ${what}`);

/**
 * `npm run bench`: what the app does against a bare baseline, both on the durable settings people run on.
 * @param {string[]} args handed on
 */
export function runBench(args) {
  return measured(join(root, 'node_modules/.bin/tsx'), [join(root, 'bench/src/main.ts'), ...args], {});
}

/**
 * `npm run soak`: the tests' assertions at full size; the figures go to a file of the home.
 * @param {string[]} args file filters
 */
export async function runSoak(args) {
  const folder = join(lintelHome(), 'soak');
  mkdirSync(folder, { recursive: true });
  const figures = join(folder, 'figures.json');
  const code = await measured(join(root, 'node_modules/.bin/vitest'), ['run', '--root', join(root, 'soak'), ...args], { SOAK: '1', SOAK_FIGURES: figures });
  say(`the figures are in ${figures}`);
  return code;
}

/**
 * Runs a program beside services of its own, on a home of its own.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
async function measured(program, args, env) {
  const home = mkdtempSync(join(tmpdir(), 'lintel-measured-'));
  const register = openRegister(home);
  const signal = onStopSignals(() => (register.killAll(), process.exit(130)));
  /** @type {Array<() => Promise<void>>} */
  const stops = [];
  try {
    const { secrets } = ensureSecrets(home);
    const postgres = await startPostgres({ dataDirectory: join(home, 'postgres'), port: await findFreePort(), logFile: join(home, 'logs/postgres.log'), password: secrets.POSTGRES_PASSWORD, onPid: (pid) => register.add('postgres', pid) });
    stops.push(postgres.stop);
    const temporal = await startTemporal({ program: await findTemporal({ say, signal }), port: await findFreePort(), databaseFile: join(home, 'temporal/temporal.db'), logFile: join(home, 'logs/temporal.log'), onPid: (pid) => register.add('temporal', pid) });
    stops.push(temporal.stop);
    const [chromium, testServer] = [await findChromium({ say }), await findTimeSkippingServer({ say })];
    const services = {
      LINTEL_HOME: home,
      DATABASE_URL: postgres.url,
      TEST_DATABASE_URL: postgres.url,
      TEMPORAL_ADDRESS: temporal.address,
      TEST_TEMPORAL_ADDRESS: temporal.address,
      NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
      LINTEL_SIGNING_KEY: secrets.LINTEL_SIGNING_KEY,
      ...('path' in chromium ? { CHROMIUM_PATH: chromium.path } : {}),
      ...('path' in testServer ? { TEST_TEMPORAL_TEST_SERVER: testServer.path } : {}),
    };
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...services, ...env }, stdio: 'inherit' });
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    const how = await exited(child);
    return how.startsWith('code ') ? Number(how.slice('code '.length)) : 1;
  } finally {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(home, { recursive: true, force: true });
  }
}
