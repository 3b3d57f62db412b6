import { inTransaction } from '@lintel/db';
import { verifyLog } from '@lintel/db/log';
import { type Actor, system } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser, installTestAccess, signInAs } from '../../testing';
import { listingAt } from '../../testing/listings';
import { eventsOf, numberEvents } from '../../testing/log';
import { createWorld, type World } from '../../testing/world';
import { getMe, suspendUser } from '../access';
import { answerInquiry, askInquiry } from '../crm';
import { createSavedSearch } from '../saved-search';
import { personalTables } from '../personal-registry';
import { cancelDeletion, orderDeletion, planDeletion, repeatDeletion, requestDeletion, wakeDeletion } from '.';

let world: World;
let admin: Actor;
const stepped = (actor: Actor) => world.as({ ...actor, sessionId: null });
const wake = (id: string) => world.executor.execute(wakeDeletion, { id }, world.machine);
const types = async (id: string) => (await eventsOf(world.database.db, id)).map(({ type }) => type);
const rowOf = (id: string) => world.database.db.kysely.selectFrom('account_deletion').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** As if so many days had passed since it was asked for. */
async function pass(id: string, days: number): Promise<void> {
  const back = `interval '${String(days)} days'`;
  await world.database.db.pool.query(`update account_deletion set due_at = due_at - ${back}, created_at = created_at - ${back} where id = $1`, [id]);
  await world.database.db.pool.query(`update deadline set due_at = due_at - ${back} where aggregate_id = $1`, [id]);
  await world.database.db.pool.query(`update session set created_at = created_at - ${back}`);
}

async function wakeUntilFinal(id: string): Promise<number> {
  for (let wakes = 1; wakes < 40; wakes += 1) if ((await wake(id)).isFinal) return wakes;
  throw new Error('the deletion does not end');
}

beforeAll(async () => {
  world = await createWorld();
  installTestAccess();
  admin = await world.person('platform_admin');
});
afterAll(() => world.drop());

/** Somebody who left traces everywhere. */
async function ada() {
  const { executor, database } = world;
  const agent = await world.person('agent');
  const listingId = await listingAt(world, agent, 'active');
  const person = await world.person('resident');
  const userId = person.userId ?? '';
  const { email } = await database.db.kysely.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirstOrThrow();
  await database.db.kysely.insertInto('session').values({ id: crypto.randomUUID(), user_id: userId, expires_at: new Date('2090-01-01'), user_agent: 'Firefox of Ada', address: '192.0.2.7' }).execute();
  const inquiry = await executor.execute(askInquiry, { listingId, question: 'Does Ada\u2019s piano fit?' }, world.as(person));
  await executor.execute(answerInquiry, { id: inquiry.id, body: 'It does.' }, world.as(agent));
  await executor.execute(createSavedSearch, { name: 'For Ada\u2019s piano', criteria: { text: 'piano' }, frequency: 'daily' }, world.as(person));
  await database.db.kysely.insertInto('saved_listing').values({ user_id: userId, listing_id: listingId, note: 'Ada likes it' }).execute();
  await database.db.kysely.insertInto('search_history').values({ id: crypto.randomUUID(), user_id: userId, text: 'piano room', criteria: '{}', result_count: 1 }).execute();
  await database.db.kysely.insertInto('registration').values({ id: crypto.randomUUID(), email, name: 'Ada Byron', hash: 'x', locale: 'en-US', zone: 'UTC', expires_at: new Date('2090-01-01') }).execute();
  await executor.execute(suspendUser, { id: userId, reason: 'Ada Byron lost her telephone' }, stepped(admin));
  await database.db.kysely.updateTable('app_user').set({ status: 'active', name: 'Ada Byron' }).where('id', '=', userId).execute();
  return { person, userId, email, inquiryId: inquiry.id };
}

