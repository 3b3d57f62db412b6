import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import ece from 'http_ece';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttpWebhookSender } from '../webhooks';
import { encryptPush } from './encrypt';
import { createWebPush, installationVapidKeys, type PushSender, PushUnavailable, vapidKeys } from '.';

const bytes = (text: string) => Buffer.from(text, 'base64url');

describe('a message to a browser', () => {
  // RFC 8291, section 5 and appendix A.
  it('is sealed as the standard seals its own example', () => {
    const sealed = encryptPush(Buffer.from('When I grow up, I want to be a watermelon'), {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    }, { privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'), salt: bytes('DGv6ra1nlYgDCS1FRnbzlw') });
    expect(sealed.toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN');
  });

  it('of 3,000 bytes is the longest', () => {
    const browser = createECDH('prime256v1');
    const target = { p256dh: browser.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
    expect(encryptPush(Buffer.alloc(3_000), target).length).toBeLessThanOrEqual(4_096);
    expect(() => encryptPush(Buffer.alloc(3_001), target)).toThrow(RangeError);
  });
});

describe('the keys of an installation', () => {
  it('follow from its signing key, always the same', () => {
    const [one, again, other] = ['first secret', 'first secret', 'second secret'].map((key) => installationVapidKeys({ LINTEL_SIGNING_KEY: key }).publicKey);
    expect(one).toBe(again);
    expect(one).not.toBe(other);
  });
  it.each(['', 'short', Buffer.alloc(32, 0xff).toString('base64url')])('are refused when %s is no key of the curve', (key) => { expect(() => vapidKeys(key)).toThrow(RangeError); });
});

interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('a push service', () => {
  let server: Server;
  let status = 201;
  let asked: Asked[] = [];
  let url = '';
  let sender: PushSender;
  const keys = installationVapidKeys({ LINTEL_SIGNING_KEY: 'a test secret of thirty-two characters' });
  const browser = createECDH('prime256v1');
  const auth = randomBytes(16);
  const target = () => ({ endpoint: `${url}/p/1`, p256dh: browser.getPublicKey('base64url'), auth: auth.toString('base64url') });
  const message = { payload: '{"title":"Hello"}', ttlSeconds: 60, isUrgent: false, topic: 'a-topic' } as const;

  beforeAll(async () => {
    browser.generateKeys();
    server = createServer((request, response) => {
      void buffer(request).then((body) => {
        asked.push({ headers: request.headers, body });
        response.writeHead(status).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    sender = createWebPush({ keys, subject: 'mailto:push@lintel.test', http: createHttpWebhookSender({ allowedRanges: ['127.0.0.0/8'], timeoutMs: 2_000 }) });
  });
  afterAll(() => new Promise((resolve) => { server.close(resolve); server.closeAllConnections(); }));
  beforeEach(() => { status = 201; asked = []; });

  it('gets what only the browser can open, and who sent it', async () => {
    expect(await sender.send(target(), message)).toEqual({ status: 'accepted' });
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = asked;
    expect(headers).toMatchObject({ ttl: '60', urgency: 'normal', topic: 'a-topic', 'content-encoding': 'aes128gcm' });
    const opened = ece.decrypt(body, { version: 'aes128gcm', privateKey: browser, authSecret: auth.toString('base64url') });
    expect(opened.toString()).toBe(message.payload);
    const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.authorization ?? '') ?? [];
    expect(key).toBe(keys.publicKey);
    const [head = '', claims = '', signature = ''] = token.split('.');
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), { key: createPublicKey(keys.signingKey), dsaEncoding: 'ieee-p1363' }, bytes(signature))).toBe(true);
    expect(JSON.parse(bytes(claims).toString())).toMatchObject({ aud: url, sub: 'mailto:push@lintel.test' });
  });

  it.each([[404, 'gone'], [410, 'gone'], [429, 'deferred'], [503, 'deferred'], [400, 'rejected'], [413, 'rejected']] as const)('that answers %i leaves the message %s', async (answer, outcome) => {
    status = answer;
    expect(await sender.send(target(), message)).toMatchObject({ status: outcome });
  });

  it('that does not answer may be asked again; one inside the network is never asked', async () => {
    await expect(sender.send({ ...target(), endpoint: 'http://127.0.0.1:1/p' }, message)).rejects.toThrow(PushUnavailable);
    const strict = createWebPush({ keys, subject: 'mailto:push@lintel.test', http: createHttpWebhookSender({ allowedRanges: [] }) });
    expect(await strict.send(target(), message)).toEqual({ status: 'rejected', code: 'refused_address' });
    expect(asked).toEqual([]);
  });

  it('is not asked with keys that are none', async () => {
    expect(await sender.send({ ...target(), p256dh: 'AAAA' }, message)).toMatchObject({ status: 'rejected' });
    expect(asked).toEqual([]);
  });
});
