import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyLog } from '@lintel/db/log';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../../testing/world';
import { killedImport } from '../../../testing/killed-import';
import { getRun, importFile, mapping, readCsvFile } from './index';

const county = mapping.parse({
  name: 'County', currency: 'USD', zone: 'America/Los_Angeles', sourceKey: '{id}-{date}',
  fields: {
    standardStatus: { from: 'status' }, title: { template: '{beds} bed house' }, listPrice: { from: 'asked', as: 'decimal' }, closePrice: { from: 'price', as: 'decimal' },
    closeDate: { from: 'date', as: 'instant' }, expirationAt: { from: 'until' }, 'address.unparsedAddress': { template: '{id} County Road' }, 'address.city': { constant: 'Seattle' },
    'address.country': { constant: 'US' }, 'property.propertyType': { constant: 'Residential' }, 'property.bedroomsTotal': { from: 'beds', as: 'integer' },
  },
});
const header = 'id,date,status,asked,price,beds,until,note';
const sale = (id: number | string, date = '20150101', price: number | string = 500_000, note = '') => `${id},${date},Closed,,${price},3,,${note}`;
const offer = (id: string, asked: number, status = 'Active', until = '') => `${id},20150101,${status},${asked},,3,${until},`;

let world: World;
let owner: Actor;
let folder: string;

beforeAll(async () => {
  world = await createWorld();
  owner = await world.person('agency_owner');
  folder = mkdtempSync(join(tmpdir(), 'lintel-feed-'));
});
afterAll(async () => {
  await world.drop();
  rmSync(folder, { recursive: true });
});

let files = 0;
const fileOf = (content: string | Buffer): string => {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return path;
};
const take = (sourceName: string, content: string | Buffer | readonly string[], isDryRun = false) => {
  const path = fileOf(Array.isArray(content) ? [header, ...content].join('\n') : (content as string | Buffer));
  return importFile(world.executor, world.as(owner), { path, organisationId: world.agency, sourceName, kind: 'csv', isDryRun, rows: () => readCsvFile(path, county) }, () => {});
};
const figures = ({ run }: Awaited<ReturnType<typeof take>>) => ({ created: run.created, updated: run.updated, unchanged: run.unchanged, rejected: run.rejected });
const listingsOf = (sourceName: string) =>
  world.database.db.kysely.selectFrom('listing').innerJoin('feed_source', 'feed_source.id', 'listing.feed_source_id').selectAll('listing')
    .where('feed_source.name', '=', sourceName).orderBy('source_key').execute();
const countOf = async (table: 'listing' | 'event' | 'deadline') =>
  (await world.database.db.kysely.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('rows')).executeTakeFirstOrThrow()).rows;
const eventsOf = (ids: readonly string[]) =>
  world.database.db.kysely.selectFrom('event').select(['type', 'aggregate_id', 'aggregate_version']).where('aggregate_id', 'in', ids).orderBy('aggregate_version').orderBy('id').execute();

