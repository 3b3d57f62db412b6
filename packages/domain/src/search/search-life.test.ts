import { createPostgresSearch, createPostgresSearchWriter } from '@lintel/adapters/search';
import { inTransaction } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow } from '@lintel/db/log';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeDraft, listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { createListing, editListing, putUnderContract, withdrawListing } from '../listing';
import { deleteDraft } from '../listing';
import {
  clearHistory, createSearchQueries, listHistory, listPopular, listSynonyms, listZeroResults, recordPerformed, searchProjection, setSynonyms,
} from './index';

let world: World;
let agent: Actor;
let stranger: Actor;
let queries: ReturnType<typeof createSearchQueries>;
let applied = 0;

const projection = searchProjection({ name: 'search', summary: 'in tests', writerOf: (tx) => createPostgresSearchWriter(tx.db) });

/** Gives the projection everything of the log it has not had yet. */
async function catchUp(): Promise<void> {
  const { rows } = await world.database.db.pool.query<EventRow>(`select ${eventColumns} from event e left join event_order o on o.event_id = e.id order by e.occurred_at, e.id`);
  const news = rows.slice(applied).map(envelopeOf).filter((event) => projection.types === '*' || projection.types.includes(event.type));
  await inTransaction(world.database.db, world.machine, 'any', (tx) => projection.apply(tx, news, 'live'));
  applied = rows.length;
}

const search = (input: object, who = world.visitor) => world.executor.ask(queries.searchListings, input, who);
const idsOf = async (input: object, who = world.visitor) => (await search(input, who)).hits.map((hit) => hit.id);

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
  stranger = await world.person('agent', world.otherAgency);
  queries = createSearchQueries(createPostgresSearch(world.database.db));
});
afterAll(() => world.drop());

describe('searching listings', () => {
  it('finds what was published, with its card; drafts only for colleagues', async () => {
    const { executor, as } = world;
    const published = await listingAt(world, agent, 'active');
    const draft = completeDraft(world);
    const { id: hidden } = await executor.execute(createListing, { ...draft, listing: { ...draft.listing, title: 'Undisclosed cottage' } }, as(agent));
    await catchUp();
    const answer = await search({ text: 'craftsman lake', withFacets: true });
    expect(answer).toMatchObject({
      hits: [{ id: published, title: 'Craftsman near the lake', listPrice: 85_000_000, currency: 'USD', city: 'Seattle', bedrooms: 3, standardStatus: 'Active', cover: null }],
      total: { count: 1, relation: 'exact' }, facets: { city: [{ value: 'Seattle', count: 1 }], bedrooms: [{ value: 3, count: 1 }] }, servedBy: 'postgres', isDegraded: false,
    });
    expect(answer.hits[0]?.livingAreaM2).toBeCloseTo(167.2, 1);
    expect(await idsOf({ text: 'undisclosed' })).toEqual([]);
    expect(await idsOf({ text: 'undisclosed' }, as(stranger))).toEqual([]);
    expect(await idsOf({ text: 'undisclosed' }, as(agent))).toEqual([hidden]);
    await executor.execute(deleteDraft, { id: hidden }, as(agent));
    await catchUp();
    expect(await idsOf({ text: 'undisclosed' }, as(agent))).toEqual([]);
  });

  it('follows an edit, also one of the property alone', async () => {
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(editListing, { id, listing: { title: 'Observatory tower' }, property: { bedroomsTotal: 7 } }, world.as(agent));
    await catchUp();
    expect(await idsOf({ text: 'observatory', bedrooms: { min: 7 } })).toEqual([id]);
  });

  it('never shows what may no longer be seen, though the index is behind', async () => {
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(editListing, { id, listing: { title: 'Vanishing point' } }, world.as(agent));
    await catchUp();
    expect(await idsOf({ text: 'vanishing' })).toEqual([id]);
    await world.executor.execute(withdrawListing, { id }, world.as(agent));
    expect(await idsOf({ text: 'vanishing' })).toEqual([]);
    const { suggestions } = await world.executor.ask(queries.suggest, { text: 'vanishing' }, world.visitor);
    expect(suggestions.filter((suggestion) => suggestion.kind === 'listing')).toEqual([]);
  });

  it('reads a sentence, shows what it read, and lets given fields have the last word', async () => {
    const answer = await search({ text: 'houses with 3 beds under $900k in Seattle near a lake' });
    expect(answer.understood).toMatchObject({
      criteria: { bedrooms: { min: 3 }, price: { max: 90_000_000, currency: 'USD' }, cities: ['Seattle'], propertySubTypes: ['SingleFamilyResidence'], text: 'lake' }, sort: 'relevance',
    });
    expect(answer.understood.chips.map((chip) => chip.field)).toEqual(['propertySubTypes', 'bedrooms', 'price', 'cities']);
    expect(answer.hits.length).toBeGreaterThan(0);
    const given = await search({ text: '3 beds under $900k', price: { max: 1_000 } });
    expect(given.understood).toMatchObject({ criteria: { price: { max: 1_000 } }, chips: [{ field: 'bedrooms' }] });
    expect((await search({ text: '3 beds', interpret: false })).understood).toEqual({ criteria: { text: '3 beds' }, sort: 'relevance', chips: [] });
  });

  it('means the usual states unless a field or the sentence names others', async () => {
    const meant = async (input: object) => (await search({ usualStatuses: ['Active'], ...input })).understood.criteria.statuses;
    expect(await meant({ text: 'craftsman' })).toEqual(['Active']);
    expect(await meant({ text: 'sold craftsman' })).toEqual(['Closed']);
    expect(await meant({ statuses: ['Pending'] })).toEqual(['Pending']);
  });

  it('takes a sentence for words when only as words it finds something', async () => {
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(editListing, { id, listing: { title: 'The Villa Rosa cottages' } }, world.as(agent));
    await catchUp();
    const answer = await search({ text: 'villa rosa' });
    expect([answer.hits.map((hit) => hit.id), answer.understood.chips]).toEqual([[id], []]);
  });

  it.each([
    [{ price: { min: 5, max: 4 } }, 'price.max'], [{ bedrooms: { min: -1 } }, 'bedrooms.min'], [{ bounds: { west: -181, south: 0, east: 0, north: 1 } }, 'bounds.west'],
    [{ bounds: { west: 0, south: 2, east: 1, north: 1 } }, 'bounds.north'], [{ sort: 'distance' }, 'sort'], [{ limit: 101 }, 'limit'], [{ statuses: ['Sold'] }, 'statuses.0'],
    [{ polygon: [[0, 0], [1, 1], [1, 0], [0, 1]] }, 'polygon'], [{ polygon: [[0, 0], [1, 1]] }, 'polygon'], [{ cursor: 'x' }, 'cursor'], [{ text: 'x'.repeat(301) }, 'text'],
    [{ radius: { latitude: 1, longitude: 1, metres: 1e12 } }, 'radius.metres'], [{ price: { max: 1e300 } }, 'price.max'],
  ])('refuses %j at %s', async (input, path) => {
    await expect(search(input)).rejects.toMatchObject({ code: 'invalid_input', details: { fields: expect.arrayContaining([expect.objectContaining({ path })]) } });
  });

  it('pages', async () => {
    const first = await search({ limit: 1, sort: 'newest' });
    const second = await search({ limit: 1, sort: 'newest', cursor: first.nextCursor });
    expect(second.hits[0]?.id).not.toBe(first.hits[0]?.id);
    expect(second.total).toEqual(first.total);
  });

  it('knows the towns', async () => {
    expect(await world.executor.ask(queries.listPlaces, {}, world.visitor)).toMatchObject({ places: [{ city: 'Seattle', stateOrProvince: 'WA', country: 'US' }] });
  });
});

