import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOnPath, isExecutable } from '../lib/find-on-path.mjs';
import { cacheDirectory } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { findGo } from './toolchains.mjs';

/** Programs that check our files, each built from its module. `isQuick`: in seconds, so that a test may build it; the others take minutes. */
const tools = /** @type {const} */ ({
  promtool: { module: 'github.com/prometheus/prometheus', package: 'github.com/prometheus/prometheus/cmd/promtool', version: 'v0.315.0', isQuick: false },
  'compose-go': { module: 'github.com/compose-spec/compose-go/v2', package: 'github.com/compose-spec/compose-go/v2/cmd', version: 'v2.16.2', isQuick: true },
});

/**
 * A checking program: on PATH, in the cache, or built.
 * @param {keyof typeof tools} name
 * @param {{ mayBuild?: boolean }} [options] by default what is quick
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findGoTool(name, { mayBuild = tools[name].isQuick } = {}) {
  const cached = join(cacheDirectory(), 'bin', name);
  const path = findOnPath(name) ?? (isExecutable(cached) ? cached : undefined);
  if (path) return { path };
  if (!mayBuild) return { reason: `${name} is neither on PATH nor in the cache: "node scripts/services/go-tools.mjs ${name}" builds it in a few minutes` };
  const go = await findGo();
  return 'path' in go ? build(go.path, name, cached) : { reason: `${name} needs Go to be built: ${go.reason}` };
}

/**
 * In an empty module: some of them replace modules in their own, which `go install` refuses.
 * @param {string} go
 * @param {keyof typeof tools} name
 * @param {string} target
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
async function build(go, name, target) {
  const { module, package: source, version } = tools[name];
  const folder = mkdtempSync(join(tmpdir(), 'lintel-go-'));
  const draft = `${target}.${process.pid}`;
  mkdirSync(join(target, '..'), { recursive: true });
  try {
    for (const args of [['mod', 'init', 'tool'], ['get', `${module}@${version}`, `${source}@${version}`], ['build', '-o', draft, source]]) {
      const step = await run(go, args, { cwd: folder, env: { ...process.env, CGO_ENABLED: '0' }, timeout: 1_200_000 });
      if (!step.ok) return { reason: `${name} could not be built: ${step.output.split('\n').at(-1)}` };
    }
    renameSync(draft, target);
    return { path: target };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(draft, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of process.argv.slice(2)) {
    const found = Object.hasOwn(tools, name) ? await findGoTool(/** @type {keyof typeof tools} */ (name), { mayBuild: true }) : { reason: `${name} is not known here` };
    console.log('path' in found ? found.path : found.reason);
    if ('reason' in found) process.exitCode = 1;
  }
}
