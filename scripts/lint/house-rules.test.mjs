import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';

const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], { cwd: root });
const files = listed.stdout.split('\n').filter((file) => file && existsSync(join(root, file)) && !file.includes('/generated/'));
const text = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
/** The rule names what it looks for, and so does this file. */
const others = files.filter((file) => file !== 'scripts/lint/house-rules.test.mjs');

test.skipIf(files.length === 0)('nothing silences the lint or the compiler', () => {
  const silencer = /(?:eslint|oxlint|biome)-disable|@ts-(?:ignore|nocheck|expect-error)/;
  expect(others.filter((file) => silencer.test(text.get(file) ?? ''))).toEqual([]);
});

test.skipIf(files.length === 0)('no file is named for being of use in general', () => {
  const vague = /^(?:utils?|helpers?|common|managers?|data|info|misc)\.(?:test\.)?(?:ts|tsx|mjs)$/;
  expect(files.filter((file) => vague.test(basename(file)))).toEqual([]);
});

test.skipIf(files.length === 0)('files stay small: half of them under 70 lines, nineteen of twenty under 250', () => {
  const sizes = [...text.values()].map((each) => each.split('\n').length - 1).sort((one, other) => one - other);
  expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThan(70);
  expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThan(250);
});

test.skipIf(files.length === 0)('every test that has a full size is in the soak', () => {
  const soak = [...(text.get('soak/vitest.config.ts') ?? '').matchAll(/^ +'(.+\.test\.ts)',$/gm)].map(([, file = '']) => file);
  const isListed = (/** @type {string} */ file) => soak.some((one) => one === file || (one.endsWith('/*.test.ts') && dirname(one) === dirname(file)));
  const sized = files.filter((file) => file.endsWith('.test.ts') && /\bisSoak\(\)/.test(text.get(file) ?? ''));
  expect(sized.length).toBeGreaterThan(0);
  expect(sized.filter((file) => !isListed(file))).toEqual([]);
});
