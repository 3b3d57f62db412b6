import { createResoWebApiFeed } from '@lintel/adapters/listing-feed';
import { type Actor, system } from '@lintel/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resoRow, ResoServer } from '../../../testing/reso-server';
import { createWorld, type World } from '../../../testing/world';
import { installGateway } from '../../gateway/settings';
import { noticesOf } from '../../notification/notices';
import { changeSource, claimRun, createSource, deleteSource, listSources, pauseSource, replicateInto, resumeSource, runSource, takePage, wakeSource } from './index';

let world: World;
let owner: Actor;
let server: ResoServer;
let sourceId: string;
let count = 0;

const settings = () => ({ url: server.url, token: 'top secret', intervalMinutes: 60, withRemoval: true, defaults: { currency: 'USD', zone: 'America/Los_Angeles', country: 'US' } });

beforeAll(async () => {
  world = await createWorld();
  owner = await world.person('agency_owner');
  server = new ResoServer();
  await server.start();
  server.put(resoRow('A', '2026-11-01T10:00:00Z'));
  installGateway({ sealingKey: 'a key for these tests, long enough', allowedRanges: ['127.0.0.0/8'] });
});
afterAll(async () => {
  await server.stop();
  await world.drop();
});
beforeEach(async () => {
  server.faults.length = 0;
  // What a test before left for a worker to take.
  await world.database.db.kysely.updateTable('feed_run').set({ state: 'interrupted', claimed_by: null, claimed_until: null }).where('state', '=', 'running').execute();
  ({ id: sourceId } = await world.executor.execute(createSource, { organisationId: world.agency, name: `Source ${(count += 1)}`, ...settings() }, world.as(owner)));
});

const machine = () => world.as(system);
/** What the worker does, once. */
async function work() {
  const { run } = await world.executor.execute(claimRun, { worker: 'one' }, machine());
  if (run?.kind !== 'source') return undefined;
  const feed = createResoWebApiFeed({ url: run.url, patienceMs: 0, ...(run.token === null ? {} : { token: run.token }) });
  return replicateInto(world.executor, machine(), { runId: run.id, feed, worker: 'one', since: run.since, defaults: run.defaults, withRemoval: run.withRemoval }).catch(() => undefined);
}
const source = async () => {
  const { items } = await world.executor.ask(listSources, {}, world.as(owner));
  const found = items.find(({ id }) => id === sourceId);
  if (found === undefined) throw new Error('the source is not listed');
  return found;
};
const inMinutes = async () => {
  const { nextRunAt } = await source();
  return nextRunAt === null ? null : Math.round((Date.parse(nextRunAt) - Date.now()) / 60_000);
};
const comeDue = () => world.database.db.kysely.updateTable('deadline').set({ due_at: sql<Date>`now() - interval '1 second'` }).where('aggregate_id', '=', sourceId).where('state', '=', 'pending').execute();
const wake = () => world.executor.execute(wakeSource, { id: sourceId }, machine());
const runs = async () => (await world.database.db.kysely.selectFrom('feed_run').select('id').where('feed_source_id', '=', sourceId).execute()).length;
const events = async (type: string) =>
  (await world.database.db.kysely.selectFrom('event').selectAll().where('aggregate_id', '=', sourceId).where('type', '=', type).orderBy('id').execute());

