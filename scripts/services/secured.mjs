import { appendFileSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from '../lib/find-on-path.mjs';
import { findFreePort, isPortFree } from '../lib/ports.mjs';
import { exited, spawnLogged, stopProcess } from '../lib/processes.mjs';
import { explain } from '../lib/setup-error.mjs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureCluster } from './postgres-cluster.mjs';
import { postgresAccount } from './postgres-binaries.mjs';
import { startPostgres } from './postgres.mjs';
import { findVersitygw, startVersitygw } from './versitygw.mjs';

/**
 * Servers that speak TLS alone, with the certificate whose files are named: `node secured.mjs CERT KEY`. Prints where they are as JSON, null for those
 * that this machine cannot have, and serves until its standard input closes.
 */
const [cert = '', key = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'lintel-secured-'));
/** @type {Array<() => Promise<unknown>>} */
const stops = [];

async function postgres() {
  const dataDirectory = join(folder, 'postgres');
  await ensureCluster({ dataDirectory });
  const account = await postgresAccount();
  for (const [from, name] of [[cert, 'server.crt'], [key, 'server.key']]) {
    const at = join(dataDirectory, /** @type {string} */ (name));
    copyFileSync(/** @type {string} */ (from), at);
    chmodSync(at, 0o600);
    if (account) chownSync(at, account.uid, account.gid);
  }
  appendFileSync(join(dataDirectory, 'postgresql.conf'), "ssl = on\nssl_cert_file = 'server.crt'\nssl_key_file = 'server.key'\n");
  const rules = join(dataDirectory, 'pg_hba.conf');
  writeFileSync(rules, readFileSync(rules, 'utf8').replaceAll(/^host\b/gm, 'hostssl'));
  const server = await startPostgres({ dataDirectory, port: await findFreePort(), logFile: join(folder, 'postgres.log'), keep: false });
  stops.push(server.stop);
  return server.url.replace('127.0.0.1', 'localhost');
}

async function redis() {
  const program = findOnPath('redis-server');
  if (program === undefined) return null;
  const port = await findFreePort();
  const args = ['--port', '0', '--tls-port', String(port), '--bind', '127.0.0.1', '--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', cert, '--tls-auth-clients', 'no', '--save', '', '--appendonly', 'no'];
  const child = spawnLogged(program, args, { logFile: join(folder, 'redis.log'), cwd: folder, env: process.env });
  stops.push(() => stopProcess(child.pid ?? 0, [['SIGTERM', 2000], ['SIGKILL', 1000]]));
  const ended = exited(child).then(() => true);
  for (let round = 0; round < 200 && (await isPortFree(port)); round += 1) if (await Promise.race([ended, sleep(50)])) return null;
  return `rediss://localhost:${port}`;
}

async function files() {
  const found = await findVersitygw({ say: (what) => console.error(`… ${what}`) });
  if ('reason' in found) return null;
  mkdirSync(join(folder, 's3'));
  const { endpoint, region, bucket, credentials, stop } = await startVersitygw({ program: found.path, folder: join(folder, 's3'), logFile: join(folder, 's3.log'), tls: { cert, key } });
  stops.push(stop);
  return { endpoint, region, bucket, credentials };
}

try {
  const [database, buckets, store] = await Promise.all([postgres(), redis(), files()]);
  console.log(JSON.stringify({ database, redis: buckets, files: store }));
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('close', resolve));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
} finally {
  await Promise.all(stops.map((stop) => stop()));
  rmSync(folder, { recursive: true, force: true });
}
