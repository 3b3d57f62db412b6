import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findOnPath, isExecutable } from '../lib/find-on-path.mjs';
import { cacheDirectory, root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { runStreaming } from '../lib/run-streaming.mjs';
import { SetupError } from '../lib/setup-error.mjs';
import { hashContents, isStamped, writeStamp } from '../lib/stamp.mjs';
import { workspaceFolders } from './workspace.mjs';

const stampFile = join(root, 'node_modules', '.lintel', 'installed');

/** What decides which packages are installed. */
function installStamp() {
  const manifests = ['', ...workspaceFolders(root)].map((folder) => join(folder, 'package.json'));
  return hashContents(root, ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests]);
}

/**
 * Installs the packages unless the ones there are those the lockfile names.
 * @param {import('../lib/progress.mjs').Report} report
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(report, signal) {
  const stamp = installStamp();
  if (isStamped(stampFile, stamp)) return report('nothing has changed');
  const pnpm = await findPnpm(report);
  report('resolving');
  const counter = createCounter(report);
  // `npm --silent` would silence pnpm's messages too, which tell how far it is and what went wrong.
  const { npm_config_loglevel: _, ...inherited } = process.env;
  const env = { ...inherited, CI: 'true', npm_config_confirm_modules_purge: 'false' };
  const result = await runStreaming(pnpm, ['install', '--frozen-lockfile', '--reporter=ndjson'], { cwd: root, env, onLine: counter.read, ...(signal ? { signal } : {}) });
  if (!result.ok) throw new SetupError('The packages could not be installed: see below, then start again (what is already fetched is kept).', { details: counter.errors() || result.tail });
  writeStamp(stampFile, stamp);
  report(counter.summary());
}

/** Reads pnpm's own messages: how many packages there are, how many are in place, what went wrong. @param {import('../lib/progress.mjs').Report} report */
function createCounter(report) {
  const [wanted, placed] = [new Set(), new Set()];
  /** @type {string[]} */
  const errors = [];
  return {
    errors: () => errors.join('\n'),
    summary: () => (placed.size ? `${placed.size} packages` : 'all were there'),
    /** @param {string} line */
    read(line) {
      const message = parse(line);
      if (message.level === 'error') errors.push([message.err?.message ?? message.message ?? line, message.hint].filter(Boolean).join('\n'));
      if (message.name === 'pnpm:lifecycle' && message.script) report(`running the ${message.script} script of ${message.depPath ?? 'a package'}`);
      if (message.name !== 'pnpm:progress') return;
      if (message.status === 'resolved') wanted.add(message.packageId);
      if (message.status === 'imported') placed.add(message.to);
      report(`${placed.size} of ${Math.max(wanted.size, placed.size)} packages`);
    },
  };
}

/** @param {string} line @returns {Record<string, any>} */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

/**
 * The package manager this project names: on PATH in its major version, or fetched once into the cache by npm, which is always there.
 * @param {import('../lib/progress.mjs').Report} [report]
 */
export async function findPnpm(report = () => {}) {
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('@')[1];
  const folder = join(cacheDirectory(), `pnpm-${version}`);
  const cached = join(folder, 'node_modules', '.bin', 'pnpm');
  if (isExecutable(cached)) return cached;
  const onPath = findOnPath('pnpm');
  if (onPath) {
    const answer = await run(onPath, ['--version'], { cwd: root, timeout: 15_000 });
    if (answer.ok && answer.stdout.trim().split('.')[0] === version.split('.')[0]) return onPath;
  }
  report(`fetching pnpm ${version}`);
  const npm = findOnPath('npm');
  if (!npm) throw new SetupError('Neither pnpm nor npm is on PATH: install Node with npm from https://nodejs.org and start again.');
  const fetched = await run(npm, ['install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${version}`], { cwd: cacheParent(), timeout: 300_000 });
  if (fetched.ok && existsSync(cached)) return cached;
  throw new SetupError(`pnpm ${version} could not be fetched: check that npm reaches its registry ("npm ping"), or install pnpm yourself.`, { details: fetched.output.split('\n').slice(-5).join('\n') });
}

/**
 * An environment in which pnpm is on PATH: turbo calls it by name.
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function withPnpm(env = process.env) {
  return { ...env, PATH: `${dirname(await findPnpm())}${delimiter}${env.PATH ?? ''}` };
}

/** npm takes settings from a package.json around it; outside the clone there is none. */
function cacheParent() {
  return process.env.HOME && existsSync(process.env.HOME) ? process.env.HOME : '/';
}