describe('a source that is asked by itself', () => {
  it('is asked at once, and again when its interval is over by the database’s clock; early and twice do nothing', async () => {
    expect(await inMinutes()).toBe(60);
    expect(await work()).toMatchObject({ state: 'done', created: 1 });
    expect(await wake()).toMatchObject({ state: 'active', isFinal: false, next: { kind: 'replicate' } });
    expect(await runs()).toBe(1);
    await comeDue();
    await Promise.all([wake(), wake()]);
    expect(await runs()).toBe(2);
    expect(await inMinutes()).toBe(60);
    expect(await work()).toMatchObject({ state: 'done', unchanged: 0, updated: 0 });
    expect(await source()).toMatchObject({ listings: 1, failures: 0, lastRun: { state: 'done' } });
  });

  it('is not asked twice at once: what is due while a run is under way waits for the next time', async () => {
    await comeDue();
    await wake();
    expect(await runs()).toBe(1);
    expect((await world.executor.execute(runSource, { id: sourceId }, world.as(owner))).id).toBe((await source()).lastRun?.id);
  });

  it('keeps its token sealed, and shows it to nobody', async () => {
    const row = await world.database.db.kysely.selectFrom('feed_source').selectAll().where('id', '=', sourceId).executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain('top secret');
    expect(JSON.stringify(await source())).not.toContain('top secret');
    expect((await source()).hasToken).toBe(true);
    await world.executor.execute(changeSource, { id: sourceId, token: null, intervalMinutes: 30 }, world.as(owner));
    expect(await source()).toMatchObject({ hasToken: false, intervalMinutes: 30 });
    expect(await inMinutes()).toBe(30);
  });

  it('is asked again sooner when it fails, later each time, and tells people once when it keeps failing', async () => {
    const waits: (number | null)[] = [];
    for (let n = 0; n < 4; n += 1) {
      server.faults.push({ status: 503 });
      await work();
      waits.push(await inMinutes());
      await comeDue();
      await wake();
    }
    expect(waits).toEqual([1, 2, 4, 8]);
    const failed = await events('feed_source.failed');
    expect(failed.map(({ data }) => (data as { isAlarm: boolean }).isAlarm)).toEqual([false, false, true, false]);
    expect(await source()).toMatchObject({ failures: 4, isAlarmed: true });
    await work();
    expect(await source()).toMatchObject({ failures: 0, isAlarmed: false, failingSince: null });
    expect(await inMinutes()).toBe(60);
    expect((await events('feed_source.recovered')).map(({ data }) => data)).toEqual([{ failures: 4, wasAlarmed: true }]);
  });

  it('tells people at once when it refuses, and waits as long as it asks', async () => {
    server.faults.push({ status: 401 });
    await work();
    expect(await source()).toMatchObject({ isAlarmed: true, lastRun: { state: 'failed', error: expect.stringContaining('401') } });
    expect(await inMinutes()).toBe(60);
    const [refused] = await events('feed_source.failed');
    const scope = { db: world.database.db.kysely } as never;
    const notices = await noticesOf(scope, { ...(refused as object), type: 'feed_source.failed', version: 1, aggregateId: sourceId, organisationId: world.agency, data: refused?.data } as never);
    expect(notices).toEqual([expect.objectContaining({ kind: 'feed_failing', to: expect.arrayContaining([{ userId: owner.userId, address: null }]) })]);
    await comeDue();
    await wake();
    server.faults.push({ status: 429, headers: { 'retry-after': '7200' } });
    await work();
    expect(await inMinutes()).toBe(120);
  });

  it('sleeps while it is paused, and is asked at once when it is resumed', async () => {
    await work();
    await world.executor.execute(pauseSource, { id: sourceId, reason: 'the MLS moves house' }, world.as(owner));
    expect(await source()).toMatchObject({ status: 'paused', nextRunAt: null });
    expect(await wake()).toMatchObject({ state: 'paused', isFinal: false, next: null });
    await expect(world.executor.execute(runSource, { id: sourceId }, world.as(owner))).rejects.toMatchObject({ code: 'invalid_transition' });
    expect(await runs()).toBe(1);
    await world.executor.execute(resumeSource, { id: sourceId }, world.as(owner));
    expect(await runs()).toBe(2);
    expect(await inMinutes()).toBe(60);
  });

  it('goes for good when it is deleted; named anew it goes on with its listings', async () => {
    await work();
    const { name } = await source();
    await world.executor.execute(deleteSource, { id: sourceId }, world.as(owner));
    expect(await wake()).toMatchObject({ isFinal: true });
    await expect(source()).rejects.toThrow('not listed');
    const again = await world.executor.execute(createSource, { organisationId: world.agency, name, ...settings() }, world.as(owner));
    expect(again.id).toBe(sourceId);
    expect(await source()).toMatchObject({ listings: 1 });
    await expect(world.executor.execute(createSource, { organisationId: world.agency, name, ...settings() }, world.as(owner))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('refuses a worker that lost its run to another, and goes on from the last page it took', async () => {
    const { run } = await world.executor.execute(claimRun, { worker: 'slow' }, machine());
    if (run?.kind !== 'source') throw new Error('nothing to do');
    await world.database.db.kysely.updateTable('feed_run').set({ claimed_until: new Date(0) }).where('id', '=', run.id).execute();
    expect(await work()).toMatchObject({ state: 'done', created: 1 });
    await expect(world.executor.execute(takePage, { runId: run.id, records: [], errors: [], rejected: 0, rows: 0, cursor: null, worker: 'slow' }, machine())).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('refuses addresses inside the network, and those that are none', async () => {
    for (const url of ['http://169.254.169.254/latest', 'https://localhost/odata', 'ftp://feed.example/', 'feed.example'])
      await expect(world.executor.execute(createSource, { organisationId: world.agency, name: `Bad ${url}`, ...settings(), url }, world.as(owner))).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
