import { type Executor, inTransaction } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow } from '@lintel/db/log';
import type { RequestContext } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, addUser, contextOf, createWorld, eventsOf, installTestAccess, listingAt, numberEvents, type World } from '../../testing';
import { answerInquiry, askInquiry, getInquiry } from '../crm';
import { changePrice, deleteDraft, editListing, getListing, listListings, withdrawListing } from '../listing';
import { claimDeliveries } from '../notification/commands/claim-deliveries';
import { notificationReactor } from '../notification/reactions';
import { acceptGrant } from './commands/accept-grant';
import { declineGrant } from './commands/decline-grant';
import { giveGrant } from './commands/give-grant';
import { revokeGrant } from './commands/revoke-grant';
import { listGrants } from './queries/list-grants';
import { listShares } from './queries/list-shares';

let world: World;
let executor: Executor;
let counter = 0;

beforeAll(async () => {
  installTestAccess();
  world = await createWorld();
  ({ executor } = world);
});
afterAll(() => world.drop());

/** Somebody with an account and a confirmed address, who works where it says, or nowhere. */
async function somebody(role?: 'agent' | 'assistant' | 'agency_owner', organisationId = world.agency, isConfirmed = true) {
  const email = `somebody-${(counter += 1)}@sharing.test`;
  const userId = await addUser(world.database.db.kysely, email, { name: `Somebody ${counter}` });
  if (isConfirmed) await confirm(email);
  if (role !== undefined) await addMembership(world.database.db.kysely, userId, role, organisationId, organisationId);
  return { email, userId, now: async (): Promise<RequestContext> => contextOf(await actorByEmail(world.database.db, email)) };
}
const confirm = (email: string) => world.database.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('email', '=', email).execute();

/** A draft of an agent, which nobody outside sees. */
async function draft() {
  const agent = await somebody('agent');
  const context = await agent.now();
  return { agent, context, id: await listingAt(world, context.actor, 'draft') };
}
const withPerson = (recordId: string, email: string, right: 'view' | 'edit' | 'act' = 'view', until: string | null = null) => ({ subjectType: 'user', email, recordType: 'listing', recordId, right, until });

