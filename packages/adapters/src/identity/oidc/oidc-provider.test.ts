import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuardedFetch, type GuardedFetch } from '../../guarded-http';
import type { ProvedClaims } from '../port';
import { type OidcIdp, startOidcIdp, walk } from '../testing';
import type { OidcConfig } from './configuration';
import { createOidcProvider } from './oidc-provider';

const redirectUri = 'https://lintel.test/api/sign-in/callback/oidc';
const person = { sub: 'person-1', email: 'ann@acme.example', email_verified: true, name: 'Ann', groups: ['staff', 'sales'] };

let idp: OidcIdp;
beforeAll(async () => {
  idp = await startOidcIdp({ redirectUris: [redirectUri], person });
});
afterAll(() => idp.close());

const handleOf = () => randomBytes(32).toString('base64url');
const toIdp = createGuardedFetch({ allowedRanges: ['127.0.0.0/8'] });
const config = (more: Partial<OidcConfig> = {}): OidcConfig => ({ issuer: idp.issuer, clientId: idp.clientId, clientSecret: idp.clientSecret, scopes: ['openid', 'email', 'profile'], ...more });

/** Signs in, with what a test changes on the way there and back. */
async function signIn(more: Partial<OidcConfig> = {}, change: { there?: (url: URL) => void; back?: (answer: URLSearchParams) => void; handle?: string } = {}): Promise<ProvedClaims> {
  const provider = createOidcProvider(config(more));
  const handle = handleOf();
  const url = new URL(await provider.authorizationUrl({ redirectUri, handle }));
  change.there?.(url);
  const answer = await walk(url.href, redirectUri);
  change.back?.(answer);
  return provider.claims({ redirectUri, handle: change.handle ?? handle, answer });
}

describe('signing in at an OpenID provider', () => {
  it('tells who the person is, with and without the guard of addresses', async () => {
    const claims = { issuer: idp.issuer, subject: 'person-1', email: person.email, isEmailVerified: true, name: 'Ann', groups: ['staff', 'sales'] };
    expect(await signIn()).toEqual(claims);
    expect(await signIn({ fetch: toIdp })).toEqual(claims);
  });

  it('says that an address is not verified, and that there is none', async () => {
    idp.person = { sub: 'person-2', email: 'bob@acme.example', email_verified: false };
    expect(await signIn()).toMatchObject({ subject: 'person-2', isEmailVerified: false, groups: [] });
    idp.person = { sub: 'person-3' };
    expect(await signIn({ isEmailTrusted: true })).toMatchObject({ email: null, name: null });
    idp.person = person;
  });

  it('sends PKCE, state and nonce, of which none is the browser’s secret', async () => {
    const handle = handleOf();
    const url = new URL(await createOidcProvider(config()).authorizationUrl({ redirectUri, handle, isFresh: true, email: person.email }));
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', prompt: 'login', max_age: '0', login_hint: person.email });
    expect(url.href).not.toContain(handle);
    expect(new Set(['state', 'nonce', 'code_challenge'].map((name) => url.searchParams.get(name))).size).toBe(3);
  });

  it.each([
    ['a state that is not the browser’s', { back: (answer: URLSearchParams) => { answer.set('state', 'another'); } }, 'untrusted'],
    ['another browser’s secret', { handle: 'the secret of another browser, also long' }, 'untrusted'],
    ['a nonce that was changed on the way', { there: (url: URL) => { url.searchParams.set('nonce', 'planted'); } }, 'untrusted'],
    ['a code that was asked for with another verifier', { there: (url: URL) => { url.searchParams.set('code_challenge', 'A'.repeat(43)); } }, 'expired'],
    ['a code that is made up', { back: (answer: URLSearchParams) => { answer.set('code', 'made-up'); } }, 'expired'],
    ['an answer that names another provider', { back: (answer: URLSearchParams) => { answer.set('iss', 'https://other.example'); } }, 'untrusted'],
    ['an answer that names none though the provider says that it does', { back: (answer: URLSearchParams) => { answer.delete('iss'); } }, 'untrusted'],
    ['a secret that is not ours', undefined, 'misconfigured'],
  ])('refuses %s', async (_what, change, fault) => {
    await expect(signIn(change === undefined ? { clientSecret: 'another secret' } : {}, change)).rejects.toMatchObject({ name: 'IdentityRefused', fault });
  });

  it('takes a code once', async () => {
    const provider = createOidcProvider(config());
    const handle = handleOf();
    const answer = await walk(await provider.authorizationUrl({ redirectUri, handle }), redirectUri);
    await provider.claims({ redirectUri, handle, answer });
    await expect(provider.claims({ redirectUri, handle, answer })).rejects.toMatchObject({ fault: 'expired' });
  });

  it('says that the person or the provider said no', async () => {
    idp.person = null;
    await expect(signIn()).rejects.toMatchObject({ fault: 'denied' });
    idp.person = person;
  });

  it('says that a provider is away, is none, or lies where nobody may call, and tries again later', async () => {
    const away = await startOidcIdp({ redirectUris: [redirectUri], person });
    const port = Number(new URL(away.issuer).port);
    await away.close();
    const provider = createOidcProvider(config({ issuer: away.issuer }));
    await expect(provider.authorizationUrl({ redirectUri, handle: handleOf() })).rejects.toMatchObject({ fault: 'unreachable' });
    const back = await startOidcIdp({ redirectUris: [redirectUri], person, port });
    await expect(provider.authorizationUrl({ redirectUri, handle: handleOf() })).resolves.toContain(back.issuer);
    await back.close();
    const guarded = createOidcProvider(config({ fetch: createGuardedFetch({ allowedRanges: [] }) }));
    await expect(guarded.authorizationUrl({ redirectUri, handle: handleOf() })).rejects.toMatchObject({ fault: 'misconfigured' });
  });

  it('believes a discovery document about its own address alone', async () => {
    const asAnother: GuardedFetch = (url, request) => toIdp(url.replace('localhost', '127.0.0.1'), request);
    await expect(createOidcProvider(config({ issuer: idp.issuer.replace('127.0.0.1', 'localhost'), fetch: asAnother })).authorizationUrl({ redirectUri, handle: handleOf() })).rejects.toMatchObject({ fault: 'untrusted' });
  });
});

