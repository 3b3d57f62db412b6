import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, isSoak, type TestDatabase } from '@lintel/db/testing';
import { contextOf, createSides, installTestAccess } from '@lintel/domain/testing';
import { type IdSource, idSource, outsiders, type Ownership, plantTenants, readOwnership, searchWithin } from '@lintel/domain/testing/tenants';
import type { Actor } from '@lintel/kernel';
import fc, { type Arbitrary } from 'fast-check';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TopicGuard, topicGuard } from './authorise';
import { frameOf } from './frame';
import { placesReadIn } from './places-read';
import { recordQueries } from './records';
import { type HeardEvent, LogTail } from './tail';
import { parseTopics } from './topics';

/** Topics that are asked for, some at a time. */
const tries = isSoak() ? 50_000 : 2_000;
const atOnce = 4;
const walk = isSoak() ? {} : { seed: 20 };

let test: TestDatabase;
let executor: Executor;
let ownership: Ownership;
let ids: IdSource;
let actors: readonly Actor[];
const heardBy = new Map<string, HeardEvent[]>();

beforeAll(async () => {
  test = await createTestDatabase();
  searchWithin(test.db);
  installTestAccess();
  executor = createExecutor(test.db);
  const sides = await createSides(test.db);
  await plantTenants(test.db, sides);
  ownership = await readOwnership(test.db);
  ids = idSource(ownership);
  actors = await outsiders(test.db, sides);
  const tail = new LogTail(test.db, pino({ level: 'silent' }));
  await tail.start();
  for (let after = 0, events = await tail.read(after, 1_000); events.length > 0; events = await tail.read(after, 1_000)) {
    for (const event of events) for (const topic of event.topics) heardBy.set(topic, [...(heardBy.get(topic) ?? []), event]);
    after = events.at(-1)?.position ?? Number.MAX_SAFE_INTEGER;
  }
  await tail.stop();
}, 120_000);
afterAll(() => test.drop());

/** Where the ids of a kind of topic come from, where it is not called like its table. */
const tableOf: Readonly<Record<string, string>> = { agent: 'agent_profile', building_work: 'building', community: 'building', user: 'app_user', acting: 'delegation' };
const lone = ['market', 'inbox', 'unread', 'reviews', 'platform'] as const;

function topics(): Arbitrary<string> {
  const kinds = [...Object.keys(recordQueries), 'organisation', 'user'];
  const withId = fc.constantFrom(...kinds).chain((kind) => {
    const likely = ids.ofTable(tableOf[kind] ?? kind);
    const id = likely.length === 0 ? fc.constantFrom(...ids.any) : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: fc.constantFrom(...ids.any) });
    return id.map((one) => `${kind}:${one}`);
  });
  return fc.oneof({ weight: 9, arbitrary: withId }, { weight: 1, arbitrary: fc.constantFrom(...lone) });
}

/** What an actor hears that is another tenant's: records they should not know of, and everything that frames tell of them. */
async function overheard(guard: TopicGuard, actor: Actor, names: readonly string[]): Promise<readonly string[]> {
  const allowed = await guard.allowed(parseTopics(names.join(',')), contextOf(actor));
  return [...allowed].flatMap(([name, heard]) => {
    const foreign = heard.flatMap((topic) => (topic.id === null ? [] : ownership.foreignIdsOf(topic.id, actor).map((id) => `may listen to ${topic.kind} ${id}`)));
    const told = JSON.stringify((heardBy.get(name) ?? []).map((event) => frameOf(event, [name])));
    return [...foreign, ...ownership.foreignIn(told, actor, names.join(' ')).map((what) => `hears of ${what} by ${name}`)];
  });
}

const attempts = () => fc.record({ actor: fc.constantFrom(...actors), names: fc.array(topics(), { minLength: 1, maxLength: atOnce }) });

describe('random people who listen to random topics', () => {
  it('have something to hear', () => {
    expect(heardBy.size).toBeGreaterThan(100);
    expect([...heardBy.keys()].map((name) => name.split(':')[0])).toEqual(expect.arrayContaining(['listing', 'inquiry', 'ticket', 'organisation', 'user', 'building_work', 'community']));
  });

  it('hear nothing of another tenant', { timeout: isSoak() ? 1_800_000 : 120_000 }, async () => {
    const guard = topicGuard(executor, recordQueries, placesReadIn(test.db));
    await fc.assert(fc.asyncProperty(attempts(), async ({ actor, names }) => { expect(await overheard(guard, actor, names)).toEqual([]); }), { numRuns: tries / atOnce, ...walk });
  });

  it('are noticed when a record’s own query lets everybody in', async () => {
    const open = topicGuard({ ...executor, ask: () => Promise.resolve({ private: {} } as never) }, recordQueries, placesReadIn(test.db));
    const found: string[] = [];
    for (const { actor, names } of fc.sample(attempts(), { numRuns: 100, seed: 20 })) found.push(...(await overheard(open, actor, names)));
    expect(found.some((what) => what.startsWith('may listen to inquiry'))).toBe(true);
    expect(found.some((what) => what.startsWith('hears of '))).toBe(true);
  });
});
