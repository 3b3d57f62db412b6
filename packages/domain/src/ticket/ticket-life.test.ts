import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '../../testing/people';
import { createBuilding } from '../building';
import {
  assignTicket, changeTickets, checkTicketItem, claimTicket, commentTicket, confirmTicket, createPlan, declineTicket, deferTicket, editPlan, followTicket, getBoard, getFigures, getTicket, listStaff, listTickets,
  logWork, mergeTickets, rateTicket, reopenTicket, reportTicket, resolveTicket, resumeTicket, setSlaPolicy, setStaff, splitTicket, startTicket, suggestTicket, triageTicket, waitForResident, wakePlan,
  wakeTicket, withdrawTicket, writeChecklist,
} from './index';

let test: TestDatabase;
let executor: Executor;
let company: string;
let buildingId: string;
let units: readonly string[];
let manager: Actor;
let staff: readonly [Actor, Actor];
let resident: Actor;
let neighbour: Actor;
const zone = 'Pacific/Auckland';
const always = [{ from: '00:00', to: '24:00' }];
const roundTheClock = { zone, week: { monday: always, tuesday: always, wednesday: always, thursday: always, friday: always, saturday: always, sunday: always }, holidays: [] };

async function person(email: string, role: 'building_manager' | 'building_staff' | 'resident', scopeId: string): Promise<Actor> {
  await addMembership(test.db.kysely, await addUser(test.db.kysely, email), role, scopeId, company);
  return actorByEmail(test.db, email);
}

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
  const made = await executor.execute(createBuilding, { organisationId: company, name: 'North Tower', zone, units: ['1', '2', '3'].map((label) => ({ label })) }, contextOf(system));
  buildingId = made.id;
  units = made.units.map(({ id }) => id);
  await test.db.kysely.updateTable('building').set({ calendar: JSON.stringify(roundTheClock) }).where('id', '=', buildingId).execute();
  manager = await person('manager@towers.test', 'building_manager', buildingId);
  staff = [await person('ann@towers.test', 'building_staff', buildingId), await person('bob@towers.test', 'building_staff', buildingId)];
  resident = await person('resident@towers.test', 'resident', units[0] ?? '');
  neighbour = await person('neighbour@towers.test', 'resident', units[1] ?? '');
});
afterAll(() => test.drop());

const as = contextOf;
const machine = contextOf(system, { origin: 'workflow' });
const codes = async (promise: Promise<unknown>) => promise.then(() => 'ok', (error: { code?: string }) => error.code ?? 'unknown');
const report = (more: { readonly title?: string; readonly unitId?: string | null; readonly category?: 'plumbing' | 'lift'; readonly priority?: 'urgent' | 'normal' } = {}, by = resident) =>
  executor.execute(reportTicket, { buildingId, unitId: units[0] ?? null, title: 'The tap drips', category: 'plumbing', ...more }, as(by));
const read = (id: string, by = manager) => executor.ask(getTicket, { id }, as(by));
const clocksOf = async (id: string) => Object.fromEntries((await read(id)).desk?.clocks.map((clock) => [clock.kind, clock.state]) ?? []);
const waits = async (id: string) => (await read(id)).deadlines.map(({ kind, slot }) => (slot === '' ? kind : `${kind} ${slot}`)).toSorted();
const typesOf = async (id: string) => (await test.db.kysely.selectFrom('event').select('type').where('aggregate_id', '=', id).orderBy('id').execute()).map((row) => row.type);
const told = async (type: string, id: string) => (await test.db.pool.query<{ n: number }>(`select count(*)::int as n from event where type = $1 and (data->>'ticketId' = $2 or aggregate_id = $2::uuid)`, [type, id])).rows[0]?.n;
const wake = (id: string) => executor.execute(wakeTicket, { id }, machine);

