import { createPostgresRecordWriter, createPostgresSearch } from '@lintel/adapters/search';
import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow } from '@lintel/db/log';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, anonymous, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '../../testing/people';
import { addEvidence, createBuilding, listMyself, publishRules, requestVerification, revokeResident, submitVerification, verifyResident } from '../building';
import { createPost, decideCase, editPost, flagContent, removePost } from '../community';
import { reportTicket, triageTicket } from '../ticket';
import { createSearchQueries, listHistory, recordPerformed, recordProjection } from './index';
import type { FindAnswer, FoundKind } from './contract';
import { toldTypes } from './records/told';

let test: TestDatabase;
let executor: Executor;
let queries: ReturnType<typeof createSearchQueries>;
let company: string;
let house: string;
let units: readonly string[];
let manager: Actor;
let outsider: Actor;
let applied = 0;
let people = 0;

const projection = recordProjection({ name: 'search-records', summary: 'in tests', writerOf: (tx) => createPostgresRecordWriter(tx.db) });
const as = contextOf;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  queries = createSearchQueries(createPostgresSearch(test.db));
  company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
  const made = await executor.execute(createBuilding, {
    organisationId: company, name: 'Kauri House', zone: 'Pacific/Auckland', address: { street: '7 Quay Street', city: 'Auckland', country: 'NZ' }, units: Array.from({ length: 12 }, (_, n) => ({ label: `U${n + 1}` })),
  }, as(system));
  house = made.id;
  units = made.units.map(({ id }) => id);
  const elsewhere = await executor.execute(createBuilding, { organisationId: company, name: 'Rimu House', zone: 'Pacific/Auckland', units: [{ label: '1' }] }, as(system));
  manager = await worker('building_manager', house);
  await addMembership(test.db.kysely, await addUser(test.db.kysely, 'outsider@towers.test'), 'resident', elsewhere.units[0]?.id ?? '', company);
  outsider = await actorByEmail(test.db, 'outsider@towers.test');
});
afterAll(() => test.drop());

async function worker(role: 'building_manager' | 'building_staff', buildingId: string): Promise<Actor> {
  await addMembership(test.db.kysely, await addUser(test.db.kysely, `${role}@towers.test`), role, buildingId, company);
  return actorByEmail(test.db, `${role}@towers.test`);
}

interface Resident {
  readonly actor: Actor;
  readonly verificationId: string;
  readonly again: () => Promise<Actor>;
}

/** Somebody who lives there, verified. */
async function resident(name: string): Promise<Resident> {
  people += 1;
  const email = `person-${people}@towers.test`;
  await addUser(test.db.kysely, email, { name });
  const before = await actorByEmail(test.db, email);
  const { rows: [day] } = await test.db.pool.query<{ today: string }>(`select (now() at time zone 'Pacific/Auckland')::date::text as today`);
  const { id } = await executor.execute(requestVerification, { unitId: units[people] ?? '', kind: 'tenant', startsOn: day?.today ?? '', endsOn: null }, as(before));
  await executor.execute(addEvidence, { id, evidenceId: uuidv7(), name: 'lease.pdf', contentType: 'application/pdf', byteSize: 12, sha256: 'a'.repeat(64) }, as(before));
  await executor.execute(submitVerification, { id }, as(before));
  await executor.execute(verifyResident, { id }, as(manager));
  const again = () => actorByEmail(test.db, email);
  return { actor: await again(), verificationId: id, again };
}

/** Gives the projection everything of the log it has not had yet. */
async function catchUp(): Promise<void> {
  const { rows } = await test.db.pool.query<EventRow>(`select ${eventColumns} from event e left join event_order o on o.event_id = e.id order by e.occurred_at, e.id`);
  const news = rows.slice(applied).map(envelopeOf).filter((event) => toldTypes.includes(event.type));
  await inTransaction(test.db, as(system, { origin: 'workflow' }), 'any', (tx) => projection.apply(tx, news, 'live'));
  applied = rows.length;
}