describe('a listing that is shared with a person', () => {
  it('is seen by whoever has the address, and by nobody before they have confirmed it', async () => {
    const { context, id } = await draft();
    const buyer = await somebody(undefined, undefined, false);
    const { status } = await executor.execute(giveGrant, withPerson(id, buyer.email.toUpperCase()), context);
    expect(status).toBe('active');
    await expect(executor.ask(getListing, { id }, await buyer.now())).rejects.toMatchObject({ code: 'not_found' });
    await confirm(buyer.email);
    const seen = await executor.ask(getListing, { id }, await buyer.now());
    expect(seen).toMatchObject({ id, canEdit: false, canShare: false });
    expect(seen.private).toBeUndefined();
    expect((await executor.ask(listListings, {}, await buyer.now())).items.map((item) => item.id)).toContain(id);
  });

  it('tells nobody whether an address has an account: not by the answer, the list, or the log', async () => {
    const { agent, context, id } = await draft();
    const known = await somebody();
    const addresses = [known.email, 'nobody@sharing.test'];
    const answers = [];
    for (const email of addresses) answers.push(await executor.execute(giveGrant, withPerson(id, email), context));
    expect(answers.map(({ status, version }) => ({ status, version }))).toEqual([{ status: 'active', version: 1 }, { status: 'active', version: 1 }]);
    const { items } = await executor.ask(listGrants, { recordType: 'listing', recordId: id }, context);
    expect(items.map(({ subjectName, subjectId }) => ({ subjectName, subjectId }))).toEqual(addresses.toReversed().map((subjectName) => ({ subjectName, subjectId: null })));
    expect(JSON.stringify(await executor.ask(listShares, { side: 'given', organisationId: world.agency }, context))).not.toContain(known.userId);
    const log = JSON.stringify(await Promise.all(answers.map((answer) => eventsOf(world.database.db, answer.id))));
    for (const secret of [known.userId, ...addresses]) expect(log).not.toContain(secret);
    expect(log).toContain(agent.userId);
  });

  it('writes to the address once, and to the account where there is one', async () => {
    const { context, id } = await draft();
    const known = await somebody();
    const first = await executor.execute(giveGrant, withPerson(id, known.email), context);
    expect(await told(first.id)).toMatchObject([{ to: known.email, subject: expect.stringContaining('shares') as string }]);
    const { rows } = await world.database.db.pool.query("select user_id from delivery where record_id = $1 and channel = 'in_app'", [first.id]);
    expect(rows).toEqual([{ user_id: known.userId }]);
    await executor.execute(giveGrant, withPerson(id, known.email, 'view', new Date(Date.now() + 86_400_000).toISOString()), context);
    expect(await told(first.id), 'a new end is no news').toEqual([]);
    const unknown = await executor.execute(giveGrant, withPerson(id, 'unknown@sharing.test'), context);
    expect(await told(unknown.id)).toMatchObject([{ to: 'unknown@sharing.test' }]);
  });

  it('is shared by its own agent and by owners, and by neither colleagues, assistants nor those it was shared with', async () => {
    const { context, id } = await draft();
    const editor = await somebody('agency_owner', world.otherAgency);
    await executor.execute(giveGrant, withPerson(id, editor.email, 'edit'), context);
    const others = [await somebody('agent'), await somebody('assistant'), editor];
    for (const other of others) {
      await expect(executor.execute(giveGrant, withPerson(id, 'friend@sharing.test'), await other.now())).rejects.toMatchObject({ code: 'not_found' });
      await expect(executor.ask(listGrants, { recordType: 'listing', recordId: id }, await other.now())).rejects.toMatchObject({ code: 'not_found' });
    }
    const owner = await somebody('agency_owner');
    const { id: theirs } = await executor.execute(giveGrant, withPerson(id, 'friend@sharing.test'), await owner.now());
    expect(await executor.execute(revokeGrant, { id: theirs }, context), 'what is shared of it, its agent takes back').toMatchObject({ status: 'ended' });
  });

  it('may be changed by whom it was given to change, and not be deleted by them', async () => {
    const { context, id } = await draft();
    const editor = await somebody('agent', world.otherAgency);
    const { id: grantId } = await executor.execute(giveGrant, withPerson(id, editor.email, 'edit'), context);
    await executor.execute(editListing, { id, listing: { title: 'Written together' } }, await editor.now());
    await expect(executor.execute(deleteDraft, { id }, await editor.now())).rejects.toMatchObject({ code: 'forbidden' });
    await executor.execute(revokeGrant, { id: grantId }, context);
    await expect(executor.execute(editListing, { id, listing: { title: 'Too late' } }, await editor.now())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is given once by two at the same time, and taken back once by two', async () => {
    const { context, id } = await draft();
    const twice = await Promise.all([1, 2].map(() => executor.execute(giveGrant, withPerson(id, 'twice@sharing.test'), context)));
    expect(new Set(twice.map((one) => one.id)).size).toBe(1);
    const [{ id: grantId }] = twice as [{ id: string }, ...unknown[]];
    const ended = await Promise.all([1, 2].map(() => executor.execute(revokeGrant, { id: grantId }, context)));
    expect(ended.map((one) => one.status)).toEqual(['ended', 'ended']);
    expect((await eventsOf(world.database.db, grantId)).map((event) => event.type)).toEqual(['grant.given', 'grant.given', 'grant.revoked']);
  });

  it('is read whole or not at all while it is taken back', async () => {
    const { context, id } = await draft();
    const reader = await somebody();
    const { id: grantId } = await executor.execute(giveGrant, withPerson(id, reader.email), context);
    const reads = Array.from({ length: 20 }, async () => executor.ask(getListing, { id }, await reader.now()).then(() => 'seen', (error: { code: string }) => error.code));
    const [outcomes] = await Promise.all([Promise.all(reads), executor.execute(revokeGrant, { id: grantId }, context)]);
    expect(outcomes.filter((one) => one !== 'seen' && one !== 'not_found')).toEqual([]);
    await expect(executor.ask(getListing, { id }, await reader.now())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('ends by the database’s clock, before any workflow has noticed', async () => {
    const { context, id } = await draft();
    const reader = await somebody();
    const { id: grantId } = await executor.execute(giveGrant, withPerson(id, reader.email, 'view', new Date(Date.now() + 60_000).toISOString()), context);
    expect((await reader.now()).actor.grants).toMatchObject([{ recordId: id, endsAt: expect.any(String) as string }]);
    await world.database.db.pool.query(`update record_grant set created_at = now() - interval '2 hours', until = now() - interval '1 second' where id = $1`, [grantId]);
    await expect(executor.ask(getListing, { id }, await reader.now())).rejects.toMatchObject({ code: 'not_found' });
    expect((await executor.ask(listShares, { side: 'received' }, await reader.now())).items).toEqual([]);
  });

  it('stands in the list of both sides, and is given back by whom it was given to', async () => {
    const { context, id } = await draft();
    const reader = await somebody();
    const { id: grantId } = await executor.execute(giveGrant, withPerson(id, reader.email), context);
    const received = await executor.ask(listShares, { side: 'received' }, await reader.now());
    expect(received.items).toMatchObject([{ id: grantId, recordId: id, organisationName: 'Test Agency', mayAnswer: true, mayRevoke: false }]);
    await expect(executor.execute(declineGrant, { id: grantId }, await (await somebody()).now())).rejects.toMatchObject({ code: 'not_found' });
    await executor.execute(declineGrant, { id: grantId }, await reader.now());
    expect((await executor.ask(listShares, { side: 'received' }, await reader.now())).items).toEqual([]);
    expect((await executor.ask(listGrants, { recordType: 'listing', recordId: id }, context)).items).toEqual([]);
  });
});

describe('what a right lets do', () => {
  it('to change is neither to price nor to sell: that is shared in so many words, or not at all', async () => {
    const agent = await somebody('agent');
    const context = await agent.now();
    const id = await listingAt(world, context.actor, 'active');
    const outsider = await somebody('agent', world.otherAgency);
    const price = async (listPrice: number) => executor.execute(changePrice, { id, listPrice }, await outsider.now());
    await executor.execute(giveGrant, withPerson(id, outsider.email, 'edit'), context);
    await executor.execute(editListing, { id, listing: { title: 'Better words' } }, await outsider.now());
    await expect(price(41_000_000)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(executor.execute(withdrawListing, { id, reason: 'no more' }, await outsider.now())).rejects.toMatchObject({ code: 'forbidden' });
    const seen = await executor.ask(getListing, { id }, await outsider.now());
    expect(seen).toMatchObject({ actions: [], canEdit: true, canSell: false });
    await expect(executor.execute(editListing, { id, listing: { title: 'Cheap', listPrice: 1 } }, await outsider.now()), 'nor by the door of editing').rejects.toMatchObject({ code: 'forbidden' });
    await executor.execute(giveGrant, withPerson(id, outsider.email, 'act'), context);
    await price(41_000_000);
    await executor.execute(withdrawListing, { id, reason: 'no more' }, await outsider.now());
    await expect(executor.execute(giveGrant, withPerson(id, 'friend@sharing.test'), await outsider.now()), 'whoever may act shares nothing on').rejects.toMatchObject({ code: 'not_found' });
  });

  it('is one that the kind of record knows, of a record that can be shared', async () => {
    const { context, id } = await draft();
    await expect(executor.execute(giveGrant, { ...withPerson(id, 'a@sharing.test'), recordType: 'property' }, context)).rejects.toMatchObject({ code: 'not_found' });
    const { property_id: propertyId } = await world.database.db.kysely.selectFrom('listing').select('property_id').where('id', '=', id).executeTakeFirstOrThrow();
    const owner = await (await somebody('agency_owner')).now();
    await expect(executor.execute(giveGrant, { ...withPerson(propertyId, 'a@sharing.test'), recordType: 'property' }, owner)).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'recordType' }] } });
    const inquiry = await anInquiry();
    await expect(executor.execute(giveGrant, { ...withPerson(inquiry.id, 'a@sharing.test', 'edit'), recordType: 'inquiry' }, inquiry.agent)).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'right' }] } });
  });
});

