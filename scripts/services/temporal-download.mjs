import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/processes.mjs';
import { reasonOf } from '../lib/setup-error.mjs';

const platforms = /** @type {Record<string, string | undefined>} */ ({ linux: 'linux', darwin: 'darwin', win32: 'windows' });
const machines = /** @type {Record<string, string | undefined>} */ ({ x64: 'amd64', arm64: 'arm64' });

/**
 * Fetches a tool from Temporal's own download service, as its SDK does: the service names an archive and the file in it.
 * Many networks do not reach it, so it is given little time to answer.
 * @param {{ product: 'cli' | 'temporal-test-server', version?: string, target: string, base?: string, answerWithin?: number, deliverWithin?: number }} options
 *   target: the full path the tool is put at; limits in milliseconds
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function downloadFromTemporal({ product, version = 'default', target, base = 'https://temporal.download', answerWithin = 5000, deliverWithin = 120_000 }) {
  const [platform, arch] = [platforms[process.platform], machines[process.arch]];
  if (!platform || !arch) return { reason: `no build for ${process.platform} ${process.arch}` };
  const folder = join(target, '..');
  mkdirSync(folder, { recursive: true });
  const draft = mkdtempSync(join(folder, '.download-'));
  try {
    const query = new URLSearchParams({ platform, arch, 'sdk-name': 'sdk-typescript', 'sdk-version': '1.24.0' });
    const answer = await fetch(`${base}/${product}/${version}?${query.toString()}`, { signal: AbortSignal.timeout(answerWithin) });
    if (!answer.ok) return { reason: `${base} answered ${answer.status}` };
    const { archiveUrl, fileToExtract } = /** @type {{ archiveUrl: string, fileToExtract: string }} */ (await answer.json());
    const archive = await fetch(archiveUrl, { signal: AbortSignal.timeout(deliverWithin) });
    if (!archive.ok) return { reason: `${archiveUrl} answered ${archive.status}` };
    const file = join(draft, 'archive');
    writeFileSync(file, Buffer.from(await archive.arrayBuffer()));
    const unpacked = await run('tar', ['-xf', file, '-C', draft, fileToExtract]);
    if (!unpacked.ok) return { reason: `the archive could not be unpacked: ${unpacked.output}` };
    chmodSync(join(draft, fileToExtract), 0o755);
    renameSync(join(draft, fileToExtract), target);
    return { path: target };
  } catch (error) {
    return { reason: `${base} could not be reached (${reasonOf(error)})` };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
