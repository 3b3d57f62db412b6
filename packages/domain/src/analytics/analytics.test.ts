import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { readLog, sequenceBatch } from '@lintel/db/log';
import { createTestDatabase, insertEvent, type TestDatabase } from '@lintel/db/testing';
import { system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf, createSides, type Sides } from '../../testing';
import { setSetting, settings } from '../configuration';
import { analyticsProjection } from './projection';
import { getOrganisationFigures, getPlatformFigures } from './queries/get-dashboard';
import { listOrganisationFacts, listPlatformFacts } from './queries/list-facts';
import { writeSample } from './samples';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;
const admin = () => contextOf(sides.own.actors.platform_admin);
const owner = () => contextOf(sides.own.actors.agency_owner);

interface Told { readonly type: string; readonly at: string; readonly data?: Record<string, unknown>; readonly organisation?: string; readonly actor?: string; readonly of?: string }

/** What the log tells, at times of one's choosing. */
async function tell(...events: readonly Told[]): Promise<void> {
  for (const { type, at, data = {}, organisation, actor, of } of events) {
    const { id } = await insertEvent(test.db.kysely, {
      type, occurred_at: new Date(at), aggregate_type: of ?? type.slice(0, type.indexOf('.')), aggregate_id: uuidv7(), data: JSON.stringify(data), organisation_id: organisation ?? null, actor_id: actor ?? null,
    });
    await test.db.kysely.insertInto('event_pending').values({ event_id: id }).execute();
  }
  const client = await test.db.pool.connect();
  await sequenceBatch(client, 10_000);
  client.release();
}

async function project(target: 'live' | 'shadow' = 'live'): Promise<void> {
  const events = await readLog(test.db.pool, { after: 0, upTo: 1_000_000, limit: 10_000 });
  await inTransaction(test.db, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null }, [], (tx) => analyticsProjection.apply(tx, events, target));
}

const facts = async () => (await test.db.pool.query('select * from analytics_fact order by position')).rows;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
  const [agency, other, agent] = [sides.own.agencyId, sides.other.agencyId, sides.own.actors.agent.userId ?? ''];
  await test.db.kysely.updateTable('organisation').set({ zone: 'America/Los_Angeles' }).where('id', '=', agency).execute();
  await test.db.kysely.updateTable('app_user').set({ zone: 'Asia/Kolkata' }).where('id', '=', sides.own.actors.platform_admin.userId ?? '').execute();
  const listingId = uuidv7();
  const view = { type: 'listing.viewed', of: 'listing_view', organisation: agency, data: { listingId } };
  await tell(
    // 20:00 UTC on the 7th is one in the afternoon in Los Angeles and half past one of the 8th in India.
    { ...view, at: '2026-03-07T20:00:00Z' },
    // Clocks in Los Angeles go forward on the 8th: its last minute is 06:59 UTC of the 9th, an hour earlier than the day before.
    { ...view, at: '2026-03-09T06:59:59Z' }, { ...view, at: '2026-03-09T07:00:00Z' },
    { ...view, at: '2026-03-01T20:00:00Z' }, { ...view, organisation: other, at: '2026-03-08T20:00:00Z' },
    { type: 'inquiry.received', organisation: agency, at: '2026-03-08T20:00:00Z', data: { isFollowUp: false } },
    { type: 'inquiry.received', organisation: agency, at: '2026-03-08T20:01:00Z', data: { isFollowUp: true } },
    { type: 'inquiry.answered', organisation: agency, actor: agent, at: '2026-03-08T21:00:00Z', data: { isFirst: true, secondsToAnswer: 100 } },
    { type: 'inquiry.answered', organisation: agency, actor: agent, at: '2026-03-08T22:00:00Z', data: { isFirst: true, secondsToAnswer: 300 } },
    { type: 'inquiry.answered', organisation: agency, actor: agent, at: '2026-03-08T23:00:00Z', data: { isFirst: false, secondsToAnswer: 9 } },
    { type: 'search.performed', at: '2026-03-08T20:00:00Z', data: { resultCount: 0 } }, { type: 'search.performed', at: '2026-03-08T20:00:00Z', data: { resultCount: 5 } },
    { type: 'user.created', at: '2026-03-08T20:00:00Z' },
    // Nobody did it and no figure counts it.
    { type: 'listing.updated', organisation: agency, at: '2026-03-08T20:00:00Z', data: { changed: ['source'] } },
  );
  await project();
});
afterAll(() => test.drop());

const week = { days: 7, until: '2026-03-09' } as const;
const figureOf = (board: { figures: readonly { id: string }[] }, id: string) => board.figures.find((figure) => figure.id === id);

