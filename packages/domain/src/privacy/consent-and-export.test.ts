import { inTransaction } from '@lintel/db';
import { type Actor, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/log';
import { installTestAccess } from '../../testing';
import { createWorld, type World } from '../../testing/world';
import { requestRegistration } from '../access';
import { registrationConfirmed } from '../access/events';
import { advanceExport, allows, changeConsents, fetchExport, finishExport, getConsents, getPersonPrivacy, listExports, orderExport, planExport, privacyReactor, readExport, requestExport, revealPerson, wakeExport } from '.';

let world: World;
let person: Actor;
beforeAll(async () => {
  world = await createWorld();
  installTestAccess();
  person = await world.person('resident');
});
afterAll(() => world.drop());

const own = (actor: Actor = person) => world.as({ ...actor, sessionId: null });
const sha256 = 'ab'.repeat(32);
const allowed = (actor: Actor = person) => inTransaction(world.database.db, world.machine, [], (tx) => allows(tx, actor.userId ?? '', 'marketing_email'));

describe('consent', () => {
  const say = (isGiven: boolean, edition = 1, actor = person) => world.executor.execute(changeConsents, { changes: [{ purpose: 'marketing_email', isGiven, edition }] }, own(actor));

  it('is no until it is given, is given to words, bites at once when withdrawn, and remembers all of it', async () => {
    expect(await allowed()).toBe(false);
    await say(true);
    expect(await allowed()).toBe(true);
    await say(false);
    expect(await allowed()).toBe(false);
    const { consents } = await world.executor.ask(getConsents, {}, own());
    expect(consents.find(({ purpose }) => purpose === 'marketing_email')).toMatchObject({
      isGiven: false, history: [{ isGiven: false, place: 'account', edition: 1, locale: 'en-US' }, { isGiven: true, place: 'account', text: expect.stringContaining('Write to me') }],
    });
    await expect(say(true, 2)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('said twice, and by two at once, is one change', async () => {
    const other = await world.person('resident');
    await Promise.all([say(true, 1, other), say(true, 1, other), say(true, 1, other)]);
    const { id } = await world.database.db.kysely.selectFrom('consent').select('id').where('user_id', '=', other.userId).executeTakeFirstOrThrow();
    expect(await eventsOf(world.database.db, id)).toMatchObject([{ type: 'consent.changed', data: { userId: other.userId, purpose: 'marketing_email', isGiven: true, wording: 1 } }]);
  });

  it('given on the registration form is the new account’s', async () => {
    const { db } = world.database;
    const asked = await world.executor.execute(requestRegistration, { name: 'Grace', email: 'grace@lintel.test', password: 'correct horse battery staple', consents: [{ purpose: 'marketing_email', edition: 1 }, { purpose: 'analytics', edition: 1 }] }, world.visitor);
    const id = asked.outcome === 'sent' ? asked.id : '';
    const newcomer = await world.person('resident');
    // As if the page had been open while the words of one were published anew.
    expect(await db.kysely.selectFrom('registration').select(['consents', 'consent_editions']).where('id', '=', id).executeTakeFirst()).toEqual({ consents: ['marketing_email', 'analytics'], consent_editions: [1, 1] });
    await db.kysely.updateTable('registration').set({ consent_editions: [1, 7] }).where('id', '=', id).execute();
    await db.kysely.updateTable('registration').set({ status: 'confirmed', user_id: newcomer.userId, email: null, name: null, hash: null }).where('id', '=', id).execute();
    const event = {
      id: uuidv7(), type: registrationConfirmed.type, version: 1, occurredAt: new Date(), aggregateType: 'registration', aggregateId: id, aggregateVersion: 2, organisationId: null, actorId: null,
      onBehalfOf: null, sessionId: null, origin: 'screen', reason: null, correlationId: 'test', causationId: null, data: { userId: newcomer.userId },
    } as const;
    for (let times = 0; times < 2; times += 1) await inTransaction(db, world.machine, 'any', (tx) => privacyReactor.react(tx, event));
    expect(await allowed(newcomer)).toBe(true);
    const kept = await world.executor.ask(getConsents, {}, own(newcomer));
    expect(kept.consents.filter(({ history }) => history.length > 0).map(({ purpose, history }) => [purpose, history.map(({ edition, place }) => [edition, place])])).toEqual([
      ['analytics', [[7, 'registration']]], ['marketing_email', [[1, 'registration']]]]);
  });

  it('on the form is to words that were published', async () => {
    const asked = world.executor.execute(requestRegistration, { name: 'Ada', email: 'ada@lintel.test', password: 'correct horse battery staple', consents: [{ purpose: 'analytics', edition: 2 }] }, world.visitor);
    await expect(asked).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'consents.0.edition' }] } });
  });
});

