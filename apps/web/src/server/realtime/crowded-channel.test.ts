import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSoak } from '@lintel/db/testing';
import { createChannel, sendMessage } from '@lintel/domain/community';
import { actorByEmail, addMembership, addUser, contextOf } from '@lintel/domain/testing';
import { type Actor, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LiveReader } from '../testing/live-reader';
import { startTestWeb, type TestWeb } from '../testing/web';

const perSecond = 20;
const [people, seconds] = isSoak() ? [200, 30] : [30, 4];
/** What a delivery may take at the 95th percentile; only at full size, and on a machine that has nothing else to do. */
const longestMs = 500;

let web: TestWeb;
let crowd: readonly Actor[];
let readers: readonly LiveReader[];
let channelId: string;

beforeAll(async () => {
  web = await startTestWeb();
  const { buildingId, buildingCompanyId } = web.world.own;
  const { id: unitId } = await web.test.db.kysely.selectFrom('unit').select('id').where('building_id', '=', buildingId).executeTakeFirstOrThrow();
  channelId = (await web.executor.execute(createChannel, { buildingId, name: 'Crowded' }, contextOf(await actorByEmail(web.test.db, 'building-manager@own.test')))).id;
  const emails = Array.from({ length: people }, (_, n) => `neighbour-${n}@own.test`);
  const [actors, streams]: [Actor[], LiveReader[]] = [[], []];
  for (const email of emails) {
    await addMembership(web.test.db.kysely, await addUser(web.test.db.kysely, email), 'resident', unitId, buildingCompanyId);
    actors.push(await actorByEmail(web.test.db, email));
    const reader = await LiveReader.open(`${web.url}/api/live?topics=channel:${channelId}`, { cookie: (await web.cookieOf(email)).cookie });
    await reader.until((r) => r.named('ready').length > 0);
    streams.push(reader);
  }
  [crowd, readers] = [actors, streams];
}, 120_000);
afterAll(async () => {
  for (const reader of readers) reader.close();
  await web.stop();
});

const heardBy = (reader: LiveReader) => reader.named('change').flatMap(({ data, at }) => (typeof data['message'] === 'object' && data['message'] !== null ? [{ ...(data['message'] as { readonly id: string; readonly position: number }), at }] : []));

it(`${people} people in one channel at ${perSecond} messages a second hear each message once, in one order`, async () => {
  const total = perSecond * seconds;
  const begun = performance.now();
  const sentAt = new Map<string, number>();
  const sending: Promise<void>[] = [];
  for (let n = 0; n < total; n += 1) {
    // By the clock and not one after another: a slow answer does not slow the crowd.
    await sleep(Math.max(0, begun + (n * 1_000) / perSecond - performance.now()));
    const [at, actor] = [performance.now(), crowd[n % crowd.length]];
    if (actor === undefined) throw new Error('The channel is empty.');
    sending.push(web.executor.execute(sendMessage, { channelId, clientId: uuidv7(), body: `Message ${n}` }, contextOf(actor)).then(({ id }) => { sentAt.set(id, at); }));
  }
  await Promise.all(sending);
  await Promise.all(readers.map((reader) => reader.until((r) => heardBy(r).length >= total)));
  const order = Array.from({ length: total }, (_, n) => n + 1);
  const delays: number[] = [];
  for (const reader of readers) {
    const heard = heardBy(reader);
    expect(heard.map(({ position }) => position)).toEqual(order);
    for (const { id, at } of heard) delays.push(at - (sentAt.get(id) ?? Number.NaN));
  }
  const p95 = delays.toSorted((a, b) => a - b)[Math.floor(delays.length * 0.95)] ?? Number.NaN;
  process.stdout.write(`${people} people, ${total} messages at ${perSecond} a second: p95 ${Math.round(p95)} ms from sending to hearing (load ${loadavg()[0]?.toFixed(1)})\n`);
  if (isSoak()) expect(p95).toBeLessThan(longestMs);
}, 180_000);
