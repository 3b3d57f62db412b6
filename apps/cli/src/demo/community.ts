import { createHash } from 'node:crypto';
import type { Db } from '@lintel/db';
import { resolveUserByEmail } from '@lintel/domain/access';
import { answerEvent, createChannel, createComment, createPost, flagContent, openDirect, pinPost, react, readAnnouncement, sendMessage, votePoll } from '@lintel/domain/community';
import type { Actor } from '@lintel/kernel';
import type { DemoPeople } from './people';
import { Teller } from './teller';

/** Of those who live in the demo's building, verified, by their number. */
const neighbours = 24;

const small = [
  { by: 2, days: 21, body: 'Found: a small brass key on a red ribbon, by the letter boxes. I hang it on the notice board.', comments: [[9, 'Mine. Thank you, I looked everywhere.']] },
  { by: 5, days: 16, body: 'Does somebody have a ladder of about three metres for a Saturday? Mine is a chair.', comments: [[1, 'In my cellar, the door on the left. Ring first.'], [5, 'Perfect, Saturday at ten.']] },
  { by: 8, days: 11, body: 'The courtyard lamp by the bicycles works again. It had been a loose bulb all along.', comments: [] },
  { by: 11, days: 7, body: 'I bake too much bread on Sundays. Whoever likes rye finds a loaf in front of 2B from noon.', comments: [[3, 'This was very good.'], [14, 'Is there a list?'], [11, 'No list. First come.']] },
  { by: 17, days: 2, body: 'A parcel for somebody called M. Okafor was left with us. It is heavy and smells of coffee.', comments: [[6, 'On the fourth floor, I tell them.']] },
] as const;

const talk = [
  [4, 'Is the water back on your side?'], [7, 'Since a few minutes, a little brown at first.'], [12, 'Let it run, then it is clear.'], [4, 'It is. Thank you.'], [15, 'The roof garden door sticks. Push low, not high.'],
  [0, 'I oiled the hinge this morning.'], [15, 'It closes like new.'], [9, 'Who has the big watering can?'], [12, 'By the tap, behind the herbs.'], [18, 'Tomatoes are ripe. Take some, there are too many.'],
] as const;

