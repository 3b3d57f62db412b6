import { inTransaction, shredPerson } from '@lintel/db';
import { readLog } from '@lintel/db/log';
import { type Actor, erasedText } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingAt } from '../../testing/listings';
import { numberEvents } from '../../testing/log';
import { createWorld, type World } from '../../testing/world';
import { suspendUser } from '../access';
import { answerInquiry, askInquiry, getInquiry } from '../crm';
import { changePrice } from '../listing';
import { listEntries } from './queries/list-entries';
import { auditReactor } from './reactions';
import { verifyAudit } from './verify';

let world: World;
let owner: Actor;
let agent: Actor;
let admin: Actor;
let listingId: string;
let inquiryId: string;

/** What the worker does: numbers the log and hands it to the consumer, from where it stood. */
async function relay(): Promise<void> {
  const { db } = world.database;
  await numberEvents(db);
  const { rows } = await db.pool.query<{ at: number }>(`select coalesce(max(cursor), 0)::float8 as at from consumer_lane where consumer = 'audit'`);
  for (const event of await readLog(db.pool, { after: rows[0]?.at ?? 0, limit: 10_000 }))
    await inTransaction(db, world.machine, 'any', async (tx) => {
      await auditReactor.react(tx, event);
      await tx.db.insertInto('consumer_lane').values({ consumer: 'audit', lane: 0, lanes: 1, cursor: event.position })
        .onConflict((oc) => oc.columns(['consumer', 'lane']).doUpdateSet({ cursor: event.position })).execute();
    });
}

const trail = async (actor: Actor, organisationId: string | null = world.agency, more: object = {}) => (await world.executor.ask(listEntries, { organisationId, ...more }, world.as(actor))).items;
/** Past the trigger, as somebody with the database in their hands would. */
const tamper = (statement: string) => world.database.db.pool.query(`begin; set local lintel.restore = 'on'; ${statement}; commit`);

beforeAll(async () => {
  world = await createWorld();
  [owner, agent, admin] = await Promise.all([world.person('agency_owner'), world.person('agent'), world.person('platform_admin')]);
  listingId = await listingAt(world, agent, 'active');
  ({ id: inquiryId } = await world.executor.execute(askInquiry, { listingId, question: 'Is it quiet?', name: 'Visitor', email: 'visitor@lintel.test' }, world.visitor));
  await world.executor.execute(answerInquiry, { id: inquiryId, body: 'Very.' }, world.as(agent));
  await relay();
});
afterAll(() => world.drop());

