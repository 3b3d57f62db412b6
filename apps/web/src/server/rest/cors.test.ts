import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb({ CORS_ORIGINS: 'https://partner.example' });
});
afterAll(() => web.stop());

const ask = (origin: string, method = 'GET') => web.ask('/api/v1/listings', { method, headers: { origin } });

it('lets pages of named origins read with a key, and never with a cookie', async () => {
  const answer = await ask('https://partner.example');
  expect(answer.headers.get('access-control-allow-origin')).toBe('https://partner.example');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  expect(answer.headers.get('vary')).toContain('origin');
  const packed = await web.ask('/api/v1/search/places?bogus=1', { headers: { origin: 'https://partner.example', 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('vary')).toContain('origin');
  const preflight = await ask('https://partner.example', 'OPTIONS');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
});

it('says nothing of it to others', async () => {
  for (const method of ['GET', 'OPTIONS']) expect((await ask('https://evil.example', method)).headers.get('access-control-allow-origin')).toBeNull();
});
