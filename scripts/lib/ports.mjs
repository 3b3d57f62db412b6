import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { SetupError } from './setup-error.mjs';

/**
 * Whether a server could listen on a port, be it for this machine alone or for every address.
 * @param {number} port
 */
export async function isPortFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, undefined));
}

/** @param {number} port @param {string | undefined} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, exclusive: true, ...(host ? { host } : {}) }, () => server.close(() => resolve(true)));
  });
}

/** Below the range that systems hand to outgoing connections, one of which could take a port between its choice and its use. */
const [lowest, highest] = [20_000, 32_000];

/** A port nobody listens on at this moment. @returns {Promise<number>} */
export async function findFreePort() {
  for (;;) {
    const port = randomInt(lowest, highest);
    if (await isPortFree(port)) return port;
  }
}

/**
 * Reads a port from the environment.
 * @param {string} variable
 * @param {number} fallback
 * @param {NodeJS.ProcessEnv} [env]
 */
export function portFrom(variable, fallback, env = process.env) {
  const given = env[variable];
  if (given === undefined || given === '') return fallback;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new SetupError(`${variable} is "${given}": set it to a port number from 1 to 65535.`);
}

/**
 * Refuses, in one sentence, the first port that somebody already listens on or that is asked for twice.
 * @param {Array<{ variable: string, port: number, what: string }>} wanted
 */
export async function requirePorts(wanted) {
  /** @type {Map<number, string>} */
  const taken = new Map();
  for (const { variable, port, what } of wanted) {
    const other = taken.get(port);
    if (other) throw new SetupError(`${variable} and ${other} both ask for port ${port}: set one of them to another port.`);
    taken.set(port, variable);
    if (await isPortFree(port)) continue;
    throw new SetupError(`Port ${port}, wanted for ${what}, is in use by another program: set ${variable} to a free port, for example ${variable}=${await findFreePort()}.`);
  }
}
