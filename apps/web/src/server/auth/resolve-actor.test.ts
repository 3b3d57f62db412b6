import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { issueApiKey, resolveUserByEmail, revokeApiKey, revokeSession } from '@lintel/domain/access';
import { addUser, contextOf, signInAs } from '@lintel/domain/testing';
import { anonymous } from '@lintel/kernel';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActorResolver } from './resolve-actor';

const secret = 'a secret of at least thirty-two characters';
const email = 'agent@resolver.test';

let test: TestDatabase;
let executor: Executor;
let userId: string;
let resolve: ReturnType<typeof createActorResolver>;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  userId = await addUser(test.db.kysely, email, { password: 'a long password' });
  resolve = createActorResolver({ db: test.db, secret, secureCookies: false });
});
afterAll(() => test.drop());

const newSession = async () => (await signInAs(executor, email, 'a long password')).sessionId;
const cookie = async (sid: string, as = secret) => `a=b; lintel.session=${await encode({ token: { sid }, secret: as })}; c=d`;

async function person() {
  const actor = await resolveUserByEmail(test.db, email);
  if (actor === undefined) throw new Error('The account is there.');
  return actor;
}

describe('a cookie', () => {
  it('is answered with its person, from Node and from web headers', async () => {
    const sessionId = await newSession();
    const header = await cookie(sessionId);
    expect(await resolve({ headers: { cookie: header } })).toMatchObject({ kind: 'user', userId, sessionId });
    expect(await resolve({ headers: new Headers({ cookie: header }) })).toMatchObject({ kind: 'user', userId, sessionId });
  });

  it('is worth nothing from the moment its session ends, however fresh its token is kept', async () => {
    const sessionId = await newSession();
    const headers = { cookie: await cookie(sessionId) };
    const actor = await resolve({ headers });
    await executor.execute(revokeSession, { id: sessionId }, contextOf(actor));
    expect(await resolve({ headers })).toEqual(anonymous);
  });

  it('is a visitor’s when forged, empty, expired or not there', async () => {
    const sessionId = await newSession();
    const expired = await encode({ token: { sid: sessionId }, secret, maxAge: -60 });
    for (const header of [await cookie(sessionId, 'another secret of thirty-two characters'), 'lintel.session=', 'lintel.session=x.y.z', `lintel.session=${expired}`, '', '=;;=', await cookie('not an id')])
      expect(await resolve({ headers: { cookie: header } })).toEqual(anonymous);
    expect(await resolve({ headers: {} })).toEqual(anonymous);
  });

  it('has another name where there is TLS, so that a plain one does not count', async () => {
    const secure = createActorResolver({ db: test.db, secret, secureCookies: true });
    const header = await cookie(await newSession());
    expect(await secure({ headers: { cookie: header } })).toEqual(anonymous);
    expect(await secure({ headers: { cookie: header.replace('lintel.session', '__Host-lintel.session') } })).toMatchObject({ userId });
  });
});

describe('a key', () => {
  it('is answered with its person and its scopes, and ends at once', async () => {
    const { id, key } = await executor.execute(issueApiKey, { name: 'key', scopes: ['listings:read'] }, contextOf(await person()));
    expect(await resolve({ headers: { authorization: `Bearer ${key}` } })).toMatchObject({ kind: 'user', userId, sessionId: null, scopes: ['listings:read'] });
    await executor.execute(revokeApiKey, { id }, contextOf(await person()));
    await expect(resolve({ headers: { authorization: `Bearer ${key}` } })).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it.each(['Bearer', 'Bearer x', 'Basic YTpi', `Bearer lintel_00000000_${'a'.repeat(43)}`, ''])('that does not work is refused, even beside a good cookie: %j', async (authorization) => {
    await expect(resolve({ headers: { authorization, cookie: await cookie(await newSession()) } })).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
