import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { runStreaming } from '../lib/run-streaming.mjs';
import { emptyTally } from './tally.mjs';

/** @typedef {{ signal: AbortSignal, env: NodeJS.ProcessEnv }} Around */

const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
const quietTurbo = ['--concurrency=2', '--ui=stream', '--output-logs=errors-only', '--log-order=grouped'];

/** Each check is one command, which passes or fails as a whole. */
const checks = /** @type {Record<string, Array<{ name: string, program: string, args: string[] }>>} */ ({
  typecheck: [
    { name: 'packages', program: 'turbo', args: ['run', 'typecheck', ...quietTurbo] },
    { name: 'scripts', program: 'tsc', args: ['-p', 'scripts'] },
  ],
  lint: [{ name: 'oxlint, with types', program: 'oxlint', args: ['--type-aware', '--deny-warnings', '--quiet'] }],
  build: [{ name: 'apps', program: 'turbo', args: ['run', 'build', ...quietTurbo] }],
});

/**
 * Runs the commands of a stage one after another; what a failing one said is shown.
 * @param {string} stage
 * @param {Around} around
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks(stage, { signal, env }) {
  const tally = emptyTally(stage);
  const begun = Date.now();
  for (const { name, program, args } of checks[stage] ?? []) {
    signal.throwIfAborted();
    /** @type {string[]} */
    const lines = [];
    const result = await runStreaming(bin(program), args, { cwd: root, env: { ...env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }, signal, onLine: (line) => lines.push(line) });
    if (result.ok) tally.passed += 1;
    else {
      tally.failed += 1;
      tally.failures.push(`${name} (${program} ${args.join(' ')})`);
      console.log(lines.length ? lines.join('\n') : result.tail);
    }
  }
  tally.seconds = (Date.now() - begun) / 1000;
  return tally;
}

/**
 * Runs vitest over the selected projects and files, showing its own report as it goes.
 * @param {import('./selection.mjs').Selection} selection
 * @param {Around} around
 * @returns {Promise<import('./tally.mjs').Tally[]>} one a group
 */
export async function runVitest({ projects, files }, { signal, env }) {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-count-'));
  const countFile = join(folder, 'counts.json');
  const args = ['run', '--reporter=default', `--reporter=${join(root, 'scripts/checks/count-reporter.mjs')}`, '--passWithNoTests=false', ...projects.map((project) => `--project=${project}`), ...files];
  try {
    const result = await runStreaming(bin('vitest'), args, { cwd: root, env: { ...env, COUNT_FILE: countFile, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }, signal, onLine: (line) => console.log(line) });
    /** @type {import('./tally.mjs').Tally[]} */
    const tallies = existsSync(countFile) ? JSON.parse(readFileSync(countFile, 'utf8')) : [];
    if (!result.ok && tallies.every(({ failed }) => failed === 0)) {
      tallies.push({ ...emptyTally('tests'), failed: 1, failures: [`vitest ended with code ${result.code}: ${result.tail.split('\n').at(-1)}`] });
    }
    return tallies;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
