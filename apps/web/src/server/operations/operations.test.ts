import { createMailer } from '@lintel/adapters/mail';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agent, newDraft } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.stop());

describe('health and readiness', () => {
  it('say that the process lives, and how each dependency fares', async () => {
    expect(await (await web.ask('/health')).json()).toMatchObject({ status: 'alive', version: expect.any(String) });
    const ready = await web.ask('/ready');
    expect(ready.status).toBe(200);
    const { dependencies } = await ready.json();
    expect(dependencies).toEqual(expect.arrayContaining([
      expect.objectContaining({ name: 'database', implementation: 'PostgreSQL', required: true, state: 'up', latencyMs: expect.any(Number) }),
      expect.objectContaining({ name: 'files', implementation: 'disk', state: 'up' }),
      expect.objectContaining({ name: 'workflows', state: 'down', detail: 'no worker has told of it yet' }),
    ]));
  });
});

describe('metrics', () => {
  const figures = async () => (await web.ask('/metrics')).text();

  it('count requests by pattern and not by address, commands, queries and statements', async () => {
    const { id } = await newDraft(web);
    await web.ask(`/api/v1/listings/${id}`, { as: agent });
    const text = await figures();
    expect(text).toMatch(/http_requests_total\{method="GET",route="\/api\/v1\/listings\/\{id\}",status="200"\} 1/);
    expect(text).toMatch(/http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/listings",status="201"\} 1/);
    expect(text).toMatch(/command_duration_seconds_count\{command="listing.create",outcome="ok"\} 1/);
    expect(text).toMatch(/query_duration_seconds_count\{query="listing.get",outcome="ok"\} 1/);
    expect(text).toMatch(/database_query_duration_seconds_count\{kind="select"\} \d+/);
    expect(text).not.toContain(id);
  });

  it('tell how the log, the cache and the database stand', async () => {
    const text = await figures();
    for (const name of ['database_up 1', 'event_sequencer_lag_seconds 0', 'deadlines_overdue 0', 'database_oldest_transaction_seconds', 'cache_hit_ratio', 'error_rate', 'properties_created_total 1',
      'process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds', 'live_streams 0', 'database_pool_connections{state="total"}'])
      expect(text).toContain(name);
  });

  it('keep strangers’ methods and addresses from filling memory', async () => {
    await web.ask('/api/v1/nothing/at/all');
    await web.ask('/api/trpc/no.such');
    const routes = [...(await figures()).matchAll(/http_requests_total\{[^}]*route="([^"]+)"/g)].map(([, route]) => route);
    expect(routes).toContain('unknown');
    expect(routes.some((route) => route?.includes('nothing') === true || route?.includes('such') === true)).toBe(false);
  });
});

describe('mail that was kept', () => {
  it('can be read on this machine, and does nothing there', async () => {
    const mailer = createMailer({ kind: 'database', database: web.test.db.pool });
    await mailer.send({
      messageId: `<${uuidv7()}@lintel.test>`, from: { address: 'no-reply@lintel.test', name: 'Lintel' }, to: { address: 'ada@lintel.test' }, subject: 'A <b>question</b>',
      text: 'plain', html: '<p>Hello</p><script>alert(1)</script>',
    });
    const list = await web.ask('/dev/mail');
    expect(list.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await list.text();
    expect(page).toContain('A &lt;b&gt;question&lt;/b&gt;');
    const [, id] = /href="\/dev\/mail\/([^"]+)"/.exec(page) ?? [];
    expect(await (await web.ask(`/dev/mail/${id}`)).text()).toContain('srcdoc="&lt;p&gt;Hello&lt;/p&gt;&lt;script&gt;');
    const json = await (await web.ask('/dev/mail?to=ada@', { headers: { accept: 'application/json' } })).json();
    expect(json.items).toHaveLength(1);
    expect((await (await web.ask('/dev/mail?to=%25', { headers: { accept: 'application/json' } })).json()).items).toHaveLength(0);
    expect((await web.ask('/dev/mail/nothing')).status).toBe(404);
  });

  it('is not shown where others can reach the server, or where mail leaves', async () => {
    for (const environment of [{ APP_URL: 'https://lintel.example' }, { SMTP_URL: 'smtp://127.0.0.1:1' }]) {
      const other = await startTestWeb(environment);
      expect(await (await other.ask('/dev/mail')).text()).toBe('a page');
      await other.stop();
    }
  });
});
