import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { anonymous, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOfSession, addUser, contextOf, eventsOf, mailedSecret, signInAs } from '../../testing';
import { confirmEmailChange } from './commands/confirm-email-change';
import { completePasswordReset } from './commands/complete-password-reset';
import { confirmRegistration } from './commands/confirm-registration';
import { requestEmailChange } from './commands/request-email-change';
import { requestPasswordReset } from './commands/request-password-reset';
import { requestRegistration } from './commands/request-registration';
import { resendRegistration } from './commands/resend-registration';
import { sweepAccounts } from './commands/sweep-accounts';
import { undoEmailChange } from './commands/undo-email-change';
import { signIn } from './sign-in';

let test: TestDatabase;
let executor: Executor;
const visitor = () => contextOf(anonymous, { address: '203.0.113.5' });
const password = 'kettle orbit maple nine';

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
});
afterAll(() => test.drop());
beforeEach(() => test.db.kysely.deleteFrom('sign_in_attempt').execute());

const register = (email: string) => executor.execute(requestRegistration, { email, name: 'A person', password }, visitor());
async function registered(email: string): Promise<string> {
  const answer = await register(email);
  if (answer.outcome !== 'sent') throw new Error('refused');
  return answer.id;
}
const overdue = (table: string, id: string) => test.db.pool.query(`update ${table} set created_at = now() - interval '30 days', expires_at = now() - interval '1 second' where id = $1`, [id]);

