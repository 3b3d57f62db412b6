import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOfSession, addUser, codeOf, contextOf, installTestAccess, signInAs, SoftAuthenticator, testAppUrl } from '../../testing';
import { changePassword } from './commands/change-password';
import { confirmTotp } from './commands/confirm-totp';
import { enrolTotp } from './commands/enrol-totp';
import { registerPasskey } from './commands/register-passkey';
import { removePasskey } from './commands/remove-passkey';
import { removeTotp } from './commands/remove-totp';
import { rotateSession } from './commands/rotate-session';
import { startPasskeyRegistration } from './commands/start-passkey-registration';
import { startPasskeySecondFactor } from './commands/start-passkey-second-factor';
import { startPasskeySignIn } from './commands/start-passkey-sign-in';
import { stepUp } from './commands/step-up';
import { getSecurity } from './queries/get-security';
import { signIn, signInContext } from './sign-in';
import { finishSignIn, passkeySignIn } from './sign-in-finish';

let test: TestDatabase;
let executor: Executor;
const password = 'kettle orbit maple nine';
const request = () => ({ correlationId: uuidv7(), address: '203.0.113.9', userAgent: 'a browser' });

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  installTestAccess();
});
afterAll(() => test.drop());
beforeEach(() => test.db.kysely.deleteFrom('sign_in_attempt').execute());

let counter = 0;
async function person() {
  counter += 1;
  const email = `person-${counter}@factors.test`;
  const userId = await addUser(test.db.kysely, email, { password });
  const { sessionId } = await signInAs(executor, email, password);
  return { email, userId, sessionId, context: async () => contextOf(await actorOfSession(executor, sessionId)) };
}
async function withTotp() {
  const one = await person();
  const { secret } = await executor.execute(enrolTotp, {}, await one.context());
  const answer = await executor.execute(confirmTotp, { code: await codeOf(test, secret, -30) }, await one.context());
  if (answer.outcome !== 'confirmed' || answer.recoveryCodes === null) throw new Error(answer.outcome);
  return { ...one, secret, codes: answer.recoveryCodes };
}
async function challenged(email: string) {
  const outcome = await signIn(executor, { email, password }, request());
  if (outcome.outcome !== 'second_factor') throw new Error('No second factor was asked for.');
  return outcome;
}
const finish = (handle: string, proof: unknown) => finishSignIn(executor, { handle, proof }, request());

