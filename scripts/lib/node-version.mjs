import { SetupError } from './setup-error.mjs';

/** Since 20.19 Node loads ES modules by require, which several libraries count on. */
const least = [20, 19];

/** @param {string} [version] as in process.versions.node @param {string} [platform] as in process.platform */
export function requireNode(version = process.versions.node, platform = process.platform) {
  if (platform === 'win32') throw new SetupError('Lintel runs on Linux and macOS: on Windows start it inside WSL 2.');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > Number(least[0]) || (major === least[0] && minor >= Number(least[1]))) return;
  throw new SetupError(`This is Node ${version} and Lintel needs ${least.join('.')} or newer: install it from https://nodejs.org and start again.`);
}
