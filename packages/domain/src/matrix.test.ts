import { readFileSync } from 'node:fs';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askers } from './permissions/askers';
import { casesByDomain } from './permissions/cases';
import { type Asker, expectedFor, type Outcome } from './permissions/matrix-case';
import { printMatrix } from './permissions/print';
import { type Tried, tryCase } from './permissions/try-case';
import { operations } from './registry';
import { searchWithin } from './search/matrix';
import { createSides, installTestAccess, type Sides } from '../testing';

const cases = Object.values(casesByDomain).flat();
const page = new URL('../../../docs/permissions.md', import.meta.url);

let test: TestDatabase;
let sides: Sides;

beforeAll(async () => {
  test = await createTestDatabase();
  searchWithin(test.db);
  installTestAccess();
  sides = await createSides(test.db);
});
afterAll(() => test.drop());

describe('who may do what', () => {
  it('is said of every operation, once', () => {
    const names = operations.map((operation) => operation.name);
    expect(new Set(names).size).toBe(names.length);
    expect(cases.map((one) => one.operation.name).toSorted()).toEqual(names.toSorted());
  });

  it('stands in the documentation as it is', () => {
    expect(readFileSync(page, 'utf8'), 'docs/permissions.md is stale: run `pnpm --filter @lintel/domain permissions`').toBe(printMatrix(casesByDomain));
  });

  it.each(cases.map((one) => [one.operation.name, one] as const))('%s', { timeout: 60_000 }, async (_name, one) => {
    const found: [Asker, readonly [Outcome, Outcome]][] = [];
    const demanded = new Set<string>();
    const note = ({ outcome, demanded: permissions }: Tried) => {
      for (const permission of permissions) demanded.add(permission);
      return outcome;
    };
    for (const asker of askers) found.push([asker, [note(await tryCase(test.db, sides, one, asker, true)), note(await tryCase(test.db, sides, one, asker, false))]]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(askers.map((asker) => [asker, expectedFor(one.expected, asker)])));
    expect([...demanded], 'the permission it declares is one it demands').toContain(one.operation.permission);
  });
});