describe('the figures', () => {
  it('of an organisation count its own facts by its own days, across a change of clocks', async () => {
    const board = await executor.ask(getOrganisationFigures, { organisationId: sides.own.agencyId, ...week }, owner());
    expect(board).toMatchObject({ zone: 'America/Los_Angeles', from: '2026-03-03', to: '2026-03-09', before: { from: '2026-02-24', to: '2026-03-02' }, searches: null });
    const views = figureOf(board, 'views');
    expect(views).toMatchObject({ value: 3, before: 1 });
    expect(views).toHaveProperty('days', ['03', '04', '05', '06', '07', '08', '09'].map((day) => ({ day: `2026-03-${day}`, value: { '07': 1, '08': 1, '09': 1 }[day] ?? 0 })));
    expect(figureOf(board, 'inquiries')).toMatchObject({ value: 1 });
    expect(figureOf(board, 'responseTime')).toMatchObject({ value: 200, before: null });
    expect(figureOf(board, 'activePeople')).toMatchObject({ value: 1 });
    expect(board.figures.map(({ id }) => id)).not.toContain('signUps');
    expect(board.funnel).toEqual([{ step: 'views', value: 3, before: 1 }, { step: 'inquiries', value: 1, before: 0 }, { step: 'closed', value: 0, before: 0 }]);
    expect(board.actions).toEqual([{ type: 'inquiry.answered', count: 3, people: 1, before: 0 }]);
  });

  it('of a company that runs houses tell of tickets, to its owner alone, and nothing of sales', async () => {
    const { buildingCompanyId: companyId, actors } = sides.own;
    const boss = contextOf(actors.company_owner);
    const told = { organisation: companyId, of: 'ticket', at: '2026-03-08T20:00:00Z' } as const;
    await tell({ ...told, type: 'ticket.created' }, { ...told, type: 'ticket.created', at: '2026-03-01T20:00:00Z' }, { ...told, type: 'ticket.sla_breached' }, { ...told, type: 'ticket.closed', organisation: sides.other.buildingCompanyId });
    await project();
    const board = await executor.ask(getOrganisationFigures, { organisationId: companyId, ...week }, boss);
    expect(board.figures.map(({ id, value, before }) => [id, value, before])).toEqual([['activePeople', 0, 0], ['tickets', 1, 1], ['ticketsClosed', 0, 0], ['promisesBroken', 1, 0]]);
    expect(board.funnel).toEqual([]);
    const broken = await executor.ask(listOrganisationFacts, { organisationId: companyId, ...week, figure: 'promisesBroken' }, boss);
    expect(broken.items).toMatchObject([{ type: 'ticket.sla_breached', record: { type: 'ticket' } }]);
    expect(figureOf(await executor.ask(getPlatformFigures, week, admin()), 'ticketsClosed')).toMatchObject({ value: 1 });
    await expect(executor.ask(getOrganisationFigures, { organisationId: companyId, ...week }, owner())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of the platform count everyone’s by the days of the reader', async () => {
    const board = await executor.ask(getPlatformFigures, week, admin());
    expect(board.zone).toBe('Asia/Kolkata');
    expect(figureOf(board, 'views')).toMatchObject({ value: 4, before: 1 });
    expect(figureOf(board, 'views')).toHaveProperty('days.5', { day: '2026-03-08', value: 1 });
    expect(figureOf(board, 'signUps')).toMatchObject({ value: 1 });
    expect(figureOf(board, 'searches')).toMatchObject({ value: 2 });
    expect(figureOf(board, 'fruitless')).toMatchObject({ value: 1 });
  });

  it('are explained by a list with as many rows, in which strangers stay nameless', async () => {
    const { items } = await executor.ask(listOrganisationFacts, { organisationId: sides.own.agencyId, ...week, figure: 'views' }, owner());
    expect(items).toHaveLength(3);
    const day = await executor.ask(listOrganisationFacts, { organisationId: sides.own.agencyId, ...week, figure: 'views', day: '2026-03-08' }, owner());
    expect(day.items.map(({ at }) => at)).toEqual(['2026-03-09T06:59:59.000Z']);
    const first = await executor.ask(listPlatformFacts, { ...week, limit: 2 }, admin());
    const second = await executor.ask(listPlatformFacts, { ...week, limit: 200, ...(first.nextCursor === null ? {} : { cursor: first.nextCursor }) }, admin());
    expect(new Set([...first.items, ...second.items].map(({ position }) => position)).size).toBe(2 + second.items.length);
  });

  it('of lag and errors come from samples, and are alarming beyond what is set', async () => {
    const now = { days: 7 } as const;
    for (const amount of [2, 9]) await writeSample(test.db, { metric: 'relay_lag', instance: 'one', readings: 1, amount });
    for (const amount of [1, 1]) await writeSample(test.db, { metric: 'requests', instance: 'one', readings: 100, amount });
    const before = await executor.ask(getPlatformFigures, now, admin());
    expect(figureOf(before, 'lag')).toMatchObject({ value: 9, isAlarming: false });
    expect(figureOf(before, 'errors')).toMatchObject({ value: 0.01, isAlarming: false });
    await executor.execute(setSetting, { key: settings.lagSeconds.key, value: 5, expectedVersion: 0, reason: 'as asked' }, admin());
    expect(figureOf(await executor.ask(getPlatformFigures, now, admin()), 'lag')).toMatchObject({ isAlarming: true });
  });
});

describe('the projection', () => {
  it('is the same after the same events once more, and after a rebuild', async () => {
    const before = await facts();
    await project();
    expect(await facts()).toEqual(before);
    const context = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null } as const;
    await inTransaction(test.db, context, [], (tx) => analyticsProjection.prepareShadow(tx));
    await project('shadow');
    await inTransaction(test.db, context, [], (tx) => analyticsProjection.swapShadow(tx));
    expect(await facts()).toEqual(before);
    expect((await test.db.pool.query('select from analytics_fact_shadow')).rowCount).toBe(0);
  });
});
