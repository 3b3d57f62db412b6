import type { FileStore } from '@lintel/adapters/files';
import type { PictureRenderer } from '@lintel/adapters/images';
import type { Db } from '@lintel/db';
import { askInquiry } from '@lintel/domain/crm';
import { saveListing } from '@lintel/domain/listing';
import { attachMedia } from '@lintel/domain/media';
import { system } from '@lintel/kernel';
import { seedCommunity } from './community';
import { homeDraft } from './homes';
import { type Cast, draftedDaysAgo, type Fate, fates, live } from './lives';
import { seedPages } from './pages';
import { type DemoPeople, demoToday, seedPeople } from './people';
import { albumOf } from './pictures/album';
import { portraits } from './pictures/portraits';
import { type DemoPicture, renderScenes } from './pictures/render';
import { scenes } from './pictures/scenes';
import { type City, hyderabad, seattle } from './places';
import { dice } from './random';
import { seedResidents } from './residents';
import { Teller } from './teller';
import { seedTickets } from './tickets';

export interface SeedProgress {
  readonly done: number;
  readonly total: number;
}

export interface SeedPorts {
  readonly db: Db;
  readonly files: FileStore;
  readonly renderer: PictureRenderer;
}

interface ToldListing {
  readonly id: string;
  readonly city: City;
  readonly n: number;
  readonly subType: string;
}

const homesPerCity = 56;
/** Most of what people look at is for sale; every other state has a few. */
const common: readonly Fate[] = ['active', 'active', 'reduced', 'active', 'asked_about', 'closed', 'closed', 'active'];
const fateOf = (n: number): Fate => fates[n] ?? common[n % common.length] ?? 'active';
const question = (city: City) => `${city.name}/question`;
const pictureStory = (city: City, n: number) => `${city.name}/${n}/pictures`;
const spreadOf = (n: number) => n % 9;

/** Whether the demo was told to its end. */
export async function isDemoSeeded(db: Db): Promise<boolean> {
  const row = await db.kysely.selectFrom('idempotency_key').select('key').where('scope', '=', 'workflow').where('key', '=', `demo/${pictureStory(hyderabad, homesPerCity - 1)}/1`).executeTakeFirst();
  return row !== undefined;
}

/**
 * Fills an empty Lintel with two agencies, a building, a person for each role and listings in every state around two cities. The same every
 * time, counted back from today. Safe to repeat, and to go on with after a kill. The pictures are drawn while the listings' lives are told.
 */
export async function seedDemo({ db, files, renderer }: SeedPorts, onProgress: (progress: SeedProgress) => void): Promise<{ readonly listings: number }> {
  const drawing = renderScenes([...scenes, ...portraits], files, renderer);
  // Awaited below; until then a failure waits too.
  drawing.catch(() => undefined);
  const today = await demoToday(db);
  const people = await seedPeople(db, today);
  await seedResidents({ db, files }, people, today);
  await seedTickets(db, people, today);
  await seedCommunity(db, people, today);
  const total = 2 * homesPerCity;
  let done = 0;
  const told: ToldListing[] = [];
  for (const [city, cast, organisationId] of castings(people)) {
    const fresh: string[] = [];
    for (let n = 0; n < homesPerCity; n += 1) {
      const fate = fateOf(n);
      const teller = new Teller(db, `${city.name}/${n}`, today);
      const draft = homeDraft(city, n, organisationId, today);
      const id = await live(teller, cast, draft, fate, spreadOf(n));
      if (fate === 'active' || fate === 'asked_about') fresh.push(id);
      if (fate !== 'deleted') told.push({ id, city, n, subType: draft.property.propertySubType ?? '' });
      done += 1;
      onProgress({ done, total });
    }
    await interest(db, city, cast, fresh, today);
  }
  const pictures = await drawing;
  await seedPages(db, people, today, pictures);
  await hangPictures(db, today, told, pictures);
  return { listings: total };
}

function castings(people: DemoPeople): readonly (readonly [City, Cast, string])[] {
  const moderator = people.of('moderator');
  return [
    [seattle, { agent: people.of('agent'), moderator, asker: people.of('investor') }, people.organisations.seattle],
    [hyderabad, { agent: people.of('agent.hyderabad'), moderator, asker: people.of('resident') }, people.organisations.hyderabad],
  ];
}

/** Gives each listing its pictures, the last one last: it tells that the demo is whole. */
async function hangPictures(db: Db, today: Date, told: readonly ToldListing[], pictures: ReadonlyMap<string, DemoPicture>): Promise<void> {
  const hung = new Set((await db.kysely.selectFrom('media').select('record_id').distinct().where('record_id', 'in', told.map((one) => one.id)).execute()).map((row) => row.record_id));
  for (const { id, city, n, subType } of told) {
    if (hung.has(id)) continue;
    const chosen = albumOf(subType, n, dice(n * 31 + city.name.length)).flatMap((scene) => pictures.get(scene.name) ?? []);
    const teller = new Teller(db, pictureStory(city, n), today).daysAgo(draftedDaysAgo(fateOf(n), spreadOf(n))).later(0.01);
    await teller.tell(system, attachMedia, { recordType: 'listing', recordId: id, pictures: chosen });
  }
}

/** What others did with the newest listings: saved some, asked about one and still wait for an answer. */
async function interest(db: Db, city: City, cast: Cast, listingIds: readonly string[], today: Date): Promise<void> {
  const d = dice(city.name.length);
  const teller = new Teller(db, `${city.name}/interest`, today).daysAgo(0.05);
  for (const id of listingIds.filter(() => d.next() < 0.3)) await teller.tell(cast.asker, saveListing, { id, saved: true });
  const [first] = listingIds;
  if (first !== undefined) await new Teller(db, question(city), today).daysAgo(0.04).tell(cast.asker, askInquiry, { listingId: first, question: 'What are the monthly charges, and is there a place to charge a car?' });
}