describe('an inquiry that is shared', () => {
  it('is read without how to reach who asked, and answered only with the right to act; the lead stays the agency’s', async () => {
    const { id, agent } = await anInquiry();
    const outsider = await somebody('agent', world.otherAgency);
    await expect(executor.ask(getInquiry, { id }, await outsider.now())).rejects.toMatchObject({ code: 'not_found' });
    await executor.execute(giveGrant, { ...withPerson(id, outsider.email), recordType: 'inquiry' }, agent);
    expect(await executor.ask(getInquiry, { id }, await outsider.now())).toMatchObject({ contact: null, canShare: false, actions: [] });
    await expect(executor.execute(answerInquiry, { id, body: 'Yes.' }, await outsider.now())).rejects.toMatchObject({ code: 'forbidden' });
    await world.database.db.kysely.updateTable('lead').set({ assigned_to: null, assigned_at: null }).where('id', 'in', (eb) => eb.selectFrom('inquiry').select('lead_id').where('id', '=', id)).execute();
    const owner = await (await somebody('agency_owner')).now();
    await executor.execute(giveGrant, { ...withPerson(id, outsider.email, 'act'), recordType: 'inquiry' }, owner);
    expect(await executor.execute(answerInquiry, { id, body: 'Yes.' }, await outsider.now())).toMatchObject({ status: 'answered', assignedTo: null });
    expect((await executor.ask(listShares, { side: 'received' }, await outsider.now())).items).toMatchObject([{ recordType: 'inquiry', right: 'act', title: expect.any(String) as string }, { right: 'view' }]);
  });
});

