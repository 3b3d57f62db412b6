import { createExecutor, type Executor } from '@lintel/db';
import { sequenceBatch } from '@lintel/db/log';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { roles, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf, createSides, eventsOf, type Sides } from '../../testing';
import { completeDraft } from '../../testing/listings';
import { updatePreferences } from '../access';
import { approveListing, createListing, publishListing, submitListing } from '../listing';
import { retryParked, skipParked } from './commands/decide-parked';
import { driveAgain } from './commands/drive-again';
import { retryWorkflow, terminateWorkflow } from './commands/order-workflow';
import { rebuildProjection } from './commands/rebuild-projection';
import { getEvent } from './queries/get-event';
import { getOverview } from './queries/get-overview';
import { getRelay } from './queries/get-relay';
import { listEvents } from './queries/list-events';
import { listJobs } from './queries/list-jobs';
import { listParked } from './queries/list-parked';
import { listServices } from './queries/list-services';
import { listWorkflows } from './queries/list-workflows';
import { forgetSettledTroubles, forgetTrouble, noteTrouble } from './workflow-trouble';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;
const listingIds: string[] = [];

const operator = () => contextOf(sides.own.actors.platform_operator);
const agent = () => contextOf(sides.own.actors.agent);

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
  for (let n = 0; n < 3; n += 1) {
    const { id } = await executor.execute(createListing, completeDraft({ agency: sides.own.agencyId }), agent());
    listingIds.push(id);
    await executor.execute(submitListing, { id }, agent());
    await executor.execute(approveListing, { id }, contextOf(sides.own.actors.moderator));
  }
  for (const id of listingIds.slice(0, 2)) await executor.execute(publishListing, { id }, agent());
  const client = await test.db.pool.connect();
  await sequenceBatch(client, 10_000);
  client.release();
  await test.db.pool.query(`insert into consumer (name, kind, summary, lanes, types) values ('mailer', 'reactor', 'Sends mail', 1, '{}'), ('search', 'projection', 'Finds', 1, '{listing.published}')`);
  await test.db.pool.query(`insert into consumer_lane (consumer, lane, lanes, cursor) values ('mailer', 0, 1, 3), ('search', 0, 1, 0)`);
});
afterAll(() => test.drop());

async function pages<Item>(read: (cursor: string | undefined) => Promise<{ items: Item[]; nextCursor: string | null }>): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && all.length < 1_000);
  return all;
}

