import { execFile, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A killed child whose parent has not collected it still answers to signals; it holds no port and no file. @param {number} pid */
function isZombie(pid) {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return true;
  }
}

/** The command line of a process, '' when it is gone. @param {number} pid */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/**
 * When a process started, as an opaque string: with the pid it names one process for ever, though pids are reused. '' when it is gone.
 * @param {number} pid
 */
export function startMark(pid) {
  try {
    if (process.platform !== 'linux') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${ticks}`;
  } catch {
    return '';
  }
}

/** The pid of a process' parent, 0 when it is gone. @param {number} pid */
export function parentOf(pid) {
  try {
    if (process.platform !== 'linux') return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

/**
 * Sends the signals one after another until the process is gone.
 * @param {number} pid
 * @param {Array<[NodeJS.Signals, number]>} ladder each signal with how many milliseconds to wait after it
 * @returns {Promise<boolean>} whether it is gone
 */
export async function stopProcess(pid, ladder) {
  for (const [signal, patience] of ladder) {
    if (!isAlive(pid)) return true;
    try {
      process.kill(pid, signal);
    } catch {
      return !isAlive(pid);
    }
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (!isAlive(pid)) return true;
      await sleep(25);
    }
  }
  return !isAlive(pid);
}

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches the parent alone and the parent chooses the order of stopping.
 * Its output goes straight to a file: it survives the parent's death without a broken pipe.
 * @param {string} command
 * @param {string[]} args
 * @param {{ logFile: string, env?: NodeJS.ProcessEnv, cwd?: string, uid?: number, gid?: number }} options
 */
export function spawnLogged(command, args, { logFile, ...options }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  try {
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
    child.on('error', () => {}); // reported by `exited`, which every caller awaits
    return child;
  } finally {
    closeSync(log);
  }
}

/**
 * Resolves when the child has ended, with how: 'code 1', 'signal SIGKILL', or why it could not start.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
export function exited(child) {
  if (child.exitCode !== null) return Promise.resolve(`code ${child.exitCode}`);
  if (child.signalCode !== null) return Promise.resolve(`signal ${child.signalCode}`);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `code ${code}`));
  });
}

/**
 * Runs a command to its end, collecting what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeout?: number, input?: string, uid?: number, gid?: number, signal?: AbortSignal }} [options] timeout in milliseconds
 * @returns {Promise<{ ok: boolean, code: number | null, output: string, stdout: string }>} output: stdout and stderr together
 */
export function run(command, args, { input, ...options } = {}) {
  return new Promise((resolve) => {
    const child = execFile(command, args, { ...options, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const failure = error && child.exitCode === null ? error.message : '';
      resolve({ ok: !error, code: child.exitCode, stdout, output: [stdout, stderr, failure].filter(Boolean).join('\n').trim() });
    });
    child.stdin?.on('error', () => {}); // a command may end before it has read its input
    child.stdin?.end(input ?? '');
  });
}
