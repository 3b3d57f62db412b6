import { findOnPath } from '../lib/find-on-path.mjs';
import { run } from '../lib/processes.mjs';

/** @returns {string | undefined} */
function installed() {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = findOnPath(name, `${process.env.PATH}:/usr/bin:/snap/bin`);
    if (path) return path;
  }
  return findOnPath('Google Chrome', mac.slice(0, mac.lastIndexOf('/')));
}

/**
 * A browser for tests: CHROMIUM_PATH, one of this machine, or Debian's where we may install it.
 * @param {{ say?: (what: string) => void }} [options]
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findChromium({ say = () => {} } = {}) {
  const found = process.env.CHROMIUM_PATH || installed();
  if (found) return { path: found };
  const apt = findOnPath('apt-get');
  if (!apt) return { reason: 'no Chromium on PATH: install one, or set CHROMIUM_PATH' };
  if (process.getuid?.() !== 0) return { reason: 'no Chromium on PATH: "sudo apt-get install chromium" provides one, or set CHROMIUM_PATH' };
  say('installing Chromium with apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, ['update', '-qq'], { env, timeout: 300_000 });
  const result = await run(apt, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, timeout: 900_000 });
  const path = installed();
  return path ? { path } : { reason: `apt-get could not install Chromium: ${result.output.split('\n').at(-1)}` };
}
