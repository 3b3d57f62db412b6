import { setTimeout as sleep } from 'node:timers/promises';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { headPosition, verifyLog } from '@lintel/db/log';
import { isSoak } from '@lintel/db/testing';
import { hashPassword, issueApiKey } from '@lintel/domain/access';
import { completeDraft, createWorld, installTestAccess, listingAt, signInAs, type World } from '@lintel/domain/testing';
import { type Actor, uuidv7 } from '@lintel/kernel';
import { lifecycleWorkflowId } from '@lintel/workflows/contracts';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listenOutside, type ToldOutside } from './testing/told-outside';
import { type BuiltWeb, buildWeb, type Listener, WebProcess } from './testing/web-process';
import { buildWorker, type BuiltWorker, WorkerProcess } from './testing/worker-process';

const address = testTemporalAddress();
const signingKey = 'a signing key of tests, thirty-two characters';
const password = 'a long password of tests';
/** Of one person, refilled so slowly that it does not matter here. */
const budget = 200;
const [drafts, askers] = isSoak() ? [200, 18] : [6, 12];
const healMs = 90_000;

/** Everything here is asked of one process and looked for at the other. */
describe.skipIf(address === undefined)('two web processes and two workers over one database', () => {
  let world: World;
  let agent: Actor;
  let listingId: string;
  let outside: ToldOutside;
  let builds: readonly [BuiltWeb, BuiltWorker];
  let webs: readonly [WebProcess, WebProcess];
  let workers: readonly [WorkerProcess, WorkerProcess];
  let connection: Connection;
  let temporal: Client;

  beforeAll(async () => {
    installTestAccess();
    world = await createWorld();
    outside = await listenOutside(20);
    const namespace = `lintel-test-${uuidv7()}`;
    const [web, worker] = await Promise.all([buildWeb(), buildWorker(), createNamespace(address ?? '', namespace)]);
    builds = [web, worker];
    const common = { DATABASE_URL: world.database.url, LINTEL_SIGNING_KEY: signingKey };
    const open = () => WebProcess.start(web.file, { ...common, NEXTAUTH_SECRET: signingKey, RATE_LIMITS: `reads=${budget}/86400,writes=10000/60,sign-in=1000/60,address=100000/60` });
    webs = [await open(), await open()];
    const environment = {
      ...common, TEMPORAL_ADDRESS: address ?? '', TEMPORAL_NAMESPACE: namespace, SMTP_URL: `smtp://127.0.0.1:${outside.smtp.port}?security=none`, DELIVERY_CLAIM_SECONDS: '4', DATABASE_POOL_SIZE: '8',
    };
    workers = [new WorkerProcess(worker.file, environment), new WorkerProcess(worker.file, environment)];
    for (const each of workers) each.start();
    connection = await Connection.connect({ address: address ?? '' });
    temporal = new Client({ connection, namespace });
    agent = await world.person('agent');
    listingId = await listingAt(world, agent, 'active');
  }, 240_000);

  afterAll(async () => {
    await Promise.all([...workers.map((worker) => worker.kill()), ...webs.map((web) => web.stop())]);
    for (const built of builds) built.remove();
    await connection.close();
    await outside.stop();
    await world.drop();
  });

  /** A session of this person's, by the cookie that either process takes. */
  async function signIn({ userId }: Actor): Promise<{ readonly cookie: string; readonly sessionId: string }> {
    const { kysely } = world.database.db;
    const { email } = await kysely.selectFrom('app_user').select('email').where('id', '=', userId ?? '').executeTakeFirstOrThrow();
    await kysely.insertInto('credential').values({ user_id: userId ?? '', hash: await hashPassword(password) }).onConflict((conflict) => conflict.column('user_id').doNothing()).execute();
    const { sessionId } = await signInAs(world.executor, email, password);
    return { sessionId, cookie: await webs[0].cookieOf(sessionId) };
  }

  it('count what a client asks of both together', async () => {
    const { key } = await world.executor.execute(issueApiKey, { name: 'both', scopes: ['listings:read'] }, world.as(await world.person('agent')));
    const statuses: number[] = [];
    for (let asked = 0; asked < budget * 1.5; asked += 20) {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? webs[0] : webs[1]).ask('/listings?limit=1', { headers: { authorization: `Bearer ${key}` } })));
      statuses.push(...answers.map(({ status }) => status));
    }
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const allowed = statuses.filter((status) => status === 200).length;
    expect(allowed).toBeGreaterThanOrEqual(budget * 0.9);
    expect(allowed).toBeLessThanOrEqual(budget + 1);
  });

  it('end each other’s kept answers when a record changes', async () => {
    const { cookie } = await signIn(agent);
    const priceAt = async (web: WebProcess) => ((await (await web.ask(`/listings/${listingId}`)).json()) as { readonly listPrice: number }).listPrice;
    const [before] = await Promise.all(webs.map(priceAt));
    expect(await Promise.all(webs.map(priceAt))).toEqual([before, before]);
    for (const [n, web] of webs.entries()) {
      const listPrice = 70_000_000 + n;
      expect((await web.ask(`/listings/${listingId}/change-price`, { body: { listPrice }, headers: { cookie } })).status).toBe(200);
      await vi.waitFor(async () => { expect(await Promise.all(webs.map(priceAt))).toEqual([listPrice, listPrice]); }, { timeout: 5_000, interval: 100 });
    }
    const hits = await Promise.all(webs.map(async ({ url }) => Number(/^cache_hit_ratio (\S+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1])));
    for (const ratio of hits) expect(ratio).toBeGreaterThan(0);
  });

  it('tell of each other’s changes on open streams, and end them with their session', async () => {
    const [watcher, actor] = [await signIn(agent), await signIn(agent)];
    const open: Listener[] = [];
    try {
      for (const web of webs) open.push(await web.listen(`listing:${listingId}`, watcher.cookie));
      await webs[0].ask(`/listings/${listingId}`, { method: 'PATCH', body: { listing: { title: 'Changed at the first' } }, headers: { cookie: actor.cookie } });
      await vi.waitFor(() => { for (const { heard } of open) expect(heard).toContain('listing.updated'); }, { timeout: 5_000 });
      expect(await Promise.all(webs.map(async (web) => (await web.ask('/me', { headers: { cookie: watcher.cookie } })).status))).toEqual([200, 200]);
      expect((await webs[0].ask(`/sessions/${watcher.sessionId}`, { method: 'DELETE', headers: { cookie: actor.cookie } })).status).toBe(200);
      expect(await Promise.all(webs.map(async (web) => (await web.ask('/me', { headers: { cookie: watcher.cookie } })).status))).toEqual([401, 401]);
      await vi.waitFor(() => { for (const { heard, isEnded } of open) expect(isEnded || heard.includes('event: ended')).toBe(true); }, { timeout: 5_000 });
    } finally {
      for (const listener of open) listener.close();
    }
  });

  it('make one record and one workflow of what is sent to both at once', async () => {
    const { cookie } = await signIn(agent);
    const moderator = await signIn(await world.person('moderator'));
    const atBoth = async (path: string, key: string, body: unknown, as: string) => {
      const answers = await Promise.all(webs.map(async (web) => {
        const answer = await web.ask(path, { body, headers: { cookie: as, 'idempotency-key': `${key}-${path}` } });
        return { status: answer.status, body: (await answer.json()) as { readonly id: string; readonly version: number } };
      }));
      expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
      expect(answers[0]?.body).toEqual(answers[1]?.body);
      return answers[0]?.body.id ?? '';
    };
    const ids = await Promise.all(Array.from({ length: drafts }, async (_, n) => {
      const id = await atBoth('/listings', `draft-${n}`, completeDraft(world), cookie);
      await atBoth(`/listings/${id}/submit`, `draft-${n}`, {}, cookie);
      await atBoth(`/listings/${id}/approve`, `draft-${n}`, {}, moderator.cookie);
      await atBoth(`/listings/${id}/publish`, `draft-${n}`, {}, cookie);
      return id;
    }));
    expect(new Set(ids).size).toBe(drafts);
    const started = async () => {
      const found: string[] = [];
      for await (const { workflowId } of temporal.workflow.list({ query: `WorkflowType = 'lifecycle' and LintelKind = 'listing'` })) found.push(workflowId);
      return found.toSorted();
    };
    await vi.waitFor(async () => { expect(await started()).toEqual([listingId, ...ids].map((id) => lifecycleWorkflowId('listing', id, 0)).toSorted()); }, { timeout: 30_000, interval: 500 });
  }, 60_000 + drafts * 2_000);

  it('share the log, hand over what a killed worker held, and send each message once', async () => {
    const { pool } = world.database.db;
    const holders = async () => (await pool.query<{ lease_owner: string }>('select distinct lease_owner from consumer_lane where lease_expires_at > now()')).rows.map(({ lease_owner: owner }) => owner);
    await vi.waitFor(async () => { expect(await holders()).toHaveLength(2); }, { timeout: 30_000, interval: 250 });
    const ask = async (n: number) => {
      const answer = await (n % 2 === 0 ? webs[0] : webs[1]).ask(`/listings/${listingId}/inquiries`, { body: { question: `May I come on day ${n}?`, name: `Asker ${n}`, email: `asker-${n}@lintel.test` } });
      expect(answer.status).toBe(201);
    };
    for (let n = 0; n < askers / 2; n += 1) await ask(n);
    await workers[0].kill();
    for (let n = askers / 2; n < askers; n += 1) await ask(n);
    const left = await untilDone(async () => {
      const { rows: [row] } = await pool.query<{ behind: number; parked: number; unsent: number; told: number }>(
        `select (select count(*) from consumer_lane where cursor < $1)::int as behind, (select count(*) from parked_event)::int as parked,
           (select count(*) from delivery where status in ('queued', 'sending'))::int as unsent, (select count(*) from delivery where kind = 'inquiry_received' and channel = 'email' and status = 'sent')::int as told`,
        [await headPosition(pool)]);
      return row?.behind === 0 && row.unsent === 0 && row.told === askers ? undefined : row;
    });
    expect(left).toBeUndefined();
    expect(await holders()).toHaveLength(1);

    const { rows: sent } = await pool.query<{ message_id: string; ambiguous: number }>(`select message_id, ambiguous from delivery where channel = 'email' and status = 'sent' and message_id is not null`);
    const times = (messageId: string) => outside.smtp.caught.filter(({ parsed }) => parsed.messageId === messageId).length;
    expect(sent.filter(({ message_id: id, ambiguous }) => times(id) < 1 || times(id) > 1 + ambiguous)).toEqual([]);
    const { rows: doubled } = await pool.query(`select 1 from delivery where kind = 'inquiry_received' group by record_id, user_id, channel having count(*) > 1`);
    expect(doubled).toEqual([]);
    expect((await verifyLog(pool)).findings).toEqual([]);

    workers[0].start();
    await vi.waitFor(async () => { expect(await holders()).toHaveLength(2); }, { timeout: 40_000, interval: 250 });
  }, healMs + 120_000);

  /** What is still not as it should be when patience ends; undefined when all is. */
  async function untilDone<Left>(whatIsLeft: () => Promise<Left | undefined>): Promise<Left | undefined> {
    for (const until = Date.now() + healMs; ; await sleep(250)) {
      const left = await whatIsLeft();
      if (left === undefined || Date.now() > until) return left;
    }
  }
});
