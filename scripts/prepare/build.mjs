import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { runStreaming } from '../lib/run-streaming.mjs';
import { SetupError } from '../lib/setup-error.mjs';
import { hashContents, isStamped, writeStamp } from '../lib/stamp.mjs';
import { withPnpm } from './install.mjs';
import { foldersBehind, workspaceGraph } from './workspace.mjs';

/** What each app's build leaves behind. */
const apps = /** @type {Record<string, string[]>} */ ({
  '@lintel/web': ['apps/web/dist/main.js', 'apps/web/.next/BUILD_ID'],
  '@lintel/worker': ['apps/worker/dist/main.js', 'apps/worker/dist/render-process.js', 'apps/worker/dist/workflows.js'],
  '@lintel/cli': ['apps/cli/dist/main.js'],
});

/** Settings outside an app that change what its build makes. */
const around = ['pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json', 'scripts/bundle.mjs'];

/** Tests change no build, and what a build writes beside its sources is no reason for another. @param {string} path */
const isBuilt = (path) => !/\.test\.(ts|tsx|mjs)$|next-env\.d\.ts$|\.tsbuildinfo$/.test(path);

/**
 * Builds those of the apps whose sources, or whose workspace dependencies' sources, differ from what was built last.
 * @param {string[]} names of packages
 * @param {import('../lib/progress.mjs').Report} report
 * @param {AbortSignal} [signal]
 */
export async function ensureBuilt(names, report, signal) {
  const graph = workspaceGraph(root);
  const stale = names.flatMap((name) => {
    const stamp = hashContents(root, [...around, ...foldersBehind(graph, name)], isBuilt);
    const file = join(root, 'node_modules', '.lintel', `built-${name.replace(/\W+/g, '-')}`);
    const isThere = (apps[name] ?? []).every((path) => existsSync(join(root, path)));
    return isThere && isStamped(file, stamp) ? [] : [{ name, stamp, file }];
  });
  if (stale.length === 0) return report('nothing has changed');
  const begun = new Set();
  const onLine = (/** @type {string} */ line) => {
    const name = /^(@lintel\/[\w-]+):build:/.exec(line)?.[1];
    if (!name || begun.has(name)) return;
    begun.add(name);
    report(`${name}, ${begun.size} of ${stale.length}`);
  };
  const args = ['run', 'build', '--ui=stream', '--output-logs=new-only', '--log-order=stream', '--concurrency=1', ...stale.map(({ name }) => `--filter=${name}`)];
  const env = { ...(await withPnpm()), TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', FORCE_COLOR: '0' };
  const result = await runStreaming(join(root, 'node_modules', '.bin', 'turbo'), args, { cwd: root, env, onLine, ...(signal ? { signal } : {}) });
  if (!result.ok) throw new SetupError('The build failed: what it said is below.', { details: result.tail });
  report(stale.map(({ name }) => name).join(', '));
  for (const { name, stamp, file } of stale) {
    const missing = (apps[name] ?? []).find((path) => !existsSync(join(root, path)));
    if (missing) throw new SetupError(`The build of ${name} ended well but left no ${missing}.`);
    writeStamp(file, stamp);
  }
}