describe('a copy of everything held on a person', () => {
  it('is one at a time and three a day, is read in pages without anybody else’s, and is fetched by its owner with its link until it expires', async () => {
    const { executor, database: { db } } = world;
    const asked = await executor.execute(requestExport, {}, own());
    expect(await executor.execute(requestExport, {}, own())).toEqual(asked);
    const plan = await executor.ask(planExport, { id: asked.id }, world.machine);
    expect(plan.sections.map(({ name }) => name)).toEqual(expect.arrayContaining(['app_user', 'session', 'inquiry', 'consent', 'history']));
    expect(plan.leftOut.map(({ title }) => title)).toContain('Your password');
    for (const { name } of plan.sections) {
      const { rows } = await executor.ask(readExport, { id: asked.id, section: name, after: '' }, world.machine);
      if (name === 'app_user') expect(rows).toMatchObject([{ id: person.userId }]);
      if (name === 'history') expect(rows.map(({ type }) => type)).toContain('consent.changed');
    }
    await executor.execute(advanceExport, { id: asked.id, done: 5, total: plan.sections.length }, world.machine);
    await executor.execute(advanceExport, { id: asked.id, done: 2, total: plan.sections.length }, world.machine);
    expect((await executor.ask(listExports, {}, own())).exports).toMatchObject([{ status: 'building', done: 5, file: null }]);
    for (let times = 0; times < 2; times += 1) await executor.execute(finishExport, { id: asked.id, bytes: 1_000, sha256 }, world.machine);
    const { exports: [copy] } = await executor.ask(listExports, {}, own());
    const signature = new URLSearchParams(copy?.file?.split('?')[1]).get('signature') ?? '';
    const stranger = await world.person('resident');
    await expect(executor.execute(fetchExport, { id: asked.id, signature }, own(stranger))).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(fetchExport, { id: asked.id, signature: `${signature.slice(0, -1)}_` }, own())).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(fetchExport, { id: asked.id, signature }, world.as({ ...person, scopes: ['account:read'] }))).rejects.toMatchObject({ code: 'forbidden' });
    expect(await executor.execute(fetchExport, { id: asked.id, signature }, own())).toMatchObject({ key: `exports/${asked.id}/lintel-data.zip` });
    await db.pool.query(`update personal_export set expires_at = now() where id = $1`, [asked.id]);
    await db.pool.query(`update deadline set due_at = now() where aggregate_id = $1`, [asked.id]);
    await expect(executor.execute(fetchExport, { id: asked.id, signature }, own())).rejects.toMatchObject({ code: 'not_found' });
    for (let times = 0; times < 2; times += 1) expect(await executor.execute(wakeExport, { id: asked.id }, world.machine)).toMatchObject({ state: 'expired', isFinal: true });
    expect((await eventsOf(db, asked.id)).map(({ type }) => type)).toEqual(['personal_export.requested', 'personal_export.ready', 'personal_export.fetched', 'personal_export.expired']);
    for (const id of [uuidv7(), uuidv7()])
      await db.kysely.insertInto('personal_export').values({ id, user_id: person.userId ?? '', status: 'failed' }).execute();
    await expect(executor.execute(requestExport, {}, own())).rejects.toMatchObject({ code: 'rate_limited', details: { retryAfterSeconds: expect.any(Number) } });
  });
});

it('how a person can be reached is shown to an admin for a reason, which is in the log', async () => {
  const admin = await world.person('platform_admin');
  expect(await world.executor.execute(revealPerson, { userId: person.userId, reason: 'they called about a lost key' }, own(admin))).toMatchObject({ id: person.userId, email: expect.stringContaining('@') });
  const { rows } = await world.database.db.pool.query<{ reason: string; actor_id: string }>(`select reason, actor_id from event where type = 'person.revealed'`);
  expect(rows).toEqual([{ actor_id: admin.userId, reason: expect.stringMatching(/^sealed:1:/) }]);
});

it('a copy is ordered for a person by an admin, who sees how far it is and never the way to it; its owner fetches it', async () => {
  const { executor, database: { db } } = world;
  const admin = await world.person('platform_admin');
  const other = await world.person('resident');
  await executor.execute(changeConsents, { changes: [{ purpose: 'analytics', isGiven: true, edition: 1 }] }, own(other));
  const order = () => executor.execute(orderExport, { userId: other.userId, reason: 'asked by letter' }, own(admin));
  const [ordered, again] = await Promise.all([order(), order()]);
  expect(again.id).toBe(ordered.id);
  expect(ordered).not.toHaveProperty('file');
  await executor.execute(finishExport, { id: ordered.id, bytes: 1_000, sha256 }, world.machine);
  const seen = await executor.ask(getPersonPrivacy, { userId: other.userId }, own(admin));
  expect(seen.exports).toMatchObject([{ id: ordered.id, status: 'ready', bytes: 1_000 }]);
  expect(JSON.stringify(seen)).not.toContain('signature');
  expect(seen.consents.find(({ purpose }) => purpose === 'analytics')).toMatchObject({ isGiven: true, history: [{ place: 'account', edition: 1 }] });
  expect((await executor.ask(listExports, {}, own(other))).exports).toMatchObject([{ id: ordered.id, file: expect.stringContaining('signature=') }]);
  await expect(executor.ask(getPersonPrivacy, { userId: other.userId }, own(other))).rejects.toMatchObject({ code: 'forbidden' });
  expect((await eventsOf(db, ordered.id)).map(({ type, actor_id: by }) => [type, by])).toEqual([['personal_export.requested', admin.userId], ['personal_export.ready', null]]);
});
