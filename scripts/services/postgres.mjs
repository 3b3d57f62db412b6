import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, exited, isAlive, spawnLogged, stopProcess } from '../lib/processes.mjs';
import { isFull } from '../lib/disk.mjs';
import { diskFull, SetupError } from '../lib/setup-error.mjs';
import { asAccount, postgresAccount, postgresBinaries } from './postgres-binaries.mjs';
import { database, ensureCluster, superuser } from './postgres-cluster.mjs';
import { takesLogins } from './postgres-greeting.mjs';
import { durable, throwAway } from './postgres-settings.mjs';

/**
 * Starts PostgreSQL on a folder, making the cluster first when it is new, and waits until it answers.
 * A server that a killed run left behind on the same folder is stopped first.
 * @param {{ dataDirectory: string, port: number, logFile: string, password?: string, keep?: boolean, onPid?: (pid: number) => void, signal?: AbortSignal }} options
 *   keep: false for a cluster that may be lost, which is then much faster to write; onPid: told at once, before it answers;
 *   signal: gives up waiting, as recovery after a crash can take a while
 * @returns {Promise<{ url: string, pid: number, ended: Promise<string>, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDirectory, port, logFile, password, keep = true, onPid = () => {}, signal }) {
  await ensureCluster({ dataDirectory, ...(password ? { password } : {}) });
  await stopLeftPostgres(dataDirectory);
  const account = await postgresAccount();
  const bin = postgresBinaries();
  const settings = { ...(keep ? durable(availableParallelism()) : throwAway()), port: String(port) };
  const args = ['-D', dataDirectory, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const start = asAccount(account, join(bin, 'postgres'), args, [bin, dataDirectory]);
  const server = await startPatiently(start, { dataDirectory, port, logFile, onPid, signal });
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
 * @param {{ dataDirectory: string, port: number, logFile: string, onPid: (pid: number) => void, signal: AbortSignal | undefined }} where
 */
async function startPatiently({ command, args, ...identity }, { dataDirectory, port, logFile, onPid, signal }) {
  const giveUp = Date.now() + 60_000;
  for (;;) {
    const from = existsSync(logFile) ? statSync(logFile).size : 0;
    const child = spawnLogged(command, args, { ...identity, logFile, cwd: '/', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } });
    const ended = exited(child);
    if (child.pid) onPid(child.pid);
    const failure = await Promise.race([ended, untilReady({ dataDirectory, port, child, signal })]);
    if (failure === 'ready') return { pid: /** @type {number} */ (child.pid), ended };
    if (child.pid) await stopProcess(child.pid, stopLadder);
    const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(from).trim() : '';
    if (/pre-existing shared memory block|still in use/.test(said) && Date.now() < giveUp) {
      await sleep(300);
      continue;
    }
    if (isFull(dataDirectory)) throw new SetupError(diskFull);
    throw new SetupError(`PostgreSQL did not start (${failure}): its log is ${logFile}.`, { details: said.split('\n').slice(-6).join('\n') });
  }
}

/**
 * Its pid file says which server holds the folder and when it is ready. On a disk that is nearly full the file may stay behind, so now and
 * then the server itself is asked.
 * @param {{ dataDirectory: string, port: number, child: import('node:child_process').ChildProcess, signal: AbortSignal | undefined }} of
 */
async function untilReady({ dataDirectory, port, child, signal }) {
  for (let round = 1; ; round += 1) {
    if (signal?.aborted) return 'it was told to stop';
    if (child.exitCode !== null || child.signalCode !== null) return exited(child);
    const file = readPidFile(dataDirectory);
    if (file?.pid === child.pid && (file?.state === 'ready' || (round % 40 === 0 && (await takesLogins(port))))) return 'ready';
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
