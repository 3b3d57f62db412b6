import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabaseSms, createTwilioSms, isSignedByTwilio, SmsAmbiguous, type SmsSender, SmsUnavailable } from '.';

interface Harness {
  readonly sms: SmsSender;
  /** The same kind, where nothing answers. */
  readonly broken: SmsSender;
  arrived(): Promise<readonly { readonly to: string; readonly body: string }[]>;
  stop(): Promise<void>;
}

/** A provider as Twilio answers, whose answer a test decides. */
interface Provider {
  readonly url: string;
  readonly got: { readonly to: string; readonly body: string; readonly authorization: string | undefined; readonly callback: string | null }[];
  answer: { readonly status: number; readonly body: string } | 'hangs' | 'hangs up';
  stop(): Promise<void>;
}

async function startProvider(): Promise<Provider> {
  const got: Provider['got'][number][] = [];
  const server: Server = createServer((request, response) => {
    void buffer(request).then((bytes) => {
      const form = new URLSearchParams(bytes.toString());
      got.push({ to: form.get('To') ?? '', body: form.get('Body') ?? '', authorization: request.headers.authorization, callback: form.get('StatusCallback') });
      if (provider.answer === 'hangs') return;
      if (provider.answer === 'hangs up') response.destroy();
      else response.writeHead(provider.answer.status, { 'content-type': 'application/json' }).end(provider.answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const provider: Provider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got, answer: accepted,
    stop: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
  return provider;
}

/** Where a server was and is no more. */
async function deadEnd(): Promise<string> {
  const provider = await startProvider();
  await provider.stop();
  return provider.url;
}

const accepted = { status: 201, body: '{"sid":"SM1"}' } as const;
const account = { accountSid: 'AC0', authToken: 'a token', from: '+14155550100', statusCallback: 'https://lintel.test/hooks/sms' };

async function twilioHarness(): Promise<Harness> {
  const provider = await startProvider();
  return {
    sms: createTwilioSms({ ...account, baseUrl: provider.url }), broken: createTwilioSms({ ...account, baseUrl: await deadEnd() }),
    arrived: async () => provider.got, stop: () => provider.stop(),
  };
}

async function databaseHarness(): Promise<Harness> {
  const test: TestDatabase = await createTestDatabase();
  return {
    sms: createDatabaseSms(test.db.pool), broken: createDatabaseSms({ query: () => Promise.reject(new Error('away')) }),
    arrived: async () => (await test.db.pool.query<{ to: string; body: string }>('select to_number as to, body from dev_sms order by id')).rows, stop: () => test.drop(),
  };
}

describe.each([['the provider', twilioHarness], ['the database', databaseHarness]] as const)('text messages through %s', (_name, open) => {
  let harness: Harness;
  beforeAll(async () => { harness = await open(); });
  afterAll(() => harness.stop());

  it('arrive with their words, whatever the alphabet', async () => {
    const body = 'رمزك 482913 😀 & = +';
    expect(await harness.sms.send({ reference: 'one', to: '+14155550123', body })).toMatchObject({ status: 'accepted' });
    expect((await harness.arrived()).at(-1)).toMatchObject({ to: '+14155550123', body });
  });

  it.each([['04155550123', 'a text'], ['+1415555', ''], ['+14155550123', ' '], ['+14155550123', 'x'.repeat(1_601)], ['+14155550123', 'a\u0007b'], ['+14155550123,+14155550124', 'a text']])('are refused before anything is sent: %s %#', async (to, body) => {
    const before = (await harness.arrived()).length;
    await expect(harness.sms.send({ reference: 'two', to, body })).rejects.toThrow(RangeError);
    expect(await harness.arrived()).toHaveLength(before);
  });

  it('have surely not left where nothing answers', async () => { await expect(harness.broken.send({ reference: 'three', to: '+14155550123', body: 'a text' })).rejects.toThrow(SmsUnavailable); });
});

describe('a provider of text messages', () => {
  let provider: Provider;
  let sms: SmsSender;
  beforeAll(async () => {
    provider = await startProvider();
    sms = createTwilioSms({ ...account, baseUrl: provider.url });
  });
  afterAll(() => provider.stop());
  beforeEach(() => { provider.answer = accepted; });
  const send = () => sms.send({ reference: 'four', to: '+14155550123', body: 'a text' });

  it('is told who sends and where to say what became of it', async () => {
    expect(await send()).toEqual({ status: 'accepted', ref: 'SM1' });
    expect(provider.got.at(-1)).toMatchObject({ authorization: `Basic ${Buffer.from('AC0:a token').toString('base64')}`, callback: account.statusCallback });
  });

  it.each([
    [400, '{"code":21211}', { status: 'rejected', code: '21211', isOptedOut: false }], [400, '{"code":21610}', { status: 'rejected', code: '21610', isOptedOut: true }],
    [422, 'no words', { status: 'rejected', code: '422', isOptedOut: false }], [429, '{"code":20429}', { status: 'deferred', code: '429' }],
  ] as const)('that answers %i %s means: %o', async (status, body, outcome) => {
    provider.answer = { status, body };
    expect(await send()).toEqual(outcome);
  });

  it.each([401, 403, 500, 503])('that answers %i fares no better with the next message', async (status) => {
    provider.answer = { status, body: '{}' };
    await expect(send()).rejects.toThrow(SmsUnavailable);
  });

  it.each([['hangs'], ['hangs up'], [{ status: 200, body: 'not what was asked for' }]] as const)('whose answer is lost may have sent it: %o', async (answer) => {
    provider.answer = answer;
    const hasty = createTwilioSms({ ...account, baseUrl: provider.url, ...(answer === 'hangs' ? { timeoutMs: 300 } : {}) });
    await expect(hasty.send({ reference: 'five', to: '+14155550123', body: 'a text' })).rejects.toThrow(SmsAmbiguous);
  });
});

it('knows what a provider signed', () => {
  // From the provider's own documentation of its signatures.
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const fields = { CallSid: 'CA1234567890ABCDE', Caller: '+14158675310', Digits: '1234', From: '+14158675310', To: '+18005551212' };
  expect(isSignedByTwilio('GvWf1cFY/Q7PnoempGyD5oXAezc=', url, fields, '12345')).toBe(true);
  expect(isSignedByTwilio('GvWf1cFY/Q7PnoempGyD5oXAezc=', url, { ...fields, Digits: '1235' }, '12345')).toBe(false);
  expect(isSignedByTwilio('', url, fields, '12345')).toBe(false);
});
