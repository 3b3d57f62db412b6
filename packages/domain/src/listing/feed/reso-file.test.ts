import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killedImport } from '../../../testing/killed-import';
import { createWorld, type World } from '../../../testing/world';
import { importFile, readResoFile } from './index';

const defaults = { currency: 'USD', zone: 'America/Los_Angeles', country: 'US' };
type Home = Readonly<Record<string, unknown>>;

const home = (key: string, more: Home = {}): Home => ({
  ListingKey: key, StandardStatus: 'Active', ListPrice: 845_000, UnparsedAddress: `${key} County Road`, City: 'Seattle', StateOrProvince: 'WA', PostalCode: '98115', Latitude: 47.68,
  Longitude: -122.3, PropertyType: 'Residential', PropertySubType: 'Single Family Residence', BedroomsTotal: 3, BathroomsTotalDecimal: 2.5, LivingArea: 1_800, Features: ['Deck', 'Moat'],
  Media: [{ MediaURL: `https://photos.example/${key}/2.jpg`, Order: 2 }, { MediaURL: `https://photos.example/${key}/1.jpg`, Order: 1 }], LocalFloodZone: 'X & <Y>', ...more,
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (name: string, value: unknown): string => {
  if (value === null) return `<${name} xsi:nil="true"/>`;
  if (Array.isArray(value)) return `<${name}>${value.map((item) => (typeof item === 'object' ? element('Item', item) : element('Value', item))).join('')}</${name}>`;
  if (typeof value === 'object') return `<${name}>${Object.entries(value as Home).map(([field, inner]) => element(field, inner)).join('')}</${name}>`;
  return `<${name}>${escaped(typeof value === 'string' ? value : JSON.stringify(value))}</${name}>`;
};
const xml = (...homes: readonly Home[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<RESO xmlns="urn:homes" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${homes.map((one) => element('Property', one)).join('\n')}\n</RESO>\n`;
const json = (...homes: readonly Home[]) => JSON.stringify({ '@odata.context': '…', value: homes });
const formats = { JSON: json, XML: xml };

let world: World;
let owner: Actor;
let folder: string;
let files = 0;

beforeAll(async () => {
  world = await createWorld();
  owner = await world.person('agency_owner');
  folder = mkdtempSync(join(tmpdir(), 'lintel-reso-'));
});
afterAll(async () => {
  await world.drop();
  rmSync(folder, { recursive: true });
});

function take(sourceName: string, content: string | Buffer, isDryRun = false) {
  files += 1;
  const path = join(folder, String(files));
  writeFileSync(path, content);
  return importFile(world.executor, world.as(owner), { path, organisationId: world.agency, sourceName, kind: 'reso_file', isDryRun, rows: () => readResoFile(path, defaults) }, () => {});
}
const figures = ({ run }: Awaited<ReturnType<typeof take>>) => ({ created: run.created, updated: run.updated, unchanged: run.unchanged, rejected: run.rejected });
const listingsOf = (sourceName: string) =>
  world.database.db.kysely.selectFrom('listing').innerJoin('feed_source', 'feed_source.id', 'listing.feed_source_id').innerJoin('property', 'property.id', 'listing.property_id')
    .selectAll('listing').select(['property.bedrooms_total', 'property.bathrooms_total', 'property.features', 'property.property_sub_type']).where('feed_source.name', '=', sourceName).orderBy('source_key').execute();
const photosOf = (listingId: string | undefined) => world.database.db.kysely.selectFrom('feed_photo').select('url').where('listing_id', '=', listingId ?? '').orderBy('position').execute();

describe.each(Object.entries(formats))('a RESO file in %s', (format, written) => {
  const named = (what: string) => `${what} ${format}`;

  it('becomes listings with their facts, photos in order, and what has no place here kept as it came', async () => {
    expect(figures(await take(named('Whole'), written(home('A'), home('B', { StandardStatus: 'Active Under Contract', PublicRemarks: 'Light & <calm>' }))))).toEqual({ created: 2, updated: 0, unchanged: 0, rejected: 0 });
    const [a, b] = await listingsOf(named('Whole'));
    expect(a).toMatchObject({
      list_price: 84_500_000, bedrooms_total: 3, bathrooms_total: 2.5, features: ['Deck'], property_sub_type: 'SingleFamilyResidence', title: '3 bed single family residence at A County Road',
      extra_fields: { LocalFloodZone: 'X & <Y>', Features: ['Moat'] },
    });
    expect(b).toMatchObject({ standard_status: 'ActiveUnderContract', public_remarks: 'Light & <calm>' });
    expect((await photosOf(a?.id)).map(({ url }) => url)).toEqual(['https://photos.example/A/1.jpg', 'https://photos.example/A/2.jpg']);
  });

  it('changes nothing when it comes again, and counts a change of photos as one', async () => {
    const source = named('Again');
    await take(source, written(home('A'), home('B')));
    expect(figures(await take(source, `${written(home('A'), home('B'))} `))).toEqual({ created: 0, updated: 0, unchanged: 2, rejected: 0 });
    expect(figures(await take(source, written(home('A'), home('B', { Media: [{ MediaURL: 'https://photos.example/new.jpg' }] }))))).toEqual({ created: 0, updated: 1, unchanged: 1, rejected: 0 });
    const [, b] = await listingsOf(source);
    const changes = await world.database.db.kysely.selectFrom('event').select(['type', 'data']).where('aggregate_id', '=', b?.id ?? '').where('aggregate_version', '=', 2).execute();
    expect(changes).toEqual([{ type: 'listing.updated', data: { changed: ['source'] } }]);
  });

  it('tells bad records by field and value, takes those around them, and writes none in a dry run', async () => {
    const content = written(home('A'), home('B', { BedroomsTotal: 'many' }), home('C', { ListPrice: 1e30 }), home('D', { PropertyType: 'Castle', Latitude: 147 }), home('E'));
    const dry = await take(named('Bad'), content, true);
    expect(dry.run).toMatchObject({ isDryRun: true, rejected: 3, rowsDone: 5 });
    expect(await listingsOf(named('Bad'))).toEqual([]);
    const { run, errors } = await take(named('Bad'), content);
    expect(run).toMatchObject({ created: 2, rejected: 3, state: 'done' });
    expect(errors.map(({ sourceKey, field, value }) => `${sourceKey} ${field} ${value}`)).toEqual(['B BedroomsTotal many', 'C ListPrice 1e+30', 'D Latitude 147', 'D PropertyType Castle']);
  });

  it('means the days it names where the home stands: a contract ends with its last day', async () => {
    await take(named('Days'), written(home('A', { ExpirationDate: '2099-03-31' }), home('B', { StandardStatus: 'Closed', ClosePrice: '790000.50', CloseDate: '2026-01-15' })));
    const [a, b] = await listingsOf(named('Days'));
    expect(a?.expiration_at?.toISOString()).toBe('2099-04-01T07:00:00.000Z');
    expect(b).toMatchObject({ close_price: 79_000_050 });
    expect(b?.close_date?.toISOString()).toBe('2026-01-15T08:00:00.000Z');
  });

  it('goes on after a kill where it stopped, and takes nothing twice', { timeout: 90_000 }, async () => {
    const path = join(folder, `killed-${format}`);
    writeFileSync(path, written(...Array.from({ length: 1_500 }, (_, i) => home(`K${i}`))));
    const user = await world.database.db.kysely.selectFrom('app_user').select('email').where('id', '=', owner.userId ?? '').executeTakeFirstOrThrow();
    expect(await killedImport([world.database.url, user.email, world.agency, path, named('Killed'), JSON.stringify({ kind: 'reso_file', defaults })])).toBeGreaterThan(0);
    const before = (await listingsOf(named('Killed'))).length;
    expect(before % 500).toBe(0);
    expect(before).toBeLessThan(1_500);
    const { run } = await importFile(world.executor, world.as(owner), { path, organisationId: world.agency, sourceName: named('Killed'), kind: 'reso_file', isDryRun: false, rows: () => readResoFile(path, defaults) }, () => {});
    expect(run).toMatchObject({ state: 'done', rowsDone: 1_500, created: 1_500, unchanged: 0 });
  });
});

it('is one whichever format it is in: what came as JSON and comes as XML has not changed', async () => {
  await take('Either', json(home('A'), home('B', { ListPrice: 1_000_000.5, YearBuilt: 1962 })));
  expect(figures(await take('Either', xml(home('A'), home('B', { ListPrice: '1000000.50', YearBuilt: '1962' }))))).toEqual({ created: 0, updated: 0, unchanged: 2, rejected: 0 });
});

describe('a file in XML', () => {
  it('names the line of the file where a bad record begins', async () => {
    const { errors } = await take('Lines', `<RESO>\n\n<Property>\n<ListingKey>A</ListingKey>\n</Property>\n</RESO>`);
    expect(new Set(errors.map(({ line }) => line))).toEqual(new Set([3]));
    expect(errors.map(({ field }) => field)).toEqual(expect.arrayContaining(['StandardStatus', 'City', 'PropertyType']));
  });

  it('may be in another encoding, as it says itself, with names in a namespace', async () => {
    const text = xml(home('A', { PublicRemarks: 'Grüße' })).replace('UTF-8', 'ISO-8859-1').replaceAll(/<(\/?)(?=[A-Z])/g, '<$1r:').replace('xmlns=', 'xmlns:r=');
    await take('Latin', Buffer.from(text, 'latin1'));
    await take('Wide', Buffer.from(`\ufeff${xml(home('A', { PublicRemarks: 'Grüße' })).replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    for (const source of ['Latin', 'Wide']) expect((await listingsOf(source))[0]).toMatchObject({ public_remarks: 'Grüße', bedrooms_total: 3 });
  });

  it.each([
    ['entities that grow without end', '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<RESO><Property><City>&b;</City></Property></RESO>', /document type/],
    ['an entity of another file', '<!DOCTYPE r SYSTEM "file:///etc/passwd">\n<RESO/>', /document type/],
    ['an entity it does not declare', '<RESO><Property><City>&secret;</City></Property></RESO>', /not XML/],
    ['an end that never comes', '<RESO><Property><City>Seattle</City>', /not XML/],
    ['a record of megabytes', `<RESO><Property><City>${'x'.repeat(5_000_000)}</City></Property></RESO>`, /million characters/],
    ['elements without end', `<RESO><Property>${'<a>'.repeat(100_000)}`, /deep in one another/],
    ['no record', '<RESO><Listing/></RESO>', /no element named Property/],
    ['an encoding nobody knows', '<?xml version="1.0" encoding="klingon"?><RESO/>', /encoding/],
  ])('with %s is refused in one sentence', async (_, content, sentence) => {
    await expect(take('Hostile', content)).rejects.toMatchObject({ code: 'malformed', message: expect.stringMatching(sentence) });
    expect(await listingsOf('Hostile')).toEqual([]);
  });

  it('keeps the batches before the line where it ends to be XML', async () => {
    await expect(take('Torn', xml(...Array.from({ length: 600 }, (_, i) => home(`T${i}`))).replace('</RESO>', '<oops>'))).rejects.toThrow(/cannot be read from line 60\d on/);
    expect(await listingsOf('Torn')).toHaveLength(500);
  });
});