/** Lets so much time go by for one ticket: everything it remembers lies that much further back. */
async function later(id: string, minutes: number): Promise<void> {
  const back = `make_interval(mins => ${minutes})`;
  await test.db.pool.query(`update deadline set due_at = due_at - ${back} where aggregate_id = $1 and state = 'pending'`, [id]);
  await test.db.pool.query(`update sla_clock set running_since = running_since - ${back}, due_at = due_at - ${back}, started_at = started_at - ${back} where ticket_id = $1`, [id]);
  await test.db.pool.query(`update ticket set created_at = created_at - ${back}, completed_at = completed_at - ${back}, deferred_until = deferred_until - ${back}, due_at = due_at - ${back} where id = $1`, [id]);
}
const day = 24 * 60;

describe('a ticket', () => {
  it('goes from the report to its rating, with everything the resident may see and nothing else', async () => {
    const { id } = await report();
    expect(await clocksOf(id)).toEqual({ first_response: 'active', resolution: 'active' });
    await executor.execute(assignTicket, { id, assigneeId: staff[0].userId }, as(manager));
    await executor.execute(commentTicket, { id, body: 'The usual tap again.', isInternal: true }, as(staff[0]));
    expect(await clocksOf(id)).toMatchObject({ first_response: 'active' });
    await executor.execute(commentTicket, { id, body: 'We come tomorrow morning.' }, as(staff[0]));
    expect(await clocksOf(id)).toMatchObject({ first_response: 'hit' });
    await executor.execute(startTicket, { id }, as(staff[0]));
    await executor.execute(writeChecklist, { id, items: ['Turn the water off', 'Change the washer'] }, as(staff[0]));
    const [first] = (await read(id)).checks;
    await executor.execute(checkTicketItem, { id: first?.id ?? '', isDone: true }, as(staff[0]));
    await executor.execute(writeChecklist, { id, items: ['Look at it', 'Turn the water off'] }, as(staff[0]));
    expect((await read(id)).checks.map(({ text, doneAt }) => [text, doneAt !== null])).toEqual([['Look at it', false], ['Turn the water off', true]]);
    const entryId = uuidv7();
    for (let twice = 0; twice < 2; twice += 1) await executor.execute(logWork, { id, entryId, minutes: 35, parts: [{ name: 'Washer', quantity: 2, costMinor: 150 }] }, as(staff[0]));
    await executor.execute(resolveTicket, { id, note: 'A new washer.' }, as(staff[0]));
    await executor.execute(rateTicket, { id, stars: 4 }, as(resident));
    await executor.execute(rateTicket, { id, stars: 5, comment: 'Quick.' }, as(resident));
    await executor.execute(confirmTicket, { id }, as(resident));
    const [seen, kept] = [await read(id, resident), await read(id)];
    expect([seen.status, seen.outcome, seen.desk, seen.comments.map(({ body }) => body), seen.survey?.stars, seen.deadlines]).toEqual(['closed', 'confirmed', null, ['We come tomorrow morning.'], 5, []]);
    expect([kept.desk?.minutes, kept.desk?.partsCost, kept.comments.length, kept.survey?.comment]).toEqual([35, 300, 2, 'Quick.']);
    expect(await clocksOf(id)).toEqual({ first_response: 'hit', resolution: 'hit' });
    expect(await typesOf(id)).toEqual(['ticket.created', 'ticket.assigned', 'ticket.commented', 'ticket.commented', 'ticket.status_changed', 'ticket.checklist_changed', 'ticket.checklist_changed', 'ticket.checklist_changed',
      'ticket.work_logged', 'ticket.status_changed', 'ticket.rated', 'ticket.rated', 'ticket.status_changed', 'ticket.closed']);
  });

  it('reported twice by one device is one, and nobody reports in another’s home', async () => {
    const clientId = uuidv7();
    const sent = await Promise.all([1, 2].map(() => executor.execute(reportTicket, { buildingId, clientId, title: 'The lamp is broken' }, as(resident))));
    expect(sent[0]?.id).toBe(sent[1]?.id);
    expect(await codes(report({ unitId: units[1] ?? '' }))).toBe('not_found');
  });

  it('in a home is between its reporter and the house; on the stairs everybody sees it and may follow it', async () => {
    const [inside, outside] = [await report(), await report({ unitId: null, title: 'The lamp on the stairs is broken' })];
    expect(await codes(read(inside.id, neighbour))).toBe('not_found');
    expect((await read(outside.id, neighbour)).reporterName).toBeNull();
    expect(await executor.execute(followTicket, { id: outside.id }, as(neighbour))).toMatchObject({ followers: 1 });
    expect(await executor.execute(followTicket, { id: outside.id }, as(neighbour))).toMatchObject({ followers: 1 });
    const similar = await executor.ask(suggestTicket, { buildingId, text: 'lamp on the stairs does not work' }, as(neighbour));
    expect([similar.categories[0]?.category, similar.similar[0]]).toMatchObject(['electrical', { id: outside.id, people: 2, isFollowed: true }]);
    expect((await executor.ask(listTickets, { isMine: true }, as(neighbour))).items.map(({ id }) => id)).toEqual([outside.id]);
  });

  it('is gone from the sight of its reporter the moment they live there no more', async () => {
    const left = await person('leaver@towers.test', 'resident', units[2] ?? '');
    const { id } = await report({ unitId: units[2] ?? '' }, left);
    await test.db.kysely.updateTable('membership').set({ revoked_at: new Date() }).where('user_id', '=', left.userId ?? '').execute();
    // An actor that was read before the role was taken still may not write: the role is looked at in the transaction.
    expect(await codes(executor.execute(commentTicket, { id, body: 'Hello?' }, as(left)))).toBe('not_found');
    expect(await codes(read(id, await actorByEmail(test.db, 'leaver@towers.test')))).toBe('not_found');
  });
});

