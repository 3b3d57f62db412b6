import { inTransaction } from '@lintel/db';
import { readLog } from '@lintel/db/log';
import { insertAgent } from '@lintel/db/testing';
import { type Actor, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberEvents } from '../../testing';
import { listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { answerInquiry, askInquiry } from '../crm';
import { closeListing, makePending } from '../listing';
import { agentProjection, getFigures, listAgents, listFigureFacts, updateAgent } from './index';

let world: World;
let agent: Actor;
let agentId: string;

const context = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null } as const;
const prices = [80_000_000, 90_000_000, 84_000_000, 12_000_000];

async function project(target: 'live' | 'shadow'): Promise<void> {
  await numberEvents(world.database.db);
  const events = await readLog(world.database.db.pool, { after: 0, upTo: 1_000_000, limit: 10_000 });
  await inTransaction(world.database.db, context, [], (tx) => agentProjection.apply(tx, events, target));
}

const rows = async () => (await world.database.db.pool.query('select * from agent_fact order by position')).rows;
const figures = () => world.executor.ask(getFigures, { agentId, period: 'all' }, world.as(agent));

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
  agentId = (await insertAgent(world.database.db.kysely, { agency_id: world.agency, user_id: agent.userId ?? '', areas: ['Ballard'] })).id;
  for (const [index, closePrice] of prices.entries()) {
    const id = await listingAt(world, agent, 'active');
    // One of them is in another currency.
    if (index === 3) await world.database.db.pool.query(`update listing set currency = 'INR' where id = $1`, [id]);
    const { id: inquiryId } = await world.executor.execute(askInquiry, { listingId: id, question: 'Is it free?', name: 'A visitor', email: `v${index}@lintel.test` }, world.visitor);
    await world.database.db.pool.query(`update inquiry set received_at = now() - $2 * interval '1 minute' where id = $1`, [inquiryId, 10 * (index + 1)]);
    await world.executor.execute(answerInquiry, { id: inquiryId, body: 'It is.' }, world.as(agent));
    await world.executor.execute(makePending, { id }, world.as(agent));
    await world.executor.execute(closeListing, { id, closePrice }, world.as(agent));
  }
  await project('live');
});
afterAll(() => world.drop());

const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
};

describe('figures of an agent', () => {
  it('agree with the rows counted one by one, each currency by itself', async () => {
    const { rows: listings } = await world.database.db.pool.query<{ currency: string; close_price: number; list_price: number }>('select currency, close_price, list_price from listing where list_agent_id = $1', [agent.userId]);
    const found = await figures();
    expect(found).toMatchObject({ published: 4, closed: 4, daysOnMarket: { count: 4 }, listToSale: { count: 4 }, responseSeconds: { count: 4 } });
    expect(found.listToSale.value).toBeCloseTo(middle(listings.map((one) => one.close_price / one.list_price)), 12);
    expect(found.responseSeconds.value).toBeCloseTo(middle([600, 1_200, 1_800, 2_400]), -2);
    for (const volume of found.volumes) {
      const own = listings.filter((one) => one.currency === volume.currency).map((one) => one.close_price);
      expect(volume).toEqual({ currency: volume.currency, minor: String(own.reduce((sum, price) => sum + price, 0)), count: own.length, median: middle(own) });
    }
    expect(found.volumes.map((one) => one.currency)).toEqual(['USD', 'INR']);
  });

  it('stay the same when events come again, and when they are built anew beside the old ones', async () => {
    const before = await rows();
    await project('live');
    expect(await rows()).toEqual(before);
    await inTransaction(world.database.db, context, [], async (tx) => agentProjection.prepareShadow(tx));
    await project('shadow');
    expect(await rows()).toEqual(before);
    await inTransaction(world.database.db, context, [], async (tx) => agentProjection.swapShadow(tx));
    expect(await rows()).toEqual(before);
  });

  it('show every row they are made of, in pages, to those they are about', async () => {
    const first = await world.executor.ask(listFigureFacts, { agentId, period: 'all', limit: 5 }, world.as(agent));
    const second = await world.executor.ask(listFigureFacts, { agentId, period: 'all', limit: 50, cursor: first.nextCursor ?? '' }, world.as(agent));
    expect(new Set([...first.items, ...second.items].map((item) => item.position)).size).toBe(12);
    await expect(world.executor.ask(listFigureFacts, { agentId, period: 'all' }, world.as(await world.person('agency_owner', world.otherAgency)))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('finding agents', () => {
  it('by a name with a letter wrong, an area, a speciality, and counts what each filter would leave', async () => {
    const { database: { db: { kysely } }, executor, visitor } = world;
    const named = async (name: string, values: object) => {
      const person = await insertAgent(kysely, { agency_id: world.otherAgency, ...values });
      await kysely.updateTable('app_user').set({ name }).where('id', '=', person.user_id).execute();
      return person.id;
    };
    const ananya = await named('Ananya Rao', { areas: ['Jubilee Hills'], specialities: ['rentals'], verified_until: new Date(Date.now() + 86_400_000), rating_sum: 9, rating_count: 2 });
    const bruno = await named('Bruno Keller', { areas: ['Jubilee Hills', 'Ballard'], specialities: ['land'], rating_sum: 3, rating_count: 1 });
    await named('Carla Hidden', { areas: ['Jubilee Hills'], is_listed: false });
    const find = async (input: object) => (await executor.ask(listAgents, input, visitor)).items.map((item) => item.id);
    expect(await find({ text: 'annanya' })).toEqual([ananya]);
    expect(await find({ text: 'keler' })).toEqual([bruno]);
    expect(await find({ area: 'jubilee hills' })).toEqual([ananya, bruno]);
    expect(await find({ area: 'Jubilee Hills', speciality: 'land' })).toEqual([bruno]);
    expect(await find({ rating: 4, sort: 'rating' })).toEqual([ananya]);
    expect(await find({ text: `%' or 1=1 --` })).toEqual([]);
    const { facets, total } = await executor.ask(listAgents, { area: 'Jubilee Hills', speciality: 'land' }, visitor);
    expect(total).toBe(1);
    expect(facets.specialities).toEqual([{ value: 'land', count: 1 }, { value: 'rentals', count: 1 }]);
    expect(facets.areas).toEqual([{ value: 'Ballard', count: 1 }, { value: 'Jubilee Hills', count: 1 }]);
  });

  it('leaves out who left the agency or was suspended, by the rows of that moment', async () => {
    const person = await insertAgent(world.database.db.kysely, { agency_id: world.otherAgency, areas: ['Elsewhere'] });
    const isFound = async () => (await world.executor.ask(listAgents, { area: 'Elsewhere' }, world.visitor)).total === 1;
    expect(await isFound()).toBe(true);
    await world.database.db.pool.query('update membership set suspended_at = now() where user_id = $1', [person.user_id]);
    expect(await isFound()).toBe(false);
    await world.database.db.pool.query(`update membership set suspended_at = null where user_id = $1`, [person.user_id]);
    await world.database.db.pool.query(`update app_user set status = 'suspended' where id = $1`, [person.user_id]);
    expect(await isFound()).toBe(false);
  });

  it('takes a page off when its agent wishes so', async () => {
    await world.executor.execute(updateAgent, { isListed: false }, world.as(agent));
    expect((await world.executor.ask(listAgents, { area: 'Ballard', speciality: undefined }, world.visitor)).items.map((item) => item.id)).not.toContain(agentId);
  });
});