describe('a write that races the end of its share', () => {
  it('is done before it or refused, and nothing is written after it', async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const { context, id } = await draft();
      const editor = await somebody('agent', world.otherAgency);
      const { id: grantId } = await executor.execute(giveGrant, withPerson(id, editor.email, 'edit'), context);
      // Looked up while it was shared, as every request's rights are before its transaction.
      const asked = await editor.now();
      const edit = (n: number) => executor.execute(editListing, { id, listing: { title: `Round ${round}, ${n}` } }, asked).then(() => 'written', (error: { code: string }) => error.code);
      const [written] = await Promise.all([Promise.all([1, 2, 3].map(edit)), executor.execute(revokeGrant, { id: grantId }, context)]);
      outcomes.push(...written, await edit(4));
      await numberEvents(world.database.db);
      const { rows } = await world.database.db.pool.query<{ type: string; at: number }>(
        'select e.type, o.position::int as at from event e join event_order o on o.event_id = e.id where e.aggregate_id = any($1) order by o.position', [[id, grantId]]);
      const revoked = rows.find(({ type }) => type === 'grant.revoked')?.at ?? 0;
      expect(rows.filter(({ type, at }) => type === 'listing.updated' && at > revoked)).toEqual([]);
    }
    expect(outcomes.filter((one) => !['written', 'forbidden'].includes(one))).toEqual([]);
    expect(outcomes).toContain('forbidden');
  });

  it('waits for whoever holds it: taken back while a write is under way, the write comes first; begun after it, the write is refused', async () => {
    const { context, id } = await draft();
    const editor = await somebody('agent', world.otherAgency);
    const { id: grantId } = await executor.execute(giveGrant, withPerson(id, editor.email, 'edit'), context);
    const asked = await editor.now();
    const { db } = world.database;
    // The share is being taken back: its row is held, and not yet written.
    let revoke = () => {};
    const released = new Promise<void>((resolve) => { revoke = resolve; });
    const held = db.kysely.transaction().execute(async (tx) => {
      await tx.updateTable('record_grant').set({ revoked_at: new Date(), version: 2 }).where('id', '=', grantId).execute();
      await released;
    });
    const write = executor.execute(editListing, { id, listing: { title: 'Between' } }, asked).then(() => 'written', (error: { code: string; details: unknown }) => error);
    await expect.poll(async () => (await db.pool.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%record_grant%'`)).rowCount).toBeGreaterThan(0);
    revoke();
    await held;
    expect(await write).toMatchObject({ code: 'forbidden', details: { because: 'share_ended' } });
    const { title } = await db.kysely.selectFrom('listing').select('title').where('id', '=', id).executeTakeFirstOrThrow();
    expect(title).not.toBe('Between');
  });
});

