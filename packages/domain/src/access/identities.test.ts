import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { anonymous, system } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOfSession, addUser, contextOf, eventsOf, installTestAccess, signInAs } from '../../testing';
import { acceptIdentity } from './commands/accept-identity';
import { concludeIdentity } from './commands/conclude-identity';
import { startIdentityLink } from './commands/start-identity-link';
import { startIdentitySignIn } from './commands/start-identity-sign-in';
import { startIdentityStepUp } from './commands/start-identity-step-up';
import { unlinkIdentity } from './commands/unlink-identity';
import { findFlow } from './flows';
import type { SaidOfPerson } from './identity-contract';
import { getSecurity } from './queries/get-security';
import { seal } from './sealing';

let test: TestDatabase;
let executor: Executor;
const password = 'a long password';

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  installTestAccess();
});
afterAll(() => test.drop());

let people = 0;
const person = (more: Partial<SaidOfPerson> = {}): SaidOfPerson => {
  people += 1;
  return { issuer: 'https://accounts.google.com', subject: `subject-${people}`, email: `person-${people}@mail.test`, isEmailVerified: true, name: `Person ${people}`, groups: [], ...more };
};

const begin = () => executor.execute(startIdentitySignIn, { provider: 'google', returnTo: '/home' }, contextOf(anonymous)).then(({ handle }) => handle);
const conclude = (handle: string, said: SaidOfPerson, replaces: string | null = null) => executor.execute(concludeIdentity, { handle, said, replaces, userAgent: 'a browser' }, contextOf(system));
const signIn = async (said: SaidOfPerson) => conclude(await begin(), said);

async function addAccount(email: string, isVerified = true): Promise<string> {
  const id = await addUser(test.db.kysely, email, { password });
  if (isVerified) await test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('id', '=', id).execute();
  return id;
}

async function asOwner(email: string) {
  const { sessionId } = await signInAs(executor, email, password);
  return contextOf(await actorOfSession(executor, sessionId));
}

const sessionOf = (outcome: Awaited<ReturnType<typeof conclude>>) => {
  if (outcome.outcome !== 'signed_in') throw new Error(`Not signed in: ${outcome.outcome}`);
  return outcome.sessionId;
};
const handleOf = (outcome: Awaited<ReturnType<typeof conclude>>) => {
  if (outcome.outcome !== 'must_prove') throw new Error(`No proof is asked for: ${outcome.outcome}`);
  return outcome.handle;
};
const accountsAt = (email: string | null) => test.db.kysely.selectFrom('app_user').selectAll().where('email', '=', email).execute();
const identitiesOf = (userId: string) => test.db.kysely.selectFrom('identity').selectAll().where('user_id', '=', userId).execute();

