import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startMark, stopProcess } from '../lib/processes.mjs';

/** @typedef {{ name: string, pid: number, mark: string }} Entry */

/**
 * Which processes a start has running, in a file of the home: what a killed start leaves behind is found there by the next.
 * @param {string} home
 */
export function openRegister(home) {
  const file = join(home, 'processes.json');
  /** @type {Entry[]} */
  let entries = [];
  const save = () => {
    mkdirSync(home, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(entries));
    renameSync(`${file}.new`, file);
  };
  return {
    /** @param {string} name @param {number} pid */
    add(name, pid) {
      entries = [...entries.filter((entry) => entry.name !== name), { name, pid, mark: startMark(pid) }];
      save();
    },
    /** Ends what an earlier, killed start left running. @returns {Promise<string[]>} the names of what was ended */
    async endLeftovers() {
      const left = leftIn(file).filter(({ pid, mark }) => isAlive(pid) && startMark(pid) === mark);
      await Promise.all(left.map(({ pid }) => stopProcess(pid, [['SIGTERM', 4000], ['SIGKILL', 2000]])));
      rmSync(file, { force: true });
      return left.map(({ name }) => name);
    },
    /** Without waiting and without asking, except that Postgres is told to stop at once, which it does safely. */
    killAll() {
      for (const { name, pid } of entries) kill(pid, name === 'postgres' ? 'SIGQUIT' : 'SIGKILL');
    },
    close: () => rmSync(file, { force: true }),
  };
}

/** @param {string} file @returns {Entry[]} */
function leftIn(file) {
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return []; // cut off by a full disk; services find their own leftovers by their data folders
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