describe('an authenticator app', () => {
  it('is asked for once its first code was shown; its secret lies sealed', async () => {
    const { email, userId, secret } = await withTotp();
    const { handle, factors } = await challenged(email);
    expect(factors).toEqual(['totp', 'recovery_code']);
    const outcome = await finish(handle, { kind: 'totp', code: await codeOf(test, secret) });
    expect(outcome).toMatchObject({ outcome: 'signed_in', userId });
    const row = await test.db.kysely.selectFrom('totp').select('secret').where('user_id', '=', userId).executeTakeFirstOrThrow();
    expect(row.secret.toString('latin1')).not.toContain(secret);
    if (outcome.outcome !== 'signed_in') return;
    expect(await test.db.kysely.selectFrom('session').select('methods').where('id', '=', outcome.sessionId).executeTakeFirst()).toEqual({ methods: ['password', 'totp'] });
  });

  it('takes a code a step early or late, none further, and none twice', async () => {
    const { email, secret } = await withTotp();
    const { handle } = await challenged(email);
    expect((await finish(handle, { kind: 'totp', code: await codeOf(test, secret, 90) })).outcome).toBe('wrong');
    expect((await finish(handle, { kind: 'totp', code: await codeOf(test, secret, -90) })).outcome).toBe('wrong');
    const code = await codeOf(test, secret, 30);
    expect((await finish(handle, { kind: 'totp', code })).outcome).toBe('signed_in');
    const again = await challenged(email);
    expect((await finish(again.handle, { kind: 'totp', code })).outcome).toBe('wrong');
    expect((await finish(again.handle, { kind: 'totp', code: await codeOf(test, secret) })).outcome).toBe('wrong');
  });

  it('lets one of two in who show the same code at once', async () => {
    const { email, secret } = await withTotp();
    const [first, second] = [await challenged(email), await challenged(email)];
    const code = await codeOf(test, secret);
    const outcomes = await Promise.all([finish(first.handle, { kind: 'totp', code }), finish(second.handle, { kind: 'totp', code })]);
    expect(outcomes.map((o) => o.outcome).toSorted()).toEqual(['signed_in', 'wrong']);
  });

  it('is not guessed: the fifth wrong code locks, and the right one then waits too', async () => {
    const { email, secret } = await withTotp();
    const { handle } = await challenged(email);
    for (let n = 0; n < 5; n += 1) expect((await finish(handle, { kind: 'totp', code: '000000' })).outcome).toBe('wrong');
    expect(await finish(handle, { kind: 'totp', code: await codeOf(test, secret) })).toMatchObject({ outcome: 'locked' });
  });

  it('is replaced by a recovery code, each once; taking the app away takes the codes with it', async () => {
    const { email, codes: [code = ''], context } = await withTotp();
    expect((await finish((await challenged(email)).handle, { kind: 'recovery_code', code: code.toUpperCase().replaceAll('-', ' ') })).outcome).toBe('signed_in');
    expect((await finish((await challenged(email)).handle, { kind: 'recovery_code', code })).outcome).toBe('wrong');
    expect(await executor.ask(getSecurity, {}, await context())).toMatchObject({ recoveryCodesLeft: 9, stepUpBy: ['totp'] });
    await executor.execute(removeTotp, {}, await context());
    expect((await signIn(executor, { email, password }, request())).outcome).toBe('signed_in');
    expect(await executor.ask(getSecurity, {}, await context())).toMatchObject({ recoveryCodesLeft: 0, totpSince: null, stepUpBy: ['password'] });
  });

  it('does not let in whoever changed the password meanwhile, came too late, or made the handle up', async () => {
    const { email, userId, secret, context } = await withTotp();
    const { handle } = await challenged(email);
    await executor.execute(changePassword, { currentPassword: password, newPassword: 'harbour velvet six moons' }, await context());
    const proof = { kind: 'totp', code: await codeOf(test, secret) };
    expect((await finish(handle, proof)).outcome).toBe('gone');
    expect((await finish('made up', proof)).outcome).toBe('gone');
    const late = await signIn(executor, { email, password: 'harbour velvet six moons' }, request());
    if (late.outcome !== 'second_factor') throw new Error('No second factor was asked for.');
    await test.db.pool.query(`update sign_in_challenge set created_at = now() - interval '1 hour', expires_at = now() - interval '1 second' where user_id = $1`, [userId]);
    expect((await finish(late.handle, proof)).outcome).toBe('gone');
  });
});

describe('a passkey', () => {
  async function withPasskey() {
    const one = await person();
    const device = new SoftAuthenticator(testAppUrl);
    const asked = await executor.execute(startPasskeyRegistration, {}, await one.context());
    const answer = await executor.execute(registerPasskey, { handle: asked.handle, name: 'Phone', response: device.create(asked.options) }, await one.context());
    if (answer.outcome !== 'registered') throw new Error(answer.outcome);
    return { ...one, device, passkeyId: answer.id };
  }
  const byPasskey = async (device: SoftAuthenticator) => {
    const { handle, options } = await executor.execute(startPasskeySignIn, {}, signInContext(request(), null));
    return { handle, response: device.get(options) };
  };

  it('signs its person in by itself, as two factors; a challenge is good once', async () => {
    const { userId, device } = await withPasskey();
    const given = await byPasskey(device);
    expect(await passkeySignIn(executor, given, request())).toMatchObject({ outcome: 'signed_in', userId });
    expect(await passkeySignIn(executor, given, request())).toEqual({ outcome: 'gone' });
  });

  it('is asked for after the password', async () => {
    const { email, device } = await withPasskey();
    const { handle, factors } = await challenged(email);
    expect(factors).toEqual(['passkey', 'recovery_code']);
    const asked = await executor.execute(startPasskeySecondFactor, { handle }, signInContext(request(), null));
    if (asked.outcome !== 'asked') throw new Error('gone');
    expect((await finish(handle, { kind: 'passkey', response: device.get(asked.options) })).outcome).toBe('signed_in');
  });

  it('of another site, of another person, copied or removed, opens nothing', async () => {
    const { device, passkeyId, context } = await withPasskey();
    const phisher = new SoftAuthenticator('https://lintel.example');
    expect((await passkeySignIn(executor, await byPasskey(phisher), request())).outcome).toBe('wrong');
    const other = await withPasskey();
    const { handle } = await challenged(other.email);
    const asked = await executor.execute(startPasskeySecondFactor, { handle }, signInContext(request(), null));
    if (asked.outcome !== 'asked') throw new Error('gone');
    expect((await finish(handle, { kind: 'passkey', response: device.get(asked.options) })).outcome).toBe('wrong');
    await passkeySignIn(executor, await byPasskey(device), request());
    device.counter = 0;
    expect((await passkeySignIn(executor, await byPasskey(device), request())).outcome).toBe('wrong');
    device.counter = 100;
    await executor.execute(removePasskey, { id: passkeyId }, await context());
    expect((await passkeySignIn(executor, await byPasskey(device), request())).outcome).toBe('wrong');
  });

  it('of a suspended account opens nothing, and answers as an unknown one', async () => {
    const { userId, device } = await withPasskey();
    await test.db.kysely.updateTable('app_user').set({ status: 'suspended' }).where('id', '=', userId).execute();
    expect((await passkeySignIn(executor, await byPasskey(device), request())).outcome).toBe('wrong');
  });
});

