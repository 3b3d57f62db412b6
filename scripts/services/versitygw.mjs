import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findOnPath, isExecutable } from '../lib/find-on-path.mjs';
import { cacheDirectory } from '../lib/paths.mjs';
import { findFreePort, isPortFree } from '../lib/ports.mjs';
import { exited, run, spawnLogged, stopProcess } from '../lib/processes.mjs';
import { explain, SetupError } from '../lib/setup-error.mjs';
import { findGo } from './toolchains.mjs';

const source = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';

/** The exit code of `node versitygw.mjs` where this machine cannot have the server. */
const cannotBeHad = 3;

/**
 * A server that speaks S3 over a folder: the one on PATH, the one built before, or one built now with Go, which takes a minute or two.
 * @param {{ say?: (what: string) => void, signal?: AbortSignal }} [options]
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findVersitygw({ say = () => {}, signal } = {}) {
  const folder = join(cacheDirectory(), 'bin');
  const cached = join(folder, 'versitygw');
  const path = findOnPath('versitygw') ?? (isExecutable(cached) ? cached : undefined);
  if (path) return { path };
  const go = await findGo();
  if ('reason' in go) return { reason: `versitygw is not on PATH and there is no Go to build it with: ${go.reason}` };
  say('building an S3 server (versitygw) once with Go, which takes a minute or two');
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, GOBIN: folder, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' };
  const built = await run(go.path, ['install', source], { env, timeout: 1_200_000, ...(signal ? { signal } : {}) });
  return built.ok ? { path: cached } : { reason: `versitygw could not be built: ${built.output.split('\n').slice(-3).join(' ')}` };
}

/**
 * Starts it over a folder of its own with one bucket, and waits until it answers.
 * @param {{ program: string, folder: string, logFile: string, port?: number, bucket?: string, tls?: { cert: string, key: string } }} options tls: files; it then answers over TLS alone
 */
export async function startVersitygw({ program, folder, logFile, port: wanted, bucket = 'lintel', tls }) {
  const port = wanted ?? (await findFreePort());
  const credentials = { accessKeyId: `test-${randomBytes(6).toString('hex')}`, secretAccessKey: randomBytes(24).toString('hex') };
  // A folder inside the gateway's is a bucket. Descriptions lie beside, since not every disk keeps extended attributes.
  const [buckets, sidecar] = [join(folder, 'buckets'), join(folder, 'sidecar')];
  mkdirSync(join(buckets, bucket), { recursive: true });
  mkdirSync(sidecar, { recursive: true });
  const env = { ...process.env, ROOT_ACCESS_KEY: credentials.accessKeyId, ROOT_SECRET_KEY: credentials.secretAccessKey };
  const child = spawnLogged(program, ['--port', `127.0.0.1:${port}`, '--quiet', ...(tls ? ['--cert', tls.cert, '--key', tls.key] : []), 'posix', '--sidecar', sidecar, buckets], { logFile, cwd: folder, env });
  const ended = exited(child);
  const endpoint = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  const failure = await Promise.race([ended, tls ? untilTaken(port) : untilAnswering(endpoint)]);
  const pid = child.pid ?? 0;
  const stop = async () => void (await stopProcess(pid, [['SIGTERM', 3000], ['SIGKILL', 1000]]));
  if (failure === 'ready') return { endpoint, region: 'us-east-1', bucket, credentials, pid, ended, stop };
  if (pid) await stop();
  const said = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-6).join('\n') : '';
  throw new SetupError(`The S3 server did not start (${failure}).`, { details: said });
}

/** @param {string} endpoint */
async function untilAnswering(endpoint) {
  for (const giveUp = Date.now() + 30_000; Date.now() < giveUp; await sleep(50)) {
    const answer = await fetch(endpoint).catch(() => undefined); // nothing listens yet
    if (answer) return 'ready';
  }
  return 'it did not answer within 30 s';
}

/** @param {number} port */
async function untilTaken(port) {
  for (const giveUp = Date.now() + 30_000; Date.now() < giveUp; await sleep(50)) if (!(await isPortFree(port))) return 'ready';
  return 'it did not listen within 30 s';
}

/** Serves until whoever started this process closes its standard input or dies, then leaves nothing behind. */
async function serve() {
  const found = await findVersitygw({ say: (what) => console.error(`… ${what}`) });
  if ('reason' in found) {
    console.error(found.reason);
    return cannotBeHad;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lintel-s3-'));
  try {
    const { ended, stop, pid: _, ...server } = await startVersitygw({ program: found.path, folder, logFile: join(folder, 'log') });
    console.log(JSON.stringify(server));
    process.stdin.resume();
    const told = ['SIGINT', 'SIGTERM'].map((signal) => new Promise((resolve) => process.once(signal, resolve)));
    await Promise.race([ended, ...told, new Promise((resolve) => process.stdin.once('close', resolve))]);
    await stop();
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exit(await serve());
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
