import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createExecutor } from '@lintel/db';
import { runSequencer, verifyLog } from '@lintel/db/log';
import { createTestDatabase, isSoak, type TestDatabase } from '@lintel/db/testing';
import { createSides, type Sides } from '@lintel/domain/testing';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agent, completeDraft, moderator } from './testing/listings';
import { LiveReader } from './testing/live-reader';
import { cookieFor, secret, startSession } from './testing/web';
import { type BuiltWeb, buildWeb, findFreePort, WebProcess } from './testing/web-process';

const size = isSoak() ? 200 : 16;
/** How many people work at once. */
const people = 8;
const patienceMs = 120_000;

/** What is written of a home that goes from its draft to a contract, each once. */
const life = ['listing.created', 'listing.submitted', 'listing.approved', 'listing.status_changed', 'listing.published', 'listing.price_changed', 'listing.updated', 'listing.status_changed'];

describe('the web process, killed again and again while people work', () => {
  let test: TestDatabase;
  let world: Sides;
  let built: BuiltWeb;
  let web: WebProcess;
  let home: string;
  let cookies: Readonly<Record<string, string>>;
  let answers = 0;
  const sequencing = new AbortController();
  let sequencer: Promise<void>;

  beforeAll(async () => {
    [test, built] = await Promise.all([createTestDatabase(), buildWeb()]);
    world = await createSides(test.db);
    home = mkdtempSync(join(tmpdir(), 'lintel-killed-'));
    sequencer = runSequencer({ pool: test.db.pool, logger: pino({ level: 'silent' }), signal: sequencing.signal });
    const executor = createExecutor(test.db);
    cookies = Object.fromEntries(await Promise.all([agent, moderator].map(async (email) => [email, await cookieFor(await startSession(test, executor, email))] as const)));
    const environment = { DATABASE_URL: test.url, NEXTAUTH_SECRET: secret, LINTEL_SIGNING_KEY: secret, LINTEL_HOME: home, RATE_LIMITS: 'off' };
    web = new WebProcess(built.file, await findFreePort(), environment);
    web.start();
  }, 240_000);

  afterAll(async () => {
    await web.kill();
    sequencing.abort();
    await sequencer;
    built.remove();
    await test.drop();
    rmSync(home, { recursive: true });
  });

  /** Asks until there is an answer, under one key, as a program does that may not know whether it was heard. */
  async function persistently(as: string, path: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
    const headers = { 'content-type': 'application/json', origin: web.url, cookie: cookies[as] ?? '', 'idempotency-key': randomUUID() };
    for (const until = Date.now() + patienceMs; ; await sleep(randomInt(20, 120))) {
      const answer = await fetch(`${web.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then(
        async (response) => ({ status: response.status, text: await response.text() }), () => undefined);
      if (answer !== undefined) answers += 1;
      if (answer !== undefined && answer.status < 300) return JSON.parse(answer.text) as Readonly<Record<string, unknown>>;
      const isWorthRepeating = answer === undefined || answer.status === 503;
      if (!isWorthRepeating || Date.now() > until) throw new Error(`${path} was answered ${answer?.status} ${answer?.text}\n${web.lastWords}`);
    }
  }

  /** Takes one home from its draft to a contract, each step by whoever does it. */
  async function sell(): Promise<string> {
    const { id } = await persistently(agent, '/api/v1/listings', completeDraft(world.own.agencyId));
    const at = `/api/v1/listings/${String(id)}`;
    await persistently(agent, `${at}/submit`, {});
    await persistently(moderator, `${at}/approve`, {});
    await persistently(agent, `${at}/publish`, {});
    await persistently(agent, `${at}/change-price`, { listPrice: 80_000_000 });
    await persistently(agent, `${at}/under-contract`, {});
    return String(id);
  }

  it('does each thing once, keeps nothing half done, and its streams lose and double nothing', async () => {
    const heard: Written[] = [];
    const [working, listening] = [new AbortController(), new AbortController()];
    const listener = listen(`${web.url}/api/live?topics=organisation:${world.own.agencyId}`, cookies[agent] ?? '', heard, listening.signal);
    const raging = rage(web, () => answers, working.signal);
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
    const { pool } = test.db;
    const { rows: listings } = await pool.query<{ id: string; standard_status: string; list_price: number }>('select id, standard_status, list_price from listing order by id');
    expect(listings).toEqual(ids.toSorted().map((id) => ({ id, standard_status: 'ActiveUnderContract', list_price: 80_000_000 })));
    const { rows: written } = await pool.query<Written>(
      `select o.position, e.aggregate_id, e.type from event e join event_order o on o.event_id = e.id where e.aggregate_type = 'listing' order by o.position`);
    for (const id of ids) expect(written.filter((event) => event.aggregate_id === id).map(({ type }) => type)).toEqual(life);
    expect((await verifyLog(pool)).findings).toEqual([]);
    await expect.poll(() => heard.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(written.length);
    listening.abort();
    await listener;
    expect(heard).toEqual(written);
    expect(web.kills).toBeGreaterThanOrEqual(isSoak() ? 20 : 3);
  }, isSoak() ? 1_200_000 : 300_000);
});

interface Written {
  readonly position: number;
  readonly aggregate_id: string;
  readonly type: string;
}

/** Kills the process in the middle of whatever it does, each time after some answers, and starts it at once, until told to stop. */
async function rage(web: WebProcess, answers: () => number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // Counted in answers, not in time: on a slow machine it would be killed before it has done anything, which proves nothing.
    for (const enough = answers() + randomInt(1, 16); answers() < enough && !signal.aborted;) await sleep(5);
    await sleep(randomInt(40));
    await web.kill();
    web.start();
  }
}

/** Hears a stream as a browser does: opened again after each cut, from the last thing heard. */
async function listen(url: string, cookie: string, heard: Written[], signal: AbortSignal): Promise<void> {
  let after = '0.0';
  while (!signal.aborted) {
    const reader = await LiveReader.open(`${url}&after=${after}`, { cookie }).catch(() => undefined);
    if (reader === undefined) {
      await sleep(50);
      continue;
    }
    for (let read = 0; ; await sleep(20)) {
      const fresh = reader.events.slice(read);
      read += fresh.length;
      for (const { name, data } of fresh)
        if (name === 'change' && data['aggregateType'] === 'listing') heard.push({ position: Number(data['position']), aggregate_id: String(data['aggregateId']), type: String(data['type']) });
      if (reader.isEnded || signal.aborted) break;
    }
    reader.close();
    if (reader.last !== '') after = reader.last;
  }
}
