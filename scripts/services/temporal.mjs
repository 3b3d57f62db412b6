import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exited, run, spawnLogged, stopProcess } from '../lib/processes.mjs';
import { SetupError } from '../lib/setup-error.mjs';

/** What an operator can search workflows by; registered with every server this project starts. */
export const searchAttributes = Object.freeze({
  LintelKind: 'Keyword',
  LintelOrganisation: 'Keyword',
  LintelState: 'Keyword',
  LintelDueAt: 'Datetime',
  LintelRecord: 'Keyword',
});

/**
 * Starts Temporal's own development server, with its UI unless no port for it is given, and waits until its namespace answers.
 * @param {{ program: string, port: number, uiPort?: number, databaseFile?: string, logFile: string, onPid?: (pid: number) => void, signal?: AbortSignal }} options
 *   databaseFile: where history is kept over restarts; without one it lives in memory; onPid: told at once, before it answers
 * @returns {Promise<{ address: string, uiUrl: string | undefined, pid: number, ended: Promise<string>, stop: () => Promise<void> }>}
 */
export async function startTemporal({ program, port, uiPort, databaseFile, logFile, onPid = () => {}, signal }) {
  if (databaseFile) mkdirSync(dirname(databaseFile), { recursive: true });
  const args = [
    'server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn', '--log-format', 'json',
    ...(uiPort ? ['--ui-port', String(uiPort)] : ['--headless']),
    ...(databaseFile ? ['--db-filename', databaseFile] : []),
    ...Object.entries(searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
  ];
  const from = existsSync(logFile) ? statSync(logFile).size : 0;
  const child = spawnLogged(program, args, { logFile, cwd: dirname(logFile) });
  const ended = exited(child);
  const address = `127.0.0.1:${port}`;
  if (child.pid) onPid(child.pid);
  const failure = await Promise.race([ended, untilServing(program, address, signal)]);
  const pid = /** @type {number} */ (child.pid);
  if (failure !== 'ready') {
    if (pid) await stopProcess(pid, [['SIGTERM', 2000], ['SIGKILL', 1000]]);
    const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(from).trim() : '';
    throw new SetupError(`Temporal did not start (${failure}): its log is ${logFile}.`, { details: said.split('\n').slice(-6).join('\n') });
  }
  return {
    address,
    uiUrl: uiPort ? `http://127.0.0.1:${uiPort}` : undefined,
    pid,
    ended,
    stop: async () => void (await stopProcess(pid, [['SIGTERM', 4000], ['SIGKILL', 1000]])),
  };
}

/** @param {string} program @param {string} address @param {AbortSignal} [signal] */
async function untilServing(program, address, signal) {
  const giveUp = Date.now() + 60_000;
  const [host, port] = address.split(':');
  while (!(await accepts(String(host), Number(port)))) {
    if (Date.now() > giveUp) return 'it did not listen within a minute';
    if (signal?.aborted) return 'it was told to stop';
    await sleep(50);
  }
  while (Date.now() < giveUp && !signal?.aborted) {
    const answer = await run(program, ['operator', 'namespace', 'describe', '--namespace', 'default', '--address', address], { timeout: 5000 });
    if (answer.ok) return 'ready';
    await sleep(100);
  }
  return 'it did not answer within a minute';
}

/** @param {string} host @param {number} port @returns {Promise<boolean>} */
function accepts(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
