import { createExecutor, type Db, inTransaction } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow, runStatement } from '@lintel/db/log';
import {
  answerReview, directoryReactor, flagReview, listReviewable, rejectLicence, submitLicence, takeUpLicence, updateAgency, updateAgent, updateProfile, verifyLicence, wakeLicence, writeReview,
} from '@lintel/domain/directory';
import { attachMedia } from '@lintel/domain/media';
import { type Actor, type RequestContext, system, uuidv7 } from '@lintel/kernel';
import type { DemoPeople } from './people';
import { portraits } from './pictures/portraits';
import type { DemoPicture } from './pictures/render';
import { Teller } from './teller';

interface Page {
  readonly local: string;
  readonly home: 'seattle' | 'hyderabad';
  readonly profile: Readonly<Record<string, unknown>>;
  readonly agent: Readonly<Record<string, unknown>>;
  /** In days from now: the last day of the licence, and what became of it. */
  readonly licence: { readonly jurisdiction: string; readonly number: string; readonly days: number; readonly end: 'verified' | 'rejected' | 'waiting' };
}

const pages: readonly Page[] = [
  {
    local: 'agent', home: 'seattle',
    profile: { pronounced: 'AY-jent', languages: ['en', 'es'], phone: '+1 206 555 0100', contactChoices: ['message', 'phone'], about: 'I show houses built before 1940 north of the ship canal, and say what their roofs, wiring and drains will ask of you before you fall in love with the porch.' },
    agent: { headline: 'Old houses with porches, and what they cost to keep', areas: ['Seattle', 'Wallingford', 'Ballard', 'Fremont'], specialities: ['family_homes', 'first_homes', 'relocation'], practisingSince: 2014 },
    licence: { jurisdiction: 'US-WA', number: 'WA-DEMO-1001', days: 420, end: 'verified' },
  },
  {
    local: 'owner', home: 'seattle',
    profile: { languages: ['en'], contactChoices: ['message', 'email'], about: 'I founded the agency and still list a few homes a year.' },
    agent: { headline: 'The agency’s founder', areas: ['Seattle', 'Queen Anne'], specialities: ['luxury', 'waterfront', 'condominiums'], practisingSince: 2001 },
    licence: { jurisdiction: 'US-WA', number: 'WA-DEMO-1000', days: 41, end: 'verified' },
  },
  {
    local: 'agent.hyderabad', home: 'hyderabad',
    profile: { languages: ['te', 'hi', 'en'], phone: '+91 40 5550 0100', contactChoices: ['message', 'phone'], about: 'Villas and flats from Jubilee Hills to Gachibowli, with papers that were read before the visit.' },
    agent: { headline: 'Villas and flats in the west of the city', areas: ['Hyderabad', 'Jubilee Hills', 'Gachibowli'], specialities: ['family_homes', 'new_construction', 'investment'], practisingSince: 2017 },
    licence: { jurisdiction: 'IN-TG', number: 'TG-DEMO-2001', days: 300, end: 'verified' },
  },
  {
    local: 'owner.hyderabad', home: 'hyderabad',
    profile: { languages: ['te', 'en', 'ur'], contactChoices: ['message'] },
    agent: { headline: 'Land and offices', areas: ['Hyderabad', 'Banjara Hills'], specialities: ['land', 'commercial'], practisingSince: 2009 },
    licence: { jurisdiction: 'IN-TG', number: 'TG-DEMO-2000', days: 200, end: 'rejected' },
  },
];

const agencies = {
  seattle: { headline: 'Houses and flats around the lakes', areas: ['Seattle'], specialities: ['family_homes', 'condominiums', 'waterfront'], foundedIn: 1998 },
  hyderabad: { headline: 'Villas, flats and land in the west of Hyderabad', areas: ['Hyderabad'], specialities: ['family_homes', 'new_construction', 'land'], foundedIn: 2006 },
} as const;

/** What two of the demo's people say, and what they are answered. */
const said = [
  { by: 'investor', of: 'agent', rating: 5, body: 'Asked on a Monday, answered within two hours, with the age of the roof and the name of the surveyor before I had asked for either.', answer: 'Thank you. The surveyor says hello.' },
  { by: 'resident', of: 'agent.hyderabad', rating: 4, body: 'Knew the building and its charges. The visit began a quarter of an hour late.', answer: null },
] as const;