describe('what comes by itself', () => {
  it('warns at three quarters, says once that a promise was missed, and climbs the ladder', async () => {
    const { id } = await report({ priority: 'urgent' });
    await later(id, 46);
    await Promise.all([wake(id), wake(id)]);
    expect([await told('ticket.sla_warning', id), await told('ticket.sla_breached', id)]).toEqual([1, 0]);
    await later(id, 15);
    const next = await wake(id);
    expect([await told('ticket.sla_warning', id), await told('ticket.sla_breached', id), next.next?.kind]).toEqual([1, 1, 'sla_escalation']);
    await wake(id);
    expect([await told('ticket.escalated', id), (await read(id)).isBreached]).toEqual([1, true]);
    await later(id, 240);
    await Promise.all([wake(id), wake(id)]);
    expect(await told('ticket.escalated', id)).toBe(2);
    expect(await clocksOf(id)).toEqual({ first_response: 'missed', resolution: 'active' });
  });

  it('climbs no further once somebody answered, and a promise missed unnoticed is said by the answer itself', async () => {
    const { id } = await report({ priority: 'urgent' });
    await later(id, 61);
    await executor.execute(commentTicket, { id, body: 'We are on the way.' }, as(staff[0]));
    expect([await told('ticket.sla_breached', id), (await waits(id))]).toEqual([1, ['sla_breach resolution', 'sla_warning resolution']]);
    await wake(id);
    expect([await told('ticket.sla_breached', id), await told('ticket.escalated', id)]).toEqual([1, 0]);
  });

  it('stands still while the resident is asked, reminds them, and goes on with the time that was left when they answer', async () => {
    const { id } = await report();
    await executor.execute(startTicket, { id }, as(staff[0]));
    await later(id, 100);
    await executor.execute(waitForResident, { id, note: 'When are you at home?' }, as(staff[0]));
    expect([await clocksOf(id), await waits(id)]).toEqual([{ first_response: 'hit', resolution: 'paused' }, ['waiting_end', 'waiting_nudge 3d', 'waiting_nudge 7d']]);
    await later(id, 4 * day);
    await Promise.all([wake(id), wake(id)]);
    expect(await told('ticket.nudged', id)).toBe(1);
    await executor.execute(commentTicket, { id, body: 'Tomorrow after six.' }, as(resident));
    const answered = await read(id);
    expect([answered.status, answered.waitingNote, await clocksOf(id)]).toEqual(['in_progress', null, { first_response: 'hit', resolution: 'active', next_response: 'active' }]);
    expect(answered.desk?.clocks.find(({ kind }) => kind === 'resolution')?.usedMinutes).toBe(100);
    await executor.execute(commentTicket, { id, body: 'We come at half past.' }, as(staff[0]));
    expect(await clocksOf(id)).toMatchObject({ next_response: 'hit' });
  });

  it('is completed when nobody answers for fourteen days, and closes itself seven days later', async () => {
    const { id } = await report();
    await executor.execute(startTicket, { id }, as(staff[0]));
    await executor.execute(waitForResident, { id, note: 'When are you at home?' }, as(staff[0]));
    await later(id, 14 * day + 1);
    expect(await wake(id)).toMatchObject({ state: 'completed', next: { kind: 'auto_close' } });
    expect(await clocksOf(id)).toEqual({ first_response: 'hit', resolution: 'cancelled' });
    await later(id, 7 * day);
    expect(await wake(id)).toMatchObject({ state: 'closed', isFinal: true, next: null });
    expect((await read(id)).outcome).toBe('no_answer');
  });

  it('is open again and in nobody’s hands on the day it was put off until, and its clocks go on', async () => {
    const { id } = await report();
    await executor.execute(startTicket, { id }, as(staff[0]));
    expect(await codes(executor.execute(deferTicket, { id, until: '2020-01-01' }, as(staff[0])))).toBe('invalid_input');
    const until = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await executor.execute(deferTicket, { id, until, note: 'The part comes next week.' }, as(staff[0]));
    expect([await clocksOf(id), await waits(id)]).toEqual([{ first_response: 'hit', resolution: 'paused' }, ['deferred_end']]);
    await later(id, 11 * day);
    expect(await wake(id)).toMatchObject({ state: 'open', next: { kind: 'sla_warning' } });
    const back = await read(id);
    expect([back.assigneeId, back.deferredUntil, await clocksOf(id)]).toEqual([null, null, { first_response: 'hit', resolution: 'active' }]);
  });

  it('closes by itself after seven days, until then it may be reopened, and then no more', async () => {
    const { id } = await report();
    await executor.execute(startTicket, { id }, as(staff[0]));
    await executor.execute(resolveTicket, { id, note: 'A new washer.' }, as(staff[0]));
    await executor.execute(reopenTicket, { id, note: 'It drips again.' }, as(resident));
    const again = await read(id);
    expect([again.status, again.reopenCount, again.assigneeId, again.desk?.clocks.filter(({ kind }) => kind === 'resolution').map(({ state }) => state)]).toEqual(['open', 1, staff[0].userId, ['hit', 'active']]);
    await executor.execute(startTicket, { id }, as(staff[0]));
    await executor.execute(resolveTicket, { id, note: 'A new tap.' }, as(staff[0]));
    await later(id, 7 * day + 1);
    // No worker has run: the database's clock decides.
    expect(await codes(executor.execute(reopenTicket, { id, note: 'Again.' }, as(resident)))).toBe('expired');
    expect(await wake(id)).toMatchObject({ state: 'closed', isFinal: true });
    expect((await read(id)).outcome).toBe('lapsed');
  });
});

