import { insertAgent } from '@lintel/db/testing';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../testing/world';
import { getAgent, getLicence, listLicences, rejectLicence, renewLicence, resubmitLicence, revokeLicence, submitLicence, takeUpLicence, verifyLicence, wakeLicence } from './index';

const day = 86_400_000;
const onDay = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

let world: World;
let agent: Actor;
let moderator: Actor;
let agentId: string;
let numbers = 0;

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
  moderator = await world.person('moderator');
  agentId = (await insertAgent(world.database.db.kysely, { agency_id: world.agency, user_id: agent.userId ?? '' })).id;
});
afterAll(() => world.drop());

const paper = (days: number, number = `WA-${(numbers += 1)}`) => ({ kind: 'broker', jurisdiction: 'US-WA', number, holderName: 'Test agent', expiresOn: onDay(days) });
const submit = (days: number, number?: string, by = agent) => world.executor.execute(submitLicence, paper(days, number), world.as(by));
const takeUp = (id: string) => world.executor.execute(takeUpLicence, { id }, world.as(moderator));
const verify = (id: string) => world.executor.execute(verifyLicence, { id }, world.as(moderator));
const wake = (id: string) => world.executor.execute(wakeLicence, { id }, world.machine);
const isVerified = async () => (await world.executor.ask(getAgent, { id: agentId }, world.visitor)).isVerified;
const eventsOf = async (id: string) => (await world.database.db.kysely.selectFrom('event').select('type').where('aggregate_id', '=', id).orderBy('id').execute()).map((row) => row.type);
const deadlinesOf = (id: string) => world.database.db.kysely.selectFrom('deadline').select(['kind', 'slot', 'due_at', 'state']).where('aggregate_id', '=', id).orderBy('due_at').execute();

async function verified(days: number): Promise<string> {
  const { id } = await submit(days);
  await takeUp(id);
  await verify(id);
  return id;
}

/** Moves a licence's whole life back, as if so many days had passed. */
async function pass(id: string, days: number): Promise<void> {
  const { pool } = world.database.db;
  await pool.query(`update licence set expires_at = expires_at - $2 * interval '1 day', verified_until = verified_until - $2 * interval '1 day' where id = $1`, [id, days]);
  await pool.query(`update deadline set due_at = due_at - $2 * interval '1 day' where aggregate_id = $1`, [id, days]);
  await pool.query(`update agent_profile a set verified_until = (select max(verified_until) from licence where agent_id = a.id) where id = $1`, [agentId]);
}

async function end(id: string): Promise<void> {
  await world.executor.execute(revokeLicence, { id, note: 'End of the test.' }, world.as(moderator)).catch(() => undefined);
}

