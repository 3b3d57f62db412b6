import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../testing/world';
import { changeListView, createListView, deleteListView, listListViews } from './index';
import { mostViews } from './contract';

let world: World;
let [agent, other]: Actor[] = [];

beforeAll(async () => {
  world = await createWorld();
  [agent, other] = [await world.person('agent'), await world.person('agent')];
});
afterAll(() => world.drop());

const as = (actor: Actor | undefined) => world.as(actor ?? expect.fail('nobody'));
const keep = (name: string, more: object = {}, actor = agent) => world.executor.execute(createListView, { list: 'listings', name, query: 'mine=1&status=Active', ...more }, as(actor));
const views = async (actor = agent) => (await world.executor.ask(listListViews, { list: 'listings' }, as(actor))).items;

describe('views of a list', () => {
  it('are one’s own: named, the pinned first, and nobody else’s', async () => {
    const plain = await keep('Active ones');
    await keep('Zoo', { isPinned: true, query: '' });
    expect((await views()).map(({ name, isPinned }) => `${name} ${isPinned}`)).toEqual(['Zoo true', 'Active ones false']);
    expect(await views(other)).toEqual([]);
    await expect(world.executor.execute(changeListView, { id: plain.id, name: 'Theirs' }, as(other))).rejects.toMatchObject({ code: 'not_found' });
    await expect(world.executor.execute(deleteListView, { id: plain.id }, as(other))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('have one default, the last that was made it, even when two become it at once', async () => {
    const [one, two] = [await keep('One', { isDefault: true }), await keep('Two', { isDefault: true })];
    expect((await views()).filter(({ isDefault }) => isDefault).map(({ name }) => name)).toEqual(['Two']);
    await Promise.allSettled([one, two].map(({ id }) => world.executor.execute(changeListView, { id, isDefault: true }, as(agent))));
    expect((await views()).filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  it('have names of their own, in whatever case, and say so before the database must', async () => {
    await expect(keep('active ONES')).rejects.toMatchObject({ code: 'conflict' });
    const view = await keep('Renamed');
    await expect(world.executor.execute(changeListView, { id: view.id, name: 'Zoo' }, as(agent))).rejects.toMatchObject({ code: 'conflict' });
    const twice = await Promise.allSettled([keep('Both'), keep('both')]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('change only from what one looked at, tell what changed and no name, and go for good', async () => {
    const view = await keep('Changing');
    await world.executor.execute(changeListView, { id: view.id, expectedVersion: 1, query: 'status=Hold' }, as(agent));
    await expect(world.executor.execute(changeListView, { id: view.id, expectedVersion: 1, name: 'Late' }, as(agent))).rejects.toMatchObject({ code: 'stale_version' });
    await world.executor.execute(deleteListView, { id: view.id }, as(agent));
    const events = await world.database.db.kysely.selectFrom('event').select(['type', 'data']).where('aggregate_id', '=', view.id).orderBy('aggregate_version').execute();
    expect(events).toEqual([
      { type: 'list_view.created', data: { list: 'listings' } }, { type: 'list_view.updated', data: { list: 'listings', changed: ['query'] } }, { type: 'list_view.deleted', data: { list: 'listings' } },
    ]);
  });

  it('refuse what is no address, and more than anyone needs', async () => {
    for (const query of ['?status=Active', 'a b', 'x'.repeat(1_001)]) await expect(keep('Bad', { query })).rejects.toMatchObject({ code: 'invalid_input' });
    for (let i = 0; i < mostViews; i += 1) await keep(`View ${i}`, {}, other);
    await expect(keep('One more', {}, other)).rejects.toMatchObject({ code: 'conflict', details: { most: mostViews } });
  });
});
