import { createResoWebApiFeed } from '@lintel/adapters/listing-feed';
import type { Actor } from '@lintel/kernel';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resoRow, ResoServer } from '../../../testing/reso-server';
import { createWorld, type World } from '../../../testing/world';
import { replicate } from './replicate';

let world: World;
let owner: Actor;
let server: ResoServer;
let source = 0;

beforeAll(async () => {
  world = await createWorld();
  owner = await world.person('agency_owner');
});
afterAll(() => world.drop());
beforeEach(async () => {
  source += 1;
  server = new ResoServer();
  await server.start();
});
afterEach(() => server.stop());

const run = (withRemoval = false, pageSize = 3) =>
  replicate(world.executor, world.as(owner), {
    organisationId: world.agency, sourceName: `Source ${source}`, feed: createResoWebApiFeed({ url: server.url, pageSize, patienceMs: 2_000 }),
    defaults: { currency: 'USD', zone: 'America/Los_Angeles', country: 'US' }, withRemoval,
  });
const listings = () =>
  world.database.db.kysely.selectFrom('listing').innerJoin('feed_source', 'feed_source.id', 'listing.feed_source_id').selectAll('listing')
    .where('feed_source.name', '=', `Source ${source}`).orderBy('source_key').execute();
const keysAndPrices = async () => (await listings()).map((l) => `${l.source_key} ${l.standard_status} ${l.list_price}`);
const at = (second: number) => `2026-11-01T10:00:${String(second).padStart(2, '0')}Z`;

describe('replicating a RESO Web API', () => {
  it('loses none of many records that share a timestamp, across pages and runs', async () => {
    for (let i = 0; i < 10; i += 1) server.put(resoRow(`K${i}`, at(1)));
    expect(await run()).toMatchObject({ created: 10, rejected: 0 });
    server.put(resoRow('J5', at(1)));
    server.put(resoRow('K95', at(1)));
    server.put(resoRow('K0', at(1), { ListPrice: 600_000 }));
    await run();
    // One that comes with an old timestamp and a key before the cursor is found by nobody who asks by cursor; the next change brings it.
    expect((await listings()).map((l) => l.source_key)).toContain('K95');
    server.put(resoRow('J5', at(2)));
    await run();
    expect((await listings()).map((l) => l.source_key)).toContain('J5');
  });

  it('mirrors prices and states, any from any, and writes nothing for what did not change', async () => {
    server.put(resoRow('A', at(1)));
    server.put(resoRow('B', at(1), { StandardStatus: 'Active Under Contract' }));
    await run();
    server.put(resoRow('A', at(2), { StandardStatus: 'Closed', ClosePrice: 640_000, CloseDate: '2026-10-30' }));
    server.put(resoRow('B', at(2), { ListPrice: 600_000 }));
    expect(await run()).toMatchObject({ updated: 2 });
    expect(await keysAndPrices()).toEqual(['A Closed 65000000', 'B Active 60000000']);
    server.put(resoRow('B', at(3), { ListPrice: 600_000, ModificationTimestamp: at(3) }));
    await run();
    const [a] = await listings();
    const events = await world.database.db.kysely.selectFrom('event').select('type').where('aggregate_id', '=', a?.id ?? '').orderBy('id').execute();
    expect(events.map((e) => e.type)).toEqual(['listing.created', 'listing.status_changed', 'listing.published', 'listing.updated', 'listing.status_changed', 'listing.closed']);
    expect(a?.extra_fields).toMatchObject({ HeatingYN: true, LocalFloodZone: 'X' });
  });

  it('takes off what the source dropped, and refuses when most of it is gone', async () => {
    for (let i = 0; i < 30; i += 1) server.put(resoRow(`K${String(i).padStart(2, '0')}`, at(1)));
    await run(true, 10);
    server.rows.delete('K03');
    expect(await run(true, 10)).toMatchObject({ removed: 1 });
    expect((await keysAndPrices()).filter((l) => l.includes('Removed'))).toEqual(['K03 Removed 65000000']);
    for (let i = 4; i < 30; i += 1) server.rows.delete(`K${String(i).padStart(2, '0')}`);
    await expect(run(true, 10)).rejects.toMatchObject({ code: 'conflict' });
    expect((await keysAndPrices()).filter((l) => l.includes('Removed'))).toHaveLength(1);
    server.put(resoRow('K03', at(4)));
    for (let i = 4; i < 30; i += 1) server.put(resoRow(`K${String(i).padStart(2, '0')}`, at(1)));
    await run(true, 10);
    expect((await keysAndPrices()).filter((l) => l.startsWith('K03'))).toEqual(['K03 Active 65000000']);
  });

  it('goes on from the last page taken when the source breaks off, and waits when asked to', async () => {
    for (let i = 0; i < 7; i += 1) server.put(resoRow(`K${i}`, at(i)));
    server.faults.push({ status: 429, headers: { 'retry-after': '0' } });
    await run(false, 3);
    expect(await listings()).toHaveLength(7);
    for (let i = 0; i < 7; i += 1) server.put(resoRow(`L${i}`, at(10 + i)));
    server.faults.push({ status: 403 });
    await expect(run(false, 3)).rejects.toThrow('403');
    expect(await listings()).toHaveLength(7);
    await run(false, 3);
    expect(await listings()).toHaveLength(14);
    expect(server.requests.at(-1)).toContain(encodeURIComponent(at(6)).slice(0, 13));
  });

  it('keeps bad records as errors by their field and takes the rest', async () => {
    server.put(resoRow('GOOD', at(1)));
    server.put(resoRow('BAD', at(1), { ListPrice: -5, BedroomsTotal: 'many' }));
    const done = await run();
    expect(done).toMatchObject({ created: 1, rejected: 1 });
    const errors = await world.database.db.kysely.selectFrom('feed_row_error').select(['source_key', 'field']).where('feed_run_id', '=', done.id).orderBy('field').execute();
    expect(errors).toEqual([{ source_key: 'BAD', field: 'BedroomsTotal' }, { source_key: 'BAD', field: 'ListPrice' }]);
  });
});
