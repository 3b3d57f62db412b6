import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeDraft, listingAt } from '../../../testing/listings';
import { createWorld, type World } from '../../../testing/world';
import { changePrice, closeListing, createListing, holdListing, makePending, releaseListing, saveListing, withdrawListing } from '..';
import { getHistory } from './get-history';
import { listPublicPages } from './list-public-pages';
import { listSaved } from './list-saved';
import { listSavedIds } from './list-saved-ids';

let world: World;
let agent: Actor;
beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
});
afterAll(() => world.drop());

const asAgent = () => world.as(agent);
const told = async (id: string, context = world.visitor) =>
  (await world.executor.ask(getHistory, { id }, context)).moments.map(({ kind, price, status }) => [kind, price, status]);

describe('the history of a listing', () => {
  it('tells the price it began with, each change, and the sale', async () => {
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(changePrice, { id, listPrice: 83_000_000 }, asAgent());
    await world.executor.execute(makePending, { id }, asAgent());
    await world.executor.execute(closeListing, { id, closePrice: 82_500_000 }, asAgent());
    expect(await told(id)).toEqual([['listed', 85_000_000, null], ['price', 83_000_000, null], ['status', null, 'Pending'], ['sold', 82_500_000, 'Closed']]);
  });

  it('keeps from the public why it left the market, and from others what they may not see', async () => {
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(holdListing, { id }, asAgent());
    await expect(told(id)).rejects.toMatchObject({ code: 'not_found' });
    await world.executor.execute(releaseListing, { id }, asAgent());
    expect(await told(id)).toEqual([['listed', 85_000_000, null], ['status', null, null], ['status', null, 'Active']]);
    expect(await told(id, asAgent())).toContainEqual(['status', null, 'Hold']);
  });

  it('goes on over the listings of one place', async () => {
    const draft = completeDraft(world);
    const { id: first } = await world.executor.execute(createListing, draft, asAgent());
    const { id: second } = await world.executor.execute(createListing, draft, asAgent());
    await world.database.db.pool.query("update listing set review_status = 'approved', standard_status = 'Closed', close_price = 70000000, close_date = now() - interval '2 years', published_at = now() - interval '25 months' where id = $1", [first]);
    await world.database.db.pool.query("update listing set review_status = 'approved', standard_status = 'Active', published_at = now() where id = $1", [second]);
    expect(await told(second)).toEqual([['listed', 85_000_000, null], ['sold', 70_000_000, 'Closed'], ['listed', 85_000_000, null]]);
  });
});

describe('saved listings', () => {
  it('come back the last first, page by page, with the price they were saved at', async () => {
    const investor = await world.person('analyst');
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const id = await listingAt(world, agent, 'active');
      await world.executor.execute(saveListing, { id, saved: true }, world.as(investor));
      ids.unshift(id);
    }
    const [last = '', , first = ''] = ids;
    await world.executor.execute(changePrice, { id: last, listPrice: 80_000_000 }, asAgent());
    const page = await world.executor.ask(listSaved, { limit: 2 }, world.as(investor));
    expect(page.items.map((item) => [item.id, item.listPrice, item.priceWhenSaved])).toEqual([[last, 80_000_000, 85_000_000], [ids[1], 85_000_000, 85_000_000]]);
    const rest = await world.executor.ask(listSaved, { limit: 2, ...(page.nextCursor === null ? {} : { cursor: page.nextCursor }) }, world.as(investor));
    expect(rest.items.map((item) => item.id)).toEqual([first]);
    expect(rest.nextCursor).toBeNull();
    expect((await world.executor.ask(listSavedIds, {}, world.as(investor))).ids).toEqual(ids);
  });

  it('are counted, and no more than that, once they left the market', async () => {
    const investor = await world.person('analyst');
    const id = await listingAt(world, agent, 'active');
    await world.executor.execute(saveListing, { id, saved: true }, world.as(investor));
    await world.executor.execute(withdrawListing, { id }, asAgent());
    expect(await world.executor.ask(listSaved, {}, world.as(investor))).toEqual({ items: [], nextCursor: null, gone: 1 });
  });

  it('are a person’s own', async () => {
    await expect(world.executor.ask(listSaved, {}, world.visitor)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(world.executor.ask(listSavedIds, {}, world.visitor)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('public pages', () => {
  it('are those of published listings, whoever asks', async () => {
    const shown = await listingAt(world, agent, 'active');
    const draft = await listingAt(world, agent, 'draft');
    const { items, parts } = await world.executor.ask(listPublicPages, {}, asAgent());
    const ids = items.map((item) => item.id);
    expect(ids).toContain(shown);
    expect(ids).not.toContain(draft);
    expect(parts).toBe(1);
    expect((await world.executor.ask(listPublicPages, { part: 1 }, world.visitor)).items).toEqual([]);
  });
});