describe('two at once', () => {
  it('of manager and staff one wins; the other is told', async () => {
    const { id } = await report();
    const outcomes = await Promise.all([codes(executor.execute(startTicket, { id }, as(staff[0]))).then((one) => `start ${one}`), codes(executor.execute(withdrawTicket, { id }, as(resident))).then((one) => `withdraw ${one}`), codes(executor.execute(declineTicket, { id, note: 'Not ours.' }, as(manager))).then((one) => `decline ${one}`)]);
    const state = (await read(id)).status;
    expect(outcomes.filter((outcome) => outcome.endsWith('ok')).length).toBe(state === 'declined' || state === 'withdrawn' ? outcomes.filter((outcome) => outcome.endsWith('ok')).length : 1);
    expect(outcomes.filter((outcome) => !outcome.endsWith('ok')).every((outcome) => outcome.endsWith('invalid_transition'))).toBe(true);
    expect((await typesOf(id)).filter((type) => type === 'ticket.status_changed').length).toBe(outcomes.filter((outcome) => outcome.endsWith('ok')).length);
  });

  it('of two who claim one has it, and whoever looked at another version is told', async () => {
    const { id, version } = await report();
    const outcomes = await Promise.all(staff.map((one) => codes(executor.execute(claimTicket, { id }, as(one)))));
    expect(outcomes.toSorted()).toEqual(['conflict', 'ok']);
    expect(await codes(executor.execute(triageTicket, { id, priority: 'high', expectedVersion: version }, as(manager)))).toBe('stale_version');
  });

  it('a resolution and the wake of its clock leave one outcome', async () => {
    const { id } = await report({ priority: 'urgent' });
    await executor.execute(startTicket, { id }, as(staff[0]));
    await later(id, 481);
    await Promise.all([wake(id), executor.execute(resolveTicket, { id, note: 'Mended.' }, as(staff[0])), wake(id)]);
    expect([await told('ticket.sla_breached', id), (await clocksOf(id))['resolution'], (await read(id)).status]).toEqual([1, 'missed', 'completed']);
  });
});

