import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCertificate } from '../mail/testing/certificate';
import { addressProblem, createHttpWebhookSender, isAllowedAddress, newWebhookSecret, signatureHeaders, WebhookUnanswered } from './index';

const nowhere = { allowedRanges: [] };
const here = { allowedRanges: ['127.0.0.0/8'] };

describe('an address', () => {
  it.each([
    'http://127.0.0.1/', 'https://127.0.0.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/', 'https://127.1/', 'https://0/', 'https://[::1]/', 'https://[::]/',
    'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://[64:ff9b::7f00:1]/', 'https://[2002:7f00:1::]/', 'https://[fe80::1]/', 'https://[fc00::1]/', 'https://10.0.0.1/',
    'https://172.16.0.1/', 'https://192.168.1.1/', 'https://169.254.169.254/latest/meta-data', 'https://100.64.0.1/', 'https://224.0.0.1/', 'https://255.255.255.255/', 'https://localhost/',
    'https://api.localhost/', 'https://db.internal/', 'https://printer.local/', 'https://１２７.0.0.1/',
  ])('%s leads where nobody may call', (url) => { expect(addressProblem(url, nowhere)).toBe('must lead to the public internet'); });

  it.each([['ftp://example.com/', 'must begin with https://'], ['http://example.com/', 'must begin with https://'], ['https://me:secret@example.com/', 'must not carry a user or password'], ['nothing', 'must be a whole address such as https://example.com/hooks']])(
    '%s: %s', (url, problem) => { expect(addressProblem(url, nowhere)).toBe(problem); });

  it('is fine on the public internet, by name or number, and where an operator opened a range', () => {
    for (const url of ['https://example.com/hooks?to=1', 'https://93.184.216.34:8443/', 'https://[2606:2800:220:1:248:1893:25c8:1946]/']) expect(addressProblem(url, nowhere)).toBeUndefined();
    expect(addressProblem('http://127.0.0.1:4000/', here)).toBeUndefined();
    expect(isAllowedAddress('127.0.0.2', here)).toBe(true);
    expect(isAllowedAddress('10.0.0.1', here)).toBe(false);
  });
});

describe('a signature', () => {
  it('is what the library of Standard Webhooks accepts, by the new secret and the old one while they overlap', () => {
    const [secret, old] = [newWebhookSecret(), newWebhookSecret()];
    const body = '{"type":"listing.published","data":{"price":"₹ 1,00,000"}}';
    const headers = signatureHeaders({ id: 'msg_1', sentAt: new Date(), body, secrets: [secret, old] });
    for (const each of [secret, old]) expect(new Webhook(each).verify(body, { ...headers })).toEqual(JSON.parse(body));
    expect(() => new Webhook(newWebhookSecret()).verify(body, { ...headers })).toThrow(/signature/i);
    expect(() => new Webhook(secret).verify(body.replace('1', '2'), { ...headers })).toThrow(/signature/i);
    const late = signatureHeaders({ id: 'msg_1', sentAt: new Date(Date.now() - 600_000), body, secrets: [secret] });
    expect(() => new Webhook(secret).verify(body, { ...late })).toThrow(/old/i);
  });
});

describe('sending', () => {
  let server: Server;
  let url: string;
  const seen: string[] = [];
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/ok': (_, response) => { response.writeHead(200).end('thanks'); },
    '/away': (_, response) => { response.writeHead(302, { location: `${url}/secret` }).end(); },
    '/endless': (_, response) => { const timer = setInterval(() => response.write('x'.repeat(1_000)), 1); response.once('close', () => { clearInterval(timer); }); },
    '/silent': () => {},
    '/cut': (request) => { request.socket.destroy(); },
  };
  beforeAll(async () => {
    server = createServer((request, response) => { seen.push(request.url ?? ''); answers[request.url ?? '']?.(request, response); });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => { server.closeAllConnections(); server.close(); });

  const message = (path: string) => ({ url: `${url}${path}`, headers: { 'content-type': 'application/json' }, body: '{}' });
  const faultOf = async (sent: Promise<unknown>) => {
    const error = await sent.then(() => undefined, (reason: unknown) => reason);
    return error instanceof WebhookUnanswered ? error.fault : error;
  };

  it('keeps the status and the beginning of the answer, follows no redirect, and waits for neither an endless nor a silent one', async () => {
    const sender = createHttpWebhookSender({ ...here, timeoutMs: 300 });
    expect(await sender.send(message('/ok'))).toMatchObject({ status: 200, body: 'thanks' });
    expect(await sender.send(message('/away'))).toMatchObject({ status: 302 });
    expect(seen).not.toContain('/secret');
    expect((await sender.send(message('/endless'))).body).toHaveLength(2_048);
    expect(await faultOf(sender.send(message('/silent')))).toBe('timeout');
    expect(await faultOf(sender.send(message('/cut')))).toBe('unreachable');
  });

  it('judges every address a name leads to, and goes to one it has judged', async () => {
    const { port } = server.address() as AddressInfo;
    let asked = 0;
    const named = (addresses: readonly string[]) => createHttpWebhookSender({ ...nowhere, timeoutMs: 500, resolve: async () => { asked += 1; return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })); } });
    const before = seen.length;
    const to = { url: `https://receiver.example:${port}/ok`, headers: {}, body: '{}' };
    for (const addresses of [['127.0.0.1'], ['93.184.216.34', '10.0.0.1'], ['::ffff:127.0.0.1'], ['169.254.169.254'], ['::1']]) expect(await faultOf(named(addresses).send(to))).toBe('refused_address');
    expect(await faultOf(named([]).send(to))).toBe('unresolvable');
    expect(asked).toBe(6);
    expect(seen.length).toBe(before);
    expect(await faultOf(createHttpWebhookSender(nowhere).send(message('/ok')))).toBe('refused_address');
    expect(await faultOf(createHttpWebhookSender({ ...nowhere, timeoutMs: 100, resolve: () => new Promise(() => {}) }).send(to))).toBe('timeout');
  });

  it('asks the pinned address for the certificate of the name, and trusts no stranger', async () => {
    const { key, cert } = localCertificate();
    const tls = createTlsServer({ key, cert }, (_, response) => { response.end('safe'); });
    await new Promise<void>((done) => { tls.listen(0, '127.0.0.1', done); });
    const to = { url: `https://127.0.0.1:${(tls.address() as AddressInfo).port}/`, headers: {}, body: '{}' };
    expect(await createHttpWebhookSender({ ...here, ca: cert }).send(to)).toMatchObject({ status: 200, body: 'safe' });
    expect(await faultOf(createHttpWebhookSender(here).send(to))).toBe('tls');
    const other = createHttpWebhookSender({ ...here, ca: cert, resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect(await faultOf(other.send({ ...to, url: to.url.replace('127.0.0.1', 'other.example') }))).toBe('tls');
    tls.close();
  });
});