describe('the audit trail', () => {
  it('says who did what, to the owner and to platform admins', async () => {
    const entries = await trail(owner);
    expect(entries.map(({ type }) => type)).toEqual(expect.arrayContaining(['listing.created', 'listing.published', 'inquiry.answered']));
    expect(entries.find(({ type }) => type === 'inquiry.answered')).toMatchObject({ actor: { id: agent.userId, name: 'Test agent' }, recordType: 'inquiry', recordId: inquiryId, origin: 'screen' });
    expect(await trail(admin)).toEqual(entries);
    // A stranger's question is in the log; nobody in particular did it.
    expect(entries.some(({ type }) => type === 'inquiry.received')).toBe(false);
    await expect(trail(agent)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(trail(owner, world.otherAgency)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('holds who read how a person can be reached, once a quarter of an hour, before the answer is given', async () => {
    for (let n = 0; n < 3; n += 1) await world.executor.ask(getInquiry, { id: inquiryId }, world.as(owner));
    await Promise.all([1, 2, 3].map(() => world.executor.ask(getInquiry, { id: inquiryId }, world.as(admin)).catch(() => undefined)));
    await relay();
    const reads = await trail(owner, world.agency, { type: 'record' });
    expect(reads.filter(({ actor }) => actor?.id === owner.userId)).toMatchObject([{ type: 'record.read', read: { recordType: 'inquiry', recordId: inquiryId } }]);
  });

  it('is found by person, record, kind and time, in pages', async () => {
    expect((await trail(owner, world.agency, { recordId: listingId })).every(({ recordId }) => recordId === listingId)).toBe(true);
    expect((await trail(owner, world.agency, { actorId: owner.userId })).map(({ type }) => type)).toEqual(['record.read']);
    expect(await trail(owner, world.agency, { to: '2020-01-01T00:00:00Z' })).toEqual([]);
    const whole = await trail(owner);
    const first = await world.executor.ask(listEntries, { organisationId: world.agency, limit: 2 }, world.as(owner));
    const second = await world.executor.ask(listEntries, { organisationId: world.agency, limit: 2, cursor: first.nextCursor }, world.as(owner));
    expect([...first.items, ...second.items]).toEqual(whole.slice(0, 4));
  });

  it('tells why something was done to a person until that person is erased, and stands as it was', async () => {
    const person = await world.person('resident');
    await world.executor.execute(suspendUser, { id: person.userId, reason: 'Ada Byron wrote that she moved away' }, world.as({ ...admin, sessionId: null }));
    await relay();
    const of = async () => (await trail(admin, null, { recordId: person.userId, type: 'user.suspended' })).map(({ reason, hash }) => ({ reason, hash }));
    const [before] = await of();
    expect(before).toMatchObject({ reason: 'Ada Byron wrote that she moved away' });
    await shredPerson(world.database.db.kysely, person.userId ?? '', new Date());
    expect(await of()).toEqual([{ ...before, reason: erasedText }]);
    expect((await verifyAudit(world.database.db)).findings).toEqual([]);
  });

  it('refuses to be changed', async () => {
    await expect(world.database.db.pool.query(`update audit_entry set type = 'nothing.happened'`)).rejects.toThrow(/append-only/);
    await expect(world.database.db.pool.query('truncate audit_entry')).rejects.toThrow(/append-only/);
  });
});

describe('verification', () => {
  const check = async () => verifyAudit(world.database.db);

  it('finds nothing in a whole trail, knows an earlier head again, and goes on after more has happened', async () => {
    const before = await check();
    expect(before.findings).toEqual([]);
    const head = before.chains.find(({ chain }) => chain === world.agency)?.head;
    const { version } = await world.database.db.kysely.selectFrom('listing').select('version').where('id', '=', listingId).executeTakeFirstOrThrow();
    await world.executor.execute(changePrice, { id: listingId, expectedVersion: version, listPrice: 61_000_000 }, world.as(agent));
    await relay();
    expect((await verifyAudit(world.database.db, { head, chain: world.agency })).findings).toEqual([]);
    expect((await verifyAudit(world.database.db, { head: 'ab'.repeat(32) })).findings).toMatchObject([{ check: 'head' }]);
  });

  it.each([
    ['an entry that says something else', 'entry', (seq: number) => `update audit_entry set actor_id = null where chain = '${world.agency}' and seq = ${String(seq)}`],
    ['an event that was changed', 'event', (seq: number) => `update event set data = data || '{"listPrice": 1}' where id = (select event_id from audit_entry where chain = '${world.agency}' and seq = ${String(seq)})`],
    ['an entry that was cut out', 'chain', (seq: number) => `delete from audit_entry where chain = '${world.agency}' and seq = ${String(seq)}`],
    ['a hash that was made to fit', 'event', (seq: number) => `update audit_entry set hash = sha256('x') where chain = '${world.agency}' and seq = ${String(seq)}`],
    ['the end cut off', 'missing', () => `delete from audit_entry where chain = '${world.agency}' and seq = (select max(seq) from audit_entry where chain = '${world.agency}')`],
  ] as const)('finds %s', async (_what, kind, statement) => {
    const { db } = world.database;
    const kept = await db.pool.query(`select to_jsonb(a) as row from audit_entry a`);
    const events = await db.pool.query(`select id, data from event`);
    await tamper(statement(3));
    expect((await check()).findings.map((finding) => finding.check)).toContain(kind);
    await tamper('delete from audit_entry');
    await db.pool.query(`insert into audit_entry select (jsonb_populate_record(null::audit_entry, r)).* from jsonb_array_elements($1::jsonb) r`, [JSON.stringify(kept.rows.map(({ row }) => row as unknown))]);
    for (const { id, data } of events.rows) await db.pool.query(`select set_config('lintel.restore', 'on', false)`).then(() => db.pool.query('update event set data = $2 where id = $1 and data <> $2', [id, JSON.stringify(data)]));
    await db.pool.query(`select set_config('lintel.restore', 'off', false)`);
    expect((await check()).findings).toEqual([]);
  });
});