describe('the event browser', () => {
  const browse = (filter: Record<string, unknown>) => pages((cursor) => executor.ask(listEvents, { ...filter, limit: 4, ...(cursor === undefined ? {} : { cursor }) }, operator()));

  it('pages through the whole log by position, and through one type', async () => {
    const all = await browse({});
    const { rows } = await test.db.pool.query<{ position: number }>('select position from event_order order by position desc');
    expect(all.map((event) => event.position)).toEqual(rows.map((row) => row.position));
    const published = await browse({ type: 'listing.published' });
    expect(published.map((event) => event.aggregateId).toSorted()).toEqual(listingIds.slice(0, 2).toSorted());
    expect(published[0]).toMatchObject({ actorName: 'agent@own.test', organisationId: sides.own.agencyId, origin: 'screen', data: { standardStatus: 'Active' } });
  });

  it('finds what one record, person, organisation or request left behind', async () => {
    const id = listingIds[0];
    const ofRecord = await browse({ aggregateType: 'listing', aggregateId: id });
    expect(ofRecord.map((event) => event.type)).toEqual(expect.arrayContaining(['listing.created', 'listing.published']));
    expect(new Set(ofRecord.map((event) => event.aggregateId))).toEqual(new Set([id]));
    expect((await browse({ actorId: sides.own.actors.moderator.userId })).map((event) => event.type)).toEqual(['listing.approved', 'listing.approved', 'listing.approved']);
    expect(await browse({ organisationId: sides.other.agencyId })).toEqual([]);
    const request = ofRecord.find((event) => event.type === 'listing.created')?.correlationId;
    expect((await browse({ correlationId: request })).map((event) => event.type).toSorted()).toEqual(['listing.created', 'parcel.created', 'property.created']);
  });

  it('shows one event with what came of the same request and how consumers fared', async () => {
    const [created] = await browse({ type: 'listing.created' });
    const detail = await executor.ask(getEvent, { id: created?.id }, operator());
    expect(detail.correlated.map((event) => event.type)).toEqual(['parcel.created', 'property.created', 'listing.created']);
    expect(detail).toMatchObject({ event: created, parked: [], drivenAgain: [] });
    await expect(executor.ask(getEvent, { id: uuidv7() }, operator())).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('consumers', () => {
  it('are shown with lag, pauses and what is parked', async () => {
    await test.db.pool.query(`update consumer_lane set paused_since = now(), paused_reason = 'smtp cannot be reached' where consumer = 'mailer'`);
    const { sequencer, consumers } = await executor.ask(getRelay, {}, operator());
    expect(sequencer.lastPosition).toBeGreaterThan(10);
    expect(consumers.find((c) => c.name === 'mailer')).toMatchObject({
      kind: 'reactor', types: null, lagEvents: sequencer.lastPosition - 3, pausedReason: 'smtp cannot be reached', parkedAggregates: 0, lanes: [{ lane: 0, cursor: 3 }],
    });
    expect(consumers.find((c) => c.name === 'search')).toMatchObject({ kind: 'projection', types: ['listing.published'], build: null });
  });

  it('have their parked events tried again or skipped, with a reason that stays in the log', async () => {
    const { rows } = await test.db.pool.query<{ position: number; event_id: string; aggregate_id: string }>(
      `select o.position, o.event_id, e.aggregate_id from event_order o join event e on e.id = o.event_id where o.type = 'listing.created' order by 1 limit 2`);
    for (const row of rows)
      await test.db.pool.query(
        `insert into parked_event (consumer, position, event_id, aggregate_type, aggregate_id, shard, state, attempts, error) values ('mailer', $1, $2, 'listing', $3, 0, 'failed', 4, 'no such template')`,
        [row.position, row.event_id, row.aggregate_id]);
    const { items } = await executor.ask(listParked, { consumer: 'mailer' }, operator());
    expect(items).toMatchObject([{ eventType: 'listing.created', state: 'failed', attempts: 4, error: 'no such template', waiting: 0 }, { state: 'failed' }]);
    const [first, second] = rows.map((row) => ({ consumer: 'mailer', aggregateType: 'listing', aggregateId: row.aggregate_id }));
    await executor.execute(retryParked, { ...first, reason: 'the template is there now' }, operator());
    await expect(executor.execute(retryParked, { ...first, reason: 'once more' }, operator())).rejects.toMatchObject({ code: 'not_found' });
    await executor.execute(skipParked, { ...second, reason: 'nobody needs this mail' }, operator());
    await expect(executor.execute(skipParked, { ...second, reason: '  ' }, operator())).rejects.toMatchObject({ code: 'invalid_input' });
    const states = await test.db.kysely.selectFrom('parked_event').select(['state', 'reason', 'decided_by']).orderBy('position').execute();
    const by = sides.own.actors.platform_operator.userId;
    expect(states).toEqual([{ state: 'released', reason: 'the template is there now', decided_by: by }, { state: 'skipping', reason: 'nobody needs this mail', decided_by: by }]);
    const actions = await executor.ask(listEvents, { actorId: by ?? '' }, operator());
    expect(actions.items.map((event) => [event.type, event.reason])).toEqual([['parked.skipped', 'nobody needs this mail'], ['parked.retried', 'the template is there now']]);
  });

  it('do one event once more, and are rebuilt, only where that is possible', async () => {
    const { rows: [early, late] } = await test.db.pool.query<{ event_id: string }>('(select event_id from event_order where position = 1) union all (select event_id from event_order where position = 9)');
    const { id } = await executor.execute(driveAgain, { consumer: 'mailer', eventId: early?.event_id, reason: 'the mail was lost' }, operator());
    expect(await eventsOf(test.db, id)).toMatchObject([{ type: 'event.driven_again', reason: 'the mail was lost', data: { consumer: 'mailer', eventId: early?.event_id } }]);
    expect((await executor.ask(getEvent, { id: early?.event_id }, operator())).drivenAgain).toMatchObject([{ consumer: 'mailer', state: 'requested', reason: 'the mail was lost' }]);
    await expect(executor.execute(driveAgain, { consumer: 'mailer', eventId: late?.event_id, reason: 'too early' }, operator())).rejects.toMatchObject({ code: 'conflict' });
    await executor.execute(rebuildProjection, { projection: 'search', reason: 'new ranking' }, operator());
    await expect(executor.execute(rebuildProjection, { projection: 'search', reason: 'again' }, operator())).rejects.toMatchObject({ code: 'conflict' });
    await expect(executor.execute(rebuildProjection, { projection: 'mailer', reason: 'not that' }, operator())).rejects.toMatchObject({ code: 'conflict' });
    const { consumers } = await executor.ask(getRelay, {}, operator());
    expect(consumers.find((c) => c.name === 'search')?.build).toMatchObject({ state: 'requested', finishedAt: null });
  });
});

describe('workflows', () => {
  const list = (filter: Record<string, unknown> = {}) => pages((cursor) => executor.ask(listWorkflows, { ...filter, limit: 1, ...(cursor === undefined ? {} : { cursor }) }, operator()));

  it('are listed once for each record, the next due first, overdue by the database’s clock', async () => {
    const all = await list({ recordType: 'listing' });
    expect(all.map((one) => one.recordId).toSorted()).toEqual(listingIds.slice(0, 2).toSorted());
    expect(all[0]).toMatchObject({
      workflowId: `listing-${all[0]?.recordId}`, organisationName: 'own agency', isOverdue: false, pending: 5, next: { kind: 'stale', rule: { name: expect.any(String) } },
    });
    await test.db.pool.query(`update deadline set due_at = now() - interval '1 hour' where aggregate_id = $1 and kind = 'stale'`, [listingIds[1]]);
    expect((await list({ isOverdue: true })).map((one) => one.recordId)).toEqual([listingIds[1]]);
    expect((await list({ isOverdue: false })).map((one) => one.recordId)).toEqual([listingIds[0]]);
    expect((await list())[0]).toMatchObject({ recordId: listingIds[1], isOverdue: true });
  });

  it('are told apart that fail and that stand still, with what went wrong, until it goes well', async () => {
    const [still = '', failing = ''] = listingIds.slice(0, 2);
    await test.db.pool.query(`update deadline set due_at = now() + interval '1 hour' where state = 'pending'`);
    await test.db.pool.query(`update deadline set due_at = now() - interval '6 minutes' where aggregate_id = $1 and kind = 'stale'`, [still]);
    expect((await list({ trouble: 'stuck' })).map(({ recordId, isStuck }) => ({ recordId, isStuck }))).toEqual([{ recordId: still, isStuck: true }]);
    expect(await list({ trouble: 'failing' })).toEqual([]);
    for (const words of ['no such table', 'still no such table']) await noteTrouble(test.db, { type: 'listing', id: failing }, new Error(words));
    expect(await list({ trouble: 'failing' })).toMatchObject([{ recordId: failing, isStuck: false, failure: { attempts: 2, error: 'still no such table', since: expect.any(String) } }]);
    await forgetSettledTroubles(test.db);
    expect(await list({ trouble: 'failing' })).toHaveLength(1);
    await forgetTrouble(test.db, { type: 'listing', id: failing });
    expect(await list({ trouble: 'failing' })).toEqual([]);
    await noteTrouble(test.db, { type: 'listing', id: uuidv7() }, 'nothing waits for it');
    expect(await forgetSettledTroubles(test.db)).toBe(1);
  });

  it('are ended and woken by an event that names them; the record stays as it is', async () => {
    const before = await test.db.kysely.selectFrom('listing').select('version').where('id', '=', listingIds[0] ?? '').executeTakeFirst();
    const { id: ended } = await executor.execute(terminateWorkflow, { recordType: 'listing', recordId: listingIds[0], reason: 'stuck' }, operator());
    const { id: woken } = await executor.execute(retryWorkflow, { recordType: 'listing', recordId: listingIds[0], reason: 'look again' }, operator());
    const data = { recordType: 'listing', recordId: listingIds[0], workflowId: `listing-${listingIds[0]}` };
    expect(await eventsOf(test.db, ended)).toMatchObject([{ type: 'workflow.terminate_requested', reason: 'stuck', data, organisation_id: sides.own.agencyId }]);
    expect(await eventsOf(test.db, woken)).toMatchObject([{ type: 'workflow.retry_requested', reason: 'look again', data }]);
    expect(await test.db.kysely.selectFrom('listing').select('version').where('id', '=', listingIds[0] ?? '').executeTakeFirst()).toEqual(before);
    await expect(executor.execute(retryWorkflow, { recordType: 'listing', recordId: uuidv7(), reason: 'look again' }, operator())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('have names of their own after a restore', async () => {
    await test.db.pool.query('update event_sequence set restore_epoch = 2');
    expect((await list())[0]?.workflowId).toMatch(/^listing-.*-e2$/);
    await test.db.pool.query('update event_sequence set restore_epoch = 0');
  });
});

describe('the state of the platform', () => {
  it('names services and ports, and those that fell silent', async () => {
    await test.db.pool.query(
      `insert into service_health (service, instance, state, detail, updated_at) values ('temporal', 'w1', 'up', '{"address": "127.0.0.1:7233"}', now()),
        ('port:files', 'web1', 'up', '{"implementation": "disk"}', now() - interval '5 minutes')`);
    const { items } = await executor.ask(listServices, {}, operator());
    expect(items).toMatchObject([
      { service: 'port:files', detail: { implementation: 'disk' }, isSilent: true }, { service: 'temporal', state: 'up', isSilent: false },
    ]);
  });

  it('shows jobs and how far they are', async () => {
    for (const [state, done] of [['running', 40], ['done', 100], ['failed', 3]] as const)
      await test.db.kysely.insertInto('job').values({
        id: uuidv7(), kind: 'import', organisation_id: sides.own.agencyId, created_by: sides.own.actors.agency_owner.userId, state, total: 100, done, detail: '{}',
        ...(state === 'failed' ? { error: 'line 4: no price' } : {}), ...(state === 'running' ? {} : { finished_at: new Date(Date.now() + 1_000) }),
      }).execute();
    const all = await pages((cursor) => executor.ask(listJobs, { limit: 2, ...(cursor === undefined ? {} : { cursor }) }, operator()));
    expect(all.map((job) => job.state)).toEqual(['failed', 'done', 'running']);
    expect((await executor.ask(listJobs, { state: 'running', kind: 'import' }, operator())).items).toMatchObject([
      { done: 40, total: 100, organisationName: 'own agency', createdByName: 'agency-owner@own.test', finishedAt: null },
    ]);
  });

  it('is summed up in live figures', async () => {
    await executor.execute(updatePreferences, { theme: 'dark' }, agent());
    const figures = await executor.ask(getOverview, {}, operator());
    expect(figures).toMatchObject({
      people: { active: roles.length * 2 + 2, suspended: 0 }, organisations: 10, listings: { byStatus: { Active: 2, Incomplete: 1 }, inReview: 0 }, inquiries: { open: 0 },
      deadlines: { overdue: 1 }, log: { parkedAggregates: 2, pausedConsumers: 1 },
    });
    expect(figures.log.perHour).toHaveLength(24);
    const { rows } = await test.db.pool.query<{ count: number }>('select count(*) from event');
    expect(figures.log.perHour.reduce((sum, hour) => sum + hour.events, 0)).toBe(rows[0]?.count);
  });
});
