import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { runSequencer, verifyLog } from '@lintel/db/log';
import { isSoak, silentLogger } from '@lintel/db/testing';
import { completeDraft, createWorld, type World } from '@lintel/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listener } from './testing/web-process';
import { WebUnderFire } from './testing/web-under-fire';

const size = isSoak() ? 200 : 8;
/** How many people work at once. */
const people = 4;

/** What is written of a home that goes from its draft to a contract, each once. */
const life = ['listing.created', 'listing.submitted', 'listing.approved', 'listing.status_changed', 'listing.published', 'listing.price_changed', 'listing.updated', 'listing.status_changed'];

interface Written {
  readonly position: number;
  readonly aggregate_id: string;
  readonly type: string;
}

describe('the web process, killed again and again while people work', () => {
  let world: World;
  let web: WebUnderFire;
  let cookies: { readonly agent: string; readonly moderator: string };
  let sequencer: Promise<void>;
  const sequencing = new AbortController();

  beforeAll(async () => {
    world = await createWorld();
    web = await WebUnderFire.open(world);
    sequencer = runSequencer({ pool: world.database.db.pool, logger: silentLogger, signal: sequencing.signal });
    cookies = { agent: await web.signIn(await world.person('agent')), moderator: await web.signIn(await world.person('moderator')) };
  }, 240_000);

  afterAll(async () => {
    await web.close();
    sequencing.abort();
    await sequencer;
    await world.drop();
  });

  /** Takes one home from its draft to a contract, each step by whoever does it. */
  async function sell(): Promise<string> {
    const { agent, moderator } = cookies;
    const { id } = await web.done(agent, '/listings', completeDraft(world));
    const at = `/listings/${String(id)}`;
    await web.done(agent, `${at}/submit`, {});
    await web.done(moderator, `${at}/approve`, {});
    await web.done(agent, `${at}/publish`, {});
    await web.done(agent, `${at}/change-price`, { listPrice: 80_000_000 });
    await web.done(agent, `${at}/under-contract`, {});
    return String(id);
  }

  /** Kills the process in the middle of whatever it does, each time after some answers, and starts it at once, until told to stop. */
  async function rage(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // Counted in answers, not in time: on a slow machine it would be killed before it has done anything, which proves nothing.
      for (const enough = web.answers + randomInt(1, 16); web.answers < enough && !signal.aborted;) await sleep(5);
      await sleep(randomInt(40));
      await web.killAndStart();
    }
  }

  /** Hears a stream as a browser does: opened again after each cut, from the last thing heard. */
  async function listen(parts: Listener[], signal: AbortSignal): Promise<void> {
    for (let after = '0.0'; !signal.aborted; await sleep(20)) {
      const listener = await web.process.listen(`organisation:${world.agency}`, cookies.agent, after).catch(() => undefined);
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
    expect(web.kills).toBeGreaterThanOrEqual(isSoak() ? 20 : 3);
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
