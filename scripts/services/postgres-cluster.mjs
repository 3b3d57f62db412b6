import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../lib/processes.mjs';
import { SetupError } from '../lib/setup-error.mjs';
import { asAccount, postgresAccount, postgresBinaries } from './postgres-binaries.mjs';

export const superuser = 'lintel';
export const database = 'lintel';
const major = '18';
const drafts = '.new-cluster-';

/** Sorting and upper case are PostgreSQL's own, the same everywhere; what is a letter, for trigrams, it still asks the system. */
const characterTypes = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/**
 * Makes the cluster with one empty database when there is none yet. It is built beside its place and moved there whole, so a kill
 * in the middle leaves no half-made cluster that a later start would take for a real one.
 * @param {{ dataDirectory: string, password?: string }} options password: the superuser's; without one every local user is trusted
 */
export async function ensureCluster({ dataDirectory, password }) {
  if (existsSync(join(dataDirectory, 'PG_VERSION'))) {
    const found = readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim();
    if (found === major) return;
    throw new SetupError(`${dataDirectory} holds a PostgreSQL ${found} cluster and this is PostgreSQL ${major}: move it aside (its backup can be restored), or set LINTEL_HOME to another folder.`);
  }
  const account = await postgresAccount();
  const bin = postgresBinaries();
  const parent = dirname(dataDirectory);
  mkdirSync(parent, { recursive: true });
  for (const cutOff of readdirSync(parent).filter((name) => name.startsWith(drafts))) rmSync(join(parent, cutOff), { recursive: true, force: true });
  const draft = mkdtempSync(join(parent, drafts));
  try {
    if (account) chownSync(draft, account.uid, account.gid);
    const cluster = join(draft, 'data');
    const passwordFile = join(draft, 'password');
    if (password) writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (password && account) chownSync(passwordFile, account.uid, account.gid);
    const args = [
      '--pgdata', cluster, '--username', superuser, '--encoding', 'UTF8', '--lc-messages', 'C', '--lc-collate', 'C', '--lc-ctype', characterTypes,
      '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
      ...(password ? ['--auth', 'scram-sha-256', '--pwfile', passwordFile] : ['--auth', 'trust', '--no-sync']),
    ];
    await attempt(asAccount(account, join(bin, 'initdb'), args, [bin, draft]), '', draft);
    const single = ['--single', '-D', cluster, '-c', 'log_checkpoints=off', 'postgres'];
    await attempt(asAccount(account, join(bin, 'postgres'), single, [bin, draft]), `CREATE DATABASE ${database}\n`, draft);
    renameSync(cluster, dataDirectory);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Gives the superuser of a cluster that does not run a new password: its old one was lost with the secrets file.
 * @param {string} dataDirectory
 * @param {string} password of letters, digits, - and _
 */
export async function setPassword(dataDirectory, password) {
  const bin = postgresBinaries();
  const start = asAccount(await postgresAccount(), join(bin, 'postgres'), ['--single', '-D', dataDirectory, '-c', 'log_checkpoints=off', 'postgres'], [bin, dataDirectory]);
  await attempt(start, `ALTER ROLE ${superuser} PASSWORD '${password}'\n`, '/');
}

/**
 * @param {{ command: string, args: string[], uid?: number, gid?: number }} start
 * @param {string} input
 * @param {string} cwd a folder the account may be in
 */
async function attempt({ command, args, ...identity }, input, cwd) {
  const result = await run(command, args, { ...identity, input, cwd, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } });
  if (!result.ok || /^.*\b(ERROR|FATAL|PANIC):/m.test(result.output)) {
    throw new SetupError('PostgreSQL could not make its data folder: what it said is below.', { details: result.output.split('\n').slice(-8).join('\n') });
  }
}
