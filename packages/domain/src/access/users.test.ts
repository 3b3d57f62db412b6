import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addUser, contextOf, createSides, eventsOf, type Sides, signInAs } from '../../testing';
import { resolveApiKey, resolveSession } from './actors';
import { changePassword } from './commands/change-password';
import { createUser } from './commands/create-user';
import { issueApiKey } from './commands/issue-api-key';
import { reactivateUser } from './commands/reactivate-user';
import { revokeAllSessions } from './commands/revoke-all-sessions';
import { revokeSession } from './commands/revoke-session';
import { suspendUser } from './commands/suspend-user';
import { updatePreferences } from './commands/update-preferences';
import { getMe } from './queries/get-me';
import { listMySessions } from './queries/list-my-sessions';
import { listUsers } from './queries/list-users';
import { signIn } from './sign-in';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;
const password = 'a long password';

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
});
afterAll(() => test.drop());
beforeEach(() => test.db.kysely.deleteFrom('sign_in_attempt').execute());

const admin = () => contextOf(sides.own.actors.platform_admin);
let counter = 0;
async function newPerson() {
  counter += 1;
  const email = `person-${counter}@users.test`;
  const id = await addUser(test.db.kysely, email, { password });
  return { id, email };
}
async function signedIn(email: string) {
  const { sessionId } = await signInAs(executor, email, password);
  const actor = await resolveSession(test.db, sessionId);
  if (actor === undefined) throw new Error('The session has just been started.');
  return contextOf(actor);
}