describe('registering', () => {
  it('makes no account until the address is confirmed, then one that signs in; the link works once', async () => {
    const id = await registered('new@accounts.test');
    await expect(signIn(executor, { email: 'new@accounts.test', password }, { correlationId: uuidv7() })).rejects.toMatchObject({ code: 'unauthenticated' });
    const secret = await mailedSecret(test, 'registration', id);
    expect(await executor.execute(confirmRegistration, { secret }, visitor())).toEqual({ outcome: 'done', email: 'new@accounts.test' });
    const { userId } = await signInAs(executor, 'new@accounts.test', password);
    expect(await executor.execute(confirmRegistration, { secret }, visitor())).toEqual({ outcome: 'gone' });
    expect((await eventsOf(test.db, id)).map((e) => [e.type, e.data])).toEqual([['registration.requested', {}], ['registration.confirmed', { userId }]]);
    const row = await test.db.kysely.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ status: 'confirmed', email: null, name: null, hash: null });
    expect(await test.db.kysely.selectFrom('deadline').select('state').where('aggregate_id', '=', id).executeTakeFirst()).toEqual({ state: 'met' });
  });

  it('keeps a mailed secret as a hash, and opens nothing with one for something else', async () => {
    const id = await registered('hashed@accounts.test');
    const secret = await mailedSecret(test, 'registration', id);
    const stored = await test.db.kysely.selectFrom('mailed_secret').selectAll().where('record_id', '=', id).execute();
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(await executor.execute(completePasswordReset, { secret, password }, visitor())).toEqual({ outcome: 'gone' });
    expect(await executor.execute(confirmEmailChange, { secret }, visitor())).toEqual({ outcome: 'gone' });
  });

  it('answers an address that has an account with the same words, and looks nothing up', async () => {
    await addUser(test.db.kysely, 'known@accounts.test', { password });
    // Every table that knows of accounts is out of reach, and the answer is the same: nothing is looked up.
    await test.db.pool.query('alter table app_user rename to app_user_away');
    try {
      expect((await register('known@accounts.test')).outcome).toBe('sent');
      expect((await executor.execute(requestPasswordReset, { email: 'known@accounts.test' }, visitor())).outcome).toBe('sent');
    } finally {
      await test.db.pool.query('alter table app_user_away rename to app_user');
    }
  });

  it('leaves an address that got an account meanwhile to whoever has it', async () => {
    const [first, second] = [await registered('twice@accounts.test'), await registered('twice@accounts.test')];
    const secrets = [await mailedSecret(test, 'registration', first), await mailedSecret(test, 'registration', second)];
    const outcomes = await Promise.all(secrets.map((secret) => executor.execute(confirmRegistration, { secret }, visitor())));
    expect(outcomes.map((o) => o.outcome).toSorted()).toEqual(['done', 'gone']);
    const { rows } = await test.db.pool.query(`select 1 from app_user where email = 'twice@accounts.test'`);
    expect(rows).toHaveLength(1);
  });

  it('is too late by the database’s clock, though no worker ran; the sweep then forgets what was typed', async () => {
    const id = await registered('late@accounts.test');
    const secret = await mailedSecret(test, 'registration', id);
    await overdue('registration', id);
    expect(await executor.execute(confirmRegistration, { secret }, visitor())).toEqual({ outcome: 'gone' });
    const machine = contextOf(system);
    const both = await Promise.all([executor.execute(sweepAccounts, {}, machine), executor.execute(sweepAccounts, {}, machine)]);
    expect(both.reduce((sum, swept) => sum + swept.registrations, 0)).toBe(1);
    expect(await test.db.kysely.selectFrom('registration').select(['status', 'email', 'hash']).where('id', '=', id).executeTakeFirst()).toEqual({ status: 'expired', email: null, hash: null });
    expect((await eventsOf(test.db, id)).at(-1)?.type).toBe('registration.expired');
    expect(await test.db.kysely.selectFrom('deadline').select('state').where('aggregate_id', '=', id).executeTakeFirst()).toEqual({ state: 'fired' });
  });

  it('sends the link once more, but not without end, to one address or from one', async () => {
    const id = await registered('again@accounts.test');
    const outcomes: string[] = [];
    for (let n = 0; n < 5; n += 1) outcomes.push((await executor.execute(resendRegistration, { id }, visitor())).outcome);
    expect(outcomes).toEqual(['sent', 'sent', 'sent', 'later', 'later']);
    expect((await eventsOf(test.db, id)).filter((e) => e.type === 'registration.requested')).toHaveLength(4);
    expect((await executor.execute(resendRegistration, { id: uuidv7() }, visitor())).outcome).toBe('sent');
    for (let n = 0; n < 30; n += 1) outcomes.push((await executor.execute(requestPasswordReset, { email: `nobody-${n}@accounts.test` }, visitor())).outcome);
    expect(outcomes.at(-1)).toBe('later');
  });

  it.each(['password1234', 'qwertyuiop1234', 'sunshine2024!', 'aaaaaaaaaaaaaaaa'])('refuses %s, and says what to do', async (weak) => {
    await expect(executor.execute(requestRegistration, { email: 'new.person@accounts.test', name: 'New Person', password: weak }, visitor())).rejects.toMatchObject({
      code: 'invalid_input', details: { fields: [{ path: 'password', code: 'weak' }] },
    });
  });

  it('takes no field that it does not know', async () => {
    const more = { email: 'more@accounts.test', name: 'More', password, status: 'active', memberships: [{ role: 'platform_admin' }], email_verified_at: new Date().toISOString() };
    await expect(executor.execute(requestRegistration, more, visitor())).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('a forgotten password', () => {
  it('is replaced by the mailed link, once; every session ends and the lock of the account opens', async () => {
    const email = 'forgetful@accounts.test';
    const userId = await addUser(test.db.kysely, email, { password: 'an older password here' });
    const { sessionId } = await signInAs(executor, email, 'an older password here');
    for (let n = 0; n < 6; n += 1) await signIn(executor, { email, password: 'wrong' }, { correlationId: uuidv7() }).catch(() => {});
    const asked = await executor.execute(requestPasswordReset, { email }, visitor());
    if (asked.outcome !== 'sent') throw new Error('refused');
    const secret = await mailedSecret(test, 'password_reset', asked.id);
    await expect(executor.execute(completePasswordReset, { secret, password: 'password1234' }, visitor())).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await executor.execute(completePasswordReset, { secret, password }, visitor())).toEqual({ outcome: 'done', email });
    expect(await executor.execute(completePasswordReset, { secret, password: 'yet another long phrase' }, visitor())).toEqual({ outcome: 'gone' });
    await expect(actorOfSession(executor, sessionId)).rejects.toThrow('ended');
    await expect(signInAs(executor, email, password)).resolves.toMatchObject({ userId });
    const user = await test.db.kysely.selectFrom('app_user').select('email_verified_at').where('id', '=', userId).executeTakeFirstOrThrow();
    expect(user.email_verified_at).not.toBeNull();
  });

  it('opens nothing for a suspended account, nor after an hour', async () => {
    const email = 'suspended@accounts.test';
    await addUser(test.db.kysely, email, { password });
    const ask = async () => {
      const asked = await executor.execute(requestPasswordReset, { email }, visitor());
      if (asked.outcome !== 'sent') throw new Error('refused');
      return { id: asked.id, secret: await mailedSecret(test, 'password_reset', asked.id) };
    };
    const late = await ask();
    await overdue('password_reset', late.id);
    expect(await executor.execute(completePasswordReset, { secret: late.secret, password }, visitor())).toEqual({ outcome: 'gone' });
    const { secret } = await ask();
    await test.db.kysely.updateTable('app_user').set({ status: 'suspended' }).where('email', '=', email).execute();
    expect(await executor.execute(completePasswordReset, { secret, password }, visitor())).toEqual({ outcome: 'gone' });
  });
});

describe('moving to another address', () => {
  async function asked(from: string, to: string) {
    const userId = await addUser(test.db.kysely, from, { password });
    const { sessionId } = await signInAs(executor, from, password);
    const context = contextOf(await actorOfSession(executor, sessionId));
    const answer = await executor.execute(requestEmailChange, { email: to }, context);
    if (answer.outcome !== 'sent') throw new Error('refused');
    return { userId, sessionId, id: answer.id, context };
  }
  const emailOf = async (userId: string) => (await test.db.kysely.selectFrom('app_user').select('email').where('id', '=', userId).executeTakeFirstOrThrow()).email;

  it('happens when the new address confirms, and the old one can take it back for a week', async () => {
    const { userId, sessionId, id } = await asked('old@accounts.test', 'moved@accounts.test');
    const [confirm, undo] = [await mailedSecret(test, 'email_change', id), await mailedSecret(test, 'email_change_undo', id)];
    expect(await emailOf(userId)).toBe('old@accounts.test');
    expect(await executor.execute(confirmEmailChange, { secret: confirm }, visitor())).toEqual({ outcome: 'done', email: 'moved@accounts.test' });
    expect(await emailOf(userId)).toBe('moved@accounts.test');
    expect(await executor.execute(undoEmailChange, { secret: undo }, visitor())).toEqual({ outcome: 'done', email: 'old@accounts.test' });
    expect(await emailOf(userId)).toBe('old@accounts.test');
    await expect(actorOfSession(executor, sessionId)).rejects.toThrow('ended');
  });

  it('is stopped by the old address before it happened', async () => {
    const { userId, id } = await asked('stops@accounts.test', 'never@accounts.test');
    const [confirm, undo] = [await mailedSecret(test, 'email_change', id), await mailedSecret(test, 'email_change_undo', id)];
    expect((await executor.execute(undoEmailChange, { secret: undo }, visitor())).outcome).toBe('done');
    expect(await executor.execute(confirmEmailChange, { secret: confirm }, visitor())).toEqual({ outcome: 'gone' });
    expect(await emailOf(userId)).toBe('stops@accounts.test');
  });

  it('ends an earlier request, goes nowhere that is taken, and settles after its week', async () => {
    const { id: first, context } = await asked('mover@accounts.test', 'one@accounts.test');
    const second = await executor.execute(requestEmailChange, { email: 'two@accounts.test' }, context);
    if (second.outcome !== 'sent') throw new Error('refused');
    expect(await executor.execute(confirmEmailChange, { secret: await mailedSecret(test, 'email_change', first) }, visitor())).toEqual({ outcome: 'gone' });
    await addUser(test.db.kysely, 'two@accounts.test');
    expect(await executor.execute(confirmEmailChange, { secret: await mailedSecret(test, 'email_change', second.id) }, visitor())).toEqual({ outcome: 'gone' });
    const third = await executor.execute(requestEmailChange, { email: 'three@accounts.test' }, context);
    if (third.outcome !== 'sent') throw new Error('refused');
    const undo = await mailedSecret(test, 'email_change_undo', third.id);
    expect((await executor.execute(confirmEmailChange, { secret: await mailedSecret(test, 'email_change', third.id) }, visitor())).outcome).toBe('done');
    await overdue('email_change', third.id);
    expect(await executor.execute(undoEmailChange, { secret: undo }, visitor())).toEqual({ outcome: 'gone' });
    await executor.execute(sweepAccounts, {}, contextOf(system));
    expect(await test.db.kysely.selectFrom('email_change').select(['status', 'old_email']).where('id', '=', third.id).executeTakeFirst()).toEqual({ status: 'settled', old_email: null });
  });
});
