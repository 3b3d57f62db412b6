import { createTestDatabase, isSoak, type TestDatabase } from '@lintel/db/testing';
import type { Operation } from '@lintel/db';
import type { Actor } from '@lintel/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSides, installTestAccess } from '../testing';
import { attempt, type IdSource, idSource, inputsFor, outsiders, type OwnedRow, type Ownership, type Planted, plantTenants, readOwnership, type Sabotage, trespassesOf } from '../testing/tenants';
import { operations } from './registry';
import { searchAnswer } from './search/contract';
import { searchWithin } from './search/matrix';

const tries = isSoak() ? 50_000 : 2_000;
const each = Math.ceil(tries / operations.length);

/** There can be one of it in the world at a time, and another case has made it: inputs are made from the schema alone. */
const isThereAlready = 'Someone else did this first';
/** The same ways every time, so that a check of today can be compared with yesterday's; at full size others every time. */
const walk = isSoak() ? {} : { seed: 20 };

let test: TestDatabase;
let planted: Planted;
let ownership: Ownership;
let ids: IdSource;
let actors: readonly Actor[];

beforeAll(async () => {
  test = await createTestDatabase();
  searchWithin(test.db);
  installTestAccess();
  const sides = await createSides(test.db);
  planted = await plantTenants(test.db, sides);
  ownership = await readOwnership(test.db);
  ids = idSource(ownership);
  actors = await outsiders(test.db, sides);
}, 120_000);
afterAll(() => test.drop());

function attemptsAt(name: string) {
  const operation = operations.find((one) => one.name === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}`);
  return { operation, attempts: fc.record({ actor: fc.constantFrom(...actors), input: inputsFor(operation, planted.inputs.get(name) ?? [], ids) }) };
}

/** The first trespass of so many attempts by a policy that is broken; undefined when none was noticed. */
async function firstTrespass(name: string, sabotage: Sabotage, numRuns = 200): Promise<string | undefined> {
  const { operation, attempts } = attemptsAt(name);
  for (const { actor, input } of fc.sample(attempts, { numRuns, seed: 20 })) {
    const [first] = await trespassesOf(test.db, ownership, { operation, actor, input }, sabotage);
    if (first !== undefined) return first;
  }
  return undefined;
}

describe('random people at random ids', () => {
  it('meet records of every kind, of both sides', () => {
    const without = operations.filter(({ name }) => planted.inputs.get(name) === undefined).map(({ name }) => name);
    expect(without.filter((name) => !planted.unplanted.some((why) => why.startsWith(`${name} as `) && why.includes(isThereAlready)))).toEqual([]);
    expect(without.length).toBeLessThan(operations.length / 10);
    expect(new Set(ownership.rows.map(({ table }) => table)).size).toBeGreaterThan(30);
  });

  it.each(operations.map((operation) => operation.name))('%s shows, changes and betrays nothing of another tenant', { timeout: isSoak() ? 600_000 : 60_000 }, async (name) => {
    const { operation, attempts } = attemptsAt(name);
    await fc.assert(fc.asyncProperty(attempts, async ({ actor, input }) => {
      expect(await trespassesOf(test.db, ownership, { operation, actor, input })).toEqual([]);
    }), { numRuns: each, ...walk });
  });
});

describe('the numbers beside a search', () => {
  it('count nothing that the asker may not know of', { timeout: isSoak() ? 600_000 : 60_000 }, async () => {
    const { operation, attempts } = attemptsAt('search.listings');
    await fc.assert(fc.asyncProperty(attempts, async ({ actor, input }) => { expect(await overcounted(operation, actor, input)).toEqual([]); }), { numRuns: isSoak() ? 5_000 : 100, ...walk });
  });

  it('are noticed when the policy lets everybody in', async () => {
    const { operation, attempts } = attemptsAt('search.listings');
    const found: string[] = [];
    for (const { actor, input } of fc.sample(attempts, { numRuns: 50, seed: 20 })) found.push(...(await overcounted(operation, actor, input, 'no policy')));
    expect(found.some((what) => what.startsWith('total'))).toBe(true);
    expect(found.some((what) => what.startsWith('status'))).toBe(true);
  });
});

/** Counts of an answer that are larger than the listings of that kind which are public or the asker's. */
async function overcounted(operation: Operation, actor: Actor, input: unknown, sabotage: Sabotage = 'none'): Promise<readonly string[]> {
  const heard = await attempt(test.db, ownership, { operation, actor, input: { ...Object(input), withFacets: true } }, sabotage);
  if (heard.outcome !== 'ok') return [];
  const { total, facets } = searchAnswer.parse(JSON.parse(heard.text));
  const known = ownership.rows.filter((row) => row.table === 'listing' && (ownership.isPublic(row) || ownership.concerns(row, actor)));
  const propertyOf = (row: OwnedRow) => ownership.rowOfId.get(String(row.values['property_id']))?.values;
  const most = (value: string, of: (row: OwnedRow) => unknown) => known.filter((row) => of(row) === value).length;
  const beyond = (name: string, counted: readonly { readonly value: string; readonly count: number }[], of: (row: OwnedRow) => unknown) =>
    counted.flatMap(({ value, count }) => (count > most(value, of) ? [`${name} ${value}: ${count} of ${most(value, of)}`] : []));
  return [
    ...(total.count > known.length ? [`total: ${total.count} of ${known.length}`] : []),
    ...beyond('status', facets?.status ?? [], (row) => row.values['standard_status']),
    ...beyond('type', facets?.propertyType ?? [], (row) => propertyOf(row)?.['property_type']),
    ...[facets?.city, facets?.bedrooms, facets?.bathrooms, facets?.price].flatMap((counted, nth) => {
      const sum = (counted ?? []).reduce((all, { count }) => all + count, 0);
      return sum > known.length ? [`facet ${nth}: ${sum} of ${known.length}`] : [];
    }),
  ];
}

describe('a policy that lets everybody in', () => {
  it.each(['inquiry.list', 'inquiry.get', 'listing.list', 'listing.get', 'webhook.list', 'activity.timeline'])('is noticed at %s', async (name) => {
    expect(await firstTrespass(name, 'no policy')).toMatch(/^was told /);
  });

  it.each(['inquiry.close', 'listing.update', 'webhook.delete', 'membership.revoke'])('is noticed at %s', async (name) => {
    expect(await firstTrespass(name, 'no policy')).toMatch(/^(changed|was told) /);
  });

  it('is noticed in the numbers and cards of search', async () => {
    expect(await firstTrespass('search.listings', 'no policy')).toMatch(/^was told /);
    expect(await firstTrespass('search.find', 'no policy')).toMatch(/^was told /);
  });
});
