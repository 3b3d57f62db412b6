import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isExecutable } from '../lib/find-on-path.mjs';
import { cacheDirectory } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { reasonOf } from '../lib/setup-error.mjs';
import { downloadFromTemporal } from './temporal-download.mjs';
import { findJava } from './toolchains.mjs';

const version = '1.31.0';
const central = 'https://repo1.maven.org/maven2';
const mainClass = 'io.temporal.testserver.TestServer';

/** Every jar the server needs, by its path in Maven Central, with its SHA-256. */
const jars = /** @type {Record<string, string>} */ (JSON.parse(readFileSync(new URL('time-skipping-jars.json', import.meta.url), 'utf8')));

/**
 * An executable that workflow tests start as their time-skipping server: Temporal's native one where it can be downloaded, otherwise
 * the Java one behind a small shell script.
 * @param {{ say?: (what: string) => void }} [options] say: told before something slow
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findTimeSkippingServer({ say = () => {} } = {}) {
  const bin = join(cacheDirectory(), 'bin');
  const native = join(bin, 'temporal-test-server');
  const wrapper = join(bin, `temporal-test-server-java-${version}`);
  for (const path of [native, wrapper]) if (isExecutable(path) && (await answers(path))) return { path };
  const downloaded = await downloadFromTemporal({ product: 'temporal-test-server', target: native });
  if ('path' in downloaded) return downloaded;
  const java = await findJava();
  if ('reason' in java) return { reason: `${downloaded.reason}; Java: ${java.reason}` };
  say("fetching Temporal's test server from Maven Central");
  const folder = join(cacheDirectory(), `temporal-test-server-${version}`);
  const fetched = await fetchJars(folder);
  if (fetched.reason) return { reason: `${downloaded.reason}; ${fetched.reason}` };
  writeWrapper(wrapper, java.path, folder);
  return { path: wrapper };
}

/** Whether the wrapper's Java and jars still exist. @param {string} path */
async function answers(path) {
  const parts = readFileSync(path).subarray(0, 2).toString() === '#!' ? [...readFileSync(path, 'utf8').matchAll(/'(\/[^'*]+)/g)] : [];
  return parts.every(([, needed]) => existsSync(String(needed)));
}

/** @param {string} wrapper @param {string} java @param {string} folder */
function writeWrapper(wrapper, java, folder) {
  mkdirSync(join(wrapper, '..'), { recursive: true });
  const draft = `${wrapper}.${process.pid}`;
  writeFileSync(draft, `#!/bin/sh\nexec '${java}' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx384m -cp '${folder}/*' ${mainClass} "$@"\n`);
  chmodSync(draft, 0o755);
  renameSync(draft, wrapper);
}

/** @param {string} folder @returns {Promise<{ reason?: string }>} */
async function fetchJars(folder) {
  if (existsSync(folder)) return {};
  mkdirSync(cacheDirectory(), { recursive: true });
  const draft = mkdtempSync(join(cacheDirectory(), '.jars-'));
  try {
    const direct = await downloadPinned(draft);
    if (direct.reason) {
      const byMaven = await resolveByMaven(draft);
      if (byMaven.reason) return { reason: `${direct.reason}; ${byMaven.reason}` };
    }
    renameSync(draft, folder);
    return {};
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} folder @returns {Promise<{ reason?: string }>} */
async function downloadPinned(folder) {
  const waiting = Object.entries(jars);
  /** @type {string | undefined} */
  let reason;
  const worker = async () => {
    for (let next = waiting.pop(); next && !reason; next = waiting.pop()) reason ??= await downloadJar(next[0], next[1], folder);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return reason ? { reason } : {};
}

/** @param {string} path @param {string} sha256 @param {string} folder @returns {Promise<string | undefined>} why not */
async function downloadJar(path, sha256, folder) {
  const url = `${central}/${path}`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    if (!answer.ok) return `${url} answered ${answer.status}`;
    const body = Buffer.from(await answer.arrayBuffer());
    if (createHash('sha256').update(body).digest('hex') !== sha256) return `${url} is not the file it should be`;
    writeFileSync(join(folder, path.slice(path.lastIndexOf('/') + 1)), body);
    return undefined;
  } catch (error) {
    return `${central} could not be reached (${reasonOf(error)})`;
  }
}

/** Where Maven Central is closed, Maven may know a mirror. @param {string} folder @returns {Promise<{ reason?: string }>} */
async function resolveByMaven(folder) {
  const mvn = findOnPath('mvn');
  if (!mvn) return { reason: 'no mvn on PATH' };
  const dependency = `<dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${version}</version></dependency>`;
  const project = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>lintel</groupId><artifactId>test-server</artifactId><version>1</version><dependencies>${dependency}</dependencies></project>`;
  const pom = join(folder, 'pom.xml');
  writeFileSync(pom, project);
  const resolved = await run(mvn, ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`], { timeout: 600_000 });
  return resolved.ok ? {} : { reason: `mvn failed: ${resolved.output.split('\n').at(-1)}` };
}
