import { inTransaction } from '@lintel/db';
import { numberEvents } from '@lintel/db/testing';
import { type Actor, type EventEnvelope, system, uuidv7 } from '@lintel/kernel';
import { envelopeOf, eventColumns, type EventRow, runStatement } from '@lintel/db/log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { updatePreferences } from '../access';
import { changePrice, holdListing, publishListing, releaseListing, withdrawListing } from '../listing';
import { notificationReactor } from '../notification';
import { changeSavedSearch, createSavedSearch, deleteSavedSearch, getSavedSearch, listSavedSearches, savedSearchReactor, wakeSavedSearch } from './index';

let world: World;
let agent: Actor;
let buyer: Actor;

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
  buyer = await world.person('viewer', world.otherAgency);
});
afterAll(() => world.drop());

const seattle = { cities: ['Seattle'] };
const tables = () => world.database.db.kysely;
const save = async (frequency: 'instant' | 'daily' | 'weekly' | 'never', criteria: object = seattle, who = buyer) =>
  (await world.executor.execute(createSavedSearch, { name: 'Homes', criteria, frequency }, world.as(who))).id;
const wake = (id: string) => world.executor.execute(wakeSavedSearch, { id }, world.machine);

/** What the relay does with the events of a record: gives them to the reactor in their order, each with its cause. */
async function deliver(aggregateId: string, type?: string): Promise<void> {
  await numberEvents(world.database.db);
  for (const event of await eventsOf(aggregateId)) if (type === undefined || event.type === type) await give(event);
}

async function give(event: EventEnvelope): Promise<void> {
  if (!savedSearchReactor.types.includes(event.type)) return;
  const context = { actor: system, origin: 'rule' as const, correlationId: event.correlationId, causationId: event.id };
  await inTransaction(world.database.db, context, 'any', (tx) => savedSearchReactor.react(tx, event));
}

async function eventsOf(aggregateId: string): Promise<readonly EventEnvelope[]> {
  const rows = await runStatement<EventRow>(world.database.db.kysely,
    `select ${eventColumns} from event e join event_order o on o.event_id = e.id where e.aggregate_id = $1 order by o.position`, [aggregateId]);
  return rows.map(envelopeOf);
}

async function alerts(id: string) {
  await numberEvents(world.database.db);
  return (await eventsOf(id)).filter((e) => e.type === 'saved_search.matched').map((e) => e.data as { listingIds: string[]; count: number });
}

const matchesOf = (id: string) => tables().selectFrom('saved_search_match').select(['listing_id', 'kind', 'alerted']).where('saved_search_id', '=', id).orderBy('matched_at').execute();
const alarmsOf = (id: string) => tables().selectFrom('deadline').select(['slot', 'state', 'due_at']).where('aggregate_id', '=', id).orderBy('slot').execute();
const makeDue = (id: string) => tables().updateTable('deadline').set({ due_at: new Date(Date.now() - 1_000) }).where('aggregate_id', '=', id).where('state', '=', 'pending').execute();

