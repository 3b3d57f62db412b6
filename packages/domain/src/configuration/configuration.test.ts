import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeDraft, contextOf, createSides, eventsOf, type Sides } from '../../testing';
import { createListing, submitListing } from '../listing';
import { flags, settingByKey, settings } from './catalogue';
import { aggregateIdOf } from './change';
import { rollBackSetting } from './commands/roll-back-setting';
import { setSetting } from './commands/set-setting';
import { getMine } from './queries/get-mine';
import { listSettingHistory } from './queries/list-history';
import { listSettings } from './queries/list-settings';
import { flagsFor, isIn } from './rollout';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;
const admin = () => contextOf(sides.own.actors.platform_admin);
const agent = () => contextOf(sides.own.actors.agent);
const reason = 'as the team agreed';

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
});
afterAll(() => test.drop());

const itemOf = async (key: string) => (await executor.ask(listSettings, {}, admin())).items.find((item) => item.key === key);

describe('a setting', () => {
  const { key } = settings.staleDays;

  it('begins at its default, and keeps every value it had with its reason', async () => {
    expect(await itemOf(key)).toMatchObject({ value: 30, default: 30, isDefault: true, version: 0, changedBy: null });
    await executor.execute(setSetting, { key, value: 45, expectedVersion: 0, reason }, admin());
    await executor.execute(setSetting, { key, value: 60, expectedVersion: 1, reason }, admin());
    expect(await executor.execute(rollBackSetting, { key, toVersion: 1, expectedVersion: 2, reason: 'too long' }, admin())).toEqual({ key, value: 45, version: 3 });
    expect(await executor.execute(rollBackSetting, { key, toVersion: 0, expectedVersion: 3, reason: 'start over' }, admin())).toEqual({ key, value: 30, version: 4 });
    const { items } = await executor.ask(listSettingHistory, { key, limit: 3 }, admin());
    expect(items.map(({ version, before, value }) => [version, before, value])).toEqual([[4, 45, null], [3, 60, 45], [2, 45, 60]]);
    expect(items[1]).toMatchObject({ reason: 'too long' });
    expect(await itemOf(key)).toMatchObject({ value: 30, isDefault: true, version: 4 });
    expect((await eventsOf(test.db, aggregateIdOf(key))).map((event) => event.type)).toEqual(Array.from({ length: 4 }, () => 'setting.changed'));
  });

  it('refuses a value its schema does not hold, and names the part', async () => {
    const set = (value: unknown) => executor.execute(setSetting, { key: settings.reminderDays.key, value, expectedVersion: 0, reason }, admin());
    await expect(set([14, 900])).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'value.1' }] } });
    await expect(set([7, 7])).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(executor.execute(setSetting, { key: 'no.such', value: 1, expectedVersion: 0, reason }, admin())).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await itemOf(settings.reminderDays.key)).toMatchObject({ version: 0 });
  });

  it('is changed once by two who saw the same value', async () => {
    const change = (value: number) => executor.execute(setSetting, { key: settings.lagSeconds.key, value, expectedVersion: 0, reason }, admin());
    const results = await Promise.allSettled([change(10), change(20), change(30)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'stale_version' });
  });

  it('counts from the next command on', async () => {
    const dueAfter = async () => {
      const { id } = await executor.execute(createListing, completeDraft({ agency: sides.own.agencyId }), agent());
      await executor.execute(submitListing, { id }, agent());
      const { rule } = await test.db.kysely.selectFrom('deadline').select('rule').where('aggregate_id', '=', id).where('kind', '=', 'review').executeTakeFirstOrThrow();
      return rule;
    };
    expect(await dueAfter()).toMatchObject({ workingMinutes: 480 });
    await executor.execute(setSetting, { key: settings.reviewHours.key, value: 2, expectedVersion: 0, reason }, admin());
    expect(await dueAfter()).toMatchObject({ workingMinutes: 120 });
  });

  it('that an older program stored and this one refuses is the default', async () => {
    await test.db.kysely.insertInto('setting').values({ key: settings.backupsKept.key, value: '"many"' }).execute();
    expect(await itemOf(settings.backupsKept.key)).toMatchObject({ value: 7 });
  });
});

describe('a feature flag', () => {
  const someone = { userId: uuidv7(), organisationIds: [uuidv7()] };
  const share = (percent: number) => ({ share: percent, organisations: [] });
  const people = Array.from({ length: 4_000 }, () => ({ userId: uuidv7(), organisationIds: [] }));

  it('draws about its share of people, keeps who is in while it grows, and draws each flag anew', () => {
    const inAt = (percent: number) => new Set(people.filter((who) => isIn(flags.similarHomes, share(percent), who)));
    const [few, many] = [inAt(20), inAt(50)];
    expect(few.size / people.length).toBeCloseTo(0.2, 1);
    expect(many.size / people.length).toBeCloseTo(0.5, 1);
    expect([...few].every((who) => many.has(who))).toBe(true);
    expect(inAt(0).size).toBe(0);
    expect(inAt(100).size).toBe(people.length);
    const other = people.filter((who) => isIn({ ...flags.similarHomes, key: 'flag.other' }, share(20), who)).filter((who) => few.has(who));
    expect(other.length / few.size).toBeCloseTo(0.2, 1);
  });

  it('is always in for organisations that are named', () => {
    expect(isIn(flags.insights, { share: 0, organisations: someone.organisationIds }, someone)).toBe(true);
    expect(isIn(flags.insights, { share: 100, organisations: [] }, { userId: someone.userId, organisationIds: [] })).toBe(false);
    expect(flagsFor(new Map(), someone)).toEqual({ insights: true, similarHomes: true });
  });

  it('and the announcement reach whoever asks', async () => {
    const visitor = contextOf({ kind: 'anonymous', userId: null, sessionId: null, onBehalfOf: null, memberships: [], grants: [] });
    expect(await executor.ask(getMine, {}, visitor)).toEqual({ announcement: null, flags: { insights: false, similarHomes: true } });
    await executor.execute(setSetting, { key: flags.similarHomes.key, value: { share: 0, organisations: [sides.own.agencyId] }, expectedVersion: 0, reason }, admin());
    await executor.execute(setSetting, { key: settings.announcement.key, value: { text: 'Closed on Friday', tone: 'caution' }, expectedVersion: 0, reason }, admin());
    expect(await executor.ask(getMine, {}, visitor)).toEqual({ announcement: { text: 'Closed on Friday', tone: 'caution' }, flags: { insights: false, similarHomes: false } });
    expect((await executor.ask(getMine, {}, agent())).flags).toEqual({ insights: true, similarHomes: true });
  });
});

it('has a default that its own schema holds, for each', () => {
  for (const setting of settingByKey.values()) expect(setting.schema.parse(setting.default)).toEqual(setting.default);
});