/** The pages of the demo's agents and agencies: texts, pictures, licences in several states, and two reviews. Safe to repeat. */
export async function seedPages(db: Db, people: DemoPeople, today: Date, pictures: ReadonlyMap<string, DemoPicture>): Promise<void> {
  await makePages(db);
  for (const [home, page] of Object.entries(agencies)) await new Teller(db, `pages/${home}`, today).daysAgo(150).tell(people.of(home === 'seattle' ? 'owner' : 'owner.hyderabad'), updateAgency, { id: people.organisations[home as keyof typeof agencies], ...page });
  for (const page of pages) await tellPage(db, people, today, page, pictures);
  await hand(db, people, today);
  for (const one of said) await tellReview(db, people, today, one);
}

/** The worker's own reaction, run here: the seed does not wait for a worker, and each page is made once. */
async function makePages(db: Db): Promise<void> {
  const rows = await runStatement<EventRow>(db.kysely, `select ${eventColumns} from event e left join event_order o on o.event_id = e.id where e.type = any ($1) order by e.id`, [directoryReactor.types]);
  for (const row of rows) await inTransaction(db, asSystem(), 'any', (tx) => directoryReactor.react(tx, envelopeOf(row)));
}

const asSystem = (): RequestContext => ({ actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });
const dayOf = (today: Date, days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);

async function tellPage(db: Db, people: DemoPeople, today: Date, page: Page, pictures: ReadonlyMap<string, DemoPicture>): Promise<void> {
  const person = people.of(page.local);
  const moderator = people.of('moderator');
  const teller = new Teller(db, `pages/${page.local}`, today).daysAgo(140);
  await teller.tell(person, updateProfile, page.profile);
  await teller.tell(person, updateAgent, page.agent);
  const { jurisdiction, number, days, end } = page.licence;
  const { id } = await teller.later(1).tell(person, submitLicence, { kind: page.local.startsWith('owner') ? 'broker' : 'salesperson', jurisdiction, number, holderName: nameOf(page.local), expiresOn: dayOf(today, days) });
  await teller.later(0.3).tell(moderator, takeUpLicence, { id });
  if (end === 'verified') await teller.later(0.1).tell(moderator, verifyLicence, { id });
  if (end === 'rejected') await teller.later(0.1).tell(moderator, rejectLicence, { id, note: 'The number on the picture cannot be read. Send a sharper one.' });
  // Those that end within sixty days are told of now.
  if (end === 'verified') await teller.atTime(today).tell(system, wakeLicence, { id });
  const portrait = portraits.find((one) => one.local === page.local);
  const picture = portrait === undefined ? undefined : pictures.get(portrait.name);
  const isThere = await db.kysely.selectFrom('media').select('id').where('record_type', '=', 'profile').where('record_id', '=', person.userId ?? '').executeTakeFirst();
  if (picture !== undefined && isThere === undefined) await teller.tell(system, attachMedia, { recordType: 'profile', recordId: person.userId, pictures: [picture] });
}

const nameOf = (local: string) => (local.startsWith('owner') ? 'Agency owner' : 'Agent');

/** One licence waits for the demo's moderator. */
async function hand(db: Db, people: DemoPeople, today: Date): Promise<void> {
  await new Teller(db, 'pages/waiting', today).daysAgo(0.2).tell(people.of('agent'), submitLicence, { kind: 'broker', jurisdiction: 'US-OR', number: 'OR-DEMO-3001', holderName: 'Agent', expiresOn: dayOf(today, 500) });
}

async function tellReview(db: Db, people: DemoPeople, today: Date, { by, of, rating, body, answer }: (typeof said)[number]): Promise<void> {
  const author: Actor = people.of(by);
  const agent = people.of(of);
  const own = await db.kysely.selectFrom('agent_profile').select('id').where('user_id', '=', agent.userId ?? '').executeTakeFirstOrThrow();
  const known = await db.kysely.selectFrom('agent_review').select('id').where('agent_id', '=', own.id).where('author_id', '=', author.userId ?? '').executeTakeFirst();
  if (known !== undefined) return;
  const { items } = await createExecutor(db).ask(listReviewable, { agentId: own.id }, { ...asSystem(), actor: author });
  const first = items.at(-1);
  if (first === undefined) return;
  const teller = new Teller(db, `pages/review/${by}`, today).daysAgo(6);
  const { id } = await teller.tell(author, writeReview, { agentId: own.id, listingId: first.listingId, rating, body });
  if (answer !== null) await teller.later(1).tell(agent, answerReview, { id, answer });
  else await teller.later(1).tell(agent, flagReview, { id, kind: 'untrue', note: 'The visit began on time; the lift was late.' });
}
