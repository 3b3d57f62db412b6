import { type OidcIdp, startOidcIdp, walk } from '@lintel/adapters/identity/testing';
import { startIdentityLink, startIdentitySignIn } from '@lintel/domain/access';
import { contextOf } from '@lintel/domain/testing';
import { anonymous } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../testing/web';

/** Where browsers come back to; the test carries what they bring to the server's own port. */
const appUrl = 'http://lintel.test';
const redirectUri = `${appUrl}/api/sign-in/callback/oidc`;

let web: TestWeb;
let idp: OidcIdp;

beforeAll(async () => {
  idp = await startOidcIdp({ redirectUris: [redirectUri], person: { sub: 'ann', email: 'ann@mail.test', email_verified: true, name: 'Ann' } });
  web = await startTestWeb({ APP_URL: appUrl, OIDC_ISSUER: idp.issuer, OIDC_CLIENT_ID: idp.clientId, OIDC_CLIENT_SECRET: idp.clientSecret, OIDC_NAME: 'City', GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret' });
});
afterAll(async () => {
  await web.stop();
  await idp.close();
});

/** A browser's cookies. */
class Jar {
  private readonly kept = new Map<string, string>();

  take(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      if (line.includes('Max-Age=0')) this.kept.delete(name);
      else this.kept.set(name, pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }

  get header(): string {
    return [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

const go = async (jar: Jar, handle: string, origin = appUrl) =>
  jar.take(await web.ask('/api/sign-in/go', { method: 'POST', headers: { 'content-type': 'application/json', origin, cookie: jar.header }, body: JSON.stringify({ handle }) }));
const comeBack = async (jar: Jar, answer: URLSearchParams, key = 'oidc') =>
  jar.take(await web.ask(`/api/sign-in/callback/${key}?${answer}`, { headers: { cookie: jar.header }, redirect: 'manual' }));
const begin = async (returnTo: string | null = '/home', provider = 'oidc') => (await web.executor.execute(startIdentitySignIn, { provider, returnTo }, contextOf(anonymous))).handle;

async function there(jar: Jar, handle: string): Promise<URLSearchParams> {
  const { url } = (await (await go(jar, handle)).json()) as { url: string };
  return walk(url, redirectUri);
}

async function signIn(jar: Jar, returnTo: string | null = '/home'): Promise<string | null> {
  return (await comeBack(jar, await there(jar, await begin(returnTo)))).headers.get('location');
}
const whoIs = async (jar: Jar) => (await web.composition.lintel.resolveActor({ headers: { cookie: jar.header } })).userId;

describe('the way to a provider and back', () => {
  it('ends in a session, at the place that was wanted', async () => {
    const jar = new Jar();
    expect(await signIn(jar, '/home/saved?x=1')).toBe('/home/saved?x=1');
    const user = await web.test.db.kysely.selectFrom('app_user').select('id').where('email', '=', 'ann@mail.test').executeTakeFirst();
    expect(await whoIs(jar)).toBe(user?.id);
    expect(jar.header).toMatch(/^lintel\.session=[^;]+$/);
  });

  it('opens nothing in a browser that did not begin it', async () => {
    const [jar, other] = [new Jar(), new Jar()];
    const answer = await there(jar, await begin());
    expect((await comeBack(other, answer)).headers.get('location')).toContain('provider.gone.oidc');
    expect(await whoIs(other)).toBeNull();
    expect((await comeBack(jar, answer)).headers.get('location')).toBe('/home');
  });

  it('takes an answer once, and none whose state was changed', async () => {
    const jar = new Jar();
    const answer = await there(jar, await begin());
    const changed = new URLSearchParams(answer);
    changed.set('state', 'A'.repeat(43));
    expect((await comeBack(jar, changed)).headers.get('location')).toContain('provider.gone.oidc');
    const before = jar.header;
    await comeBack(jar, answer);
    const again = await web.ask(`/api/sign-in/callback/oidc?${answer}`, { headers: { cookie: before }, redirect: 'manual' });
    expect(again.headers.get('location')).toContain('provider.gone.oidc');
  });

  it('lets two tabs sign in beside each other', async () => {
    const jar = new Jar();
    const first = await there(jar, await begin('/home'));
    const second = await there(jar, await begin('/account'));
    expect((await comeBack(jar, first)).headers.get('location')).toBe('/home');
    expect((await comeBack(jar, second)).headers.get('location')).toBe('/account');
  });

  it('is refused at another provider’s address', async () => {
    const jar = new Jar();
    const answer = await there(jar, await begin());
    expect((await comeBack(jar, answer, 'google')).headers.get('location')).toContain('provider.untrusted.oidc');
    expect(await whoIs(jar)).toBeNull();
    expect((await comeBack(jar, answer, 'apple')).status).toBe(404);
  });

  it('is asked to come by itself when the provider posts', async () => {
    const jar = new Jar();
    const answer = await there(jar, await begin());
    const posted = await web.ask('/api/sign-in/callback/oidc', { method: 'POST', body: new URLSearchParams([...answer, ['user', '{"name":"Ann"}']]), headers: { origin: 'https://appleid.apple.com' }, redirect: 'manual' });
    expect(posted.status).toBe(303);
    const location = posted.headers.get('location') ?? '';
    expect(location).not.toContain('Ann');
    const back = jar.take(await web.ask(location, { headers: { cookie: jar.header }, redirect: 'manual' }));
    expect(back.headers.get('location')).toBe('/home');
  });

  it('leads to no other site', async () => {
    const jar = new Jar();
    const handle = await begin('/home');
    const answer = await there(jar, handle);
    // Even if a place of another site had come to lie in the row.
    await web.test.db.pool.query(`update sign_in_flow set return_to = '//elsewhere.example' where used_at is null and return_to = '/home'`);
    expect((await comeBack(jar, answer)).headers.get('location')).toBe('/start');
  });

  it('is begun by pages of ours alone', async () => {
    const jar = new Jar();
    expect((await go(jar, await begin(), 'https://evil.example')).status).toBe(403);
    expect(jar.header).toBe('');
  });

  it('says in one word what stands in the way', async () => {
    const jar = new Jar();
    idp.person = null;
    expect(await signIn(jar, null)).toBe('/sign-in?error=provider.denied.oidc');
    idp.person = { sub: 'eve', email: 'eve@mail.test', email_verified: false };
    expect(await signIn(jar)).toBe('/sign-in?error=provider.unverified.oidc&callbackUrl=%2Fhome');
    expect(await (await go(jar, 'a handle that nobody was given')).json()).toEqual({ refused: 'gone' });
    expect(await whoIs(jar)).toBeNull();
    expect(JSON.stringify(web.lines)).not.toMatch(/eve@mail\.test/);
  });

  it('asks the owner of an account that has the address to sign in, behind the mark of the address', async () => {
    idp.person = { sub: 'agent', email: 'agent@own.test', email_verified: true };
    const jar = new Jar();
    expect(await signIn(jar)).toMatch(/^\/sign-in\?callbackUrl=%2Fhome#must-prove\.[\w-]{43}\.oidc$/);
    expect(await whoIs(jar)).toBeNull();
  });
});

describe('linking', () => {
  it('adds the provider’s account to whoever began it', async () => {
    idp.person = { sub: 'linked', email: 'other@mail.test', email_verified: false };
    const jar = new Jar();
    await web.test.db.pool.query('update app_user set email_verified_at = now()');
    jar.take(new Response(null, { headers: { 'set-cookie': `${(await web.cookieOf('newcomer@own.test')).cookie}; Path=/` } }));
    const actor = await web.composition.lintel.resolveActor({ headers: { cookie: jar.header } });
    const { handle } = await web.executor.execute(startIdentityLink, { provider: 'oidc' }, contextOf(actor));
    expect((await comeBack(jar, await there(jar, handle))).headers.get('location')).toBe('/account/security?linked=oidc');
    expect(await web.test.db.kysely.selectFrom('identity').select('subject').where('user_id', '=', actor.userId).execute()).toEqual([{ subject: 'linked' }]);
  });

  it('says that the provider is away, and when it has come back', async () => {
    const { port } = new URL(idp.issuer);
    await idp.close();
    const away = await startTestWeb({ APP_URL: appUrl, OIDC_ISSUER: idp.issuer, OIDC_CLIENT_ID: idp.clientId, OIDC_CLIENT_SECRET: idp.clientSecret });
    const { handle } = await away.executor.execute(startIdentitySignIn, { provider: 'oidc' }, contextOf(anonymous));
    const ask = async () => (await away.ask('/api/sign-in/go', { method: 'POST', headers: { 'content-type': 'application/json', origin: appUrl, cookie: 'a=b' }, body: JSON.stringify({ handle }) })).json();
    expect(await ask()).toEqual({ refused: 'unreachable' });
    idp = await startOidcIdp({ redirectUris: [redirectUri], person: { sub: 'ann' }, port: Number(port) });
    expect(await ask()).toMatchObject({ url: expect.stringContaining(idp.issuer) as string });
    await away.stop();
  });
});
