import { existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { type Finding, fail, ok, warn } from './finding';

/** Since 20.19 Node loads ES modules by require, which several libraries count on. */
const oldestNode = [20, 19] as const;

export function checkNode(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNew = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return isNew ? ok('Node', version) : fail('Node', version, `Install Node ${oldestNode.join('.')} or newer from https://nodejs.org.`);
}

const megabyte = 1 << 20;
/** Below the first Postgres soon has no room for its own log; below the second a busy week may fill the rest. In megabytes. */
const disk = { least: 300, comfortable: 2_000 } as const;

export function checkDisk(home: string, measure: typeof statfsSync = statfsSync): Finding {
  let existing = resolve(home);
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = measure(existing);
  const free = Math.floor((bavail * bsize) / megabyte);
  const found = `${(free / 1024).toFixed(1)} GB free where ${home} lies`;
  if (free < disk.least) return fail('Disk', found, `Free at least ${disk.least} MB, or set LINTEL_HOME to a folder on a larger disk.`);
  return free < disk.comfortable ? warn('Disk', found, 'Free some space before it runs full: nothing can be written then.') : ok('Disk', found);
}

export interface WantedPort {
  readonly variable: string;
  readonly port: number;
}

/** Whether a start would find the ports it wants. */
export async function checkPorts(wanted: readonly WantedPort[]): Promise<Finding> {
  const free = await Promise.all(wanted.map(({ port }) => isFree(port)));
  const taken = wanted.filter((_, i) => free[i] === false);
  if (taken.length === 0) return ok('Ports', `${wanted.map(({ port }) => port).join(', ')} are free`);
  return warn('Ports', `${taken.map(({ port }) => port).join(', ')} in use by another program`, `Set ${taken.map(({ variable }) => variable).join(', ')} to free ports before npm start.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => { answer(false); });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => { answer(true); }));
  });
}