describe('importing a file', () => {
  it('reads and checks everything in a dry run, and writes no listing', async () => {
    const before = await countOf('listing');
    const { run, errors } = await take('Dry', [sale(1), sale(2, '20150101', 'cheap')], true);
    expect(run).toMatchObject({ isDryRun: true, state: 'done', rowsDone: 2, rejected: 1, created: 0 });
    expect(errors).toEqual([expect.objectContaining({ line: 3, field: 'price', value: 'cheap' })]);
    expect(await countOf('listing')).toBe(before);
  });

  it('keeps an error with its line, field and value, and takes the rows around it', async () => {
    const result = await take('Errors', [sale(1), sale(2, 'someday'), sale(3, '20150101', -1), `4,20150101,Sold,,1,3,,`, sale(5)]);
    expect(figures(result)).toEqual({ created: 2, updated: 0, unchanged: 0, rejected: 3 });
    const { errors } = await world.executor.ask(getRun, { id: result.run.id }, world.as(owner));
    expect(errors.map(({ line, field, value }) => ({ line, field, value }))).toEqual([
      { line: 3, field: 'date', value: 'someday' }, { line: 4, field: 'price', value: '-1' }, { line: 5, field: 'status', value: 'Sold' },
    ]);
  });

  it('takes the same file twice without a change, and tells two sales of one house apart', async () => {
    const rows = [sale(10, '20140601', 400_000), sale(10, '20150601', 450_000), sale(11)];
    expect(figures(await take('Twice', rows))).toEqual({ created: 3, updated: 0, unchanged: 0, rejected: 0 });
    const events = await countOf('event');
    expect(figures(await take('Twice', rows))).toEqual({ created: 0, updated: 0, unchanged: 3, rejected: 0 });
    // The second run's own beginning and end.
    expect(await countOf('event')).toBe(events + 2);
    const [first, second, third] = await listingsOf('Twice');
    expect(first?.property_id).toBe(second?.property_id);
    expect(third?.property_id).not.toBe(first?.property_id);
  });

  it('mirrors a changed price and status, each an event of the listing', async () => {
    await take('Mirror', [offer('m1', 500_000), offer('m2', 600_000)]);
    const result = await take('Mirror', [offer('m1', 480_000), offer('m2', 600_000, 'Pending')]);
    expect(figures(result)).toEqual({ created: 0, updated: 2, unchanged: 0, rejected: 0 });
    const [m1, m2] = await listingsOf('Mirror');
    expect(m1).toMatchObject({ list_price: 48_000_000, version: 2 });
    expect(m2).toMatchObject({ standard_status: 'Pending', version: 2 });
    const told = await eventsOf([m1?.id ?? '', m2?.id ?? '']);
    expect(told.filter((e) => e.aggregate_version === 2).map((e) => e.type)).toEqual(['listing.updated', 'listing.price_changed', 'listing.updated', 'listing.status_changed']);
  });

  it('starts no deadline for a closed sale, and one for a contract that ends ahead', async () => {
    const until = new Date(Date.now() + 60 * 86_400_000).toISOString();
    await take('Deadlines', [sale('d1'), offer('d2', 1, 'Active', until), offer('d3', 1, 'Active', '2015-01-01T00:00:00Z')]);
    const [closed, ahead, past] = await listingsOf('Deadlines');
    const deadlines = await world.database.db.kysely.selectFrom('deadline').select(['aggregate_id', 'kind']).where('aggregate_id', 'in', [closed, ahead, past].map((l) => l?.id ?? '')).execute();
    expect(new Set(deadlines.map((d) => d.aggregate_id))).toEqual(new Set([ahead?.id]));
    expect(deadlines.map((d) => d.kind).toSorted()).toEqual(['expiry', 'expiry_reminder', 'expiry_reminder', 'expiry_reminder']);
  });

  it('writes a batch whole or not at all', async () => {
    const { pool } = world.database.db;
    await pool.query(`create function refuse_poison() returns trigger language plpgsql as $$ begin raise exception 'the disk is on fire'; end $$;
      create trigger poison before insert on listing for each row when (new.source_key like 'poison-%') execute function refuse_poison()`);
    const rows = [...Array.from({ length: 500 }, (_, i) => sale(i + 1)), sale(9_001), sale('poison')];
    const events = await countOf('event');
    await expect(take('Whole', rows)).rejects.toThrow('disk is on fire');
    expect(await listingsOf('Whole')).toHaveLength(500);
    // Of the second batch there is no event either; what follows 500 sales is the run, its source, and its end.
    const orphans = await pool.query(`select from event e where e.type = 'listing.created' and not exists (select from listing l where l.id = e.aggregate_id)`);
    expect(orphans.rowCount).toBe(0);
    expect(await countOf('event')).toBeLessThanOrEqual(events + 3 * 500 + 3);
    await pool.query('drop trigger poison on listing; drop function refuse_poison()');
    expect(figures(await take('Whole', rows))).toEqual({ created: 2, updated: 0, unchanged: 500, rejected: 0 });
  });

  it('goes on after a kill where it stopped, and takes nothing twice', { timeout: 90_000 }, async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => sale(i + 1));
    const path = fileOf([header, ...rows].join('\n'));
    const user = await world.database.db.kysely.selectFrom('app_user').select('email').where('id', '=', owner.userId ?? '').executeTakeFirstOrThrow();
    const reached = await killedImport([world.database.url, user.email, world.agency, path, 'Killed', JSON.stringify({ kind: 'csv', mapping: county })]);
    const written = await listingsOf('Killed');
    expect(reached).toBeGreaterThan(0);
    expect(written.length % 500).toBe(0);
    expect(written.length).toBeLessThan(3_000);
    const begun: number[] = [];
    const { run } = await importFile(world.executor, world.as(owner), { path, organisationId: world.agency, sourceName: 'Killed', kind: 'csv', isDryRun: false, rows: () => readCsvFile(path, county) },
      ({ rowsDone }) => begun.push(rowsDone));
    expect(begun[0]).toBe(written.length + 500);
    expect(run).toMatchObject({ state: 'done', rowsDone: 3_000, created: 3_000, unchanged: 0, rejected: 0 });
    const created = await eventsOf((await listingsOf('Killed')).map((l) => l.id));
    expect(created.filter((e) => e.type === 'listing.created')).toHaveLength(3_000);
  });

  it('leaves a log that holds', async () => {
    expect((await verifyLog(world.database.db.pool)).findings).toEqual([]);
  });
});

