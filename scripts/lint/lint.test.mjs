import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../lib/paths.mjs';
import { run } from '../lib/processes.mjs';

/** Each a small file at a place of the house, and what the lint says of it; null: nothing. @type {Array<[where: string, code: string, said: string | null]>} */
const cases = [
  ['packages/kernel/src/a.ts', "import '@lintel/db';", 'the kernel stands beneath everything'],
  ['packages/kernel/src/b.ts', "import 'kysely';", 'the kernel is pure'],
  ['packages/kernel/src/c.ts', "import 'node:crypto';", 'the kernel runs in the browser'],
  ['packages/kernel/src/c.test.ts', "import 'node:fs';", null],
  ['packages/kernel/src/d.ts', "import { z } from 'zod';\nimport { e } from './e';\nexport { z, e };", null],
  ['packages/db/src/a.ts', "import '@lintel/domain/listing';", 'the database imports the kernel alone'],
  ['packages/db/src/b.ts', "import '@lintel/kernel';\nimport '@prisma/client';\nimport 'pg';", null],
  ['packages/adapters/src/files/a.ts', "import '@lintel/domain/media';", 'an adapter imports the kernel and the database alone'],
  ['packages/adapters/src/files/b.ts', "import '../../../db/src/database';", 'another package is imported by its name'],
  ['packages/adapters/src/files/c.ts', "import '@prisma/client';", 'Prisma stays in packages/db'],
  ['packages/adapters/src/temporal/a.ts', "import '@lintel/workflows';", 'what starts workflows knows their names and shapes, never their code'],
  ['packages/adapters/src/temporal/b.ts', "import '@lintel/workflows/contracts';\nimport '@temporalio/client';", null],
  ['apps/web/src/server/t.ts', "import '@lintel/adapters/temporal';", 'only the worker and the command line talk to Temporal'],
  ['packages/adapters/src/files/d.ts', "import '@lintel/db';\nimport '@lintel/kernel';\nimport '../search/port';", null],
  ['packages/ui/src/a.ts', "import '@lintel/kernel';", 'this package knows nothing of the house'],
  ['packages/domain/src/listing/a.ts', "import '@lintel/workflows';", 'a domain imports the kernel, the database and adapters'],
  ['packages/domain/src/listing/b.ts', "import '@temporalio/client';", 'a domain is true without HTTP and without Temporal'],
  ['packages/domain/src/listing/c.ts', "import '../media/store';", 'another domain is known by its index'],
  ['packages/domain/src/listing/commands/d.ts', "import '../../media/commands/attach-photo';", 'another domain is known by its index'],
  ['packages/domain/src/listing/commands/e.ts', "import '../store';\nimport '../../media/index';\nimport '../../media/contract';\nimport '../../media/events';\nimport '../../fields';", null],
  ['packages/domain/src/listing/contract.ts', "import '@lintel/db';", 'contracts, lifecycles and lookups run in the browser'],
  ['packages/domain/src/listing/lifecycle.ts', "import './store';", 'contracts, lifecycles and lookups run in the browser'],
  ['packages/domain/src/listing/lookups.ts', "import 'node:fs';", 'contracts, lifecycles and lookups run in the browser'],
  ['packages/domain/src/feed/a.ts', "import '../listing/lookups';\nimport '../listing/detail-contract';", null],
  ['packages/workflows/src/listing/a.ts', "import '@lintel/domain/listing';", 'workflows import the kernel and types of contracts alone'],
  ['packages/workflows/src/listing/b.ts', "import { listingInput } from '@lintel/domain/listing/contract';\nexport { listingInput };", 'workflows import the kernel and types of contracts alone'],
  ['packages/workflows/src/listing/c.ts', "import type { Listing } from '@lintel/domain/listing/contract';\nimport '@temporalio/workflow';\nimport '@lintel/kernel';\nexport type Mine = Listing;", null],
  ['packages/workflows/src/listing/d.ts', "import 'node:fs';", "Node's built-ins are not there"],
  ['packages/workflows/src/listing/e.ts', "import '@temporalio/client';", 'only @temporalio/workflow and @temporalio/common'],
  ['packages/workflows/src/listing/f.ts', "export const answer = fetch('http://localhost');", 'what touches the outside is an activity'],
  ['packages/workflows/src/listing/g.test.ts', "import 'node:fs';\nimport '@temporalio/testing';", null],
  ['apps/web/src/server/a.ts', "import '@lintel/workflows';", 'web never imports a workflow'],
  ['apps/web/src/server/b.ts', "export const client = await import('@temporalio/client');", 'web never talks to Temporal'],
  ['apps/web/src/server/c.ts', "import '@lintel/domain/listing';\nimport '@lintel/db';", null],
  ['apps/web/src/features/listing/a.ts', "import { getListing } from '@lintel/domain/listing';\nexport { getListing };", 'screens run in the browser'],
  ['apps/web/src/features/listing/b.ts', "import '@lintel/domain/listing/contract';\nimport '@lintel/ui';", null],
  ['apps/worker/src/a.ts', "import '@lintel/ui';", "the browser's side and other apps are not for this process"],
  ['apps/worker/src/b.ts', "import '@lintel/domain/listing';\nimport '@lintel/workflows';\nimport '@temporalio/worker';", null],
  ['apps/cli/src/a.ts', "import '@lintel/web';", "the browser's side and other apps are not for this process"],
  ['apps/worker/src/c.ts', "export const home = process.env['LINTEL_HOME'];", 'process.env'],
  ['apps/worker/src/env.ts', "export const home = process.env['LINTEL_HOME'];", null],
  ['packages/kernel/src/f.ts', "export * from './d';", 'Export names one by one'],
  ['packages/kernel/src/g.ts', 'export default 1;', 'default export'],
  ['packages/kernel/src/h.ts', 'export const anything = (value: any) => value;', 'any'],
  ['packages/kernel/src/i.ts', "console.log('said');", 'console'],
  ['packages/kernel/src/j.ts', "import { K } from './d';\nexport const k = (value: K): K => value;", 'import'],
  ['packages/kernel/src/l.ts', 'export const l = 1;\n'.repeat(1) + '\n// .'.repeat(400), 'too many lines'],
  ['packages/kernel/src/m.ts', "import { n } from './n';\nexport const m = (): number => n();", 'cycle'],
  ['packages/kernel/src/n.ts', "import { m } from './m';\nexport const n = (): number => m();", 'cycle'],
  ['packages/kernel/src/notMine.ts', 'export const o = 1;', 'kebab'],
  ['packages/kernel/src/p.ts', 'async function later(): Promise<void> {}\nlater();', 'Promises must be awaited'],
];

/** @type {Map<string, string>} what was said of each file */
const said = new Map();
/** @type {string} */
let folder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-lint-'));
  for (const name of ['scripts', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  copyFileSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.json'));
  for (const [where, code] of cases) {
    mkdirSync(dirname(join(folder, where)), { recursive: true });
    writeFileSync(join(folder, where), `${code}\n`);
  }
  const result = await run(join(root, 'node_modules/.bin/oxlint'), ['--format=json', 'apps', 'packages'], { cwd: folder });
  for (const { filename, message, help, code } of JSON.parse(result.stdout).diagnostics) said.set(filename, `${said.get(filename) ?? ''}${code}: ${message} ${help ?? ''}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lint holds every arrow', () => {
  test.each(cases)('%s', (where, _, expected) => {
    const heard = said.get(where) ?? '';
    if (expected === null) expect(heard.split('\n').filter((line) => /^house|restricted|process-env/.test(line))).toEqual([]);
    else expect(heard).toContain(expected);
  });
});
