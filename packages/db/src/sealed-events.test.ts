import { anonymous, defineEvent, erased, erasedText, isSealed, personal, type RequestContext, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, insertUser, numberEvents, type TestDatabase, testKeyWrap } from '../testing';
import { openDatabase } from './database';
import { readAggregate, verifyLog } from './log';
import { wrapWith } from './person-keys';
import { createScope } from './scope';
import { shredPerson, withheld } from './sealed-events';
import { inTransaction, type OpenTransaction } from './transaction';

const noted = defineEvent({
  type: 'probe.noted', aggregateType: 'probe', description: 'Something was noted of a person.', about: 'userId',
  schema: z.object({ userId: z.uuid(), name: personal(z.string()), words: personal(z.string()).nullable(), kind: z.string() }),
});
const moved = defineEvent({ type: 'probe.moved', aggregateType: 'probe', description: 'Something moved.', schema: z.object({ to: z.string() }) });

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 12 });
});
afterAll(() => test.drop());

const context = (reason?: string): RequestContext => ({ actor: { ...system, userId: null }, origin: 'cli', correlationId: uuidv7(), causationId: null, ...(reason === undefined ? {} : { reason }) });
const run = <R>(body: (tx: OpenTransaction) => Promise<R>, reason?: string) => inTransaction(test.db, context(reason), [noted, moved], body);
const note = (tx: OpenTransaction, aggregateId: string, userId: string, aggregateVersion = 1) =>
  tx.append(noted, { aggregateId, aggregateVersion, organisationId: null, data: { userId, name: 'Ada Byron', words: 'rings twice', kind: 'call' }, reason: 'she asked' });
const history = (aggregateId: string) => readAggregate(test.db.kysely, { aggregateType: 'probe', aggregateId, limit: 100 });
const open = async (aggregateId: string) => createScope(test.db.kysely, { ...context(), actor: anonymous }, testKeyWrap).open(await history(aggregateId));

it('is in the log as nobody can read it, and readable for those it is opened for', async () => {
  const { id: userId } = await insertUser(test.db.kysely);
  const aggregateId = uuidv7();
  await run((tx) => Promise.resolve(note(tx, aggregateId, userId)));
  const [written] = await history(aggregateId);
  expect(JSON.stringify(written)).not.toMatch(/Ada|rings|asked/);
  expect(written?.data).toMatchObject({ userId, kind: 'call' });
  const [read] = await open(aggregateId);
  expect(read).toMatchObject({ reason: 'she asked', data: { name: 'Ada Byron', words: 'rings twice', kind: 'call' } });
  expect(noted.schema.parse(read?.data)).toEqual(read?.data);
  expect(written === undefined ? undefined : withheld(written)).toMatchObject({ reason: null, data: { userId, kind: 'call' } });
  // What is not about a person stays as it is, reason and all.
  const other = uuidv7();
  await run((tx) => Promise.resolve(tx.append(moved, { aggregateId: other, aggregateVersion: 1, organisationId: null, data: { to: 'shed' }, reason: 'sealed:1:so they say' })));
  expect(await open(other)).toMatchObject([{ reason: ' sealed:1:so they say', data: { to: 'shed' } }]);
});

it('reads as erased once the key is destroyed, also what is written afterwards, and the log is sound', async () => {
  const { id: userId } = await insertUser(test.db.kysely);
  const aggregateId = uuidv7();
  await run((tx) => Promise.resolve(note(tx, aggregateId, userId)));
  const before = await history(aggregateId);
  for (const at of [new Date(), new Date()]) await shredPerson(test.db.kysely, userId, at);
  await run((tx) => Promise.resolve(note(tx, aggregateId, userId, 2)));
  for (const event of await open(aggregateId)) expect(event).toMatchObject({ reason: erasedText, data: { name: erased, words: erased, kind: 'call' } });
  expect((await history(aggregateId))[0]).toEqual(before[0]);
  for (const event of await history(aggregateId)) expect(noted.schema.safeParse(event.data).success).toBe(true);
  await numberEvents(test.db);
  expect((await verifyLog(test.db.pool)).findings).toEqual([]);
  await expect(test.db.pool.query(`update person_key set wrapped = '\\x00', destroyed_at = null where user_id = $1`, [userId])).rejects.toThrow(/stays destroyed/);
});

