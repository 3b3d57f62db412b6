import { SetupError } from './setup-error.mjs';

/** Since 20.19 Node loads ES modules by require, which several libraries count on. */
const least = [20, 19];

/** @param {string} [version] as in process.versions.node */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > Number(least[0]) || (major === least[0] && minor >= Number(least[1]))) return;
  throw new SetupError(`This is Node ${version} and Lintel needs ${least.join('.')} or newer: install it from https://nodejs.org and start again.`);
}
