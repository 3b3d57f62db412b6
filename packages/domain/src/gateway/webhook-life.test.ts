import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow } from '@lintel/db/log';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeDraft, contextOf, createSides, eventsOf, numberEvents, type Sides } from '../../testing';
import { createListing } from '../listing';
import {
  changeWebhook, claimWebhooks, createWebhook, deleteWebhook, getWebhookDelivery, installGateway, listWebhookDeliveries, listWebhooks, mostAttempts, replayWebhook, restWebhook, retryAfterMs,
  rotateWebhookSecret, sendWebhookTest, settleWebhook, webhookReactor,
} from './index';

const url = 'https://receiver.example/hooks';
let test: TestDatabase;
let executor: Executor;
let sides: Sides;

beforeAll(async () => {
  installGateway({ sealingKey: 'a key for these tests, long enough', allowedRanges: [] });
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
});
afterAll(() => test.drop());

const owner = () => contextOf(sides.own.actors.agency_owner);
const asSystem = contextOf(system);
const create = (more: Record<string, unknown> = {}) => executor.execute(createWebhook, { organisationId: sides.own.agencyId, url, eventTypes: ['listing.created'], ...more }, owner());
const claim = (webhookId: string) => executor.execute(claimWebhooks, { webhookId, most: 50 }, asSystem);
const settle = (one: { id: string; attempt: number }, status: number | null) =>
  executor.execute(settleWebhook, { id: one.id, attempt: one.attempt, status, responseBody: status === null ? null : 'said', error: status === null ? 'No answer within 15 s.' : null, durationMs: 3, requestHeaders: {}, requestBody: '{}' }, asSystem);
const sendTest = (id: string) => executor.execute(sendWebhookTest, { id }, owner());
const rowOf = (id: string) => test.db.kysely.selectFrom('webhook_endpoint').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** Has the reactor do a listing's creation, once the log has numbered it. */
async function relayed(listingId: string): Promise<void> {
  await numberEvents(test.db);
  const { rows: [row] } = await test.db.pool.query<EventRow>(`select ${eventColumns} from event e join event_order o on o.event_id = e.id where e.aggregate_id = $1 and e.type = 'listing.created'`, [listingId]);
  if (row === undefined) throw new Error('The log has numbered it.');
  await inTransaction(test.db, asSystem, 'any', (tx) => webhookReactor().react(tx, envelopeOf(row)));
}
async function draft(): Promise<string> {
  return (await executor.execute(createListing, completeDraft({ agency: sides.own.agencyId }), contextOf(sides.own.actors.agent))).id;
}
/** Lets so much time pass for what waits. */
const pass = (webhookId: string, ms: number) => test.db.pool.query(
  `with e as (update webhook_endpoint set failing_since = failing_since - make_interval(secs => $2), old_until = old_until - make_interval(secs => $2) where id = $1)
   update webhook_delivery set next_attempt_at = next_attempt_at - make_interval(secs => $2), claimed_until = claimed_until - make_interval(secs => $2) where endpoint_id = $1`, [webhookId, ms / 1_000]);

