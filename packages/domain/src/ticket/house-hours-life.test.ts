import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, createBusinessCalendar, system } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf as as } from '../../testing/people';
import { createBuilding } from '../building';
import { dueAt, minuteOf } from './clock';
import { getHouseHours, getTicket, reportTicket, setHouseHours } from './index';

let test: TestDatabase;
let executor: Executor;
let company: string;
let buildingId: string;
let unitId: string;
let manager: Actor;
let staff: Actor;
let resident: Actor;
const zone = 'Pacific/Auckland';
const always = [{ from: '00:00', to: '24:00' }];
const everyDay = (spans: typeof always) => ({ monday: spans, tuesday: spans, wednesday: spans, thursday: spans, friday: spans, saturday: spans, sunday: spans });
const allDay = { week: everyDay(always), holidays: [] };
/** Half as much in a day: a promise takes twice as long. */
const halfDay = { week: everyDay([{ from: '12:00', to: '24:00' }]), holidays: [] };

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
  const made = await executor.execute(createBuilding, { organisationId: company, name: 'North Tower', zone, units: [{ label: '1' }] }, as(system));
  buildingId = made.id;
  unitId = made.units[0]?.id ?? '';
  const person = async (email: string, role: 'building_manager' | 'building_staff' | 'resident', scopeId: string) => {
    await addMembership(test.db.kysely, await addUser(test.db.kysely, email), role, scopeId, company);
    return actorByEmail(test.db, email);
  };
  manager = await person('manager@towers.test', 'building_manager', buildingId);
  staff = await person('ann@towers.test', 'building_staff', buildingId);
  resident = await person('resident@towers.test', 'resident', unitId);
});
afterAll(() => test.drop());

const codes = async (promise: Promise<unknown>) => promise.then(() => 'ok', (error: { code?: string }) => error.code ?? 'unknown');
const hours = (proposed?: typeof allDay | null) => executor.ask(getHouseHours, { buildingId, ...(proposed === undefined ? {} : { proposed }) }, as(manager));
const set = (wanted: typeof allDay | null, applyToRunning = false, by = manager) => executor.execute(setHouseHours, { buildingId, hours: wanted, applyToRunning }, as(by));
const report = () => executor.execute(reportTicket, { buildingId, unitId, title: 'The tap drips', category: 'plumbing' }, as(resident));
const clockOf = (id: string) => test.db.kysely.selectFrom('sla_clock').selectAll().where('ticket_id', '=', id).where('kind', '=', 'resolution').executeTakeFirstOrThrow();
const waitsFor = async (id: string) => (await test.db.kysely.selectFrom('deadline').select('due_at').where('aggregate_id', '=', id).where('kind', '=', 'sla_breach').where('slot', '=', 'resolution').where('state', '=', 'pending').executeTakeFirstOrThrow()).due_at;
const later = (id: string, minutes: number) => test.db.pool.query(`update sla_clock set running_since = running_since - make_interval(mins => $2), started_at = started_at - make_interval(mins => $2) where ticket_id = $1`, [id, minutes]);

describe('the hours of a house', () => {
  it('are those of its company until it has its own, and can be looked at before they are kept', async () => {
    const before = await hours();
    expect([before.isOwn, before.hours]).toEqual([false, before.companyHours]);
    const proposed = await hours(allDay);
    expect([proposed.isOwn, proposed.effect.isOpen, proposed.effect.promises.map(({ priority }) => priority)]).toEqual([false, true, ['low', 'normal', 'high', 'urgent']]);
    await set(allDay);
    const own = await hours();
    expect([own.isOwn, own.hours, own.version > before.version]).toEqual([true, allDay, true]);
    expect((await hours(null)).hours).toEqual(allDay);
    expect(await set(allDay)).toEqual({ version: own.version, clocks: 0 });
    await set(null);
    expect((await hours()).isOwn).toBe(false);
    const types = await test.db.kysely.selectFrom('event').select('data').where('aggregate_id', '=', buildingId).where('type', '=', 'building.hours_set').orderBy('id').execute();
    expect(types.map(({ data }) => data)).toEqual([{ isOwn: true, clocks: 0 }, { isOwn: false, clocks: 0 }]);
  });

  it('are set by who manages the house alone, open at least once, and over no change that was not seen', async () => {
    for (const who of [staff, resident]) expect(await codes(set(allDay, false, who))).toBe('forbidden');
    expect(await codes(set({ week: everyDay([]), holidays: [] }))).toBe('invalid_input');
    const { version } = await hours();
    const both = await Promise.all([allDay, halfDay].map((wanted) => codes(executor.execute(setHouseHours, { buildingId, expectedVersion: version, hours: wanted, applyToRunning: false }, as(manager)))));
    expect(both.toSorted()).toEqual(['ok', 'stale_version']);
  });

  it('leave what was promised as it was, and what was spent by the hours that were', async () => {
    await set(allDay);
    const { id } = await report();
    await later(id, 100);
    const before = await clockOf(id);
    expect(await set(halfDay)).toMatchObject({ clocks: 0 });
    const after = await clockOf(id);
    expect([after.due_at, after.used_minutes, await waitsFor(id)]).toEqual([before.due_at, 100, before.due_at]);
    expect((await executor.ask(getTicket, { id }, as(manager))).desk?.clocks.map(({ state }) => state)).toEqual(['active', 'active']);
  });

  it('move what runs where that is asked for: what is left is reckoned by the new ones', async () => {
    await set(allDay);
    const { id } = await report();
    await later(id, 60);
    const { clocks } = await set(halfDay, true);
    const clock = await clockOf(id);
    const expected = dueAt({ targetMinutes: clock.target_minutes, usedMinutes: 60, runningSince: minuteOf(clock.running_since ?? new Date(0)) }, createBusinessCalendar({ zone, ...halfDay }));
    expect([clocks, clock.used_minutes, clock.due_at, await waitsFor(id)]).toEqual([2, 60, expected, expected]);
    const { rows } = await test.db.pool.query<{ due_at: Date }>('select due_at from ticket where id = $1', [id]);
    expect(rows[0]?.due_at).not.toBeNull();
  });
});
