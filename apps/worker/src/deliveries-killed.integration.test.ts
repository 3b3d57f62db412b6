import { createECDH, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { inTransaction } from '@lintel/db';
import { verifyLog } from '@lintel/db/log';
import { isSoak } from '@lintel/db/testing';
import { leaseEnding } from '@lintel/domain/building';
import { addMembership, addUser, createWorld, type World } from '@lintel/domain/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenOutside, type ToldOutside } from './testing/told-outside';
import { buildWorker, type BuiltWorker, WorkerProcess } from './testing/worker-process';

const address = testTemporalAddress();
/** Each manager is told of each lease by mail; some by text message and in their browser, too. */
const [managers, leases, kills] = isSoak() ? [50, 100, 50] : [20, 10, 5];
const reachedEverywhere = 4;
const letters = managers * leases;
/** How long the worker may keep what it took: as long as it takes to notice that it died. */
const claimSeconds = 4;
const healMs = isSoak() ? 300_000 : 120_000;

interface Sent {
  readonly channel: string;
  readonly status: string;
  readonly ambiguous: number;
  readonly message_id: string | null;
  readonly id: string;
}

describe.skipIf(address === undefined)('a worker that is killed while it sends', () => {
  let world: World;
  let outside: ToldOutside;
  let built: BuiltWorker;
  let worker: WorkerProcess;

  beforeAll(async () => {
    world = await createWorld();
    outside = await listenOutside(20);
    await tellManagers(world, outside.url);
    const namespace = `lintel-test-${uuidv7()}`;
    [built] = await Promise.all([buildWorker(), createNamespace(address ?? '', namespace)]);
    worker = new WorkerProcess(built.file, {
      DATABASE_URL: world.database.url, TEMPORAL_ADDRESS: address ?? '', TEMPORAL_NAMESPACE: namespace, SMTP_URL: `smtp://127.0.0.1:${outside.smtp.port}?security=none`, DELIVERY_CLAIM_SECONDS: String(claimSeconds),
      TWILIO_ACCOUNT_SID: 'AC0', TWILIO_AUTH_TOKEN: 'a token', TWILIO_FROM: '+14155550100', TWILIO_BASE_URL: outside.url, WEBHOOK_ALLOWED_RANGES: '127.0.0.0/8',
    });
  }, 240_000);

  afterAll(async () => {
    await worker.kill();
    built.remove();
    await outside.stop();
    await world.drop();
  });

  it('loses nothing, and sends nothing twice but what the other side may have had when it died', async () => {
    worker.start();
    for (let kill = 1; kill <= kills; kill += 1) {
      await reached(() => outside.smtp.caught.length >= (letters * kill) / (kills + 1), `${Math.ceil((letters * kill) / (kills + 1))} letters`);
      await worker.kill();
      worker.start();
    }
    await reached(async () => (await unsettled(world)) === 0, 'nothing left to send');

    const { rows } = await world.database.db.pool.query<Sent>('select id, channel, status, ambiguous, message_id from delivery');
    expect(countBy(rows, ({ channel, status }) => `${channel} ${status}`)).toEqual({
      'email sent': letters, 'in_app sent': letters, 'sms sent': reachedEverywhere * leases, 'push sent': reachedEverywhere * leases,
    });
    const mails = countBy(outside.smtp.caught, ({ parsed }) => parsed.messageId ?? '');
    const mailRows = rows.filter(({ channel }) => channel === 'email');
    expect(new Set(Object.keys(mails))).toEqual(new Set(mailRows.map(({ message_id: messageId }) => messageId)));
    const doubled = mailRows.flatMap(({ message_id: messageId, ambiguous }) => { const times = mails[messageId ?? ''] ?? 0; return times > 1 ? [{ times, ambiguous }] : []; });
    expect(doubled.filter(({ times, ambiguous }) => times > 1 + ambiguous)).toEqual([]);
    expect(ones(outside.smtp.caught, ({ parsed }) => parsed.messageId ?? '', ({ envelope }) => envelope.to.join())).toEqual([]);

    const ambiguousOf = (channel: string) => rows.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.ambiguous, 0);
    // Neither a provider of text messages nor a push service knows a Message-ID: what came again was counted before.
    const [texts, pushes] = [countBy(outside.texts, (text) => text), countBy(outside.pushes, (push) => push)];
    expect([Object.keys(texts).length, Object.keys(pushes).length]).toEqual([reachedEverywhere * leases, reachedEverywhere * leases]);
    expect(outside.texts.length - Object.keys(texts).length).toBeLessThanOrEqual(ambiguousOf('sms'));
    expect(outside.pushes.length - Object.keys(pushes).length).toBeLessThanOrEqual(ambiguousOf('push'));

    const { rows: told } = await world.database.db.pool.query<{ times: number }>(`select count(*)::int as times from event where type = 'notification.sent' group by aggregate_id having count(*) > 1`);
    expect(told).toEqual([]);
    expect((await verifyLog(world.database.db.pool)).findings).toEqual([]);
    expect(worker.kills).toBe(kills);
    process.stdout.write(`${letters} letters, ${kills} kills: 0 lost, ${doubled.length} came again under their Message-ID; ${outside.texts.length - Object.keys(texts).length} text messages and ${outside.pushes.length - Object.keys(pushes).length} pushes came again\n`);
  }, healMs + kills * 30_000);

  async function reached(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
    for (const until = Date.now() + healMs; Date.now() < until; await sleep(25)) if (await holds()) return;
    throw new Error(`Not reached: ${what}; ${outside.smtp.caught.length} of ${letters} letters came.\n${worker.lastWords}`);
  }
});

