import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/paths.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const told = new Set(read('docs/configuration.md').match(/`[A-Z][A-Z0-9_]+/g)?.map((name) => name.slice(1)));

test.each(['apps/web/src/env.ts', 'apps/worker/src/env.ts', 'apps/cli/src/env.ts'])('the configuration page names every variable of %s', (file) => {
  const known = [...read(file).matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => String(name)).filter((name) => !['NODE_ENV', 'APP_URL', 'FILES_FOLDER'].includes(name));
  expect(known).not.toEqual([]);
  expect(known.filter((name) => !told.has(name))).toEqual([]);
});

test('each secret that may come from a file is marked as such', () => {
  const secrets = ['web', 'worker', 'cli'].flatMap((app) => [...(/^const secrets = \[(.*)\] as const;$/m.exec(read(`apps/${app}/src/env.ts`))?.[1] ?? '').matchAll(/'([A-Z0-9_]+)'/g)].map(([, name]) => String(name)));
  expect(secrets).not.toEqual([]);
  const marked = new Set([...read('docs/configuration.md').matchAll(/`([A-Z0-9_]+)` 🔑/g)].map(([, name]) => name));
  expect([...new Set(secrets)].filter((name) => !marked.has(name))).toEqual([]);
});