describe('a licence', () => {
  it('gives the badge when a moderator stands by it, with its reminders and its end as deadlines', async () => {
    const { id } = await submit(400);
    expect(await isVerified()).toBe(false);
    await takeUp(id);
    await verify(id);
    expect(await isVerified()).toBe(true);
    expect((await eventsOf(agentId)).filter((type) => type.startsWith('agent.'))).toEqual(['agent.verified']);
    const pending = (await deadlinesOf(id)).filter((d) => d.state === 'pending').map((d) => `${d.kind} ${d.slot}`.trim());
    expect(pending).toEqual(['expiry_reminder 60d', 'expiry_reminder 30d', 'expiry_reminder 7d', 'expiry']);
    await end(id);
    expect(await isVerified()).toBe(false);
  });

  it('is told of at 60, 30 and 7 days, each once, whoever wakes and how often, and then ends', async () => {
    const id = await verified(400);
    const seen: string[] = [];
    for (const days of [342, 30, 23, 8]) {
      await pass(id, days);
      const answers = await Promise.all([wake(id), wake(id)]);
      seen.push(answers[0].state);
      expect(answers[0].state).toBe(answers[1].state);
    }
    expect(seen).toEqual(['expiring', 'expiring', 'expiring', 'expired']);
    expect((await eventsOf(id)).filter((type) => type === 'licence.expiring' || type === 'licence.expired')).toEqual(['licence.expiring', 'licence.expiring', 'licence.expiring', 'licence.expired']);
    const { rows } = await world.database.db.pool.query<{ days: string }>(`select data->>'daysLeft' as days from event where aggregate_id = $1 and type = 'licence.expiring' order by id`, [id]);
    // Told a day or two late here, and true at that moment.
    for (const [index, days] of [60, 30, 7].entries()) expect(days - Number(rows[index]?.days)).toBeOneOf([0, 1, 2]);
    expect((await eventsOf(agentId)).at(-1)).toBe('agent.unverified');
  });

  it('loses the badge by the database’s clock, with nothing woken', async () => {
    const id = await verified(400);
    expect(await isVerified()).toBe(true);
    await pass(id, 403);
    expect(await isVerified()).toBe(false);
    expect(await world.executor.ask(getLicence, { id }, world.as(agent))).toMatchObject({ status: 'verified', isValid: false });
    // Whoever slept through it all tells of the end alone.
    expect(await wake(id)).toMatchObject({ state: 'expired', next: null });
    expect((await eventsOf(id)).slice(-1)).toEqual(['licence.expired']);
  });

  it('verified shortly before its end is an expiring one at once, and says so once', async () => {
    const id = await verified(20);
    expect(await wake(id)).toMatchObject({ state: 'expiring', next: { kind: 'expiry_reminder', slot: '7d' } });
    await wake(id);
    expect((await eventsOf(id)).filter((type) => type === 'licence.expiring')).toHaveLength(1);
    await end(id);
  });

  it('is renewed while the badge stays, until the old last day is over', async () => {
    const id = await verified(40);
    await wake(id);
    await world.executor.execute(renewLicence, { id, expiresOn: onDay(700) }, world.as(agent));
    expect(await isVerified()).toBe(true);
    const { rows: [row] } = await world.database.db.pool.query<{ n: string }>(`select count(*) as n from deadline where aggregate_id = $1 and kind = 'expiry_reminder' and state = 'pending'`, [id]);
    expect(Number(row?.n)).toBe(0);
    await world.database.db.pool.query(`update licence set verified_until = now() - interval '1 minute' where id = $1`, [id]);
    await world.database.db.pool.query(`update deadline set due_at = now() - interval '1 minute' where aggregate_id = $1 and kind = 'expiry'`, [id]);
    expect(await wake(id)).toMatchObject({ state: 'under_review', next: { kind: 'review' } });
    expect((await eventsOf(agentId)).at(-1)).toBe('agent.unverified');
    await verify(id);
    expect(await isVerified()).toBe(true);
    await end(id);
  });

  it('is sent back with the reason, handed in again, and refused a last day that is over', async () => {
    const { id } = await submit(300);
    await takeUp(id);
    await world.executor.execute(rejectLicence, { id, note: 'The picture cannot be read.' }, world.as(moderator));
    expect(await world.executor.ask(getLicence, { id }, world.as(agent))).toMatchObject({ status: 'rejected', reviewNote: 'The picture cannot be read.', actions: ['licence.resubmit'] });
    await expect(world.executor.execute(resubmitLicence, { id, expiresOn: '2020-01-01' }, world.as(agent))).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'expiresOn' }] } });
    expect(await world.executor.execute(resubmitLicence, { id }, world.as(agent))).toMatchObject({ status: 'submitted' });
  });

  it('is taken up by one of two moderators, and one number is verified for one person', async () => {
    const other = await world.person('agent', world.otherAgency);
    await insertAgent(world.database.db.kysely, { agency_id: world.otherAgency, user_id: other.userId ?? '' });
    const [mine, theirs] = [await submit(300, 'SHARED'), await submit(300, 'shared', other)];
    const second = await world.person('moderator');
    const outcomes = await Promise.allSettled([takeUp(mine.id), world.executor.execute(takeUpLicence, { id: mine.id }, world.as(second))]);
    expect(outcomes.filter((o) => o.status === 'rejected')).toMatchObject([{ reason: { code: 'invalid_transition' } }]);
    await takeUp(theirs.id);
    const both = await Promise.allSettled([verify(mine.id), verify(theirs.id)]);
    expect(both.filter((o) => o.status === 'rejected')).toMatchObject([{ reason: { code: 'conflict' } }]);
    await expect(submit(300, 'Shared')).rejects.toMatchObject({ code: 'conflict' });
    await end(mine.id);
  });

  it('is told to the platform once when nobody decides in time', async () => {
    const { id } = await submit(300);
    await world.database.db.pool.query(`update deadline set due_at = now() - interval '1 minute' where aggregate_id = $1 and kind = 'review'`, [id]);
    await Promise.all([wake(id), wake(id)]);
    const { rows } = await world.database.db.pool.query(`select 1 from event where type = 'licence.review_overdue' and data->>'licenceId' = $1`, [id]);
    expect(rows).toHaveLength(1);
  });

  it('is seen by its holder, the agency’s owner and moderators alone, and never judged by its holder', async () => {
    const { id } = await submit(300);
    const see = async (actor: Actor) => (await world.executor.ask(listLicences, {}, world.as(actor))).items.some((item) => item.id === id);
    const people = [agent, await world.person('agency_owner'), moderator, await world.person('agent'), await world.person('agency_owner', world.otherAgency)];
    expect(await Promise.all(people.map(see))).toEqual([true, true, true, false, false]);
    const both: Actor = { ...agent, memberships: [...agent.memberships, ...moderator.memberships] };
    await expect(world.executor.execute(takeUpLicence, { id }, world.as(both))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