describe('the desk', () => {
  it('merges all or none and takes the followers along, and splits with the reporter', async () => {
    const [one, two, three] = [await report({ unitId: null, title: 'Lift stuck' }), await report({ unitId: null, title: 'Lift does not come' }, neighbour), await report()];
    await executor.execute(withdrawTicket, { id: three.id }, as(resident));
    expect(await codes(executor.execute(mergeTickets, { id: one.id, mergedIds: [two.id, three.id] }, as(manager)))).toBe('invalid_transition');
    expect((await read(two.id)).status).toBe('open');
    await executor.execute(mergeTickets, { id: one.id, mergedIds: [two.id] }, as(manager));
    const [kept, gone] = [await read(one.id), await read(two.id)];
    expect([kept.followers, kept.desk?.mergedCount, gone.status, gone.mergedInto?.id, gone.deadlines]).toEqual([1, 1, 'merged', one.id, []]);
    const split = await executor.execute(splitTicket, { id: one.id, title: 'The lamp in the lift is broken', category: 'electrical' }, as(manager));
    expect(await read(split.id)).toMatchObject({ source: 'split', category: 'electrical', isCommon: true });
  });

  it('changes many at once and says of each whether it was done', async () => {
    const [one, two] = [await report(), await report()];
    await executor.execute(withdrawTicket, { id: two.id }, as(resident));
    const answer = await executor.execute(changeTickets, { ids: [one.id, two.id, uuidv7()], change: { kind: 'priority', priority: 'urgent' } }, as(manager));
    expect([answer.changed, answer.results.find(({ id }) => id === two.id)?.code, answer.results.filter(({ code }) => code === 'not_found').length]).toEqual([1, 'invalid_transition', 1]);
    expect((await read(one.id)).desk?.clocks.map(({ targetMinutes }) => targetMinutes)).toEqual([60, 480]);
  });

  it('hands over to whoever has the skill, is there and has least to do', async () => {
    await executor.execute(setStaff, { buildingId, userId: staff[0].userId ?? '', skills: ['lift'] }, as(manager));
    await executor.execute(setStaff, { buildingId, userId: staff[1].userId ?? '', skills: ['plumbing'] }, as(manager));
    const { id } = await report({ category: 'lift', unitId: null, title: 'The lift squeaks' });
    expect(await executor.execute(assignTicket, { id }, as(manager))).toMatchObject({ assigneeId: staff[0].userId });
    const { items } = await executor.ask(listStaff, { buildingId, category: 'plumbing' }, as(manager));
    expect(items.find(({ rank }) => rank === 1)?.userId).toBe(staff[1].userId);
    expect(await codes(executor.execute(assignTicket, { id, assigneeId: resident.userId }, as(manager)))).toBe('invalid_input');
  });

  it('promises other times from now on, and changes running clocks only when asked', async () => {
    const { id } = await report({ category: 'lift', unitId: null, title: 'The lift is slow' });
    const promise = { buildingId, category: 'lift', priority: 'normal', firstResponseMinutes: 30, nextResponseMinutes: 60, resolutionMinutes: 120 } as const;
    const targets = async () => (await read(id)).desk?.clocks.map(({ targetMinutes }) => targetMinutes);
    expect(await executor.execute(setSlaPolicy, promise, as(manager))).toMatchObject({ clocks: 0 });
    expect(await targets()).toEqual([480, 2_400]);
    await later(id, 20);
    const applied = await executor.execute(setSlaPolicy, { ...promise, applyToRunning: true }, as(manager));
    expect(applied.clocks).toBeGreaterThanOrEqual(2);
    expect(await targets()).toEqual([30, 120]);
    await later(id, 11);
    await wake(id);
    expect(await clocksOf(id)).toEqual({ first_response: 'missed', resolution: 'active' });
  });

  it('takes up what was put off before its day, and shows it on the board', async () => {
    const { id } = await report({ title: 'Board me' });
    await executor.execute(startTicket, { id }, as(staff[0]));
    await executor.execute(deferTicket, { id, until: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) }, as(staff[0]));
    const of = async () => (await executor.ask(getBoard, { buildingId, query: 'Board me' }, as(manager))).columns.filter(({ count }) => count > 0).map(({ status, count, items }) => [status, count, items.length]);
    expect(await of()).toEqual([['deferred', 1, 1]]);
    await executor.execute(resumeTicket, { id }, as(staff[0]));
    expect(await of()).toEqual([['open', 1, 1]]);
  });

  it('says how the house does', async () => {
    const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
    const figures = await executor.ask(getFigures, { buildingId, from: days(-60), to: days(1) }, as(manager));
    const resolution = figures.attainment.find(({ kind }) => kind === 'resolution');
    expect([figures.reported > 10, figures.satisfaction, (resolution?.hit ?? 0) > 0 && (resolution?.missed ?? 0) > 0]).toEqual([true, { average: 5, answers: 1 }, true]);
    expect(figures.byCategory.find(({ category }) => category === 'plumbing')?.medianResolutionMinutes).toBeGreaterThanOrEqual(0);
    expect(figures.recurring[0]?.count).toBeGreaterThan(1);
    expect(figures.load.find(({ userId }) => userId === staff[0].userId)?.minutes).toBe(35);
  });
});

