import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findOnPath } from '../lib/find-on-path.mjs';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';
import { withPnpm } from '../prepare/install.mjs';

const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
/** Written by people: what is generated from it says nothing of its own, and an image is no text. */
const written = listed.stdout.split('\n').filter((file) => file && existsSync(join(root, file)) && !/pnpm-lock\.yaml|openapi\.json|\/generated\/|\.(?:png|ico|woff2|gz)$/.test(file));

/** Made up, for tests of what happens to such addresses. */
const madeUp = [
  { file: 'apps/cli/src/verbs.test.ts', rule: 'database-connection-string' },
  { file: 'packages/adapters/src/webhooks/webhooks.test.ts', rule: 'basicauth' },
];

/** @param {string} folder @param {string[]} files @returns {Array<{ file: string, rule: string, line: number }>} */
const secretsIn = (folder, files) => JSON.parse(execFileSync(process.execPath, [join(root, 'scripts/scans/find-secrets.mjs'), folder], { input: files.join('\n'), encoding: 'utf8' }));

test.skipIf(written.length === 0)('no key, token or password is in the files', () => {
  const isMadeUp = (/** @type {{ file: string, rule: string }} */ found) => madeUp.some(({ file, rule }) => file === found.file && rule === found.rule);
  expect(secretsIn(root, written).filter((found) => !isMadeUp(found))).toEqual([]);
});

test('one that is left somewhere is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-secrets-'));
  try {
    // Put together here, so that this file has none.
    writeFileSync(join(folder, 'settings.ts'), ['const token = \'ghp_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx', '\';'].join(''));
    expect(secretsIn(folder, ['settings.ts'])).toEqual([{ file: 'settings.ts', rule: 'github', line: 1 }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const free = /^(?:\(?(?:MIT(?:-0)?|Apache-2\.0|BSD(?:-[23]-Clause)?|0BSD|ISC|MPL-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Zlib)(?: (?:OR|AND) )?)+\)?$/;
/** Not code, or linked to and not built in; each may be used as it is. */
const otherwise = /** @type {Readonly<Record<string, string>>} */ ({
  '@fontsource-variable/fraunces': 'OFL-1.1', '@fontsource-variable/inter': 'OFL-1.1', 'caniuse-lite': 'CC-BY-4.0',
  // In the public domain, by a LICENSE file that its package.json does not name.
  unionfs: 'Unknown',
});
const isAllowed = (/** @type {string} */ name, /** @type {string} */ licence) => free.test(licence) || otherwise[name] === licence || (name.startsWith('@img/sharp-libvips-') && licence === 'LGPL-3.0-or-later');

test('whatever Lintel is made of may be used freely', async () => {
  const { stdout } = await run('pnpm', ['licenses', 'list', '--prod', '--json'], { cwd: root, env: await withPnpm() });
  const byLicence = /** @type {Record<string, Array<{ name: string }>>} */ (JSON.parse(stdout));
  const all = Object.entries(byLicence).flatMap(([licence, packages]) => packages.map(({ name }) => ({ name, licence })));
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ name, licence }) => !isAllowed(name, licence))).toEqual([]);
});

test('no library has a known weakness that is high or worse', async (context) => {
  const { stdout } = await run('pnpm', ['audit', '--prod', '--json'], { cwd: root, env: await withPnpm() });
  const { error, metadata } = JSON.parse(stdout);
  if (error) return context.skip(`the registry here tells of no weaknesses: ${error.code}`);
  expect(metadata.vulnerabilities).toMatchObject({ high: 0, critical: 0 });
});

test('the container files have no known weakness that is high or worse', async (context) => {
  const trivy = findOnPath('trivy');
  if (!trivy) return context.skip('trivy is not on PATH');
  expect(await run(trivy, ['config', '--severity', 'HIGH,CRITICAL', '--exit-code', '1', 'deploy'], { cwd: root })).toMatchObject({ code: 0 });
});
