import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDomainError } from '@lintel/kernel';
import { afterEach, describe, expect, it } from 'vitest';
import { AddressRefused, createGuardedFetch } from '../guarded-http';
import { createFileStore, FileNotFound, FileStoreUnavailable } from '../files';
import { MailAmbiguous, type Mailer, type MailMessage, MailUnavailable } from '../mail';
import { createMeilisearch } from '../search';
import { IdentityRefused, type OidcProvider, socialProviders } from '../identity';
import { type CallOutcome, type Circuit, createGuard, createGuards, providerReports } from '.';

type Mood = 'answers' | 'fails' | 'hangs';

/** As Meilisearch without listings, and as S3 without files. */
function answer(path: string, response: ServerResponse): void {
  if (path.startsWith('/indexes/')) response.writeHead(200, { 'content-type': 'application/json' }).end('{"hits":[],"facetDistribution":{}}');
  else response.writeHead(404, { 'content-type': 'application/xml' }).end('<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code><Message>none</Message></Error>');
}

/** A server whose mood a test decides. */
async function moodyServer(): Promise<{ readonly url: string; mood: Mood; readonly asked: () => number; stop(): Promise<void> }> {
  let asked = 0;
  const state = { mood: 'answers' as Mood };
  const server: Server = createServer((request, response) => {
    request.resume();
    asked += 1;
    if (state.mood === 'answers') answer(request.url ?? '', response);
    if (state.mood === 'fails') response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    stop: () => new Promise<void>((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  });
}

const stops: (() => Promise<void>)[] = [];
afterEach(async () => { for (const stop of stops.splice(0)) await stop(); });

async function moody() {
  const server = await moodyServer();
  stops.push(() => server.stop());
  return server;
}

const outcomes: CallOutcome[] = [];
const changes: Circuit[] = [];
const observer = { called: (_port: string, outcome: CallOutcome) => { outcomes.push(outcome); }, changed: (_port: string, circuit: Circuit) => { changes.push(circuit); } };
afterEach(() => { outcomes.length = 0; changes.length = 0; });

const isUnavailable = (error: unknown) => isDomainError(error) && error.code === 'unavailable';

describe('a search engine behind its guard', () => {
  it('that fails is left alone after a few times, and used again once it is back', async () => {
    const server = await moody();
    server.mood = 'fails';
    const guards = createGuards(observer, { failures: 3, restMs: 100 });
    const search = guards.search(createMeilisearch({ url: server.url, apiKey: undefined }));
    for (let n = 0; n < 3; n += 1) await expect(search.places()).rejects.toSatisfy(isUnavailable);
    expect(guards.all[0]?.circuit).toBe('open');
    const before = server.asked();
    await expect(search.places()).rejects.toSatisfy(isUnavailable);
    expect(server.asked()).toBe(before);
    expect(outcomes.at(-1)).toBe('open');
    server.mood = 'answers';
    await expect.poll(() => search.places().then((found) => found.length, () => -1), { interval: 50 }).toBe(0);
    expect(changes).toEqual(['open', 'half_open', 'closed']);
  });

  it('that hangs is given up, and nobody else waits for it', async () => {
    const server = await moody();
    server.mood = 'hangs';
    const search = createGuards(observer, { timeoutMs: 60, failures: 2, restMs: 60_000 }).search(createMeilisearch({ url: server.url, apiKey: undefined }));
    await expect(search.places()).rejects.toSatisfy(isUnavailable);
    await expect(search.places()).rejects.toSatisfy(isUnavailable);
    expect(outcomes).toEqual(['timeout', 'timeout']);
    const began = performance.now();
    await expect(search.places()).rejects.toSatisfy(isUnavailable);
    expect(performance.now() - began).toBeLessThan(50);
  });
});

describe('files in S3 behind their guard', () => {
  it('a file that is not there is an answer, a server that fails is not', async () => {
    const server = await moody();
    const guards = createGuards(observer, { failures: 2, restMs: 60_000 });
    const store = await createFileStore({ kind: 's3', bucket: 'b', region: 'us-east-1', endpoint: server.url, forcePathStyle: true, credentials: { accessKeyId: 'a', secretAccessKey: 's' } });
    const files = guards.files(store);
    for (let n = 0; n < 4; n += 1) await expect(files.get('a/b')).rejects.toThrow(FileNotFound);
    expect(guards.all[0]?.circuit).toBe('closed');
    server.mood = 'fails';
    for (let n = 0; n < 2; n += 1) await expect(files.get('a/b')).rejects.toThrow(FileStoreUnavailable);
    expect(guards.all[0]?.circuit).toBe('open');
    await expect(files.get('a/b')).rejects.toThrow(FileStoreUnavailable);
    expect(outcomes.at(-1)).toBe('open');
  });
});

const message: MailMessage = { messageId: '<one@lintel.test>', from: { address: 'a@lintel.test' }, to: { address: 'b@lintel.test' }, subject: 's', text: 't', html: 'h' };
const mailerOf = (send: Mailer['send']): Mailer => ({ kind: 'smtp', verify: async () => {}, send, close: async () => {} });

describe('mail behind its guard', () => {
  it('given up halfway may have left', async () => {
    const mailer = createGuards(observer, { timeoutMs: 20 }).mailer(mailerOf(() => new Promise(() => {})));
    await expect(mailer.send(message)).rejects.toThrow(MailAmbiguous);
  });

  it('never begun surely did not leave', async () => {
    const mailer = createGuards(observer, { failures: 1, restMs: 60_000 }).mailer(mailerOf(() => Promise.reject(new MailUnavailable('refused'))));
    await expect(mailer.send(message)).rejects.toThrow(MailUnavailable);
    await expect(mailer.send(message)).rejects.toThrow(MailUnavailable);
    expect(outcomes).toEqual(['down', 'open']);
  });
});

describe('providers that people sign in by', () => {
  const toHere = createGuardedFetch({ allowedRanges: ['127.0.0.0/8'] });

  it('one of an organisation that is down is left alone, said so on the services page, and stands in nobody else’s way', async () => {
    const [down, well] = [await moody(), await moody()];
    down.mood = 'fails';
    const guards = createGuards(observer, { failures: 3, restMs: 100 });
    const fetch = guards.connections('sso', toHere);
    for (let n = 0; n < 3; n += 1) expect((await fetch(`${down.url}/.well-known/openid-configuration`)).status).toBe(503);
    const before = down.asked();
    await expect(fetch(`${down.url}/token`)).rejects.toThrow('not asked just now');
    expect(down.asked()).toBe(before);
    expect(outcomes).toEqual(['down', 'down', 'down', 'open']);
    expect((await fetch(`${well.url}/jwks`)).status).toBe(404);
    expect(providerReports(guards, 'web')).toMatchObject([{ service: 'port:sso', state: 'down', detail: { circuit: 'open' } }]);
    down.mood = 'answers';
    await expect.poll(() => fetch(`${down.url}/token`).then((response) => response.status, () => 0), { interval: 50 }).toBe(404);
    expect(changes).toEqual(['open', 'half_open', 'closed']);
    expect(providerReports(guards, 'web')).toMatchObject([{ state: 'up' }]);
  });

  it('one that hangs is given up in time and takes no turn from another; one that may not be called is no sign that it is down', async () => {
    const [hangs, well] = [await moody(), await moody()];
    hangs.mood = 'hangs';
    const fetch = createGuards(observer, { timeoutMs: 120, atOnce: 2, waiting: 0, failures: 50 }).connections('sso_metadata', toHere);
    const waiting = [1, 2, 3].map(() => fetch(`${hangs.url}/metadata`).then(() => 'answered', () => 'given up'));
    expect((await fetch(`${well.url}/metadata`)).status).toBe(404);
    expect(await Promise.all(waiting)).toEqual(['given up', 'given up', 'given up']);
    expect(outcomes.toSorted()).toEqual(['full', 'ok', 'timeout', 'timeout']);
    const strict = createGuards(observer, { failures: 1 });
    const closed = strict.connections('sso', createGuardedFetch({ allowedRanges: [] }));
    for (let n = 0; n < 3; n += 1) await expect(closed('https://127.0.0.1/')).rejects.toThrow(AddressRefused);
    expect(strict.all[0]?.circuit).toBe('closed');
  });

  it('one that everybody may use: its discovery, tokens and keys are asked for behind one guard', async () => {
    const server = await moody();
    server.mood = 'fails';
    const guards = createGuards(observer, { failures: 2, restMs: 60_000 });
    const [found] = socialProviders({ OIDC_ISSUER: server.url, OIDC_CLIENT_ID: 'lintel' });
    const provider = guards.identity('oidc', found?.client as OidcProvider);
    const ask = () => provider.authorizationUrl({ redirectUri: 'https://lintel.test/back', handle: 'a handle' });
    for (let n = 0; n < 2; n += 1) await expect(ask()).rejects.toMatchObject({ fault: 'unreachable' });
    const before = server.asked();
    await expect(ask()).rejects.toThrow(IdentityRefused);
    expect(server.asked()).toBe(before);
    expect(providerReports(guards, 'web')).toMatchObject([{ service: 'port:identity_oidc', state: 'down', detail: { implementation: 'OpenID Connect', circuit: 'open' } }]);
  });
});

describe('a guard', () => {
  it('lets so many through at once, lets so many wait, and refuses the rest at once', async () => {
    const guard = createGuard({ port: 'probe', timeoutMs: 5_000, atOnce: 2, waiting: 1, isDown: () => true, unavailable: (cause) => new Error('unavailable', { cause }) }, observer);
    let running = 0;
    let most = 0;
    let end = () => {};
    const ended = new Promise<void>((resolve) => { end = resolve; });
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await ended;
      running -= 1;
    };
    const calls = [guard.run(work), guard.run(work), guard.run(work)];
    await sleep(0);
    await expect(guard.run(work)).rejects.toThrow('unavailable');
    expect(outcomes).toEqual(['full']);
    end();
    await Promise.all(calls);
    expect(most).toBe(2);
    // Being full is no failure of the other side.
    expect(guard.circuit).toBe('closed');
  });
});
