import { issueApiKey } from '@lintel/domain/access';
import { actorByEmail, contextOf } from '@lintel/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agent } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';
import { readBudgets } from './budgets';

let web: TestWeb;
beforeAll(async () => { web = await startTestWeb({ RATE_LIMITS: 'reads=20/60,search=5/60,writes=4/60,sign-in=3/60,address=2000/60' }); });
afterAll(() => web.stop());

async function newKey(email = agent): Promise<string> {
  const { key } = await web.executor.execute(issueApiKey, { name: 'limits', scopes: ['listings:write', 'search:read'] }, contextOf(await actorByEmail(web.test.db, email)));
  return key;
}
const ask = (key: string | undefined, path = '/listings', init: RequestInit = {}) =>
  fetch(`${web.url}/api/v1${path}`, { ...init, headers: { ...(key === undefined ? {} : { authorization: `Bearer ${key}` }), 'content-type': 'application/json' } });

describe('limits', () => {
  it('count a key by kind, tell what is left, and when to come back', async () => {
    const key = await newKey();
    const first = await ask(key);
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit-policy')).toContain('"reads";q=20;w=60');
    expect(first.headers.get('ratelimit')).toBe('"reads";r=19;t=3');
    const rest = await Promise.all(Array.from({ length: 25 }, () => ask(key)));
    expect(rest.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(19);
    const refused = rest.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toMatch(/^[123]$/);
    expect(refused?.headers.get('ratelimit')).toMatch(/^"reads";r=0;t=\d+$/);
    expect(await refused?.json()).toMatchObject({ code: 'rate_limited', details: { policy: 'reads' } });
    // Another kind, and another key of somebody else's, go on.
    expect((await ask(key, '/search/listings')).status).toBe(200);
    expect((await ask(await newKey('agent@other.test'))).status).toBe(200);
    expect(await web.ask('/metrics').then((answer) => answer.text())).toContain('rate_limited_total{policy="reads"}');
  });

  it('count all keys of a person together, and visitors by their address', async () => {
    const answers = [];
    const begun = performance.now();
    for (let n = 0; n < 4; n += 1) {
      const key = await newKey('assistant@own.test');
      answers.push(...(await Promise.all(Array.from({ length: 19 }, () => ask(key)))));
    }
    // Three keys' worth, and what comes back meanwhile: one a second.
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(61 + (performance.now() - begun) / 1_000);
    const visits = await Promise.all(Array.from({ length: 12 }, () => ask(undefined, '/search/listings')));
    expect(visits.filter(({ status }) => status === 200)).toHaveLength(5);
  });

  it('are the same for a second process, and hold for sign-in and for screens', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => web.ask('/api/auth/callback/credentials', { method: 'POST' })));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    const { cookie } = await web.cookieOf('moderator@own.test');
    const screens = await Promise.all(Array.from({ length: 30 }, () => web.ask('/api/trpc/listing.list?input=%7B%7D', { headers: { cookie } })));
    expect(screens.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(8);
    const { rows } = await web.test.db.pool.query(`select tokens < 1 as spent from rate_bucket where bucket like 'reads:user:%' order by tokens limit 1`);
    expect(rows).toEqual([{ spent: true }]);
  });

  it('are read from the environment', () => {
    expect(readBudgets('reads=5/10')).toMatchObject({ reads: { quota: 5, windowSeconds: 10 }, writes: { quota: 300 } });
    expect(readBudgets('off')).toBe('off');
    expect(() => readBudgets('loud=1/1')).toThrow(/reads=1200\/60/);
  });
});