describe('a saved search', () => {
  it('is its owner’s alone, at most fifty, also of two made at once', async () => {
    const hoarder = await world.person('resident');
    await Promise.all(Array.from({ length: 48 }, () => save('never', seattle, hoarder)));
    const last = await Promise.allSettled(Array.from({ length: 4 }, () => save('never', seattle, hoarder)));
    expect(last.filter((r) => r.status === 'fulfilled')).toHaveLength(2);
    expect(last.flatMap((r) => (r.status === 'rejected' ? [(r.reason as { code: string }).code] : []))).toEqual(['conflict', 'conflict']);
    const { items } = await world.executor.ask(listSavedSearches, {}, world.as(hoarder));
    expect(items).toHaveLength(50);
    const id = items[0]?.id ?? '';
    await expect(world.executor.ask(getSavedSearch, { id }, world.as(buyer))).rejects.toMatchObject({ code: 'not_found' });
    await world.executor.execute(deleteSavedSearch, { id }, world.as(hoarder));
    await save('never', seattle, hoarder);
  });

  it('must look for something', async () => {
    for (const criteria of [{}, { cities: [] }, { price: {} }, { text: ' ' }]) await expect(save('daily', criteria)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is told once of what is new, however often the event is delivered', async () => {
    const id = await save('daily');
    const elsewhere = await save('daily', { cities: ['Bellevue'] });
    const listingId = await listingAt(world, agent, 'active');
    await deliver(listingId);
    await deliver(listingId);
    expect(await matchesOf(id)).toEqual([{ listing_id: listingId, kind: 'new', alerted: false }]);
    expect(await matchesOf(elsewhere)).toEqual([]);
    expect(await alerts(id)).toEqual([]);
    await makeDue(id);
    const answers = await Promise.all([wake(id), wake(id)]);
    expect(await alerts(id)).toEqual([{ listingIds: [listingId], count: 1, frequency: 'daily' }]);
    for (const answer of answers) expect(answer).toMatchObject({ state: 'daily', isFinal: false, next: { kind: 'alert', slot: 'daily' } });
    expect((await alarmsOf(id)).map((a) => [a.slot, a.state])).toEqual([['daily', 'pending']]);
    await makeDue(id);
    await wake(id);
    expect(await alerts(id)).toHaveLength(1);
  });

  it('collects a night’s news into one message, without what is gone by the morning', async () => {
    const id = await save('daily');
    const [kept, dropped, gone] = [await listingAt(world, agent, 'active'), await listingAt(world, agent, 'active'), await listingAt(world, agent, 'active')];
    for (const listingId of [kept, dropped, gone]) await deliver(listingId);
    await world.executor.execute(withdrawListing, { id: gone }, world.as(agent));
    await makeDue(id);
    await wake(id);
    expect((await alerts(id)).map((a) => [a.listingIds.toSorted(), a.count])).toEqual([[[kept, dropped].toSorted(), 2]]);
    const { matches } = await world.executor.ask(getSavedSearch, { id }, world.as(buyer));
    expect(matches.map((m) => m.id).toSorted()).toEqual([kept, dropped].toSorted());
  });

  it('hears of a lower price and of a comeback, not of a higher price or a hold', async () => {
    const listingId = await listingAt(world, agent, 'active');
    const id = await save('never');
    await numberEvents(world.database.db);
    await tables().updateTable('saved_search').set({ alerted_through: (await tables().selectFrom('event_sequence').select('last_position').executeTakeFirstOrThrow()).last_position }).where('id', '=', id).execute();
    await world.executor.execute(changePrice, { id: listingId, listPrice: 90_000_000 }, world.as(agent));
    await world.executor.execute(changePrice, { id: listingId, listPrice: 80_000_000 }, world.as(agent));
    await deliver(listingId);
    expect((await matchesOf(id)).map((m) => m.kind)).toEqual(['price']);
    await world.executor.execute(holdListing, { id: listingId }, world.as(agent));
    await deliver(listingId);
    await world.executor.execute(releaseListing, { id: listingId }, world.as(agent));
    await deliver(listingId, 'listing.status_changed');
    expect(await matchesOf(id)).toEqual([{ listing_id: listingId, kind: 'price', alerted: true }, { listing_id: listingId, kind: 'back', alerted: true }]);
  });

  it('says nothing to those who made the listing, whose account is closed, or who began to look later', async () => {
    const colleague = await world.person('agent');
    const closed = await world.person('resident');
    const searches = [await save('instant', seattle, colleague), await save('instant', seattle, closed)];
    await tables().updateTable('app_user').set({ status: 'suspended' }).where('id', '=', closed.userId ?? '').execute();
    const listingId = await listingAt(world, agent, 'active');
    await numberEvents(world.database.db);
    searches.push(await save('instant'));
    await deliver(listingId);
    for (const id of searches) expect(await matchesOf(id)).toEqual([]);
  });

  it('announces a home once when it is coming soon and not again when it is there', async () => {
    const id = await save('never');
    const onlyActive = await save('never', { ...seattle, statuses: ['Active'] });
    const listingId = await listingAt(world, agent, 'approved');
    await tables().updateTable('listing').set({ go_live_at: new Date(Date.now() + 86_400_000) }).where('id', '=', listingId).execute();
    await world.executor.execute(publishListing, { id: listingId }, world.as(agent));
    await deliver(listingId);
    expect([await matchesOf(id), await matchesOf(onlyActive)].map((m) => m.length)).toEqual([1, 0]);
    await tables().updateTable('listing').set({ go_live_at: null }).where('id', '=', listingId).execute();
    await world.executor.execute(publishListing, { id: listingId }, world.as(agent));
    await deliver(listingId, 'listing.status_changed');
    expect([await matchesOf(id), await matchesOf(onlyActive)].map((m) => m.map((one) => one.kind))).toEqual([['new'], ['new']]);
  });
});

describe('an instant alert', () => {
  it('comes at once, and a flood of listings becomes one more message five minutes later', async () => {
    const id = await save('instant', { ...seattle, bedrooms: { min: 3 } });
    const listings: string[] = [];
    for (let made = 0; made < 6; made += 1) {
      const listingId = await listingAt(world, agent, 'active');
      listings.push(listingId);
      await deliver(listingId);
    }
    expect((await alerts(id)).map((a) => a.listingIds)).toEqual([[listings[0]]]);
    const [alarm] = await alarmsOf(id);
    const { last_alert_at: told } = await tables().selectFrom('saved_search').select('last_alert_at').where('id', '=', id).executeTakeFirstOrThrow();
    expect([alarm?.slot, alarm?.state, (alarm?.due_at.getTime() ?? 0) - (told?.getTime() ?? 0)]).toEqual(['instant', 'pending', 5 * 60_000]);
    expect((await eventsOf(id)).filter((e) => e.type === 'saved_search.alert_scheduled')).toHaveLength(1);
    expect(await wake(id)).toMatchObject({ next: { slot: 'instant' } });
    await makeDue(id);
    expect((await Promise.all([wake(id), wake(id)])).map((a) => a.next)).toEqual([null, null]);
    expect((await alerts(id)).map((a) => a.count)).toEqual([1, 5]);
  });

  it('reaches the bell and the post of its owner, once', async () => {
    const id = await save('instant', { ...seattle, price: { max: 86_000_000 } });
    const listingId = await listingAt(world, agent, 'active');
    await deliver(listingId);
    await numberEvents(world.database.db);
    const event = (await eventsOf(id)).at(-1);
    if (event === undefined) throw new Error('no alert');
    const context = { actor: system, origin: 'rule' as const, correlationId: uuidv7(), causationId: event.id };
    for (const _time of [1, 2]) await inTransaction(world.database.db, context, 'any', (tx) => notificationReactor.react(tx, event));
    const rows = await tables().selectFrom('delivery').select(['channel', 'user_id', 'kind', 'params']).where('record_id', '=', id).orderBy('channel').execute();
    const expected = { user_id: buyer.userId, kind: 'saved_search_match', params: { listingId, count: 1 } };
    expect(rows).toEqual([{ channel: 'email', ...expected }, { channel: 'in_app', ...expected }]);
  });
});

describe('a changed mind', () => {
  it('tells what waits at once when one wants to hear at once, and nothing when never', async () => {
    const [id, silent] = [await save('weekly'), await save('weekly')];
    const listingId = await listingAt(world, agent, 'active');
    await deliver(listingId);
    await world.executor.execute(changeSavedSearch, { id, frequency: 'instant' }, world.as(buyer));
    expect((await alarmsOf(id)).map((a) => [a.slot, a.state])).toEqual([['instant', 'pending'], ['weekly', 'cancelled']]);
    await wake(id);
    expect((await alerts(id)).map((a) => a.listingIds)).toEqual([[listingId]]);
    await world.executor.execute(changeSavedSearch, { id: silent, frequency: 'never' }, world.as(buyer));
    expect(await wake(silent)).toMatchObject({ state: 'never', next: null });
    expect(await alerts(silent)).toEqual([]);
    expect((await world.executor.ask(getSavedSearch, { id: silent }, world.as(buyer))).waitingCount).toBe(0);
  });

  it('holds what waits against the new criteria, and changes nothing when nothing changed', async () => {
    const id = await save('daily', { ...seattle, bedrooms: { min: 1, max: 9 } });
    const listingId = await listingAt(world, agent, 'active');
    await deliver(listingId);
    const same = await world.executor.execute(changeSavedSearch, { id, name: 'Homes', criteria: { bedrooms: { max: 9, min: 1 }, ...seattle } }, world.as(buyer));
    expect(same.version).toBe(1);
    await world.executor.execute(changeSavedSearch, { id, criteria: { ...seattle, bedrooms: { min: 8 } } }, world.as(buyer));
    await expect(world.executor.execute(changeSavedSearch, { id, expectedVersion: 1, name: 'x' }, world.as(buyer))).rejects.toMatchObject({ code: 'stale_version' });
    await makeDue(id);
    await wake(id);
    expect(await alerts(id)).toEqual([]);
  });

  it('forgets what was looked for when it is deleted, and waits for nothing', async () => {
    const id = await save('daily');
    await deliver(await listingAt(world, agent, 'active'));
    await world.executor.execute(deleteSavedSearch, { id }, world.as(buyer));
    await makeDue(id);
    expect(await wake(id)).toMatchObject({ isFinal: true, next: null });
    expect(await tables().selectFrom('saved_search').select(['name', 'criteria', 'status']).where('id', '=', id).executeTakeFirst()).toEqual({ name: '', criteria: {}, status: 'deleted' });
    expect(await matchesOf(id)).toEqual([]);
    await expect(world.executor.execute(deleteSavedSearch, { id }, world.as(buyer))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('moves the alarm with the person to another zone', async () => {
    const traveller = await world.person('resident');
    const id = await save('daily', seattle, traveller);
    const [before] = await alarmsOf(id);
    await world.executor.execute(updatePreferences, { zone: 'Asia/Kolkata' }, world.as(traveller));
    await deliver(traveller.userId ?? '');
    const [after] = await alarmsOf(id);
    expect([before?.due_at.toISOString().slice(11, 16), after?.due_at.toISOString().slice(11, 16)]).toEqual(['08:00', '02:30']);
    await numberEvents(world.database.db);
    expect((await eventsOf(id)).map((e) => [e.type, e.aggregateVersion])).toEqual([['saved_search.created', 1], ['saved_search.alert_scheduled', 2]]);
  });
});
