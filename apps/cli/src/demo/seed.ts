import type { Db } from '@lintel/db';
import { askInquiry } from '@lintel/domain/crm';
import { saveListing } from '@lintel/domain/listing';
import { homeDraft } from './homes';
import { type Cast, type Fate, fates, live } from './lives';
import { type DemoPeople, demoToday, seedPeople } from './people';
import { type City, hyderabad, seattle } from './places';
import { dice } from './random';
import { Teller } from './teller';

export interface SeedProgress {
  readonly done: number;
  readonly total: number;
}

const homesPerCity = 56;
/** Most of what people look at is for sale; every other state has a few. */
const common: readonly Fate[] = ['active', 'active', 'reduced', 'active', 'asked_about', 'closed', 'closed', 'active'];
const fateOf = (n: number): Fate => fates[n] ?? common[n % common.length] ?? 'active';
const lastStory = (city: City) => `${city.name}/question`;

/** Whether the demo was told to its end. */
export async function isDemoSeeded(db: Db): Promise<boolean> {
  const row = await db.kysely.selectFrom('idempotency_key').select('key').where('scope', '=', 'workflow').where('key', '=', `demo/${lastStory(hyderabad)}/1`).executeTakeFirst();
  return row !== undefined;
}

/**
 * Fills an empty Lintel with two agencies, a building, a person for each role and listings in every state around two cities. The same every
 * time, counted back from today. Safe to repeat, and to go on with after a kill.
 */
export async function seedDemo(db: Db, onProgress: (progress: SeedProgress) => void): Promise<{ readonly listings: number }> {
  const today = await demoToday(db);
  const people = await seedPeople(db, today);
  const total = 2 * homesPerCity;
  let done = 0;
  for (const [city, cast, organisationId] of castings(people)) {
    const fresh: string[] = [];
    for (let n = 0; n < homesPerCity; n += 1) {
      const fate = fateOf(n);
      const teller = new Teller(db, `${city.name}/${n}`, today);
      const id = await live(teller, cast, homeDraft(city, n, organisationId, today), fate, n % 9);
      if (fate === 'active' || fate === 'asked_about') fresh.push(id);
      done += 1;
      onProgress({ done, total });
    }
    await interest(db, city, cast, fresh, today);
  }
  return { listings: total };
}

function castings(people: DemoPeople): readonly (readonly [City, Cast, string])[] {
  const moderator = people.of('moderator');
  return [
    [seattle, { agent: people.of('agent'), moderator, asker: people.of('investor') }, people.organisations.seattle],
    [hyderabad, { agent: people.of('agent.hyderabad'), moderator, asker: people.of('resident') }, people.organisations.hyderabad],
  ];
}

/** What others did with the newest listings: saved some, asked about one and still wait for an answer. */
async function interest(db: Db, city: City, cast: Cast, listingIds: readonly string[], today: Date): Promise<void> {
  const d = dice(city.name.length);
  const teller = new Teller(db, `${city.name}/interest`, today).daysAgo(0.05);
  for (const id of listingIds.filter(() => d.next() < 0.3)) await teller.tell(cast.asker, saveListing, { id, saved: true });
  const [first] = listingIds;
  if (first !== undefined) await new Teller(db, lastStory(city), today).daysAgo(0.04).tell(cast.asker, askInquiry, { listingId: first, question: 'What are the monthly charges, and is there a place to charge a car?' });
}
