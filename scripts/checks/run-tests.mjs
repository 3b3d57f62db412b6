import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onStopSignals } from '../app/stop-signals.mjs';
import { holderOf, tryLock } from '../lib/lock.mjs';
import { lintelHome } from '../lib/paths.mjs';
import { explain } from '../lib/setup-error.mjs';
import { withPnpm } from '../prepare/install.mjs';
import { startTestServices, stopLeftTestServices } from '../services/test-services.mjs';
import { runBrowser } from './browser.mjs';
import { runChecks, runVitest } from './commands.mjs';
import { select } from './selection.mjs';
import { emptyTally, renderTallies } from './tally.mjs';

/**
 * Sets up what the selected tests need, runs them stage by stage and says what they come to.
 * @param {string[]} filters
 * @returns {Promise<number>} the exit code
 */
export async function runTests(filters) {
  const selection = select(filters);
  const signal = onStopSignals(() => process.exit(130));
  /** @type {import('./tally.mjs').Tally[]} */
  const tallies = [];
  const stage = async (/** @type {import('./selection.mjs').Selection['stages'] extends Set<infer S> ? S : never} */ name, /** @type {() => Promise<import('./tally.mjs').Tally | import('./tally.mjs').Tally[]>} */ work) => {
    if (!selection.stages.has(name) || signal.aborted) return;
    console.log(`\n── ${name}`);
    const begun = Date.now();
    try {
      tallies.push(...[await work()].flat());
    } catch (error) {
      console.log(explain(error));
      tallies.push({ ...emptyTally(name), failed: 1, failures: [explain(error).split('\n')[0] ?? ''] });
    }
    console.log(`── ${name} took ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  };
  const around = { signal, env: await withPnpm() };
  await stage('typecheck', () => runChecks('typecheck', around));
  await stage('lint', () => runChecks('lint', around));
  await stage('tests', () => withServices((env) => runVitest(selection, { signal, env: { ...around.env, ...env } })));
  await stage('build', () => runChecks('build', around));
  await stage('browser', () => runBrowser(selection.journeys, around));
  if (signal.aborted) return 130;
  console.log(renderTallies(tallies));
  return tallies.some(({ failed }) => failed > 0) || tallies.every(({ passed }) => passed === 0) ? 1 : 0;
}

/**
 * Runs work beside throw-away services. What a killed run left is ended first.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServices(work) {
  const all = join(lintelHome(), 'test-runs');
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    if (holderOf(join(folder, 'lock'))) continue;
    await stopLeftTestServices(folder);
    rmSync(folder, { recursive: true, force: true });
  }
  const folder = join(all, String(process.pid));
  tryLock(join(folder, 'lock'), 'npm test');
  const services = await startTestServices(folder, (what) => console.log(`… ${what}`));
  if (!services.testServerPath) console.log(`Workflow tests cannot skip time here: ${services.testServerMissing}`);
  try {
    return await work({
      TEST_DATABASE_URL: services.databaseUrl,
      TEST_TEMPORAL_ADDRESS: services.temporalAddress,
      ...(services.testServerPath ? { TEST_TEMPORAL_TEST_SERVER: services.testServerPath } : {}),
    });
  } finally {
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
