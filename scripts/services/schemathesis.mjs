import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOnPath, isExecutable } from '../lib/find-on-path.mjs';
import { cacheDirectory } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';

const distribution = 'schemathesis>=4.32,<5';

/**
 * The tester of REST APIs: the one on PATH, the one installed before, or one installed now into a Python environment of its own.
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findSchemathesis() {
  const folder = join(cacheDirectory(), 'schemathesis');
  const installed = join(folder, 'bin', 'schemathesis');
  const path = findOnPath('schemathesis') ?? (isExecutable(installed) ? installed : undefined);
  if (path) return { path };
  const python = findOnPath('python3') ?? findOnPath('python');
  if (!python) return { reason: 'schemathesis needs Python, which is not on PATH' };
  for (const [program, args] of [[python, ['-m', 'venv', folder]], [join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', distribution]]]) {
    const step = await run(/** @type {string} */ (program), /** @type {string[]} */ (args), { timeout: 300_000 });
    if (!step.ok) return { reason: `schemathesis could not be installed: ${step.output.split('\n').at(-1)}` };
  }
  return isExecutable(installed) ? { path: installed } : { reason: 'schemathesis was installed without its program' };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await findSchemathesis();
  console.log('path' in found ? found.path : found.reason);
  if ('reason' in found) process.exitCode = 1;
}