describe('an ID token', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });

  /** A provider whose token is what the test makes of it, signed by a key that is or is not the provider's. */
  function forging(change: (claims: Record<string, unknown>) => void, isOwnKey: boolean): GuardedFetch {
    return async (url, request) => {
      const response = await toIdp(url, request);
      if (isOwnKey && url.endsWith('/jwks')) return Response.json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'forged', use: 'sig', alg: 'RS256' }] });
      if (!url.endsWith('/token')) return response;
      const body = (await response.json()) as { id_token: string };
      const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
      change(claims);
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const signed = `${part({ alg: 'RS256', kid: 'forged' })}.${part(claims)}`;
      return Response.json({ ...body, id_token: `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}` });
    };
  }

  it('of the same provider is taken', async () => {
    await expect(signIn({ fetch: forging(() => {}, true) })).resolves.toMatchObject({ subject: 'person-1' });
  });

  it.each<[string, (claims: Record<string, unknown>) => void, boolean, string]>([
    ['another key', () => {}, false, 'untrusted'],
    ['another issuer', (claims) => { claims['iss'] = 'https://other.example'; }, true, 'untrusted'],
    ['another audience', (claims) => { claims['aud'] = 'another client'; }, true, 'untrusted'],
    ['another nonce', (claims) => { claims['nonce'] = 'another'; }, true, 'untrusted'],
    ['a time that is over', (claims) => { claims['exp'] = Math.floor(Date.now() / 1_000) - 120; }, true, 'expired'],
    ['another person than its profile', (claims) => { claims['sub'] = 'person-9'; delete claims['email']; }, true, 'untrusted'],
  ])('with %s is refused', async (_what, change, isOwnKey, fault) => {
    await expect(signIn({ fetch: forging(change, isOwnKey) })).rejects.toMatchObject({ fault });
  });
});
