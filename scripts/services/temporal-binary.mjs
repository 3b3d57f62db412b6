import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isExecutable } from '../lib/find-on-path.mjs';
import { cacheDirectory } from '../lib/paths.mjs';
import { runStreaming } from '../lib/run-streaming.mjs';
import { SetupError } from '../lib/setup-error.mjs';
import { findGo } from './toolchains.mjs';
import { downloadFromTemporal } from './temporal-download.mjs';

/** Later versions carry a replace directive in their module file, which `go install` refuses. */
const source = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
/** What `go list -deps` counts for it on Linux; other systems have a few more or less. */
const packages = 1_298;
const once = 'building Temporal once with Go, which takes a few minutes';

/** @typedef {{ path: string } | { reason: string }} Found */
/** @typedef {{ name: string, slow?: boolean, find: (say: (what: string) => void) => Promise<Found> }} Place */

/** Where a Temporal server may come from, in order. @param {AbortSignal} [signal] @returns {Place[]} */
export function temporalPlaces(signal) {
  const cached = join(cacheDirectory(), 'bin', 'temporal');
  const onPath = findOnPath('temporal');
  return [
    { name: 'on PATH', find: async () => (onPath ? { path: onPath } : { reason: 'not there' }) },
    { name: 'in the cache', find: async () => (isExecutable(cached) ? { path: cached } : { reason: 'not there' }) },
    { name: 'by download', find: () => downloadFromTemporal({ product: 'cli', target: cached }) },
    { name: 'by building it with Go', slow: true, find: (say) => buildTemporal(cached, say, signal) },
  ];
}

/**
 * The first place that has it.
 * @param {{ places?: Place[], say?: (what: string) => void, signal?: AbortSignal }} [options] say: told before a place that takes minutes
 * @returns {Promise<string>} the path of the program
 */
export async function findTemporal({ signal, places = temporalPlaces(signal), say = () => {} } = {}) {
  const reasons = [];
  for (const place of places) {
    if (place.slow) say(once);
    const found = await place.find((how) => say(`${once}: ${how}`));
    if ('path' in found) return found.path;
    reasons.push(`${place.name}: ${found.reason}`);
  }
  throw new SetupError('Temporal is missing and could not be fetched: install it (https://docs.temporal.io/cli) so that "temporal" is on PATH, install Go, or set TEMPORAL_ADDRESS to a server.', { details: reasons.join('\n') });
}

/** @param {string} target @param {(how: string) => void} say @param {AbortSignal} [signal] @returns {Promise<Found>} */
async function buildTemporal(target, say, signal) {
  const go = await findGo();
  if ('reason' in go) return { reason: `Go: ${go.reason}` };
  const folder = join(target, '..');
  mkdirSync(folder, { recursive: true });
  const built = await runStreaming(go.path, ['install', '-v', source], {
    env: { ...process.env, GOBIN: folder, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' }, onLine: countBuilt(say), signal: AbortSignal.any([AbortSignal.timeout(1_200_000), ...(signal ? [signal] : [])]),
  });
  return built.ok ? { path: target } : { reason: `go install failed: ${built.tail.split('\n').slice(-3).join(' ')}` };
}

/** Reads what `go install -v` says: a line for each module it fetches and each package it compiles. @param {(how: string) => void} say */
export function countBuilt(say) {
  let [fetched, compiled] = [0, 0];
  return (/** @type {string} */ line) => {
    if (line.startsWith('go: downloading ')) say(`${(fetched += 1)} modules fetched`);
    else if (!line.includes(' ')) say(`${(compiled += 1)} of about ${packages} packages compiled`);
  };
}
