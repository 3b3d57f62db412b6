import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueApiKey } from '@lintel/domain/access';
import { importFile, readResoFile } from '@lintel/domain/feed';
import { contextOf } from '@lintel/domain/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agent, newActive, newDraft, send, stranger } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;
let folder: string;
let home: string;

beforeAll(async () => {
  web = await startTestWeb({ APP_URL: 'http://lintel.test' });
  folder = mkdtempSync(join(tmpdir(), 'lintel-feeds-'));
  await newDraft(web);
  home = await newActive(web);
  const { db } = web.test;
  await db.kysely.updateTable('property').set({ features: ['EVCharging', 'HardwoodFloors'], amenities: ['Gym'], year_renovated: 2019, lot_size_area: 0.25, lot_size_units: 'Acres', stories: 2.5 })
    .where('id', '=', (eb) => eb.selectFrom('listing').select('property_id').where('id', '=', home)).execute();
  await db.kysely.updateTable('listing').set({ public_remarks: 'Light & <calm>,\u0001 "quiet"\nwith a view — ☀', list_price: 84_500_050 }).where('id', '=', home).execute();
  for (const [position, kind] of ['photo', 'floor_plan', 'tour_link'].entries()) await addMedia(kind, position);
  const sold = await newActive(web);
  for (const [step, body] of [['pend', {}], ['close', { closePrice: 80_000_000 }]] as const) await send(web, 'POST', `/api/v1/listings/${sold}/${step}`, body);
});
afterAll(async () => {
  await web.stop();
  rmSync(folder, { recursive: true });
});

async function addMedia(kind: string, position: number): Promise<void> {
  const id = uuidv7();
  await web.test.db.kysely.insertInto('media').values({
    id, organisation_id: web.world.own.agencyId, record_type: 'listing', record_id: home, kind, status: 'ready', upload_id: uuidv7(), original_name: 'a', position,
    ...(kind === 'tour_link' ? { url: 'https://tours.example/1' } : { width: 640, height: 480, content_type: 'image/jpeg', sha256: Buffer.alloc(32, position) }),
  }).execute();
  if (kind !== 'tour_link') await web.test.db.kysely.insertInto('media_rendition').values({ media_id: id, width: 640, height: 480, format: 'jpeg', byte_size: 9, file_key: `media/${kind}.jpg` }).execute();
}

const path = (format: string, query = '') => `/api/v1/organisations/${web.world.own.agencyId}/listings.${format}${query}`;
const read = async (format: string, query = '') => (await web.ask(path(format, query), { as: agent })).text();

it('tells in JSON what anyone may see, by RESO’s names', async () => {
  const answer = await web.ask(path('json'), { as: agent });
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const { value } = await answer.json();
  expect(value).toHaveLength(1);
  expect(value[0]).toMatchObject({
    StandardStatus: 'Active', ListPrice: 845_000.5, PropertySubType: 'Single Family Residence', Features: ['EVCharging', 'Hardwood Floors'],
    AssociationAmenities: ['Gym'], LotSizeArea: 0.25, X_Title: 'Craftsman near the lake', X_TimeZone: 'America/Los_Angeles', PublicRemarks: 'Light & <calm>, "quiet"\nwith a view — ☀',
    Media: [
      { MediaCategory: 'Photo', MediaURL: 'http://lintel.test/files/media/photo.jpg', Order: 1 }, { MediaCategory: 'Floor Plan', Order: 2 },
      { MediaCategory: 'Unbranded Virtual Tour', MediaURL: 'https://tours.example/1' },
    ],
  });
  for (const hidden of ['PrivateRemarks', 'ExpirationDate', 'ListingContractDate']) expect(value[0]).not.toHaveProperty(hidden);
  expect(JSON.parse(await read('json', '?withClosed=true')).value.map((one: { StandardStatus: string }) => one.StandardStatus)).toEqual(['Active', 'Closed']);
});

it('comes in again as it went out, whether as JSON or as XML', async () => {
  const { other } = web.world;
  const owner = other.actors.agency_owner;
  const take = async (format: string) => {
    const file = join(folder, `feed.${format}`);
    writeFileSync(file, await read(format, '?withClosed=true'));
    const defaults = { currency: 'INR', zone: 'Asia/Kolkata', country: 'IN' };
    const { run, errors } = await importFile(web.executor, contextOf(owner), {
      path: file, organisationId: other.agencyId, sourceName: 'From the neighbours', kind: 'reso_file', isDryRun: false, rows: () => readResoFile(file, defaults),
    }, () => {});
    expect(errors).toEqual([]);
    return { created: run.created, updated: run.updated, unchanged: run.unchanged };
  };
  expect(await take('json')).toEqual({ created: 2, updated: 0, unchanged: 0 });
  expect(await take('xml')).toEqual({ created: 0, updated: 0, unchanged: 2 });
  // What the other agency sends on says the same of the homes.
  const theirs = JSON.parse(await (await web.ask(`/api/v1/organisations/${other.agencyId}/listings.json?withClosed=true`, { as: stranger })).text());
  const ours = JSON.parse(await read('json', '?withClosed=true'));
  expect(theirs.value.map(homeOf)).toEqual(ours.value.map(homeOf));
});

/** A listing without what says whose it is and when it was written. */
function homeOf(listing: Readonly<Record<string, unknown>>) {
  const { ListingKey: _key, ModificationTimestamp: _at, ListAgentFullName: _agent, ListOfficeName: _office, Media: _media, ...rest } = listing;
  return rest;
}

it('is told to have changed by its tag when a home or its photos did, and not otherwise', async () => {
  const tag = async () => (await web.ask(path('xml'), { as: agent })).headers.get('etag') ?? '';
  const before = await tag();
  expect(await tag()).toBe(before);
  expect((await web.ask(path('xml'), { as: agent, headers: { 'if-none-match': before } })).status).toBe(304);
  await web.test.db.kysely.updateTable('media').set({ position: 9 }).where('record_id', '=', home).where('kind', '=', 'floor_plan').execute();
  const moved = await tag();
  expect(moved).not.toBe(before);
  await send(web, 'POST', `/api/v1/listings/${home}/change-price`, { listPrice: 80_000_000 });
  expect(await tag()).not.toBe(moved);
});

it('is for the organisation’s own, by a key that was issued for listings', async () => {
  expect((await web.ask(path('json'))).status).toBe(401);
  expect((await web.ask(path('json'), { as: stranger })).status).toBe(403);
  expect((await web.ask(path('json', '?withClosed=perhaps'), { as: agent })).status).toBe(422);
  expect((await web.ask('/api/v1/organisations/none/listings.json', { as: agent })).status).toBe(422);
  const holder = web.world.own.actors.agent;
  const ask = async (scope: 'listings:read' | 'media:read') => {
    const { key } = await web.executor.execute(issueApiKey, { name: 'A portal', scopes: [scope] }, contextOf(holder));
    return (await web.ask(path('xml'), { headers: { authorization: `Bearer ${key}` } })).status;
  };
  expect(await ask('listings:read')).toBe(200);
  expect(await ask('media:read')).toBe(403);
});
