import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { sequenceBatch } from '@lintel/db/log';
import { anonymous, type RequestContext, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf, createSides, type Sides } from '../../testing';
import { completeDraft } from '../../testing/listings';
import { suspendUser, updatePreferences } from '../access';
import { giveGrant, grantMembership } from '../organisation';
import { answerInquiry, askInquiry } from '../crm';
import { approveListing, changePrice, createListing, holdListing, publishListing, releaseListing, submitListing } from '../listing';
import type { ActivityEntry } from './contract';
import { markSeen } from './commands/mark-seen';
import { getTimeline } from './queries/get-timeline';
import { listMine } from './queries/list-mine';
import { listSinceLastHere } from './queries/list-since-last-here';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;
let listingId: string;
let inquiryId: string;

const as = (role: keyof Sides['own']['actors'], side: 'own' | 'other' = 'own') => contextOf(sides[side].actors[role]);
const asker = () => contextOf(sides.other.newcomer);

async function sequence(): Promise<void> {
  const client = await test.db.pool.connect();
  try {
    await sequenceBatch(client, 10_000);
  } finally {
    client.release();
  }
}

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
  const draft = await executor.execute(createListing, completeDraft({ agency: sides.own.agencyId }), as('agent'));
  listingId = draft.id;
  await executor.execute(submitListing, { id: listingId }, as('agent'));
  await executor.execute(approveListing, { id: listingId }, as('moderator'));
  await executor.execute(publishListing, { id: listingId }, as('agent'));
  await executor.execute(changePrice, { id: listingId, listPrice: 79_900_000, reason: 'the seller is in a hurry' }, as('agent'));
  await executor.execute(holdListing, { id: listingId, reason: 'a leak' }, as('agent'));
  await executor.execute(releaseListing, { id: listingId }, as('agent'));
  inquiryId = (await executor.execute(askInquiry, { listingId, question: 'Is the roof new?' }, asker())).id;
  await executor.execute(answerInquiry, { id: inquiryId, body: 'It is from last year.' }, as('agent'));
  await sequence();
});
afterAll(() => test.drop());

const timeline = (record: { readonly recordType: string; readonly recordId: string }, context: RequestContext, more: Record<string, unknown> = {}) => executor.ask(getTimeline, { ...record, ...more }, context);
const typesOf = (items: readonly ActivityEntry[]) => items.map((entry) => entry.type);

