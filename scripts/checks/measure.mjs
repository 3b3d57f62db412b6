import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onStopSignals } from '../app/stop-signals.mjs';
import { supervise } from '../app/supervise.mjs';
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

/** A soak kills the services; they come back as they do under `npm start`, only sooner. */
const steadily = { say, firstPause: 500, longestPause: 1_000 };

/**
 * `npm run bench`: what the app does against a bare baseline, both on the durable settings people run on.
 * @param {string[]} args handed on
 */
export function runBench(args) {
  return measured(join(root, 'node_modules/.bin/tsx'), [join(root, 'bench/src/main.ts'), ...args], {});
}

/**
 * `npm run soak`: the tests' assertions at full size. Each run's figures go to a file of its own in the home, which outlives the run's services.
 * @param {string[]} args file filters
 */
export async function runSoak(args) {
  const folder = join(lintelHome(), 'soak');
  mkdirSync(folder, { recursive: true });
  const figures = join(folder, `${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`);
  const code = await measured(join(root, 'node_modules/.bin/vitest'), ['run', '--root', join(root, 'soak'), ...args], { SOAK: '1', SOAK_FIGURES: figures });
  if (existsSync(figures)) say(`the figures are in ${figures}`);
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
    const pids = pidFile(join(home, 'services.json'));
    const [postgresPort, temporalPort] = [await findFreePort(), await findFreePort()];
    const onPid = (/** @type {string} */ name) => (/** @type {number} */ pid) => (register.add(name, pid), pids.note(name, pid));
    const temporalServer = await findTemporal({ say, signal });
    const { first: postgres, stop: stopPostgres } = await supervise({
      ...steadily, name: 'postgres', signal,
      start: () => startPostgres({ dataDirectory: join(home, 'postgres'), port: postgresPort, logFile: join(home, 'logs/postgres.log'), password: secrets.POSTGRES_PASSWORD, onPid: onPid('postgres') }),
    });
    stops.push(stopPostgres);
    const { first: temporal, stop: stopTemporal } = await supervise({
      ...steadily, name: 'temporal', signal,
      start: () => startTemporal({ program: temporalServer, port: temporalPort, databaseFile: join(home, 'temporal/temporal.db'), logFile: join(home, 'logs/temporal.log'), onPid: onPid('temporal') }),
    });
    stops.push(stopTemporal);
    const [chromium, testServer] = [await findChromium({ say }), await findTimeSkippingServer({ say })];
    const services = {
      LINTEL_HOME: home,
      SOAK_SERVICES: pids.path,
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

/**
 * A file of process ids by service, for whoever may kill them.
 * @param {string} path
 */
function pidFile(path) {
  /** @type {Record<string, number>} */
  const pids = {};
  return {
    path,
    note: (/** @type {string} */ name, /** @type {number} */ pid) => {
      pids[name] = pid;
      writeFileSync(`${path}.new`, JSON.stringify(pids));
      renameSync(`${path}.new`, path);
    },
  };
}