describe('a plan', () => {
  const start = async () => {
    const startsOn = (await test.db.pool.query<{ day: string }>(`select (now() at time zone $1)::date::text as day`, [zone])).rows[0]?.day ?? '';
    return executor.execute(createPlan, { buildingId, title: 'Look after the lift', category: 'lift', every: 1, period: 'week', startsOn, checklist: ['Oil it'], assigneeId: staff[0].userId }, as(manager));
  };
  const opened = async (planId: string) => test.db.kysely.selectFrom('ticket').select(['id', 'source', 'assignee_id']).where('plan_id', '=', planId).execute();

  it('opens one ticket on its day however often it is woken, with its checklist and its hands, and waits for the next', async () => {
    const { id } = await start();
    await test.db.kysely.updateTable('deadline').set({ due_at: new Date(Date.now() - 1_000) }).where('aggregate_id', '=', id).execute();
    const [answer] = await Promise.all([executor.execute(wakePlan, { id }, machine), executor.execute(wakePlan, { id }, machine)]);
    const tickets = await opened(id);
    expect([tickets.length, tickets[0]?.assignee_id, answer?.next?.kind, (answer?.next?.inMs ?? 0) > 5 * 86_400_000]).toEqual([1, staff[0].userId, 'plan_due', true]);
    expect((await read(tickets[0]?.id ?? '')).checks.map(({ text }) => text)).toEqual(['Oil it']);
    expect(await clocksOf(tickets[0]?.id ?? '')).toEqual({ resolution: 'active' });
  });

  it('makes up for nothing that was missed, and opens nothing once it is stopped', async () => {
    const { id } = await start();
    await test.db.kysely.updateTable('maintenance_plan').set({ next_on: '2025-01-06' }).where('id', '=', id).execute();
    await test.db.kysely.updateTable('deadline').set({ due_at: new Date('2025-01-05T18:00:00Z') }).where('aggregate_id', '=', id).execute();
    await executor.execute(wakePlan, { id }, machine);
    expect((await opened(id)).length).toBe(1);
    await executor.execute(editPlan, { id, isActive: false }, as(manager));
    expect(await executor.execute(wakePlan, { id }, machine)).toMatchObject({ state: 'stopped', isFinal: true, next: null });
  });
});
