import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addUser, eventsOf, signInAs } from '../../testing';
import { resolveSession } from './actors';
import { forgetAttempts } from './attempts';
import { startSession } from './commands/start-session';

let test: TestDatabase;
let executor: Executor;
let userId: string;
const email = 'agent@signing-in.test';
const password = 'a long password';

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  userId = await addUser(test.db.kysely, email, { password });
});
afterAll(() => test.drop());
beforeEach(() => test.db.kysely.deleteFrom('sign_in_attempt').execute());

const attempt = (given: string, address = '203.0.113.7', as = email) => signInAs(executor, as, given, { address, userAgent: 'a browser' });
const attemptsOf = (bucket: string) => test.db.kysely.selectFrom('sign_in_attempt').selectAll().where('bucket', 'like', `${bucket}%`).executeTakeFirst();

describe('signing in', () => {
  it('starts a session that answers for the person at once, and logs it without personal data', async () => {
    const { sessionId, userId: who } = await attempt(password);
    expect(who).toBe(userId);
    expect(await resolveSession(test.db, sessionId)).toMatchObject({ kind: 'user', userId, sessionId });
    const session = await test.db.kysely.selectFrom('session').selectAll().where('id', '=', sessionId).executeTakeFirstOrThrow();
    expect(session).toMatchObject({ user_agent: 'a browser', address: '203.0.113.7' });
    const [event] = await eventsOf(test.db, sessionId);
    expect(event).toMatchObject({ type: 'session.started', actor_id: userId, data: { userId, expiresAt: session.expires_at.toISOString(), methods: ['password'], isNewDevice: false } });
    expect(JSON.stringify(event)).not.toMatch(/203\.0\.113|@|browser/);
  });

  it('takes the address in any case and with spaces around it', async () => {
    await expect(attempt(password, '203.0.113.8', `  ${email.toUpperCase()} `)).resolves.toMatchObject({ userId });
  });

  it('answers a wrong password, an unknown address and a suspended account with the same words', async () => {
    await addUser(test.db.kysely, 'suspended@signing-in.test', { password });
    await test.db.kysely.updateTable('app_user').set({ status: 'suspended' }).where('email', '=', 'suspended@signing-in.test').execute();
    const wrong = { code: 'unauthenticated', message: 'The e-mail address or the password is wrong.' };
    await expect(attempt('another password')).rejects.toMatchObject(wrong);
    await expect(attempt(password, undefined, 'nobody@signing-in.test')).rejects.toMatchObject(wrong);
    await expect(attempt(password, undefined, 'suspended@signing-in.test')).rejects.toMatchObject(wrong);
  });

  it('names the fields that are wrong', async () => {
    await expect(attempt('', undefined, 'not an address')).rejects.toMatchObject({
      code: 'invalid_input', details: { fields: [{ path: 'email' }, { path: 'password' }] },
    });
  });
});

describe('the limit of attempts', () => {
  it('locks an account after five failures, longer each time, and lets nobody in meanwhile', async () => {
    for (let n = 0; n < 5; n += 1) await expect(attempt('wrong password', `198.51.100.${n}`)).rejects.toMatchObject({ code: 'unauthenticated' });
    const refusal = await attempt(password, '198.51.100.99').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'rate_limited' });
    const first = await attemptsOf('account:');
    expect(first?.failures).toBe(5);
    const lockedFor = async () => (((await attemptsOf('account:'))?.locked_until ?? new Date(0)).getTime() - Date.now()) / 1_000;
    expect(await lockedFor()).toBeGreaterThan(10);
    expect(await lockedFor()).toBeLessThanOrEqual(15.5);
    await test.db.kysely.updateTable('sign_in_attempt').set({ locked_until: new Date(0) }).execute();
    await expect(attempt('wrong password')).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await lockedFor()).toBeGreaterThan(25);
    await test.db.kysely.updateTable('sign_in_attempt').set({ locked_until: new Date(0) }).execute();
    await expect(attempt(password)).resolves.toMatchObject({ userId });
    expect(await attemptsOf('account:')).toBeUndefined();
  });

  it('counts a hundred guesses at once and lets five of them through', async () => {
    const outcomes = await Promise.all(Array.from({ length: 100 }, (_, n) =>
      attempt('wrong password', `192.0.2.${n}`).catch((error: { code: string }) => error.code)));
    expect(outcomes.filter((code) => code === 'unauthenticated')).toHaveLength(5);
    expect(outcomes.filter((code) => code === 'rate_limited')).toHaveLength(95);
  });

  it('locks an address that tries many accounts, before it touches another one', async () => {
    for (let n = 0; n < 30; n += 1) await attempt('wrong password', '192.0.2.200', `person-${n}@signing-in.test`).catch(() => {});
    await expect(attempt(password, '192.0.2.200')).rejects.toMatchObject({ code: 'rate_limited', details: { retryAfterSeconds: 15 } });
    await expect(attempt(password, '192.0.2.201')).resolves.toMatchObject({ userId });
    expect((await attemptsOf('address:192.0.2.200'))?.failures).toBe(30);
  });

  it('cannot be reset from an address by signing in to an account of one’s own', async () => {
    for (let n = 0; n < 31; n += 1) {
      await attempt('wrong password', '192.0.2.220', `victim-${n}@signing-in.test`).catch(() => {});
      await attempt(password, '192.0.2.220').catch(() => {});
    }
    await expect(attempt(password, '192.0.2.220')).rejects.toMatchObject({ code: 'rate_limited' });
  });

  it('forgets failures after a day', async () => {
    for (let n = 0; n < 5; n += 1) await attempt('wrong password').catch(() => {});
    await test.db.pool.query(`update sign_in_attempt set window_start = now() - interval '25 hours', locked_until = now() - interval '24 hours'`);
    await attempt('wrong password').catch(() => {});
    expect(await attemptsOf('account:')).toMatchObject({ failures: 1, locked_until: null });
    expect(await forgetAttempts(test.db)).toBe(0);
    await test.db.pool.query(`update sign_in_attempt set window_start = now() - interval '25 hours'`);
    expect(await forgetAttempts(test.db)).toBe(2);
  });
});

describe('starting a session', () => {
  it('refuses when the password changed while it was checked, and keeps the count', async () => {
    const context = { actor: { kind: 'system', userId, sessionId: null, onBehalfOf: null, memberships: [], grants: [] }, origin: 'screen', correlationId: uuidv7(), causationId: null } as const;
    await expect(executor.execute(startSession, { userId, checkedHash: 'another' }, context)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not for people, not even for themselves', async () => {
    const { sessionId } = await attempt(password);
    const actor = await resolveSession(test.db, sessionId);
    if (actor === undefined) throw new Error('no session');
    await expect(executor.execute(startSession, { userId, checkedHash: 'x' }, { actor, origin: 'screen', correlationId: uuidv7(), causationId: null })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