describe('a webhook', () => {
  it('is told once of what its organisation may see and it asked for, wakes its workflow once, and says nothing of other tenants', async () => {
    const { id, secret } = await create();
    expect(secret).toMatch(/^whsec_/);
    const { rows: [kept] } = await test.db.pool.query('select webhook_endpoint::text as row from webhook_endpoint where id = $1', [id]);
    expect(kept.row).not.toContain(secret.slice(6));
    const others = await executor.execute(createWebhook, { organisationId: sides.other.agencyId, url, eventTypes: ['listing.created'] }, contextOf(sides.other.actors.agency_owner));
    const listings = [await draft(), await draft()];
    for (const listing of [...listings, listings[0] ?? '']) await relayed(listing);
    expect((await claim(others.id)).claimed).toEqual([]);
    const woken = await test.db.pool.query(`select 1 from event where type = 'webhook.due' and data ->> 'webhookId' = $1`, [id]);
    expect(woken.rowCount).toBe(1);
    const batch = await claim(id);
    expect(batch).toMatchObject({ url, secrets: [secret] });
    expect(batch.claimed.map(({ body }) => JSON.parse(body))).toMatchObject(listings.map((aggregateId) => ({ type: 'listing.created', data: { aggregateId, organisationId: sides.own.agencyId } })));
    expect(JSON.parse(batch.claimed[0]?.body ?? '')).toHaveProperty('data.id', batch.claimed[0]?.messageId);
    for (const one of batch.claimed) expect(await settle(one, 204)).toEqual({ status: 'delivered' });
    expect(await executor.execute(restWebhook, { webhookId: id }, asSystem)).toEqual({ isIdle: true, left: 0, dueInMs: null });
    expect((await rowOf(id)).is_draining).toBe(false);
  });

  it('refuses addresses inside the network, types nobody offers, and the twenty-first', async () => {
    await expect(create({ url: 'https://169.254.169.254/' })).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'url' }] } });
    await expect(create({ eventTypes: ['listing.created', 'session.started'] })).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'eventTypes.1' }] } });
    const { count } = await test.db.kysely.selectFrom('webhook_endpoint').select((eb) => eb.fn.countAll<number>().as('count')).where('organisation_id', '=', sides.own.firmId).executeTakeFirstOrThrow();
    const asked = await Promise.allSettled(Array.from({ length: 24 }, () => executor.execute(createWebhook, { organisationId: sides.own.firmId, url, eventTypes: ['grant.given'] }, contextOf(sides.own.actors.firm_owner))));
    expect(asked.filter((one) => one.status === 'fulfilled')).toHaveLength(20 - count);
  });

  it('signs with both secrets until the overlap is over', async () => {
    const { id, secret, version } = await create();
    const next = await executor.execute(rotateWebhookSecret, { id, expectedVersion: version, overlapHours: 2 }, owner());
    expect((await claim(id)).secrets).toEqual([next.secret, secret]);
    await pass(id, 2 * 3_600_000 + 1_000);
    expect((await claim(id)).secrets).toEqual([next.secret]);
    await expect(executor.execute(rotateWebhookSecret, { id, expectedVersion: version }, owner())).rejects.toMatchObject({ code: 'stale_version' });
    const cut = await executor.execute(rotateWebhookSecret, { id, overlapHours: 0 }, owner());
    expect((await claim(id)).secrets).toEqual([cut.secret]);
  });

  it('is tried for three days, given up, disabled with a notice, and told again what it missed', async () => {
    const { id } = await create();
    const listing = await draft();
    await relayed(listing);
    let waited = 0;
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const { claimed } = await claim(id);
      expect(claimed.map((one) => one.attempt)).toEqual([attempt]);
      expect((await claim(id)).claimed).toEqual([]);
      const { status } = await settle(claimed[0] ?? { id: '', attempt: 0 }, attempt % 2 === 0 ? 500 : null);
      expect(status).toBe(attempt === mostAttempts ? 'failed' : 'queued');
      const wait = retryAfterMs[attempt - 1];
      if (wait === undefined) break;
      const { isIdle, left, dueInMs } = await executor.execute(restWebhook, { webhookId: id }, asSystem);
      expect({ isIdle, left }).toEqual({ isIdle: true, left: 1 });
      expect(Math.abs((dueInMs ?? 0) - wait)).toBeLessThan(5_000);
      await pass(id, wait - 2_000);
      if (wait > 5_000) expect((await claim(id)).claimed).toEqual([]);
      await pass(id, 2_500);
      waited += wait;
    }
    expect(waited).toBe(72 * 3_600_000);
    expect(await rowOf(id)).toMatchObject({ status: 'disabled', disabled_because: 'failures' });
    expect((await eventsOf(test.db, id)).map((e) => e.type)).toEqual(['webhook.created', 'webhook.disabled']);
    await relayed(await draft());
    await expect(executor.execute(replayWebhook, { webhookId: id, from: new Date(0).toISOString() }, owner())).rejects.toMatchObject({ code: 'invalid_transition' });
    await executor.execute(changeWebhook, { id, status: 'active' }, owner());
    // What failed, and what happened while it was disabled or before it was there.
    const { queued } = await executor.execute(replayWebhook, { webhookId: id, from: new Date(0).toISOString() }, owner());
    const { claimed } = await claim(id);
    expect(claimed).toHaveLength(queued);
    expect(queued).toBeGreaterThanOrEqual(2);
    const failed = claimed.find((one) => one.body.includes(listing));
    expect(failed?.attempt).toBe(1);
    const detail = await executor.ask(getWebhookDelivery, { webhookId: id, id: failed?.id }, owner());
    expect(detail).toMatchObject({ replays: 1, eventType: 'listing.created' });
    expect(detail.tries).toHaveLength(mostAttempts);
  });

  it('stays enabled while it takes something, and ends at once when its address says that it is gone', async () => {
    const { id } = await create();
    await sendTest(id);
    await sendTest(id);
    const { claimed: [one, two] } = await claim(id);
    if (one === undefined || two === undefined) throw new Error('Two tests were queued.');
    await settle(one, 503);
    expect((await rowOf(id)).failing_since).not.toBeNull();
    await settle(two, 200);
    expect((await rowOf(id)).failing_since).toBeNull();
    await pass(id, 6_000);
    const { claimed: [again] } = await claim(id);
    expect(again?.messageId).toBe(one.messageId);
    await settle(again ?? one, 410);
    expect(await rowOf(id)).toMatchObject({ status: 'disabled', disabled_because: 'gone' });
  });

  it('gives what a dead worker had to another, and lets its late answer change nothing', async () => {
    const { id } = await create();
    await sendTest(id);
    const { claimed: [first] } = await claim(id);
    await pass(id, 200_000);
    const { claimed: [second] } = await claim(id);
    expect(second).toMatchObject({ id: first?.id, attempt: 2, messageId: first?.messageId });
    expect(await settle(first ?? { id: '', attempt: 0 }, 500)).toEqual({ status: 'sending' });
    expect(await settle(second ?? { id: '', attempt: 0 }, 200)).toEqual({ status: 'delivered' });
  });

  it('never rests while somebody queues', async () => {
    const { id } = await create();
    for (let round = 0; round < 15; round += 1) {
      const [{ isIdle }] = await Promise.all([executor.execute(restWebhook, { webhookId: id }, asSystem), sendTest(id)]);
      const { is_draining: isAwake } = await rowOf(id);
      const { dueInMs } = await executor.execute(restWebhook, { webhookId: id }, asSystem);
      // Either the one who rested saw the row, or the one who queued woke it again.
      expect({ isIdle, isAwake, isDue: dueInMs === 0 }).toMatchObject({ isAwake: true, isDue: true });
      for (const one of (await claim(id)).claimed) await settle(one, 200);
      await executor.execute(restWebhook, { webhookId: id }, asSystem);
    }
  });

  it('is gone when deleted, with what waited', async () => {
    const { id, version } = await create();
    await sendTest(id);
    await executor.execute(deleteWebhook, { id, expectedVersion: version }, owner());
    expect((await claim(id)).claimed).toEqual([]);
    await expect(executor.ask(listWebhookDeliveries, { webhookId: id }, owner())).rejects.toMatchObject({ code: 'not_found' });
    const { items } = await executor.ask(listWebhooks, { organisationId: sides.own.agencyId }, owner());
    expect(items.map((item) => item.id)).not.toContain(id);
    await expect(executor.execute(deleteWebhook, { id: uuidv7() }, owner())).rejects.toMatchObject({ code: 'not_found' });
  });
});