describe('a listing that is shared with another agency', () => {
  it('is seen by its people once one of its owners has accepted, until it is taken back', async () => {
    const { context, id } = await draft();
    const [owner, agent] = [await somebody('agency_owner', world.otherAgency), await somebody('agent', world.otherAgency)];
    const offer = await executor.execute(giveGrant, { subjectType: 'organisation', slug: 'other-agency', recordType: 'listing', recordId: id, right: 'view' }, context);
    expect(offer.status).toBe('offered');
    await expect(executor.ask(getListing, { id }, await agent.now())).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(acceptGrant, { id: offer.id }, await agent.now())).rejects.toMatchObject({ code: 'forbidden' });
    await executor.execute(acceptGrant, { id: offer.id }, await owner.now());
    expect(await executor.ask(getListing, { id }, await agent.now())).toMatchObject({ id });
    await executor.execute(revokeGrant, { id: offer.id }, context);
    await expect(executor.ask(getListing, { id }, await agent.now())).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(acceptGrant, { id: offer.id }, await owner.now())).rejects.toMatchObject({ code: 'expired' });
  });

  it('is refused to its own', async () => {
    const { context, id } = await draft();
    await expect(executor.execute(giveGrant, { subjectType: 'organisation', subjectId: world.agency, recordType: 'listing', recordId: id, right: 'view' }, context)).rejects.toMatchObject({ code: 'conflict', details: { because: 'theirs' } });
    await expect(executor.execute(giveGrant, { subjectType: 'organisation', email: 'a@sharing.test', recordType: 'listing', recordId: id, right: 'view' }, context)).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

/** Somebody asked about a listing: what its agent has to answer. */
async function anInquiry() {
  const agent = await (await somebody('agent')).now();
  const listingId = await listingAt(world, agent.actor, 'active');
  const asker = await somebody();
  const { id } = await executor.execute(askInquiry, { listingId, question: 'Is it quiet?' }, await asker.now());
  return { id, agent };
}

/** What is mailed because of the share's newest event, once the log has numbered it. */
async function told(grantId: string) {
  const { db } = world.database;
  await numberEvents(db);
  const { rows: [row] } = await db.pool.query<EventRow>(`select ${eventColumns} from event e join event_order o on o.event_id = e.id where e.aggregate_id = $1 order by o.position desc limit 1`, [grantId]);
  if (row === undefined) throw new Error('The log has numbered it.');
  await inTransaction(db, world.machine, 'any', (tx) => notificationReactor.react(tx, envelopeOf(row)));
  return (await executor.execute(claimDeliveries, { batchId: row.id, most: 10, appUrl: 'https://lintel.test' }, world.machine)).claimed;
}
