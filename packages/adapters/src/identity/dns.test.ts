import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTxtResolver } from './dns';
import { startTestDns, type TestDns } from './testing';

let dns: TestDns;
beforeAll(async () => {
  dns = await startTestDns();
});
afterAll(() => dns.close());

it('finds what a domain says of itself, in one piece, as soon as it says so', async () => {
  const resolve = createTxtResolver({ servers: [dns.server] });
  expect(await resolve('_lintel.acme.example')).toEqual([]);
  dns.records.set('_lintel.acme.example', ['lintel-domain=1', 'x'.repeat(300)]);
  expect(await resolve('_lintel.acme.example')).toEqual(['lintel-domain=1', 'x'.repeat(300)]);
  dns.records.set('_lintel.acme.example', []);
  expect(await resolve('_lintel.acme.example')).toEqual([]);
});

it('tells that nobody answered from there being nothing', async () => {
  dns.records.set('broken.example', null);
  await expect(createTxtResolver({ servers: [dns.server] })('broken.example')).rejects.toMatchObject({ name: 'TxtUnanswered' });
  await expect(createTxtResolver({ servers: ['127.0.0.1:9'], timeoutMs: 100 })('acme.example')).rejects.toMatchObject({ name: 'TxtUnanswered' });
});
