import { createSamlIdp, type OidcIdp, type SaidBySaml, startOidcIdp, walk } from '@lintel/adapters/identity/testing';
import { activateSso, configureSso, disableSso, getSso, setSsoRules, startSsoSignIn, startSsoTest } from '@lintel/domain/sso';
import { contextOf } from '@lintel/domain/testing';
import { type Actor, anonymous, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../testing/web';

const appUrl = 'http://lintel.test';
const rules = { groupClaim: 'groups', roles: [{ group: 'staff', role: 'agent' }], defaultRole: null, isRequired: false, allowsIdpStart: false };

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb({ APP_URL: appUrl, WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8' });
});
afterAll(() => web.stop());

/** A browser's cookies. */
class Browser {
  private readonly kept = new Map<string, string>();

  constructor(cookie?: string) {
    if (cookie !== undefined) this.kept.set(cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1));
  }

  /** A provider's page posts without our cookies. */
  async ask(path: string, options: RequestInit & { readonly isForeign?: true } = {}): Promise<Response> {
    const cookie = options.isForeign === true ? '' : [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await web.ask(path, { redirect: 'manual', ...options, headers: { cookie, origin: appUrl, ...Object.fromEntries(new Headers(options.headers)) } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      if (line.includes('Max-Age=0')) this.kept.delete(pair.slice(0, pair.indexOf('=')));
      else this.kept.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }

  async go(handle: string): Promise<{ url?: string; refused?: string }> {
    return (await this.ask('/api/sign-in/go', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ handle }) })).json() as Promise<{ url?: string; refused?: string }>;
  }

  async actor(): Promise<Actor> {
    return web.composition.lintel.resolveActor({ headers: { cookie: [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ') } });
  }
}

const landing = (response: Response) => response.headers.get('location') ?? '';

async function ownerOf(email: string): Promise<{ readonly browser: Browser; readonly actor: Actor }> {
  const browser = new Browser((await web.cookieOf(email)).cookie);
  return { browser, actor: await browser.actor() };
}

async function prove(connectionId: string, organisationId: string, domain: string): Promise<void> {
  await web.test.db.kysely.insertInto('sso_domain').values({ id: uuidv7(), organisation_id: organisationId, connection_id: connectionId, domain, token: 'token', status: 'verified', verified_at: new Date() }).execute();
}

async function handleFor(email: string): Promise<string> {
  const asked = await web.executor.execute(startSsoSignIn, { email, returnTo: '/desk' }, contextOf(anonymous));
  if (asked.outcome !== 'go') throw new Error('Nobody is sent anywhere.');
  return asked.handle;
}

describe('an organisation’s OpenID provider', () => {
  it('is tried, switched on, and signs its people in with their roles; a wrong secret is said in words', async () => {
    const { agencyId } = web.world.own;
    const { browser, actor } = await ownerOf('agency-owner@own.test');
    const redirectUris: string[] = [];
    const set = (issuer: string, clientSecret: string) => web.executor.execute(configureSso, { organisationId: agencyId, name: 'Acme', settings: { kind: 'oidc', issuer, clientId: 'lintel', clientSecret } }, contextOf(actor));
    const { id } = await set('http://127.0.0.1:1', 'x');
    redirectUris.push(`${appUrl}/api/sign-in/callback/${id}`);
    const idp: OidcIdp = await startOidcIdp({ redirectUris, person: { sub: 'ann', email: 'ann@acme.example', email_verified: true, name: 'Ann', groups: ['staff'] } });
    const shown = async () => (await web.executor.ask(getSso, { organisationId: agencyId }, contextOf(actor))).connection;
    const tryIt = async () => browser.go((await web.executor.execute(startSsoTest, { id }, contextOf(actor))).handle);
    expect(await tryIt()).toEqual({ refused: 'unreachable' });
    expect((await shown())?.testResult).toMatchObject({ isGood: false, fault: 'unreachable' });
    await set(idp.issuer, 'a wrong secret');
    const wrong = await walk((await tryIt()).url ?? '', redirectUris[0] ?? '');
    expect(landing(await browser.ask(`/api/sign-in/callback/${id}?${wrong.toString()}`))).toBe('/desk/organisation/single-sign-on?provider=provider.misconfigured.connection');
    expect((await shown())?.testResult).toMatchObject({ isGood: false, fault: 'misconfigured' });
    await set(idp.issuer, idp.clientSecret);
    await web.executor.execute(setSsoRules, { id, ...rules }, contextOf(actor));
    await prove(id, agencyId, 'acme.example');
    const right = await walk((await tryIt()).url ?? '', redirectUris[0] ?? '');
    expect(landing(await browser.ask(`/api/sign-in/callback/${id}?${right.toString()}`))).toBe('/desk/organisation/single-sign-on');
    expect((await shown())?.testResult).toMatchObject({ isGood: true, email: 'ann@acme.example', role: 'agent', isDomainProved: true });
    await web.executor.execute(activateSso, { id }, contextOf(actor));
    const ann = new Browser();
    const answer = await walk((await ann.go(await handleFor('ann@acme.example'))).url ?? '', redirectUris[0] ?? '');
    expect(landing(await ann.ask(`/api/sign-in/callback/${id}?${answer.toString()}`))).toBe('/desk');
    expect((await ann.actor()).memberships).toMatchObject([{ role: 'agent', organisationId: agencyId }]);
    await idp.close();
  });
});

describe('an organisation’s SAML provider', () => {
  const idp = createSamlIdp();
  const person = { nameId: 'bob-1', email: 'bob@firm.example', name: 'Bob', groups: ['staff'] };
  let id: string;
  let own: { readonly ownEntityId: string; readonly answerUrl: string };
  let owner: { readonly browser: Browser; readonly actor: Actor };

  beforeAll(async () => {
    const { firmId } = web.world.own;
    owner = await ownerOf('firm-owner@own.test');
    ({ id } = await web.executor.execute(configureSso, { organisationId: firmId, name: 'Firm', settings: { kind: 'saml', metadataXml: idp.metadata } }, contextOf(owner.actor)));
    own = { ownEntityId: `${appUrl}/api/sign-in/saml/${id}/metadata`, answerUrl: `${appUrl}/api/sign-in/saml/${id}/acs` };
    await web.executor.execute(setSsoRules, { id, ...rules, roles: [{ group: 'staff', role: 'analyst' }] }, contextOf(owner.actor));
    await prove(id, firmId, 'firm.example');
  });

  const post = (browser: Browser, answer: string, state = '') => browser.ask(`/api/sign-in/saml/${id}/acs`, { method: 'POST', isForeign: true, headers: { origin: 'https://idp.acme.example' }, body: new URLSearchParams({ SAMLResponse: answer, RelayState: state }) });
  async function there(browser: Browser, handle: string) {
    const url = new URL((await browser.go(handle)).url ?? '');
    return { request: idp.requestOf(url.href), state: url.searchParams.get('RelayState') ?? '' };
  }
  const answerTo = (request: string, said: Partial<SaidBySaml> = {}) => idp.answer(person, own, { inResponseTo: request, ...said });

  it('is told of us at an address', async () => {
    const metadata = await new Browser().ask(`/api/sign-in/saml/${id}/metadata`);
    expect(metadata.headers.get('content-type')).toContain('samlmetadata');
    expect(await metadata.text()).toContain(own.answerUrl);
  });

  it('is tried: what does not hold up is shown to the owner', async () => {
    const test = async () => there(owner.browser, (await web.executor.execute(startSsoTest, { id }, contextOf(owner.actor))).handle);
    const shown = async () => (await web.executor.ask(getSso, { organisationId: web.world.own.firmId }, contextOf(owner.actor))).connection?.testResult;
    const bad = await test();
    expect(landing(await post(owner.browser, await createSamlIdp(idp.entityId).answer(person, own, { inResponseTo: bad.request }), bad.state))).toBe('/desk/organisation/single-sign-on?provider=provider.untrusted.connection');
    expect(await shown()).toMatchObject({ isGood: false, fault: 'untrusted', problem: expect.stringContaining('signature') as string });
    const good = await test();
    expect(landing(await owner.browser.ask(landing(await post(owner.browser, await answerTo(good.request), good.state))))).toBe('/desk/organisation/single-sign-on');
    expect(await shown()).toMatchObject({ isGood: true, role: 'analyst' });
    await web.executor.execute(activateSso, { id }, contextOf(owner.actor));
  });

  it('signs its people in, in the browser that asked, once for each answer', async () => {
    const browser = new Browser();
    const { request, state } = await there(browser, await handleFor(person.email));
    const answer = await answerTo(request);
    const place = landing(await post(browser, answer, state));
    expect(landing(await new Browser().ask(place))).toContain('provider.gone.connection');
    expect(landing(await browser.ask(place))).toBe('/desk');
    expect((await browser.actor()).memberships).toMatchObject([{ role: 'analyst' }]);
    expect(landing(await post(browser, answer, state))).toContain('provider.gone.connection');
  });

  it('takes no assertion for another request than the one it was signed for, and none twice', async () => {
    const browser = new Browser();
    const first = await there(browser, await handleFor(person.email));
    const second = await there(browser, await handleFor(person.email));
    const signedForFirst = Buffer.from(await answerTo(first.request), 'base64').toString();
    // The envelope is not signed: it can be made to name another request, the assertion cannot.
    const moved = Buffer.from(signedForFirst.replace(first.request, second.request)).toString('base64');
    expect(landing(await post(browser, moved, second.state))).toContain('provider.gone.connection');
    expect(landing(await browser.ask(landing(await post(browser, Buffer.from(signedForFirst).toString('base64'), first.state))))).toBe('/desk');
    expect(landing(await post(browser, await answerTo('_another'), second.state))).toContain('provider.gone.connection');
  });

  it('leads to no other site, whatever is relayed with it', async () => {
    for (const relayed of ['https://evil.example/', '//evil.example', '/\\evil.example', '../../..//evil.example', 'x&next=https://evil.example']) {
      const browser = new Browser();
      const { request } = await there(browser, await handleFor(person.email));
      const place = landing(await post(browser, await answerTo(request), relayed));
      expect(new URL(place, appUrl)).toMatchObject({ origin: appUrl, pathname: `/api/sign-in/saml/${id}/finish`, search: `?${new URLSearchParams({ state: relayed }).toString()}` });
      expect(landing(await browser.ask(place))).toBe('/sign-in?error=provider.gone.connection');
    }
  });

  it('signs nobody in whose answer came before it was switched off', async () => {
    const browser = new Browser();
    const { request, state } = await there(browser, await handleFor(person.email));
    const place = landing(await post(browser, await answerTo(request), state));
    await web.executor.execute(disableSso, { id }, contextOf(owner.actor));
    expect(landing(await browser.ask(place))).toContain('provider.switched_off.connection');
    expect((await browser.actor()).kind).toBe('anonymous');
    await web.executor.execute(activateSso, { id }, contextOf(owner.actor));
  });

  it('may not begin by itself, unless the owner allows it', async () => {
    const browser = new Browser();
    expect(landing(await post(browser, await idp.answer(person, own, {})))).toContain('provider.idp_start.connection');
    await web.executor.execute(setSsoRules, { id, ...rules, roles: [{ group: 'staff', role: 'analyst' }], allowsIdpStart: true }, contextOf(owner.actor));
    const answer = await idp.answer(person, own, {});
    expect(landing(await browser.ask(landing(await post(browser, answer))))).toBe('/start');
    expect(landing(await browser.ask(landing(await post(browser, answer))))).toContain('provider.replayed.connection');
  });
});