describe('an account', () => {
  it('is made with a password that signs in, and its event tells nothing personal', async () => {
    const { id, status } = await executor.execute(createUser, { email: 'New.Person@Users.test', name: 'A person', password }, admin());
    expect(status).toBe('active');
    await expect(signIn(executor, { email: 'new.person@users.test', password }, { correlationId: uuidv7() })).resolves.toMatchObject({ userId: id });
    expect(await eventsOf(test.db, id)).toMatchObject([{ type: 'user.created', data: {}, actor_id: sides.own.actors.platform_admin.userId }]);
    const { hash } = await test.db.kysely.selectFrom('credential').select('hash').where('user_id', '=', id).executeTakeFirstOrThrow();
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is made once for each address, whatever its case, also by two admins at once', async () => {
    const input = (email: string) => ({ email, name: 'A person', password });
    const outcomes = await Promise.allSettled([executor.execute(createUser, input('twice@users.test'), admin()), executor.execute(createUser, input('TWICE@users.test'), admin())]);
    expect(outcomes.map((o) => o.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(executor.execute(createUser, input('Twice@Users.test'), admin())).rejects.toMatchObject({ code: 'conflict' });
    expect(await test.db.kysely.selectFrom('app_user').select('id').where('email', '=', 'twice@users.test').execute()).toHaveLength(1);
  });

  it.each([
    [{ email: 'not an address' }, 'email'], [{ name: '  ' }, 'name'], [{ password: 'short' }, 'password'], [{ zone: 'Mars/Olympus' }, 'zone'], [{ locale: '!!' }, 'locale'],
  ])('is refused when %j', async (wrong, path) => {
    await expect(executor.execute(createUser, { email: 'ok@users.test', name: 'A person', password, ...wrong }, admin())).rejects.toMatchObject({
      code: 'invalid_input', details: { fields: [{ path }] },
    });
  });

  it('is suspended with its sessions and keys, and comes back without the sessions', async () => {
    const { id, email } = await newPerson();
    const context = await signedIn(email);
    const { key } = await executor.execute(issueApiKey, { name: 'key', scopes: ['listings:read'] }, context);
    await executor.execute(suspendUser, { id, reason: 'as asked' }, admin());
    expect(await resolveSession(test.db, context.actor.sessionId ?? '')).toBeUndefined();
    expect(await resolveApiKey(test.db, key)).toBeUndefined();
    await expect(signIn(executor, { email, password }, { correlationId: uuidv7() })).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await eventsOf(test.db, context.actor.sessionId ?? '')).toMatchObject([{ type: 'session.started' }, { type: 'session.revoked', data: { because: 'suspended' } }]);
    await expect(executor.execute(suspendUser, { id, reason: 'again' }, admin())).rejects.toMatchObject({ code: 'invalid_transition' });
    await executor.execute(reactivateUser, { id }, admin());
    expect(await resolveSession(test.db, context.actor.sessionId ?? '')).toBeUndefined();
    expect(await resolveApiKey(test.db, key)).toMatchObject({ userId: id });
    expect((await eventsOf(test.db, id)).map((e) => [e.type, e.aggregate_version, e.reason])).toEqual([['user.suspended', 2, 'as asked'], ['user.updated', 3, null]]);
    await expect(executor.execute(reactivateUser, { id }, admin())).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('is not suspended by its own holder, nor over somebody else’s change', async () => {
    const own = sides.own.actors.platform_admin;
    await expect(executor.execute(suspendUser, { id: own.userId, reason: 'why not' }, admin())).rejects.toMatchObject({ code: 'conflict' });
    const { id } = await newPerson();
    await expect(executor.execute(suspendUser, { id, expectedVersion: 7, reason: 'as asked' }, admin())).rejects.toMatchObject({ code: 'stale_version', details: { version: 1 } });
  });

  it('changes its preferences, and says so only when something changed', async () => {
    const { id, email } = await newPerson();
    const context = await signedIn(email);
    await executor.execute(updatePreferences, { theme: 'dark', zone: 'Asia/Kolkata', locale: 'en-IN', name: 'Another name' }, context);
    expect(await executor.execute(updatePreferences, { theme: 'dark' }, context)).toMatchObject({ version: 2 });
    expect(await executor.ask(getMe, {}, context)).toMatchObject({ id, theme: 'dark', zone: 'Asia/Kolkata', locale: 'en-IN', name: 'Another name', memberships: [] });
    expect(await eventsOf(test.db, id)).toMatchObject([{ type: 'user.updated', data: { changed: ['name', 'theme', 'locale', 'zone'] } }]);
  });
});

describe('changing the password', () => {
  it('ends every other session and keeps this one', async () => {
    const { id, email } = await newPerson();
    const [here, elsewhere] = [await signedIn(email), await signedIn(email)];
    expect(await executor.execute(changePassword, { currentPassword: password, newPassword: 'another long one' }, here)).toEqual({ outcome: 'changed', revoked: 1 });
    expect(await resolveSession(test.db, here.actor.sessionId ?? '')).toBeDefined();
    expect(await resolveSession(test.db, elsewhere.actor.sessionId ?? '')).toBeUndefined();
    await expect(signIn(executor, { email, password: 'another long one' }, { correlationId: uuidv7() })).resolves.toMatchObject({ userId: id });
    await expect(signIn(executor, { email, password }, { correlationId: uuidv7() })).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(JSON.stringify(await eventsOf(test.db, id))).not.toContain('argon2');
  });

  it('locks out who guesses at an open screen', async () => {
    const context = await signedIn((await newPerson()).email);
    const guess = () => executor.execute(changePassword, { currentPassword: 'a guess', newPassword: 'another long one' }, context);
    for (let n = 0; n < 5; n += 1) expect(await guess()).toEqual({ outcome: 'wrong_password' });
    expect(await executor.execute(changePassword, { currentPassword: password, newPassword: 'another long one' }, context)).toMatchObject({ outcome: 'locked' });
  });

  it('is not for keys', async () => {
    const context = await signedIn((await newPerson()).email);
    const byKey = contextOf({ ...context.actor, sessionId: null, scopes: ['account:write'] });
    await expect(executor.execute(changePassword, { currentPassword: password, newPassword: 'another long one' }, byKey)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('sessions', () => {
  it('are listed and ended one by one or all at once', async () => {
    const { email } = await newPerson();
    const [first, second, third] = [await signedIn(email), await signedIn(email), await signedIn(email)];
    const { items } = await executor.ask(listMySessions, {}, third);
    expect(items.filter((s) => s.isCurrent).map((s) => s.id)).toEqual([third.actor.sessionId]);
    expect(items).toHaveLength(3);
    expect(await executor.execute(revokeSession, { id: first.actor.sessionId }, third)).toEqual({ revoked: 1 });
    expect(await executor.execute(revokeSession, { id: first.actor.sessionId }, third)).toEqual({ revoked: 0 });
    expect(await executor.execute(revokeAllSessions, {}, third)).toEqual({ revoked: 1 });
    expect(await resolveSession(test.db, second.actor.sessionId ?? '')).toBeUndefined();
    expect(await executor.execute(revokeAllSessions, { keepCurrent: false }, third)).toEqual({ revoked: 1 });
    expect(await resolveSession(test.db, third.actor.sessionId ?? '')).toBeUndefined();
  });

  it('end by the database’s clock, and note their use at most every five minutes', async () => {
    const { email } = await newPerson();
    const { actor } = await signedIn(email);
    const id = actor.sessionId ?? '';
    const lastUse = async () => (await test.db.kysely.selectFrom('session').select('last_used_at').where('id', '=', id).executeTakeFirstOrThrow()).last_used_at.getTime();
    const started = await lastUse();
    await resolveSession(test.db, id);
    await new Promise((done) => setTimeout(done, 100));
    expect(await lastUse()).toBe(started);
    await test.db.pool.query(`update session set created_at = now() - interval '1 hour', last_used_at = now() - interval '6 minutes' where id = $1`, [id]);
    const old = await lastUse();
    await resolveSession(test.db, id);
    await expect.poll(lastUse).toBeGreaterThan(old);
    await test.db.pool.query(`update session set expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect(await resolveSession(test.db, id)).toBeUndefined();
  });
});

describe('the list of accounts', () => {
  it('is filtered and paged without gaps or repeats', async () => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await executor.ask(listUsers, { limit: 7, ...(cursor === undefined ? {} : { cursor }) }, admin());
      all.push(...page.items.map((u) => u.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const { rows } = await test.db.pool.query<{ id: string }>('select id from app_user order by id desc');
    expect(all).toEqual(rows.map((r) => r.id));
    const agents = await executor.ask(listUsers, { role: 'agent' }, admin());
    expect(agents.items.map((u) => u.email).toSorted()).toEqual(['a…@other.test', 'a…@own.test']);
    expect(agents.items[0]?.memberships).toMatchObject([{ role: 'agent', scope: 'organisation', organisationName: 'other agency' }]);
    const found = await executor.ask(listUsers, { text: 'AGENT@own.test', organisationId: sides.own.agencyId }, admin());
    expect(found.items.map((u) => u.email)).toEqual(['a…@own.test']);
    expect((await executor.ask(listUsers, { text: '%' }, admin())).items).toEqual([]);
    expect((await executor.ask(listUsers, { text: 'own.test', status: 'suspended' }, admin())).items).toEqual([]);
  });

  it('refuses a cursor that is not its own', async () => {
    for (const cursor of ['x', Buffer.from('{}').toString('base64url'), Buffer.from('"1"').toString('base64url')])
      await expect(executor.ask(listUsers, { cursor }, admin())).rejects.toMatchObject({ code: 'malformed' });
  });
});