describe('signing in by a provider', () => {
  it('makes an account for somebody new, and knows them the next time whatever their address is', async () => {
    const said = person();
    const first = await signIn(said);
    expect(first).toMatchObject({ outcome: 'signed_in', returnTo: '/home' });
    const [account] = await accountsAt(said.email);
    expect(account).toMatchObject({ name: said.name, status: 'active', email_verified_at: expect.any(Date) as Date });
    const session = await test.db.kysely.selectFrom('session').selectAll().where('id', '=', sessionOf(first)).executeTakeFirstOrThrow();
    expect(session).toMatchObject({ user_id: account?.id, methods: ['identity'], connection_id: null });
    expect((await eventsOf(test.db, account?.id ?? '')).map(({ type }) => type)).toEqual(['user.created', 'credential.added']);
    expect(await signIn({ ...said, email: 'moved@mail.test' })).toMatchObject({ outcome: 'signed_in', userId: account?.id });
    expect(await accountsAt('moved@mail.test')).toEqual([]);
  });

  it('makes one account of two sign-ins at once', async () => {
    const said = person();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => signIn(said)));
    expect(new Set(outcomes.map((outcome) => (outcome.outcome === 'signed_in' ? outcome.userId : outcome.outcome))).size).toBe(1);
    const [account, ...more] = await accountsAt(said.email);
    expect(more).toEqual([]);
    expect(await identitiesOf(account?.id ?? '')).toHaveLength(1);
  });

  it.each([['an address that it does not vouch for', { isEmailVerified: false }], ['no address', { email: null }]])('with %s makes nothing', async (_what, more) => {
    const said = person(more);
    expect(await signIn(said)).toEqual({ outcome: 'refused', because: 'unverified', returnTo: '/home' });
    expect(await accountsAt(said.email)).toEqual([]);
  });

  it('takes each time that a browser was sent there once, and within a quarter of an hour', async () => {
    const handle = await begin();
    const outcomes = await Promise.all([conclude(handle, person()), conclude(handle, person())]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['gone', 'signed_in']);
    const late = await begin();
    await test.db.kysely.updateTable('sign_in_flow').set({ created_at: new Date(0), expires_at: new Date(1) }).where('used_at', 'is', null).execute();
    expect(await findFlow(test.db, late)).toBeUndefined();
    expect(await conclude(late, person())).toEqual({ outcome: 'gone' });
    expect(await conclude('a handle that nobody was given', person())).toEqual({ outcome: 'gone' });
  });

  it('asks for the second factor of whoever has one, and lets no suspended account in', async () => {
    const said = person();
    const { userId } = (await signIn(said)) as { userId: string };
    await test.db.kysely.insertInto('totp').values({ user_id: userId, secret: seal(Buffer.alloc(20), userId), confirmed_at: new Date() }).execute();
    expect(await signIn(said)).toMatchObject({ outcome: 'second_factor', factors: ['totp'] });
    await test.db.kysely.updateTable('app_user').set({ status: 'suspended' }).where('id', '=', userId).execute();
    expect(await signIn(said)).toMatchObject({ outcome: 'refused', because: 'suspended' });
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example', String.raw`/\elsewhere.example`, 'javascript:alert(1)'])('is led to no other place by %j', async (returnTo) => {
    await expect(executor.execute(startIdentitySignIn, { provider: 'google', returnTo }, contextOf(anonymous))).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('an account that is there already', () => {
  it('is not entered by its address: its owner signs in, and accepts', async () => {
    const said = person();
    const userId = await addAccount(said.email ?? '');
    const handle = handleOf(await signIn(said));
    expect(await identitiesOf(userId)).toEqual([]);
    const stranger = person();
    await addAccount(stranger.email ?? '');
    expect(await executor.execute(acceptIdentity, { handle }, await asOwner(stranger.email ?? ''))).toEqual({ outcome: 'another_account' });
    expect(await executor.execute(acceptIdentity, { handle }, await asOwner(said.email ?? ''))).toEqual({ outcome: 'linked', provider: 'google', again: null });
    expect(await executor.execute(acceptIdentity, { handle }, await asOwner(said.email ?? ''))).toEqual({ outcome: 'gone' });
    expect(await signIn(said)).toMatchObject({ outcome: 'signed_in', userId });
    const added = (await eventsOf(test.db, userId)).filter(({ type }) => type === 'credential.added');
    expect(added.map(({ data }) => data)).toEqual([{ kind: 'identity' }]);
    expect(JSON.stringify(added)).not.toMatch(/@|subject-/);
  });

  it('keeps what the provider said sealed, and no longer than an hour', async () => {
    const said = person();
    await addAccount(said.email ?? '');
    const handle = handleOf(await signIn(said));
    const row = await test.db.kysely.selectFrom('sign_in_flow').select('found').where('found', 'is not', null).executeTakeFirstOrThrow();
    expect(row.found?.toString('latin1')).not.toContain(said.subject);
    await test.db.kysely.updateTable('sign_in_flow').set({ created_at: new Date(0), expires_at: new Date(1) }).where('found', 'is not', null).execute();
    expect(await executor.execute(acceptIdentity, { handle }, await asOwner(said.email ?? ''))).toEqual({ outcome: 'gone' });
  });

  it('cannot be prepared for somebody else’s coming: an unconfirmed address takes no link, and is not entered without its password', async () => {
    const said = person();
    const userId = await addAccount(said.email ?? '', false);
    await expect(executor.execute(startIdentityLink, { provider: 'google' }, await asOwner(said.email ?? ''))).rejects.toMatchObject({ code: 'conflict' });
    const handle = handleOf(await signIn(said));
    expect(await identitiesOf(userId)).toEqual([]);
    await executor.execute(acceptIdentity, { handle }, await asOwner(said.email ?? ''));
    expect((await accountsAt(said.email))[0]?.email_verified_at).toBeInstanceOf(Date);
  });
});

describe('linking', () => {
  it('happens in the session that began it, after its owner proved who they are', async () => {
    const email = 'links@mail.test';
    const userId = await addAccount(email);
    const owner = await asOwner(email);
    await expect(executor.execute(startIdentityLink, { provider: 'google' }, { ...owner, actor: { ...owner.actor, isSteppedUp: false } })).rejects.toMatchObject({ code: 'step_up_required' });
    const said = person();
    const { handle } = await executor.execute(startIdentityLink, { provider: 'google' }, owner);
    const other = await asOwner(email);
    expect(await conclude(handle, said, other.actor.sessionId)).toEqual({ outcome: 'gone' });
    const again = await executor.execute(startIdentityLink, { provider: 'google' }, owner);
    expect(await conclude(again.handle, said, owner.actor.sessionId)).toEqual({ outcome: 'linked', returnTo: '/account/security' });
    expect(await identitiesOf(userId)).toMatchObject([{ subject: said.subject, provider: 'google' }]);
    expect(await executor.ask(getSecurity, {}, owner)).toMatchObject({ identities: [{ provider: 'google', email: said.email }], stepUpBy: ['password'] });
  });

  it('never moves a provider’s account from one person to another', async () => {
    const said = person();
    await signIn(said);
    const email = 'takes@mail.test';
    const userId = await addAccount(email);
    const owner = await asOwner(email);
    const { handle } = await executor.execute(startIdentityLink, { provider: 'google' }, owner);
    expect(await conclude(handle, said, owner.actor.sessionId)).toMatchObject({ outcome: 'refused', because: 'taken' });
    expect(await identitiesOf(userId)).toEqual([]);
  });

  it('ends when its owner says so, but never with the last way in', async () => {
    const said = person();
    const session = sessionOf(await signIn(said));
    const owner = contextOf(await actorOfSession(executor, session));
    const [identity] = await identitiesOf(owner.actor.userId ?? '');
    const unlink = () => executor.execute(unlinkIdentity, { id: identity?.id }, owner);
    await expect(unlink()).rejects.toMatchObject({ code: 'conflict' });
    await test.db.kysely.insertInto('credential').values({ user_id: owner.actor.userId ?? '', hash: 'a password' }).execute();
    await expect(executor.execute(unlinkIdentity, { id: identity?.id }, await asOwner('takes@mail.test'))).rejects.toMatchObject({ code: 'not_found' });
    expect(await unlink()).toEqual({ isRemoved: true });
    expect(await signIn(said)).toMatchObject({ outcome: 'must_prove' });
  });
});

describe('confirming that it is oneself', () => {
  it('works by the linked account alone where there is nothing else, and by no other', async () => {
    const said = person();
    const session = sessionOf(await signIn(said));
    const owner = contextOf(await actorOfSession(executor, session));
    expect(await executor.ask(getSecurity, {}, owner)).toMatchObject({ stepUpBy: ['identity'] });
    await test.db.kysely.updateTable('session').set({ stepped_up_at: new Date(0) }).where('id', '=', session).execute();
    const ask = () => executor.execute(startIdentityStepUp, { provider: 'google', returnTo: '/account/security' }, owner).then(({ handle }) => handle);
    expect(await conclude(await ask(), person(), session)).toMatchObject({ outcome: 'refused', because: 'another_person' });
    expect((await actorOfSession(executor, session)).isSteppedUp).toBe(false);
    expect(await conclude(await ask(), said, session)).toEqual({ outcome: 'stepped_up', returnTo: '/account/security' });
    expect((await actorOfSession(executor, session)).isSteppedUp).toBe(true);
    await test.db.kysely.insertInto('credential').values({ user_id: owner.actor.userId ?? '', hash: 'a password' }).execute();
    await expect(ask()).rejects.toMatchObject({ code: 'conflict' });
  });
});