const find = (text: string, by: Actor, more: { readonly kinds?: FoundKind[]; readonly limit?: number; readonly page?: number } = {}): Promise<FindAnswer> => executor.ask(queries.find, { text, ...more }, as(by));
const idsOf = async (text: string, by: Actor) => (await find(text, by)).groups.flatMap(({ hits }) => hits.map(({ id }) => id));
const post = async (by: Actor, title: string, body = 'Please read.') => (await executor.execute(createPost, { buildingId: house, title, body }, as(by))).id;

describe('one box', () => {
  it('finds tickets, posts, people, buildings and documents, grouped, with the way to each', async () => {
    const ann = await resident('Annabel Winterbourne');
    const ticket = await executor.execute(reportTicket, { buildingId: house, unitId: null, title: 'Winterbourne lift is stuck', category: 'lift' }, as(ann.actor));
    const written = await post(ann.actor, 'Winterbourne garden day');
    await executor.execute(publishRules, { buildingId: house, body: 'No skating in the Winterbourne hall after ten.' }, as(manager));
    await catchUp();
    const { groups, servedBy, isDegraded } = await find('winterbourne', manager);
    expect([servedBy, isDegraded]).toEqual(['postgres', false]);
    expect(groups.map(({ kind, total }) => [kind, total.count])).toEqual([['ticket', 1], ['post', 1], ['person', 1], ['building', 0], ['document', 1], ['listing', 0]]);
    expect(groups.flatMap(({ hits }) => hits.map(({ about }) => about))).toEqual([
      { type: 'ticket', id: ticket.id, buildingId: house, buildingName: 'Kauri House', number: ticket.number, status: 'open', works: true },
      { type: 'post', id: written, buildingId: house, buildingName: 'Kauri House', postKind: 'post', authorName: 'Annabel Winterbourne' },
      { type: 'resident', buildingId: house, buildingName: 'Kauri House', unitLabel: 'U2', works: true },
      { type: 'document', of: 'building', recordId: house, recordTitle: 'Kauri House', buildingId: house, works: true },
    ]);
    expect((await find('kauri', ann.actor, { kinds: ['building'] })).groups).toMatchObject([{ kind: 'building', hits: [{ about: { type: 'building', id: house, works: false } }] }]);
    expect((await find(`${ticket.number}`, manager, { kinds: ['ticket'] })).groups[0]?.hits.map(({ id }) => id)).toContain(ticket.id);
    expect(await idsOf('winterborne', manager)).toHaveLength(4);
  });

  it('shows nobody what their own page of it would refuse', async () => {
    const [cara, dan] = [await resident('Cara Inkpen'), await resident('Dan Neighbour')];
    const inside = await executor.execute(reportTicket, { buildingId: house, unitId: units[people - 1] ?? null, title: 'Pomegranate stain in the bath', category: 'plumbing' }, as(cara.actor));
    await executor.execute(createPost, { buildingId: house, title: 'Pomegranate draft', body: 'Not yet', isDraft: true }, as(cara.actor));
    const seen = await post(dan.actor, 'Pomegranate harvest');
    await catchUp();
    expect((await idsOf('pomegranate', cara.actor)).toSorted()).toEqual([inside.id, seen].toSorted());
    expect(await idsOf('pomegranate', dan.actor)).toEqual([seen]);
    for (const stranger of [outsider, anonymous]) expect(await idsOf('pomegranate', stranger)).toEqual([]);
    expect((await find('kauri', outsider)).groups.flatMap(({ hits, total }) => [...hits, ...Array.from({ length: total.count })])).toEqual([]);
    expect(await idsOf('inkpen', dan.actor)).toEqual([]);
    const { id: residencyId } = await test.db.kysely.selectFrom('residency').select('id').where('user_id', '=', cara.actor.userId).executeTakeFirstOrThrow();
    await executor.execute(listMyself, { id: residencyId, isListed: true }, as(cara.actor));
    await catchUp();
    expect(await idsOf('inkpen', dan.actor)).toEqual([residencyId]);
    expect(await idsOf('inkpen', outsider)).toEqual([]);
  });

  it('bites at once when a right goes or a post is hidden, before the index has heard of it', async () => {
    const [eve, fay] = [await resident('Eve Leaving'), await resident('Fay Flagging')];
    const written = await post(fay.actor, 'Turmeric for everyone');
    await catchUp();
    expect(await idsOf('turmeric', eve.actor)).toEqual([written]);
    const { id: flag } = await executor.execute(flagContent, { recordType: 'post', recordId: written, reason: 'other', note: '' }, as(eve.actor));
    const { case_id: caseId } = await test.db.kysely.selectFrom('flag').select('case_id').where('id', '=', flag).executeTakeFirstOrThrow();
    await executor.execute(decideCase, { id: caseId, decision: 'hide', note: 'Off topic' }, as(manager));
    expect(await idsOf('turmeric', eve.actor)).toEqual([]);
    expect(await idsOf('turmeric', fay.actor)).toEqual([written]);
    await catchUp();
    expect([await idsOf('turmeric', eve.actor), await idsOf('turmeric', manager)]).toEqual([[], [written]]);
    await executor.execute(decideCase, { id: caseId, decision: 'restore', note: 'It is fine' }, as(manager));
    await catchUp();
    expect(await idsOf('turmeric', eve.actor)).toEqual([written]);
    await executor.execute(revokeResident, { id: eve.verificationId, note: 'Moved away' }, as(manager));
    const gone = await eve.again();
    for (const text of ['turmeric', 'kauri', 'flagging']) expect(await idsOf(text, gone)).toEqual([]);
    await catchUp();
    expect(await idsOf('leaving', manager)).toEqual([]);
    await executor.execute(removePost, { id: written }, as(fay.actor));
    expect(await idsOf('turmeric', fay.actor)).toEqual([]);
    await catchUp();
    expect((await find('turmeric', fay.actor)).groups.map(({ total }) => total.count)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('follows what is written anew, and an event twice changes nothing', async () => {
    const guy = await resident('Guy Editing');
    const written = await post(guy.actor, 'Saffron');
    const ticket = await executor.execute(reportTicket, { buildingId: house, unitId: null, title: 'Saffron smell', category: 'other' }, as(guy.actor));
    await catchUp();
    await executor.execute(editPost, { id: written, title: 'Cardamom' }, as(guy.actor));
    await executor.execute(triageTicket, { id: ticket.id, title: 'Cardamom smell' }, as(manager));
    await catchUp();
    applied = 0;
    await catchUp();
    expect([await idsOf('saffron', manager), (await idsOf('cardamom', manager)).toSorted()]).toEqual([[], [written, ticket.id].toSorted()]);
  });

  it('pages through one kind, and takes no words for nothing', async () => {
    for (let n = 0; n < 5; n += 1) await executor.execute(reportTicket, { buildingId: house, unitId: null, title: `Basement lamp ${n}`, category: 'other' }, as(manager));
    await catchUp();
    const pages = await Promise.all([1, 2, 3].map((page) => find('basement', manager, { kinds: ['ticket'], limit: 2, page })));
    expect(pages.map(({ groups }) => groups[0]?.hits.length)).toEqual([2, 2, 1]);
    expect(new Set(pages.flatMap(({ groups }) => groups.flatMap(({ hits }) => hits.map(({ id }) => id)))).size).toBe(5);
    expect((await find('', manager)).groups.flatMap(({ hits }) => hits)).toEqual([]);
  });

  it('is kept in one’s own history and counted in no report', async () => {
    await executor.execute(recordPerformed, { text: 'noisy neighbour winterbourne', resultCount: 2, within: 'everything' }, as(manager));
    expect((await executor.ask(listHistory, {}, as(manager))).items.map(({ text }) => text)).toEqual(['noisy neighbour winterbourne']);
    expect(await test.db.kysely.selectFrom('search_tally').select('text').where('text', 'like', '%winterbourne%').execute()).toEqual([]);
  });
});