/** Managers of one building, and the leases in it that end. */
async function tellManagers(world: World, url: string): Promise<void> {
  const { kysely } = world.database.db;
  const { building_id: buildingId, id: unitId } = await kysely.selectFrom('unit').select(['id', 'building_id']).executeTakeFirstOrThrow();
  for (let n = 0; n < managers; n += 1) {
    const userId = await addUser(kysely, `manager-${n}@lintel.test`);
    await addMembership(kysely, userId, 'building_manager', buildingId, world.buildingCompany);
    if (n >= reachedEverywhere) continue;
    const curve = createECDH('prime256v1');
    await kysely.insertInto('phone').values({ id: uuidv7(), user_id: userId, number: `+1415555${String(1_000 + n)}`, verified_at: new Date() }).execute();
    await kysely.insertInto('push_subscription').values({ id: uuidv7(), user_id: userId, endpoint: `${url}/push/${n}`, p256dh: curve.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') }).execute();
    await kysely.insertInto('notification_preference').values({ user_id: userId, kind: 'lease_ending', channels: ['in_app', 'email', 'sms', 'push'] }).execute();
  }
  for (let n = 0; n < leases; n += 1)
    await inTransaction(world.database.db, world.machine, 'any', (tx) => {
      tx.append(leaseEnding, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: world.buildingCompany, data: { buildingId, unitId, leaseId: uuidv7(), endsOn: '2027-01-31', daysLeft: n + 2 } });
      return Promise.resolve();
    });
}

/** What the worker has still to do, from the log to the last message. */
async function unsettled(world: World): Promise<number> {
  const { rows: [left] } = await world.database.db.pool.query<{ left: number }>(
    `select (select count(*) from delivery where status in ('queued', 'sending'))::int + abs((select count(*) from delivery where channel = 'email')::int - ${letters}) as left`);
  return left?.left ?? 1;
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

/** Names that stand for more than one thing. */
function ones<Item>(items: readonly Item[], nameOf: (item: Item) => string, thingOf: (item: Item) => string): readonly string[] {
  const things = new Map<string, Set<string>>();
  for (const item of items) things.set(nameOf(item), (things.get(nameOf(item)) ?? new Set()).add(thingOf(item)));
  return [...things].flatMap(([name, all]) => (all.size > 1 ? [name] : []));
}