describe('a dangerous command', () => {
  const stale = (sessionId: string) => test.db.pool.query(`update session set stepped_up_at = now() - interval '11 minutes', created_at = now() - interval '1 hour' where id = $1`, [sessionId]);

  it('is refused in a session that proved nothing for a while, and goes through afterwards under the same key', async () => {
    const { sessionId, context } = await person();
    await stale(sessionId);
    const keyed = async () => ({ ...(await context()), idempotencyKey: 'the same key' });
    await expect(executor.execute(enrolTotp, {}, await keyed())).rejects.toMatchObject({ code: 'step_up_required', status: 403 });
    expect(await executor.execute(stepUp, { proof: { kind: 'password', password: 'wrong' } }, await context())).toEqual({ outcome: 'wrong' });
    expect(await executor.execute(stepUp, { proof: { kind: 'password', password } }, await context())).toEqual({ outcome: 'confirmed' });
    await expect(executor.execute(enrolTotp, {}, await keyed())).resolves.toMatchObject({ uri: expect.stringContaining('otpauth://totp/Lintel') });
  });

  it('is not confirmed by the password alone where there is a second factor', async () => {
    const { secret, sessionId, context } = await withTotp();
    await stale(sessionId);
    expect((await executor.execute(stepUp, { proof: { kind: 'password', password } }, await context())).outcome).toBe('wrong');
    expect((await executor.execute(stepUp, { proof: { kind: 'totp', code: await codeOf(test, secret) } }, await context())).outcome).toBe('confirmed');
  });
});

describe('the id of a session', () => {
  it('changes on request while everything else stays, and the old one is worth nothing', async () => {
    const { sessionId, userId } = await person();
    const { sessionId: next } = await executor.execute(rotateSession, { id: sessionId }, signInContext(request(), userId));
    if (next === null) throw new Error('ended');
    await expect(actorOfSession(executor, sessionId)).rejects.toThrow('ended');
    expect(await actorOfSession(executor, next)).toMatchObject({ userId, isSteppedUp: true });
    expect(await executor.execute(rotateSession, { id: sessionId }, signInContext(request(), userId))).toEqual({ sessionId: null });
  });

  it('is a new one at every sign-in, and the one that the browser came with ends: planting one is no use', async () => {
    const { email, sessionId } = await person();
    const { sessionId: next } = await signInAs(executor, email, password, { replaces: sessionId });
    expect(next).not.toBe(sessionId);
    await expect(actorOfSession(executor, sessionId)).rejects.toThrow('ended');
  });

  it('ends when nobody used it for a week, by the database’s clock', async () => {
    const { sessionId } = await person();
    await test.db.pool.query(`update session set created_at = now() - interval '9 days', last_used_at = now() - interval '8 days' where id = $1`, [sessionId]);
    await expect(actorOfSession(executor, sessionId)).rejects.toThrow('ended');
  });
});
