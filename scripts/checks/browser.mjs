import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../lib/ports.mjs';
import { root } from '../lib/paths.mjs';
import { exited, stopProcess } from '../lib/processes.mjs';
import { runStreaming } from '../lib/run-streaming.mjs';
import { findChromium } from '../services/chromium.mjs';
import { countSkipped, emptyTally } from './tally.mjs';

const config = join(root, 'e2e', 'playwright.config.ts');

/**
 * Runs the journeys in a real browser against an app that is started for them, on a home and ports of its own, as a person would start it.
 * @param {string[]} journeys file filters
 * @param {import('./commands.mjs').Around} around
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runBrowser(journeys, { signal, env }) {
  const tally = emptyTally('browser');
  const begun = Date.now();
  const chromium = existsSync(config) ? await findChromium({ say: console.log }) : { reason: 'there are no journeys' };
  if ('reason' in chromium) {
    countSkipped(tally, chromium.reason);
    return tally;
  }
  const home = mkdtempSync(join(tmpdir(), 'lintel-browser-'));
  try {
    const app = await startApp(home, env, signal);
    try {
      await runPlaywright(tally, journeys, { ...env, ...app.env, E2E_BASE_URL: app.url, CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_NAME: join(home, 'journeys.json') }, signal);
    } finally {
      await app.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  tally.seconds = (Date.now() - begun) / 1000;
  return tally;
}

/** @param {string} home @param {NodeJS.ProcessEnv} around @param {AbortSignal} signal */
async function startApp(home, around, signal) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { LINTEL_HOME: home };
  for (const variable of ['PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'METRICS_PORT', 'MEILI_PORT']) env[variable] = String(await findFreePort());
  // Journeys bring an identity provider and a name server of their own, on this machine.
  Object.assign(env, { WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8', DNS_SERVERS: `127.0.0.1:${await findFreePort()}` });
  const { DATABASE_URL: _, TEMPORAL_ADDRESS: __, APP_URL: ___, ...rest } = around;
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], { env: { ...rest, ...env }, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const ended = exited(child);
  const stop = async () => void (await stopProcess(Number(child.pid), [['SIGTERM', 10_000], ['SIGKILL', 1000]]));
  signal.addEventListener('abort', () => void stop(), { once: true });
  let said = '';
  const ready = new Promise((resolve) => child.stdout.on('data', (chunk) => ((said += chunk), said.includes('Lintel is ready') && resolve('ready'))));
  if ((await Promise.race([ready, ended])) !== 'ready') throw new Error(`The app for the browser tests did not start:\n${said}`);
  return { url: `http://localhost:${env.PORT}`, env, stop };
}

/** @param {import('./tally.mjs').Tally} tally @param {string[]} journeys @param {NodeJS.ProcessEnv} env @param {AbortSignal} signal */
async function runPlaywright(tally, journeys, env, signal) {
  const program = join(root, 'e2e/node_modules/.bin/playwright');
  const args = ['test', '--config', config, '--reporter=list,json', ...journeys];
  const result = await runStreaming(program, args, { cwd: join(root, 'e2e'), env, signal, onLine: (line) => console.log(line) });
  const report = String(env.PLAYWRIGHT_JSON_OUTPUT_NAME);
  if (existsSync(report)) for (const suite of JSON.parse(readFileSync(report, 'utf8')).suites) countSuite(tally, suite, suite.title);
  if (!result.ok && tally.failed === 0) {
    tally.failed += 1;
    tally.failures.push(`playwright ended with code ${result.code}: ${result.tail.split('\n').at(-1)}`);
  }
}

/** @typedef {{ title: string, suites?: Suite[], specs?: Array<{ title: string, ok: boolean, tests: Array<{ status: string, annotations: Array<{ type: string, description?: string }> }> }> }} Suite */

/** @param {import('./tally.mjs').Tally} tally @param {Suite} suite @param {string} title */
function countSuite(tally, suite, title) {
  for (const inner of suite.suites ?? []) countSuite(tally, inner, `${title} > ${inner.title}`);
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      if (test.status === 'skipped') countSkipped(tally, test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? `${title} > ${spec.title} gives no reason`);
      else if (test.status === 'unexpected') {
        tally.failed += 1;
        tally.failures.push(`${title} > ${spec.title}`);
      } else tally.passed += 1;
    }
  }
}