describe('deleting an account', () => {
  it('says beforehand what goes and what stays, closes the account at once, reminds, and then leaves nothing that tells of the person', async () => {
    const { person, userId, email } = await ada();
    const plan = await world.executor.ask(planDeletion, { userId }, world.as(person));
    expect(plan).toMatchObject({ graceDays: 30, blockedBy: [], current: null });
    expect(plan.goes.map(({ table }) => table)).toEqual(expect.arrayContaining(['session', 'inquiry', 'lead', 'saved_search', 'saved_listing', 'search_history', 'membership']));
    for (const { why } of plan.stays) expect(why).not.toBe('');

    const asked = await world.executor.execute(requestDeletion, {}, stepped(person));
    expect(await world.executor.execute(requestDeletion, {}, stepped(person))).toEqual(asked);
    expect(await world.database.db.kysely.selectFrom('session').select('id').where('user_id', '=', userId).where('revoked_at', 'is', null).execute()).toEqual([]);
    expect(await wake(asked.id)).toMatchObject({ state: 'pending', isFinal: false, next: { kind: 'remind' } });
    await pass(asked.id, 24);
    await wake(asked.id);
    expect(await types(asked.id)).toEqual(['account_deletion.requested', 'account_deletion.reminded']);
    await pass(asked.id, 7);
    expect(await wakeUntilFinal(asked.id)).toBeGreaterThan(1);
    expect(await types(asked.id)).toEqual(['account_deletion.requested', 'account_deletion.reminded', 'account_deletion.begun']);
    expect((await types(userId)).at(-1)).toBe('user.deleted');

    // Nothing in any table has their name, address or words any more; the log has them sealed with a key that is gone.
    const { rows: tables } = await world.database.db.pool.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`);
    for (const { name } of tables) {
      const { rows } = await world.database.db.pool.query(`select t::text as row from "${name}" t where t::text ~* $1`, [`ada byron|ada.s piano|piano room|ada likes|firefox of ada|192\\.0\\.2\\.7|${email.replace('.', '\\.')}`]);
      expect(rows.map((row) => `${name}: ${JSON.stringify(row)}`)).toEqual([]);
    }
    expect((await eventsOf(world.database.db, userId)).find(({ type }) => type === 'user.suspended')?.reason).toBe('[erased]');
    await numberEvents(world.database.db);
    expect((await verifyLog(world.database.db.pool)).findings).toEqual([]);
    expect(await wake(asked.id)).toMatchObject({ state: 'done', isFinal: true });
    expect(await world.executor.execute(repeatDeletion, { userId }, world.machine)).toEqual({ isOrdered: false });
  }, 60_000);

  it('goes on where it was after a crash in the middle of any step', async () => {
    const { person, userId } = await ada();
    const { id } = await world.executor.execute(requestDeletion, {}, stepped(person));
    await pass(id, 31);
    const { db } = world.database;
    for (let round = 0; (await rowOf(id)).status !== 'done'; round += 1) {
      if (round > 40) throw new Error('the deletion does not end');
      // The process dies after its work and before the commit: everything of this step is undone, and done by the next.
      await inTransaction(db, world.machine, wakeDeletion.events, async (tx) => {
        await wakeDeletion.run(tx, { id }, world.machine);
        await tx.flush();
        throw new Error('killed');
      }).catch(() => undefined);
      const before = (await rowOf(id)).step;
      // Two workers at once take one step after the other.
      await Promise.all([wake(id), wake(id)]);
      expect((await rowOf(id)).step).toBeGreaterThanOrEqual(before);
    }
    expect((await rowOf(id)).step).toBe(personalTables.length);
    expect((await types(userId)).filter((type) => type === 'user.deleted')).toHaveLength(1);
  }, 60_000);

  it('goes on for whoever only signs in, tells them, and is taken back by their button, once', async () => {
    const { db } = world.database;
    const email = 'comes-back@lintel.test';
    const userId = await addUser(db.kysely, email, { password: 'a long enough password' });
    const person: Actor = { ...system, kind: 'user', userId, memberships: [], grants: [] };
    const { id, dueAt } = await world.executor.execute(requestDeletion, {}, stepped(person));
    await signInAs(world.executor, email, 'a long enough password');
    expect(await wake(id)).toMatchObject({ state: 'pending', isFinal: false });
    expect(await world.executor.ask(getMe, {}, stepped(person))).toMatchObject({ leavesAt: dueAt, leavingId: id });
    const kept = await Promise.allSettled([1, 2].map(() => world.executor.execute(cancelDeletion, { id }, stepped(person))));
    expect(kept.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await types(id)).toEqual(['account_deletion.requested', 'account_deletion.cancelled']);
    expect(await world.executor.ask(getMe, {}, stepped(person))).toMatchObject({ leavesAt: null, leavingId: null });
    await db.pool.query(`update account_deletion set due_at = now() where id = $1`, [id]);
    expect(await wake(id)).toMatchObject({ state: 'cancelled', isFinal: true });
    expect(await db.kysely.selectFrom('app_user').select('status').where('id', '=', userId).executeTakeFirst()).toEqual({ status: 'active' });
  });

  it('is refused to the last owner, and waits a day where somebody becomes one meanwhile', async () => {
    const first = await world.person('agency_owner', world.otherAgency);
    await expect(world.executor.execute(requestDeletion, {}, stepped(first))).rejects.toMatchObject({ code: 'conflict' });
    const plan = await world.executor.ask(planDeletion, { userId: first.userId }, world.as(first));
    expect(plan.blockedBy).toMatchObject([{ role: 'agency_owner', organisationName: 'Other Agency' }]);
    const second = await world.person('agency_owner', world.otherAgency);
    const { id } = await world.executor.execute(requestDeletion, {}, stepped(first));
    await world.database.db.kysely.updateTable('membership').set({ revoked_at: new Date() }).where('user_id', '=', second.userId).execute();
    await pass(id, 31);
    expect(await wake(id)).toMatchObject({ state: 'pending', isFinal: false });
    expect((await rowOf(id)).due_at.getTime()).toBeGreaterThan(Date.now());
    expect(await types(id)).toContain('account_deletion.postponed');
  });

  it('is ordered and taken back by an admin, with a reason that is sealed, never for themselves', async () => {
    const person = await world.person('resident');
    const other = await world.person('agent');
    await expect(world.executor.execute(orderDeletion, { userId: person.userId, reason: 'asked by letter' }, stepped(other))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(world.executor.execute(orderDeletion, { userId: admin.userId, reason: 'asked by letter' }, stepped(admin))).rejects.toMatchObject({ code: 'conflict' });
    const ordered = await world.executor.execute(orderDeletion, { userId: person.userId, reason: 'Ada asked by letter' }, stepped(admin));
    expect(await eventsOf(world.database.db, ordered.id)).toMatchObject([{ reason: 'Ada asked by letter', actor_id: admin.userId }]);
    expect(await world.executor.execute(cancelDeletion, { id: ordered.id, reason: 'it was a mistake' }, stepped(admin))).toMatchObject({ status: 'cancelled' });
    await expect(world.executor.execute(cancelDeletion, { id: ordered.id }, stepped(admin))).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('is repeated at once for whom a backup brought back', async () => {
    const person = await world.person('resident');
    expect(await world.executor.execute(repeatDeletion, { userId: person.userId }, world.machine)).toEqual({ isOrdered: true });
    const row = await world.database.db.kysely.selectFrom('account_deletion').select('id').where('user_id', '=', person.userId).executeTakeFirstOrThrow();
    await wakeUntilFinal(row.id);
    expect(await world.database.db.kysely.selectFrom('app_user').select(['name', 'status']).where('id', '=', person.userId).executeTakeFirst()).toEqual({ name: 'Deleted person', status: 'deleted' });
  });
});