describe('the timeline of a listing', () => {
  const record = () => ({ recordType: 'listing', recordId: listingId });

  it('tells its agency everything, with who, why and what changed', async () => {
    const { items, nextCursor } = await timeline(record(), as('agency_owner'));
    expect(nextCursor).toBeNull();
    const own = items.filter((entry) => entry.aggregateId === listingId);
    expect(typesOf(own)).toEqual([
      'listing.status_changed', 'listing.status_changed', 'listing.updated', 'listing.price_changed', 'listing.published', 'listing.status_changed', 'listing.approved', 'listing.submitted', 'listing.created',
    ]);
    expect(typesOf(items)).toEqual(expect.arrayContaining(['inquiry.received', 'inquiry.answered', 'property.created']));
    expect(own.find((entry) => entry.type === 'listing.price_changed')).toMatchObject({
      actor: { id: sides.own.actors.agent.userId, name: 'agent@own.test' }, reason: 'the seller is in a hurry', origin: 'screen',
      changed: [{ field: 'listPrice', from: 85_000_000, to: 79_900_000 }],
    });
    expect(own.map((entry) => entry.position)).toEqual(own.map((entry) => entry.position).toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  });

  it('is kept to who did it only for those who may know who did it', async () => {
    const actorId = sides.own.actors.agent.userId ?? '';
    const { items } = await timeline(record(), as('agency_owner'), { actorId, types: ['listing.price_changed'] });
    expect(typesOf(items)).toEqual(['listing.price_changed']);
    expect((await timeline(record(), as('agency_owner'), { actorId: uuidv7() })).items).toEqual([]);
    expect((await timeline(record(), contextOf(anonymous), { actorId })).items).toEqual([]);
    expect((await timeline(record(), as('agency_owner'), { until: '2020-01-01T00:00:00Z' })).items).toEqual([]);
  });

  it('tells the public what is public, without names, reasons and inquiries', async () => {
    const { items } = await timeline(record(), contextOf(anonymous));
    expect(typesOf(items)).toEqual(['listing.status_changed', 'listing.price_changed', 'listing.published', 'listing.status_changed']);
    for (const entry of items) expect(entry).toMatchObject({ actor: null, onBehalfOf: null, reason: null, origin: null });
    expect(JSON.stringify(items)).not.toMatch(/Hold|leak|agent@own/);
  });

  it('tells the asker their own conversation and nothing of how it is handled', async () => {
    const { items } = await timeline(record(), asker());
    expect(typesOf(items).filter((type) => type.startsWith('inquiry'))).toEqual(['inquiry.answered', 'inquiry.received']);
    expect(typesOf(items).filter((type) => type.startsWith('lead'))).toEqual([]);
    expect(items.find((entry) => entry.type === 'inquiry.answered')?.actor).toBeNull();
  });

  it('opens with a grant, and looks absent where one may not see the listing', async () => {
    const { id: draft } = await executor.execute(createListing, completeDraft({ agency: sides.own.agencyId }), as('agent'));
    const hidden = { recordType: 'listing', recordId: draft };
    await expect(timeline(hidden, as('agency_owner', 'other'))).rejects.toMatchObject({ code: 'not_found' });
    await expect(timeline({ recordType: 'listing', recordId: uuidv7() }, as('agent'))).rejects.toMatchObject({ code: 'not_found' });
    await executor.execute(giveGrant, { ...hidden, subjectType: 'user', email: 'agency-owner@other.test', right: 'edit' }, as('agency_owner'));
    const granted = contextOf({ ...sides.other.actors.agency_owner, grants: [{ id: uuidv7(), recordType: 'listing', recordId: draft, right: 'edit' }] });
    expect(typesOf((await timeline(hidden, granted)).items)).toEqual(['listing.created']);
  });

  it('is paged without gaps or repeats, also where most of it is not for the reader', async () => {
    for (const context of [as('agency_owner'), contextOf(anonymous)]) {
      const whole = (await timeline(record(), context, { limit: 100 })).items.map((entry) => entry.id);
      const paged: string[] = [];
      let cursor: string | undefined;
      let pages = 0;
      do {
        const page = await timeline(record(), context, { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(2);
        paged.push(...page.items.map((entry) => entry.id));
        cursor = page.nextCursor ?? undefined;
        pages += 1;
      } while (cursor !== undefined && pages < 50);
      expect(paged).toEqual(whole);
    }
  });
});

describe('other timelines', () => {
  it('of a property and its parcel gather the listings and their inquiries, each entry to those who may see it', async () => {
    const { property_id: propertyId } = await test.db.kysely.selectFrom('listing').select('property_id').where('id', '=', listingId).executeTakeFirstOrThrow();
    const { parcel_id: parcelId } = await test.db.kysely.selectFrom('property').select('parcel_id').where('id', '=', propertyId).executeTakeFirstOrThrow();
    const ofProperty = await timeline({ recordType: 'property', recordId: propertyId }, as('agency_owner'));
    expect(typesOf(ofProperty.items)).toEqual(expect.arrayContaining(['property.created', 'listing.created', 'inquiry.received']));
    const ofParcel = await timeline({ recordType: 'parcel', recordId: parcelId }, as('agency_owner', 'other'));
    expect(new Set(typesOf(ofParcel.items))).toEqual(new Set(['parcel.created', 'listing.published', 'listing.status_changed', 'listing.price_changed']));
    expect(ofParcel.items.every((entry) => entry.actor === null)).toBe(true);
  });

  it('of an inquiry and its lead are the agency’s', async () => {
    const { lead_id: leadId } = await test.db.kysely.selectFrom('inquiry').select('lead_id').where('id', '=', inquiryId).executeTakeFirstOrThrow();
    expect(typesOf((await timeline({ recordType: 'inquiry', recordId: inquiryId }, as('agent'))).items)).toEqual(expect.arrayContaining(['lead.created', 'lead.assigned', 'inquiry.received']));
    await expect(timeline({ recordType: 'lead', recordId: leadId }, asker())).rejects.toMatchObject({ code: 'not_found' });
    await expect(timeline({ recordType: 'inquiry', recordId: inquiryId }, as('agent', 'other'))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of an organisation is its people’s audit', async () => {
    const { userId } = sides.own.actors.agent;
    await executor.execute(grantMembership, { userId, role: 'assistant', scopeId: sides.own.agencyId }, as('agency_owner'));
    const record = { recordType: 'organisation', recordId: sides.own.agencyId };
    const { items } = await timeline(record, as('agency_owner'), { limit: 100 });
    expect(items[0]).toMatchObject({ type: 'membership.granted', actor: { name: 'agency-owner@own.test' }, position: null });
    expect(typesOf(items)).toEqual(expect.arrayContaining(['grant.given', 'listing.created', 'inquiry.received']));
    await expect(timeline(record, as('agency_owner', 'other'))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('one’s own history', () => {
  it('holds what one did and what was done to one’s account, filtered and paged', async () => {
    const userId = sides.other.actors.viewer.userId ?? '';
    const context = as('viewer', 'other');
    for (const theme of ['dark', 'light', 'system'] as const) await executor.execute(updatePreferences, { theme }, context);
    await executor.execute(suspendUser, { id: userId, reason: 'as asked' }, as('platform_admin'));
    const { items } = await executor.ask(listMine, {}, context);
    expect(typesOf(items)).toEqual(['user.suspended', 'user.updated', 'user.updated', 'user.updated']);
    expect(items[0]).toMatchObject({ actor: { name: 'platform-admin@own.test' }, reason: 'as asked', position: null });
    expect(items[1]).toMatchObject({ actor: { id: userId }, changed: [{ field: 'theme' }] });
    expect(typesOf((await executor.ask(listMine, { types: ['user.suspended'] }, context)).items)).toEqual(['user.suspended']);
    const first = await executor.ask(listMine, { limit: 3 }, context);
    const second = await executor.ask(listMine, { limit: 3, cursor: first.nextCursor ?? '' }, context);
    expect([...first.items, ...second.items].map((entry) => entry.id)).toEqual(items.map((entry) => entry.id));
    expect(second.nextCursor).toBeNull();
    expect(typesOf((await executor.ask(listMine, { by: 'others' }, context)).items)).toEqual(['user.suspended']);
    expect(typesOf((await executor.ask(listMine, { by: 'me', kind: 'user', recordId: userId }, context)).items)).toEqual(['user.updated', 'user.updated', 'user.updated']);
    expect((await executor.ask(listMine, { kind: 'listing' }, context)).items).toEqual([]);
    const [newest, , , oldest] = items;
    expect(typesOf((await executor.ask(listMine, { until: newest?.occurredAt ?? '', from: oldest?.occurredAt ?? '' }, context)).items).length).toBeGreaterThan(0);
    expect((await executor.ask(listMine, { until: '2020-01-01T00:00:00Z' }, context)).items).toEqual([]);
    await expect(executor.ask(listMine, { cursor: 'made up' }, context)).rejects.toMatchObject({ code: 'malformed' });
  });

  it('tells what others did since one was last here, once', async () => {
    const context = as('assistant');
    await sequence();
    const before = await executor.ask(listSinceLastHere, {}, context);
    expect(before).toMatchObject({ since: 0, isMore: false });
    expect(before.counts).toMatchObject({ 'listing.published': 1, 'inquiry.received': 1 });
    expect(await executor.execute(markSeen, { position: before.upTo }, context)).toEqual({ seenPosition: before.upTo });
    expect((await executor.ask(listSinceLastHere, {}, context)).items).toEqual([]);
    await executor.execute(changePrice, { id: listingId, listPrice: 78_000_000 }, as('agent'));
    await executor.execute(updatePreferences, { theme: 'dark' }, context);
    await sequence();
    const news = await executor.ask(listSinceLastHere, {}, context);
    expect(typesOf(news.items)).toEqual(['listing.updated', 'listing.price_changed']);
    expect(typesOf((await executor.ask(listSinceLastHere, {}, as('agency_owner', 'other'))).items)).toEqual([]);
  });

  it('remembers no position beyond the log’s end, and never goes back', async () => {
    const context = as('contractor');
    const { seenPosition: end } = await executor.execute(markSeen, { position: Number.MAX_SAFE_INTEGER }, context);
    const { rows } = await test.db.pool.query<{ last_position: number }>('select last_position from event_sequence');
    expect(end).toBe(rows[0]?.last_position);
    expect(await executor.execute(markSeen, { position: 1 }, context)).toEqual({ seenPosition: end });
  });
});