describe('rebuilding', () => {
  it('makes the same index from the whole log while the old one serves', async () => {
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(editListing, { id, listing: { title: 'Rebuilt lighthouse' } }, world.as(agent));
    await catchUp();
    const before = await search({ limit: 100, sort: 'newest', withFacets: true });
    const { rows } = await world.database.db.pool.query<EventRow>(`select ${eventColumns} from event e left join event_order o on o.event_id = e.id order by e.occurred_at, e.id`);
    // Somebody damaged the live one.
    await world.database.db.pool.query('delete from search_listing');
    const transact = (body: Parameters<typeof inTransaction<void>>[3]) => inTransaction(world.database.db, world.machine, 'any', body);
    await transact((tx) => projection.prepareShadow(tx));
    for (const event of rows.map(envelopeOf)) await transact((tx) => projection.apply(tx, [event], 'shadow'));
    expect((await search({})).hits).toEqual([]);
    await transact((tx) => projection.swapShadow(tx));
    expect(await search({ limit: 100, sort: 'newest', withFacets: true })).toEqual(before);
  });

  it('undoes a batch whole when its transaction fails', async () => {
    const id = await listingAt(world, agent, 'active');
    await catchUp();
    await world.executor.execute(putUnderContract, { id }, world.as(agent));
    const { rows } = await world.database.db.pool.query<EventRow>(`select ${eventColumns} from event e left join event_order o on o.event_id = e.id where e.aggregate_id = $1`, [id]);
    const failing = inTransaction(world.database.db, world.machine, 'any', async (tx) => {
      await projection.apply(tx, rows.map(envelopeOf), 'live');
      throw new Error('the cursor was lost');
    });
    await expect(failing).rejects.toThrow('the cursor was lost');
    const statusOf = async () => (await search({ limit: 100 })).hits.find((hit) => hit.id === id)?.standardStatus;
    expect(await statusOf()).toBe('Active');
    await catchUp();
    expect(await statusOf()).toBe('ActiveUnderContract');
  });
});