describe('a hostile file', () => {
  it('may begin with a byte order mark', async () => {
    expect(figures(await take('Bom', `\ufeff${header}\n${sale(1)}\n`))).toMatchObject({ created: 1, rejected: 0 });
  });

  it('may have rows with too few or too many columns: those rows alone are refused', async () => {
    const { run, errors } = await take('Columns', [sale(1), '2,20150101,Closed', `${sale(3)},more,and more`, sale(4)]);
    expect(run).toMatchObject({ created: 2, rejected: 2, rowsDone: 4 });
    expect(new Set(errors.map((e) => e.line))).toEqual(new Set([3, 4]));
  });

  it('keeps a formula as the text it is', async () => {
    await take('Formula', [sale(1, '20150101', 1, `"=HYPERLINK(""http://evil.test"",""x"")"`)]);
    expect((await listingsOf('Formula'))[0]?.extra_fields).toMatchObject({ note: '=HYPERLINK("http://evil.test","x")' });
  });

  it('never keeps what stands before a quote that is not closed from being taken', async () => {
    const { run, errors } = await take('Quote', [sale(1), sale(2), `3,20150101,Closed,,1,3,,"never closed`, sale(4)]);
    expect(run).toMatchObject({ state: 'done', created: 2, rejected: 1 });
    expect(errors).toEqual([expect.objectContaining({ line: 4, code: 'quote' })]);
  });

  it('refuses a field of megabytes and a NUL, by row', async () => {
    const { run, errors } = await take('Huge', [sale(1), sale(2, '20150101', 1, 'x'.repeat(2_000_000)), sale(3, '20150101', 1, 'a\u0000b'), sale(4)]);
    expect(run).toMatchObject({ state: 'done', created: 2, rejected: 2 });
    expect(errors.map((e) => e.line)).toEqual([3, 4]);
  });

  it('fails in one sentence when the quote would swallow megabytes, and keeps what came before', async () => {
    await expect(take('Endless', [...Array.from({ length: 500 }, (_, i) => sale(i + 1)), `501,20150101,Closed,,1,3,,"${'x'.repeat(17_000_000)}`])).rejects.toThrow(/quotation mark/);
    expect(await listingsOf('Endless')).toHaveLength(500);
  });

  it('is not one when it is missing', async () => {
    await expect(importFile(world.executor, world.as(owner), { path: join(folder, 'none.csv'), organisationId: world.agency, sourceName: 'None', kind: 'csv', isDryRun: false, rows: () => readCsvFile('none', county) }, () => {}))
      .rejects.toMatchObject({ code: 'malformed' });
  });
});
