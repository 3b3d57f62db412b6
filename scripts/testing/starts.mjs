import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../lib/ports.mjs';
import { exited, isAlive } from '../lib/processes.mjs';

const variables = ['PORT', 'POSTGRES_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT', 'METRICS_PORT', 'MEILI_PORT'];

/** A home and ports of its own. */
export async function makePlace() {
  const home = mkdtempSync(join(tmpdir(), 'lintel-start-'));
  const ports = Object.fromEntries(await Promise.all(variables.map(async (variable) => [variable, String(await findFreePort())])));
  /** @type {Record<string, string>} */
  const env = { LINTEL_HOME: home, ...ports };
  return {
    home,
    env,
    url: `http://127.0.0.1:${ports.PORT}`,
    /** What the fixture app wrote down: one entry for each process of it that was started. @returns {Array<{ part: string, args: string[], pid: number, env: Record<string, string> }>} */
    journal: () => readFileSync(join(home, 'fixture.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line)),
    /** @returns {Array<{ name: string, pid: number }>} */
    processes: () => JSON.parse(readFileSync(join(home, 'processes.json'), 'utf8')),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** `npm start` with the fixture app. @param {Record<string, string>} env */
export const start = (env) => launch('fixture-start.mjs', [], env);

/** `npm run lintel -- …` with the fixture app. @param {string[]} args @param {Record<string, string>} env */
export const lintel = (args, env) => launch('fixture-lintel.mjs', args, env);

/** @param {string} script @param {string[]} args @param {Record<string, string>} env */
function launch(script, args, env) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { DATABASE_URL: _, TEMPORAL_ADDRESS: __, MEILI_URL: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [path, ...args], { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let answer = '';
  child.stdout.on('data', (chunk) => (answer += chunk));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = exited(child).then(async (how) => (await new Promise((resolve) => setTimeout(resolve, 50)), how));
  /** @param {RegExp} what */
  const says = async (what) => {
    const giveUp = Date.now() + 40_000;
    while (!what.test(output)) {
      if (child.exitCode !== null || Date.now() > giveUp) throw new Error(`never said ${what}: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  return { pid: Number(child.pid), ended, says, output: () => output, answer: () => answer, ready: () => says(/Lintel is ready/), kill: (/** @type {NodeJS.Signals} */ signal) => child.kill(signal) };
}

/** @param {number[]} pids */
export const stillAlive = (pids) => pids.filter(isAlive);