describe('what was searched', () => {
  const record = (who: Actor | 'visitor', input: object) => world.executor.execute(recordPerformed, input, who === 'visitor' ? world.visitor : world.as(who));
  const history = async (who: Actor) => (await world.executor.ask(listHistory, {}, world.as(who))).items.map((entry) => [entry.text, entry.resultCount]);

  it('is one’s own, newest first, the same search once', async () => {
    await record(agent, { text: 'lake', resultCount: 3 });
    await record(agent, { text: 'pool', criteria: { bedrooms: { min: 3 } }, resultCount: 0 });
    await record(agent, { text: 'lake', resultCount: 4 });
    await record(stranger, { text: 'castle', resultCount: 0 });
    await record('visitor', { text: 'castle', resultCount: 0 });
    expect(await history(agent)).toEqual([['lake', 4], ['pool', 0]]);
    expect(await history(stranger)).toEqual([['castle', 0]]);
    await expect(world.executor.ask(listHistory, {}, world.visitor)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('keeps the latest 200', async () => {
    const collector = await world.person('agent');
    for (let n = 0; n < 205; n += 1) await record(collector, { text: `search ${n}`, resultCount: 1 });
    const { rows } = await world.database.db.pool.query('select text from search_history where user_id = $1 order by searched_at, id', [collector.userId]);
    expect([rows.length, rows[0]]).toEqual([200, { text: 'search 5' }]);
  });

  it('is in no event, which says only how', async () => {
    const { rows } = await world.database.db.pool.query(`select data from event where type = 'search.performed'`);
    expect(rows).toContainEqual({ data: { hasText: true, criteria: ['bedrooms'], resultCount: 0 } });
    expect(JSON.stringify(rows)).not.toMatch(/lake|pool|castle/);
  });

  it('is told to those who run the platform, nameless, without what may be personal', async () => {
    await record('visitor', { text: '  CASTLE ', resultCount: 0 });
    await record('visitor', { text: 'me@example.org', resultCount: 0 });
    await record('visitor', { text: 'call 206-555-0100', resultCount: 0 });
    const admin = world.as(await world.person('platform_admin'));
    const zero = await world.executor.ask(listZeroResults, {}, admin);
    expect(zero.lines).toEqual([expect.objectContaining({ text: 'castle', searches: 3, withoutHits: 3 }), expect.objectContaining({ text: 'pool', withoutHits: 1 })]);
    expect((await world.executor.ask(listPopular, { limit: 1 }, admin)).lines[0]).toMatchObject({ text: 'castle', searches: 3 });
    await expect(world.executor.ask(listPopular, {}, world.as(agent))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(world.executor.ask(listZeroResults, {}, world.visitor)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('is deleted one by one or all at once, and nobody else’s with it', async () => {
    const { items } = await world.executor.ask(listHistory, {}, world.as(agent));
    expect(await world.executor.execute(clearHistory, { id: items[0]?.id }, world.as(stranger))).toEqual({ deleted: 0 });
    expect(await world.executor.execute(clearHistory, { id: items[0]?.id }, world.as(agent))).toEqual({ deleted: 1 });
    expect(await world.executor.execute(clearHistory, {}, world.as(agent))).toEqual({ deleted: 1 });
    expect([await history(agent), await history(stranger)]).toEqual([[], [['castle', 0]]]);
    const { rows } = await world.database.db.pool.query(`select data from event where type = 'search.history_cleared'`);
    expect(rows).toEqual([{ data: { entries: 1 } }, { data: { entries: 1 } }]);
  });

  it('counts a search of two at once twice', async () => {
    await Promise.all(Array.from({ length: 8 }, () => record('visitor', { text: 'at once', resultCount: 1 })));
    const { rows } = await world.database.db.pool.query(`select searches, without_hits from search_tally where text = 'at once'`);
    expect(rows).toEqual([{ searches: 8, without_hits: 0 }]);
  });
});

describe('synonyms', () => {
  it('are set by admins and followed by searches', async () => {
    const admin = world.as(await world.person('platform_admin'));
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(editListing, { id, listing: { title: 'Houseboat with air conditioning' } }, world.as(agent));
    await catchUp();
    await world.executor.execute(setSynonyms, { term: 'Péniche', synonyms: ['houseboat'] }, admin);
    await world.executor.execute(setSynonyms, { term: 'klima', synonyms: ['air conditioning'] }, admin);
    await expect(world.executor.execute(setSynonyms, { term: 'x', synonyms: ['y'] }, world.as(agent))).rejects.toMatchObject({ code: 'forbidden' });
    // Another process sees them within seconds; a new one at once.
    queries = createSearchQueries(createPostgresSearch(world.database.db));
    expect(await idsOf({ text: 'peniche' })).toEqual([id]);
    expect(await idsOf({ text: 'klima' })).toEqual([id]);
    expect((await world.executor.ask(listSynonyms, {}, admin)).entries).toMatchObject([{ term: 'klima', synonyms: ['air conditioning'] }, { term: 'peniche', synonyms: ['houseboat'] }]);
    await world.executor.execute(setSynonyms, { term: 'klima', synonyms: [] }, admin);
    expect((await world.executor.ask(listSynonyms, {}, admin)).entries).toHaveLength(1);
  });
});
