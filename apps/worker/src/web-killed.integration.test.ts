import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { runSequencer, verifyLog } from '@lintel/db/log';
import { isSoak, silentLogger } from '@lintel/db/testing';
import { hashPassword } from '@lintel/domain/access';
import { completeDraft, createWorld, installTestAccess, signInAs, type World } from '@lintel/domain/testing';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltWeb, buildWeb, type Listener, WebProcess } from './testing/web-process';

const size = isSoak() ? 200 : 8;
/** How many people work at once. */
const people = 4;
const patienceMs = 120_000;
const password = 'a long password of tests';
const signingKey = 'a signing key of tests, thirty-two characters';

/** What is written of a home that goes from its draft to a contract, each once. */
const life = ['listing.created', 'listing.submitted', 'listing.approved', 'listing.status_changed', 'listing.published', 'listing.price_changed', 'listing.updated', 'listing.status_changed'];

interface Written {
  readonly position: number;
  readonly aggregate_id: string;
  readonly type: string;
}

describe('the web process, killed again and again while people work', () => {
  let world: World;
  let built: BuiltWeb;
  let web: WebProcess;
  let cookies: { readonly agent: string; readonly moderator: string };
  let answers = 0;
  let kills = 0;
  let sequencer: Promise<void>;
  const sequencing = new AbortController();

  beforeAll(async () => {
    installTestAccess();
    [world, built] = await Promise.all([createWorld(), buildWeb()]);
    sequencer = runSequencer({ pool: world.database.db.pool, logger: silentLogger, signal: sequencing.signal });
    web = await start('0');
    cookies = { agent: await signIn(await world.person('agent')), moderator: await signIn(await world.person('moderator')) };
  }, 240_000);

  afterAll(async () => {
    await web.kill();
    sequencing.abort();
    await sequencer;
    built.remove();
    await world.drop();
  });

  function start(port: string): Promise<WebProcess> {
    return WebProcess.start(built.file, { PORT: port, DATABASE_URL: world.database.url, LINTEL_SIGNING_KEY: signingKey, NEXTAUTH_SECRET: signingKey, RATE_LIMITS: 'off' });
  }

  async function signIn({ userId }: Actor): Promise<string> {
    const { kysely } = world.database.db;
    const { email } = await kysely.selectFrom('app_user').select('email').where('id', '=', userId ?? '').executeTakeFirstOrThrow();
    await kysely.insertInto('credential').values({ user_id: userId ?? '', hash: await hashPassword(password) }).execute();
    return web.cookieOf((await signInAs(world.executor, email, password)).sessionId);
  }

  /** Asks until there is an answer, under one key, as a program does that cannot know whether it was heard. */
  async function persistently(cookie: string, path: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
    const headers = { cookie, 'idempotency-key': randomUUID() };
    for (const until = Date.now() + patienceMs; ; await sleep(randomInt(20, 120))) {
      const answer = await web.ask(path, { body, headers }).then(async (response) => ({ status: response.status, text: await response.text() }), () => undefined);
      if (answer !== undefined) answers += 1;
      if (answer !== undefined && answer.status < 300) return JSON.parse(answer.text) as Readonly<Record<string, unknown>>;
      const isWorthRepeating = answer === undefined || answer.status === 503;
      if (!isWorthRepeating || Date.now() > until) throw new Error(`${path} was answered ${answer?.status} ${answer?.text}\n${web.lastWords}`);
    }
  }

  /** Takes one home from its draft to a contract, each step by whoever does it. */
  async function sell(): Promise<string> {
    const { agent, moderator } = cookies;
    const { id } = await persistently(agent, '/listings', completeDraft(world));
    const at = `/listings/${String(id)}`;
    await persistently(agent, `${at}/submit`, {});
    await persistently(moderator, `${at}/approve`, {});
    await persistently(agent, `${at}/publish`, {});
    await persistently(agent, `${at}/change-price`, { listPrice: 80_000_000 });
    await persistently(agent, `${at}/under-contract`, {});
    return String(id);
  }

  /** Kills the process in the middle of whatever it does, each time after some answers, and starts it at once, until told to stop. */
  async function rage(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // Counted in answers, not in time: on a slow machine it would be killed before it has done anything, which proves nothing.
      for (const enough = answers + randomInt(1, 16); answers < enough && !signal.aborted;) await sleep(5);
      await sleep(randomInt(40));
      await web.kill();
      kills += 1;
      // At the same address, as behind a supervisor.
      web = await start(new URL(web.url).port);
    }
  }

  /** Hears a stream as a browser does: opened again after each cut, from the last thing heard. */
  async function listen(parts: Listener[], signal: AbortSignal): Promise<void> {
    for (let after = '0.0'; !signal.aborted; await sleep(20)) {
      const listener = await web.listen(`organisation:${world.agency}`, cookies.agent, after).catch(() => undefined);
      if (listener === undefined) continue;
      parts.push(listener);
      while (!listener.isEnded && !signal.aborted) await sleep(20);
      listener.close();
      after = saidBy(listener).at(-1)?.id ?? after;
    }
  }

  it('does each thing once, keeps nothing half done, and its streams lose and double nothing', async () => {
    const parts: Listener[] = [];
    const heard = () => parts.flatMap(saidBy).flatMap(({ change }) => (change === undefined ? [] : [change]));
    const [working, listening] = [new AbortController(), new AbortController()];
    const listener = listen(parts, listening.signal);
    const raging = rage(working.signal);
    const ids: string[] = [];
    let begun = 0;
    await Promise.all(Array.from({ length: people }, async () => {
      while (begun < size) {
        begun += 1;
        ids.push(await sell());
      }
    }));
    working.abort();
    await raging;
    const { pool } = world.database.db;
    const { rows: listings } = await pool.query<{ id: string; standard_status: string; list_price: number }>('select id, standard_status, list_price from listing order by id');
    expect(listings).toEqual(ids.toSorted().map((id) => ({ id, standard_status: 'ActiveUnderContract', list_price: 80_000_000 })));
    const { rows: written } = await pool.query<Written>(
      `select o.position, e.aggregate_id, e.type from event e join event_order o on o.event_id = e.id where e.aggregate_type = 'listing' order by o.position`);
    for (const id of ids) expect(written.filter((event) => event.aggregate_id === id).map(({ type }) => type)).toEqual(life);
    expect((await verifyLog(pool)).findings).toEqual([]);
    await expect.poll(() => heard().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(written.length);
    listening.abort();
    await listener;
    expect(heard()).toEqual(written);
    expect(kills).toBeGreaterThanOrEqual(isSoak() ? 20 : 3);
  }, isSoak() ? 1_200_000 : 300_000);
});

/** What a stream has said whole: the place in the log after each part, and the change where it tells of a listing. */
function saidBy({ heard }: Listener): readonly { readonly id: string; readonly change: Written | undefined }[] {
  return heard.split('\n\n').slice(0, -1).flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    if (field('id') === '') return [];
    const data = (field('event') === 'change' ? JSON.parse(field('data')) : {}) as { readonly position?: number; readonly aggregateType?: string; readonly aggregateId?: string; readonly type?: string };
    const change = data.aggregateType === 'listing' ? { position: data.position ?? 0, aggregate_id: data.aggregateId ?? '', type: data.type ?? '' } : undefined;
    return [{ id: field('id'), change }];
  });
}