/** The same name for the same message every time the story is told. */
const clientIdOf = (what: string) => { const hex = createHash('sha256').update(`demo/message/${what}`).digest('hex'); return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`; };
/** Seven in the evening on the wall of the demo's house, near enough. */
const ahead = (today: Date, days: number) => `${new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)}T02:00:00.000Z`;

/** Lets the demo's neighbours talk: a feed with a bit of everything, a channel, a conversation, and something that was reported. */
export async function seedCommunity(db: Db, people: DemoPeople, today: Date): Promise<void> {
  // Looked up again: the demo's resident was nobody's neighbour when the accounts were made.
  const resident = await neighbour(db, 'resident');
  const who = await Promise.all(Array.from({ length: neighbours }, (_, n) => neighbour(db, `resident.${n + 1}`)));
  const at = (n: number): Actor => who[n % neighbours] ?? resident;
  const house = { buildingId: people.building.id };
  await tellPosts(db, { today, at, house });
  await tellHouse(db, people, { today, at, house });
  await tellMessages(db, { manager: people.of('manager'), resident }, { today, at, house });
}

interface Story {
  readonly today: Date;
  readonly house: { readonly buildingId: string };
  readonly at: (n: number) => Actor;
}

async function neighbour(db: Db, local: string): Promise<Actor> {
  const actor = await resolveUserByEmail(db, `${local}@lintel.test`);
  if (actor === undefined) throw new Error('A demo account was suspended; the demo cannot be seeded again.');
  return actor;
}

async function tellPosts(db: Db, { today, at, house }: Story): Promise<void> {
  const teller = new Teller(db, 'community/posts', today);
  for (const { by, days, body, comments } of small) {
    const { id } = await teller.daysAgo(days).tell(at(by), createPost, { ...house, body });
    for (const [n, words] of comments) await teller.later(0.05).tell(at(n), createComment, { postId: id, body: words });
    for (let n = 0; n < 3 + (by % 4); n += 1) await teller.tell(at(by + n + 1), react, { recordType: 'post', recordId: id, kind: n % 2 === 0 ? 'thanks' : 'like' });
  }
  const advertising = await teller.daysAgo(0.4).tell(at(20), createPost, { ...house, body: 'Genuine watches, half the price. Write to me today, only three left.' });
  await teller.later(0.05).tell(at(3), flagContent, { recordType: 'post', recordId: advertising.id, reason: 'spam', note: 'The third time this month.' });
  await teller.later(0.02).tell(at(10), flagContent, { recordType: 'post', recordId: advertising.id, reason: 'spam' });
}

async function tellHouse(db: Db, people: DemoPeople, { today, at, house }: Story): Promise<void> {
  const teller = new Teller(db, 'community/house', today);
  const manager = people.of('manager');
  const water = await teller.daysAgo(3).tell(manager, createPost, { ...house, kind: 'announcement', title: 'No water on Thursday from nine to noon', body: 'The main valve is changed. Please fill a jug the evening before, and keep the taps closed: the pressure comes back at once.' });
  await teller.tell(manager, pinPost, { id: water.id });
  for (let n = 0; n < 15; n += 1) await teller.later(0.02).tell(at(n), readAnnouncement, { id: water.id });
  const poll = await teller.daysAgo(1.5).tell(at(6), createPost, { ...house, kind: 'poll', title: 'What shall we plant in the courtyard?', body: 'The house pays for the plants, we do the digging.', options: ['A cherry tree', 'Lavender and herbs', 'Keep the lawn'], closesAt: ahead(today, 6) });
  const options = await db.kysely.selectFrom('poll_option').select('id').where('post_id', '=', poll.id).orderBy('position').execute();
  for (let n = 0; n < 14; n += 1) await teller.later(0.01).tell(at(n), votePoll, { id: poll.id, optionIds: [options[n % 5 === 4 ? 2 : n % 3 === 0 ? 0 : 1]?.id ?? ''] });
  const event = await teller.daysAgo(1).tell(manager, createPost, { ...house, kind: 'event', title: 'Summer dinner on the roof', body: 'Bring a dish to share. Chairs and lamps are there.', startsAt: ahead(today, 9), place: 'Roof garden', capacity: 24 });
  for (let n = 0; n < 11; n += 1) await teller.later(0.01).tell(at(n * 2), answerEvent, { id: event.id, answer: n % 4 === 3 ? 'maybe' : 'going' });
}

async function tellMessages(db: Db, { manager, resident }: { readonly manager: Actor; readonly resident: Actor }, { today, at, house }: Story): Promise<void> {
  const teller = new Teller(db, 'community/messages', today);
  const { id: channelId } = await teller.daysAgo(30).tell(manager, createChannel, { ...house, name: 'Everybody', purpose: 'Everything that concerns all of us' });
  await teller.tell(manager, createChannel, { ...house, name: 'Roof garden', purpose: 'Who waters, who harvests' });
  teller.daysAgo(1.2);
  for (const [n, body] of talk) await teller.later(0.03).tell(at(n), sendMessage, { channelId, clientId: clientIdOf(`everybody/${body}`), body });
  const direct = await teller.daysAgo(0.8).tell(resident, openDirect, { ...house, userId: manager.userId });
  await teller.tell(resident, sendMessage, { channelId: direct.id, clientId: clientIdOf('office/1'), body: 'May I keep a cargo bicycle in the cellar? It is wider than the others.' });
  await teller.later(0.1).tell(manager, sendMessage, { channelId: direct.id, clientId: clientIdOf('office/2'), body: 'You may. The corner behind the stairs is free, and nobody trips over it there.' });
}
