import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createExecutor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { addUser, eventsOf } from '@lintel/domain/testing';
import { anonymous } from '@lintel/kernel';
import type { NextApiRequest, NextApiResponse } from 'next';
import NextAuth from 'next-auth';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthOptions } from './options';
import { cookieOf } from './request-headers';
import { createActorResolver } from './resolve-actor';
import { readRefusal } from '../../features/auth/sign-in-refusal';

const secret = 'a secret of at least thirty-two characters';
const appUrl = 'http://localhost:3000';
const email = 'agent@next-auth.test';
const password = 'a long password';

let test: TestDatabase;
let server: Server;
let base: string;
let userId: string;
let resolve: ReturnType<typeof createActorResolver>;

beforeAll(async () => {
  test = await createTestDatabase();
  userId = await addUser(test.db.kysely, email, { password });
  resolve = createActorResolver({ db: test.db, secret, secureCookies: false });
  const options = createAuthOptions({ executor: createExecutor(test.db), log: pino({ level: 'silent' }), secret, appUrl });
  server = createServer((request, response) => void serve(request, response, (req, res) => NextAuth(req, res, options) as Promise<void>));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api/auth`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await test.drop();
});

/** What Next's pages router adds to Node's request and response, as far as next-auth uses it. */
async function serve(request: IncomingMessage, response: ServerResponse, handler: (req: NextApiRequest, res: NextApiResponse) => Promise<void>): Promise<void> {
  const url = new URL(request.url ?? '/', base);
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const cookies = Object.fromEntries((request.headers.cookie ?? '').split('; ').filter((c) => c !== '').map((c) => [c.slice(0, c.indexOf('=')), decodeURIComponent(c.slice(c.indexOf('=') + 1))]));
  const req = Object.assign(request, {
    query: { ...Object.fromEntries(url.searchParams), nextauth: url.pathname.split('/').slice(3) }, cookies, body: Object.fromEntries(new URLSearchParams(text)),
  });
  const res = Object.assign(response, {
    status(code: number) { response.statusCode = code; return res; },
    json(value: unknown) { response.setHeader('content-type', 'application/json'); response.end(JSON.stringify(value)); },
    send(value: unknown) { response.end(typeof value === 'string' ? value : JSON.stringify(value ?? null)); },
  });
  await handler(req as unknown as NextApiRequest, res as unknown as NextApiResponse);
}

/** A browser that keeps cookies. */
class Browser {
  private readonly jar = new Map<string, string>();

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async ask(path: string, form?: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; body: Record<string, string>; setCookies: readonly string[] }> {
    const response = await fetch(`${base}${path}`, {
      method: form === undefined ? 'GET' : 'POST', headers: { cookie: this.cookie, ...headers }, redirect: 'manual', ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    const setCookies = response.headers.getSetCookie();
    for (const line of setCookies) {
      const [pair = ''] = line.split(';');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '') this.jar.delete(name);
      else this.jar.set(name, value);
    }
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {}, setCookies };
  }

  async signIn(given: { readonly email: string; readonly password: string }) {
    const { body: { csrfToken = '' } } = await this.ask('/csrf');
    return this.ask('/callback/password', { ...given, csrfToken, json: 'true' }, { 'x-lintel-address': '203.0.113.9', 'user-agent': 'a browser' });
  }

  async signOut() {
    const { body: { csrfToken = '' } } = await this.ask('/csrf');
    return this.ask('/signout', { csrfToken, json: 'true' });
  }
}

describe('next-auth with our options', () => {
  it('signs in and out: the cookie is locked down, its token holds a session’s id alone, and the row ends with it', async () => {
    const browser = new Browser();
    const { status, body, setCookies } = await browser.signIn({ email, password });
    expect([status, body['url']]).toEqual([200, `${appUrl}/`]);
    const line = setCookies.find((cookie) => cookie.startsWith('lintel.session='));
    expect(line).toMatch(/; Path=\/;.*; HttpOnly; SameSite=Lax$/);
    const actor = await resolve({ headers: { cookie: browser.cookie } });
    expect(actor).toMatchObject({ kind: 'user', userId });
    const { body: session } = await browser.ask('/session');
    expect(Object.keys(session)).toEqual(['expires']);
    const stolen = browser.cookie;
    await browser.signOut();
    expect(cookieOf({ cookie: browser.cookie }, 'lintel.session')).toBeUndefined();
    expect(await resolve({ headers: { cookie: stolen } })).toEqual(anonymous);
    const events = await eventsOf(test.db, actor.sessionId ?? '');
    expect(events.map((event) => event.type)).toEqual(['session.started', 'session.revoked']);
    expect(events[1]?.data).toEqual({ userId, because: 'signed_out' });
  });

  it('keeps where a session was started from', async () => {
    const browser = new Browser();
    await browser.signIn({ email, password });
    const { sessionId } = await resolve({ headers: { cookie: browser.cookie } });
    const row = await test.db.kysely.selectFrom('session').select(['address', 'user_agent']).where('id', '=', sessionId).executeTakeFirst();
    expect(row).toEqual({ address: '203.0.113.9', user_agent: 'a browser' });
  });

  it('removes the cookie of a session that was ended elsewhere', async () => {
    const browser = new Browser();
    await browser.signIn({ email, password });
    await test.db.pool.query('update session set revoked_at = now() where revoked_at is null');
    expect((await browser.ask('/session')).body).toEqual({});
    expect(cookieOf({ cookie: browser.cookie }, 'lintel.session')).toBeUndefined();
  });

  it('tells the page why it refused, and nothing more', async () => {
    const browser = new Browser();
    const errorOf = async (given: { email: string; password: string }) => {
      const { status, body } = await browser.signIn(given);
      expect(status).toBe(401);
      return readRefusal(new URL(body['url'] ?? '').searchParams.get('error') ?? '');
    };
    expect(await errorOf({ email, password: 'wrong' })).toEqual({ code: 'wrong' });
    expect(await errorOf({ email: 'no address', password: '' })).toEqual({ code: 'wrong' });
    for (let n = 0; n < 4; n += 1) await errorOf({ email, password: 'wrong' });
    expect(await errorOf({ email, password })).toMatchObject({ code: 'locked' });
    await test.db.kysely.deleteFrom('sign_in_attempt').execute();
  });

  it('asks for its anti-forgery token', async () => {
    const browser = new Browser();
    await browser.ask('/csrf');
    await browser.ask('/callback/password', { email, password, csrfToken: 'made up', json: 'true' });
    expect(await resolve({ headers: { cookie: browser.cookie } })).toEqual(anonymous);
  });

  it('sends nobody to another site after signing in', async () => {
    const browser = new Browser();
    const { body: { csrfToken = '' } } = await browser.ask('/csrf');
    const landing = async (callbackUrl: string) => (await browser.ask('/callback/password', { email, password, csrfToken, json: 'true', callbackUrl })).body['url'];
    for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'https://']) expect(await landing(elsewhere)).toBe(`${appUrl}/`);
    expect(await landing('/listings?x=1')).toBe(`${appUrl}/listings?x=1`);
  });
});