it('a key is made once, however many write about a person for the first time at once', async () => {
  const { id: userId } = await insertUser(test.db.kysely);
  const ids = Array.from({ length: 12 }, () => uuidv7());
  await Promise.all(ids.map((id) => run((tx) => Promise.resolve(note(tx, id, userId)))));
  for (const id of ids) expect(await open(id)).toMatchObject([{ data: { name: 'Ada Byron' } }]);
});

it('whoever writes while the key is destroyed is either before it, and goes dark, or after it, and writes absence', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { id: userId } = await insertUser(test.db.kysely);
    const ids = Array.from({ length: 8 }, () => uuidv7());
    await Promise.all([
      ...ids.map((id) => run((tx) => Promise.resolve(note(tx, id, userId)))),
      run((tx) => shredPerson(tx.db, userId, tx.now)),
    ]);
    for (const id of ids) expect(await open(id)).toMatchObject([{ reason: erasedText, data: { name: erased } }]);
    expect(await test.db.kysely.selectFrom('person_key').select('wrapped').where('user_id', '=', userId).execute()).toEqual([{ wrapped: null }]);
  }
});

it('the destruction waits for whoever is writing', async () => {
  const { id: userId } = await insertUser(test.db.kysely);
  const aggregateId = uuidv7();
  const order: string[] = [];
  let shredding: Promise<void> | undefined;
  await run(async (tx) => {
    note(tx, aggregateId, userId);
    await tx.flush();
    shredding = run((other) => shredPerson(other.db, userId, other.now)).then(() => { order.push('shredded'); });
    await expect.poll(async () => (await test.db.pool.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount).toBe(1);
    order.push('written');
  });
  await shredding;
  expect(order).toEqual(['written', 'shredded']);
  expect(await open(aggregateId)).toMatchObject([{ data: { name: erased } }]);
});

it('opens neither elsewhere nor with another installation’s key', async () => {
  const { id: userId } = await insertUser(test.db.kysely);
  const [mine, moved2] = [uuidv7(), uuidv7()];
  await run((tx) => Promise.resolve(note(tx, mine, userId)));
  const [event] = await history(mine);
  if (event === undefined) throw new Error('the event is not there');
  const scope = createScope(test.db.kysely, context(), testKeyWrap);
  expect(await scope.open([{ ...event, id: moved2 }])).toMatchObject([{ reason: erasedText, data: { name: erased } }]);
  await expect(createScope(test.db.kysely, context(), wrapWith('another key of thirty-two characters or more')).open([event])).rejects.toThrow(/authenticate/);
});

it('a process without the key refuses to write of persons, and writes everything else', async () => {
  const { id: userId } = await insertUser(test.db.kysely);
  const bare = openDatabase({ url: test.url, applicationName: 'lintel test without a key', poolSize: 1 });
  try {
    await expect(inTransaction(bare, context(), [noted], (tx) => Promise.resolve(note(tx, uuidv7(), userId)))).rejects.toMatchObject({ code: 'unavailable' });
    await inTransaction(bare, context('as planned'), [moved], (tx) => Promise.resolve(tx.append(moved, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: null, data: { to: 'shed' } })));
  } finally {
    await bare.close();
  }
});

it('an event with personal fields must say whom it tells of', () => {
  expect(() => defineEvent({ type: 'probe.lost', aggregateType: 'probe', description: 'Nobody knows of whom.', schema: z.object({ name: personal(z.string()) }) })).toThrow(/whom name tell of/);
  expect(isSealed({ sealed: 'sealed:1:x' })).toBe(true);
});
