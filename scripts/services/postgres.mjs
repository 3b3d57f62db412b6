import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, exited, isAlive, spawnLogged, stopProcess } from '../lib/processes.mjs';
import { SetupError } from '../lib/setup-error.mjs';
import { asAccount, postgresAccount, postgresBinaries } from './postgres-binaries.mjs';
import { database, ensureCluster, superuser } from './postgres-cluster.mjs';
import { durable, throwAway } from './postgres-settings.mjs';

/**
 * Starts PostgreSQL on a folder, making the cluster first when it is new, and waits until it answers.
 * A server that a killed run left behind on the same folder is stopped first.
 * @param {{ dataDirectory: string, port: number, logFile: string, password?: string, keep?: boolean, onPid?: (pid: number) => void }} options
 *   keep: false for a cluster that may be lost, which is then much faster to write; onPid: told at once, before it answers
 * @returns {Promise<{ url: string, pid: number, ended: Promise<string>, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDirectory, port, logFile, password, keep = true, onPid = () => {} }) {
  await ensureCluster({ dataDirectory, ...(password ? { password } : {}) });
  await stopLeftPostgres(dataDirectory);
  const account = await postgresAccount();
  const bin = postgresBinaries();
  const settings = { ...(keep ? durable(availableParallelism()) : throwAway()), port: String(port) };
  const args = ['-D', dataDirectory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const start = asAccount(account, join(bin, 'postgres'), args, [bin, dataDirectory]);
  const server = await startPatiently(start, { dataDirectory, logFile, onPid });
  const login = password ? `${superuser}:${encodeURIComponent(password)}` : superuser;
  return {
    ...server,
    url: `postgres://${login}@127.0.0.1:${port}/${database}`,
    stop: async () => void (await stopProcess(server.pid, stopLadder)),
  };
}

/** SIGINT ends sessions and writes a checkpoint; SIGQUIT leaves the rest to recovery at the next start. @type {Array<[NodeJS.Signals, number]>} */
const stopLadder = [['SIGINT', 4000], ['SIGQUIT', 1500], ['SIGKILL', 1000]];

/**
 * After a kill of the server alone its sessions take a moment to notice, and until then a new server refuses: so try again for a while.
 * @param {{ command: string, args: string[], uid?: number, gid?: number }} start
 * @param {{ dataDirectory: string, logFile: string, onPid: (pid: number) => void }} where
 */
async function startPatiently({ command, args, ...identity }, { dataDirectory, logFile, onPid }) {
  const giveUp = Date.now() + 60_000;
  for (;;) {
    const from = existsSync(logFile) ? statSync(logFile).size : 0;
    const child = spawnLogged(command, args, { ...identity, logFile, cwd: '/', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } });
    const ended = exited(child);
    if (child.pid) onPid(child.pid);
    const failure = await Promise.race([ended, untilReady(dataDirectory, child)]);
    if (failure === 'ready') return { pid: /** @type {number} */ (child.pid), ended };
    const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(from).trim() : '';
    if (/pre-existing shared memory block|still in use/.test(said) && Date.now() < giveUp) {
      await sleep(300);
      continue;
    }
    throw new SetupError(`PostgreSQL did not start (${failure}): its log is ${logFile}.`, { details: said.split('\n').slice(-6).join('\n') });
  }
}

/** @param {string} dataDirectory @param {import('node:child_process').ChildProcess} child */
async function untilReady(dataDirectory, child) {
  for (;;) {
    const file = readPidFile(dataDirectory);
    if (file?.pid === child.pid && file?.state === 'ready') return 'ready';
    if (child.exitCode !== null || child.signalCode !== null) return exited(child);
    await sleep(25);
  }
}

/**
 * What PostgreSQL writes of itself: line 1 the pid, line 4 the port, line 8 the state.
 * @param {string} dataDirectory
 */
export function readPidFile(dataDirectory) {
  const path = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), state: (lines[7] ?? '').trim() };
}

/**
 * Ends the server that still runs on a folder, and forgets a pid file whose number by now belongs to another program.
 * @param {string} dataDirectory
 */
export async function stopLeftPostgres(dataDirectory) {
  const file = readPidFile(dataDirectory);
  if (!file) return;
  const isOurs = isAlive(file.pid) && commandLine(file.pid).includes(dataDirectory);
  if (!isOurs) {
    rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    return;
  }
  if (!(await stopProcess(file.pid, stopLadder))) {
    throw new SetupError(`A PostgreSQL of an earlier run (pid ${file.pid}) holds ${dataDirectory} and does not end: end it by "kill -9 ${file.pid}" and start again.`);
  }
}
