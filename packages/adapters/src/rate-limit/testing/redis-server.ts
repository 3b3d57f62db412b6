import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A Redis server for tests: the one that TEST_REDIS_URL names, or one started now. */
export interface RedisTestServer {
  readonly url: string;
  stop(): void;
}

const given = process.env['TEST_REDIS_URL'];

/** Why this machine has none; undefined where it has. */
export const redisMissing = given === undefined && spawnSync('redis-server', ['--version']).status !== 0 ? 'no redis-server on PATH, no TEST_REDIS_URL' : undefined;

export async function startRedis(): Promise<RedisTestServer> {
  if (given !== undefined) return { url: given, stop: () => {} };
  const port = await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  return { url: `redis://127.0.0.1:${port}`, stop: () => void server.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
