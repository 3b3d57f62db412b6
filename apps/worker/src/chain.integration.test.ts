import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { verifyLog } from '@lintel/db/log';
import { isSoak } from '@lintel/db/testing';
import { createWorld, type World } from '@lintel/domain/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accidentsOf, rage, settled } from './testing/accidents';
import { type CuttableProxy, createCuttableProxy } from './testing/cuttable-proxy';
import { changeCourse, fates, type Plan, type PlannedListing, planListing } from './testing/planned-listings';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { buildWorker, type BuiltWorker, WorkerProcess } from './testing/worker-process';

const address = testTemporalAddress();
const size = isSoak() ? 200 : 12;
/** Until the first contract ends, which leaves time to bring all to the market, and over how long the others follow. */
const [leadMs, spreadMs] = isSoak() ? [180_000, 180_000] : [20_000, 15_000];
/** A killed worker's tasks are given to another only when their time is up. */
const healMs = isSoak() ? 400_000 : 150_000;

describe.skipIf(address === undefined)('the whole chain, from command to mail', () => {
  let world: World;
  let plan: Plan;
  let proxy: CuttableProxy;
  let built: BuiltWorker;
  let workers: readonly WorkerProcess[] = [];

  beforeAll(async () => {
    world = await createWorld();
    plan = { world, agent: await world.person('agent'), moderator: await world.person('moderator') };
    const namespace = `lintel-test-${uuidv7()}`;
    proxy = await createCuttableProxy(address ?? '');
    [built] = await Promise.all([buildWorker(), createNamespace(address ?? '', namespace)]);
    const environment = { DATABASE_URL: world.database.url, TEMPORAL_ADDRESS: proxy.address, TEMPORAL_NAMESPACE: namespace };
    workers = [new WorkerProcess(built.file, environment, 60_000), new WorkerProcess(built.file, environment, -60_000)];
  }, 240_000);

  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await proxy.cut();
    built.remove();
    await world.drop();
  });

  it('brings every listing where it should be, whatever is killed, cut or wrong about the time', async () => {
    const { pool } = world.database.db;
    // Temporal is away when the workers start and while people begin.
    await proxy.cut();
    for (const worker of workers) worker.start();
    const begun = Date.now();
    const listings: PlannedListing[] = [];
    for (let i = 0; i < size; i += 1) {
      const expiresAt = begun + leadMs + (spreadMs * i) / size;
      listings.push(await planListing(plan, fates[i % fates.length] ?? 'expires', new Date(expiresAt), new Date(expiresAt - leadMs / 2)));
    }
    await proxy.mend();
    const changing = Promise.all(listings.map(async (listing) => {
      await sleep(randomInt(leadMs / 4));
      await changeCourse(plan, listing);
    }));
    // Heard below, after the rage.
    changing.catch(() => undefined);
    const victims = { world, workers, ways: [proxy] };
    await rage(accidentsOf(victims), victims, begun + leadMs + spreadMs);
    await changing;
    await settled(victims, healMs, () => astray(world, listings));

    const { rows: [undone] } = await pool.query<{ parked: number; pending: number }>(
      `select (select count(*) from parked_event)::int as parked, (select count(*) from event_pending)::int as pending`);
    expect(undone).toEqual({ parked: 0, pending: 0 });
    expect((await verifyLog(pool)).findings).toEqual([]);
    await expectOnce(world, listings);
    await expectTold(world, listings);
    expect(workers.reduce((kills, worker) => kills + worker.kills, 0)).toBeGreaterThanOrEqual(2);
  }, leadMs + spreadMs + healMs + 120_000);
});

/** The listings that are not yet as they should be in the end. */
async function astray(world: World, listings: readonly PlannedListing[]): Promise<string> {
  const { rows } = await world.database.db.pool.query<{ id: string; standard_status: string }>('select id, standard_status from listing');
  const statusOf = new Map(rows.map((row) => [row.id, row.standard_status]));
  return listings.filter((listing) => statusOf.get(listing.id) !== listing.finalStatus).map((l) => `${l.id} ${l.fate} ${statusOf.get(l.id)}`).join(', ');
}

/** Each change by the clock happened once, and not before its time. */
async function expectOnce(world: World, listings: readonly PlannedListing[]): Promise<void> {
  const { rows } = await world.database.db.pool.query<{ aggregate_id: string; to: string; occurred_at: Date }>(
    `select aggregate_id, data ->> 'to' as to, occurred_at from event where type = 'listing.status_changed' and origin = 'workflow'`);
  const changes = (listing: PlannedListing) => rows.filter((row) => row.aggregate_id === listing.id).map((row) => row.to).toSorted();
  const expected = { expires: ['Expired'], 'goes live': ['Active', 'Expired'], 'finds a buyer': [], 'is renewed': [] };
  for (const listing of listings) {
    expect({ fate: listing.fate, changes: changes(listing) }).toEqual({ fate: listing.fate, changes: expected[listing.fate] });
    for (const row of rows.filter((each) => each.aggregate_id === listing.id)) {
      const due = row.to === 'Active' ? listing.goesLiveAt : listing.expiresAt;
      expect(row.occurred_at.getTime()).toBeGreaterThanOrEqual(due?.getTime() ?? Number.POSITIVE_INFINITY);
    }
  }
}

/** The agent was told of each ended contract once on each channel, and no mail left twice unless an answer was lost and counted. */
async function expectTold(world: World, listings: readonly PlannedListing[]): Promise<void> {
  const { pool } = world.database.db;
  const { rows: told } = await pool.query<{ record_id: string; channels: string[] }>(
    `select record_id, array_agg(channel order by channel) as channels from delivery where kind = 'listing_expired' group by record_id`);
  const ended = listings.filter((listing) => listing.finalStatus === 'Expired').map((listing) => listing.id);
  expect(new Map(told.map((row) => [row.record_id, row.channels]))).toEqual(new Map(ended.map((id) => [id, ['email', 'in_app']])));
  const { rows: mails } = await pool.query<{ message_id: string; ambiguous: number; mails: number }>(
    `select d.message_id, d.ambiguous, (select count(*) from dev_mail m where m.message_id = d.message_id)::int as mails from delivery d where d.channel = 'email' and d.status = 'sent' and d.message_id is not null`);
  expect(mails.length).toBeGreaterThanOrEqual(ended.length);
  expect(mails.filter(({ ambiguous, mails: times }) => times < 1 || times > 1 + ambiguous)).toEqual([]);
}
