import { createExecutor, type Executor } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMembership, addUser, contextOf, createWorld, listingAt, signInAs, type World } from '../../testing';
import { getInquiry } from '../crm';
import { getListing, listListings } from '../listing';
import { listMembers } from '../organisation';
import { markRead } from '../notification/commands/mark-read';
import { listNotifications } from '../notification/queries/list-notifications';
import { resolveSession } from './actors';
import { getMe } from './queries/get-me';

let world: World;
let executor: Executor;
let userId: string;
let sessionId: string;
const slugs = ['test-agency', 'other-agency'] as const;

/** One person with a desk in two agencies. */
beforeAll(async () => {
  world = await createWorld();
  executor = createExecutor(world.database.db);
  const { kysely } = world.database.db;
  userId = await addUser(kysely, 'both@standing.test', { password: 'correct horse battery staple' });
  for (const organisationId of [world.agency, world.otherAgency]) await addMembership(kysely, userId, 'agency_owner', organisationId, organisationId);
  ({ sessionId } = await signInAs(executor, 'both@standing.test', 'correct horse battery staple'));
});
afterAll(() => world.drop());

async function standing(within?: string) {
  const actor = await resolveSession(world.database.db, sessionId, within);
  if (actor === undefined) throw new Error('The session lives.');
  return contextOf(actor);
}

async function share(subject: { subject_type: 'user' | 'organisation'; subject_id: string }): Promise<string> {
  const record_id = uuidv7();
  await world.database.db.kysely.insertInto('record_grant').values({ id: uuidv7(), organisation_id: world.buildingCompany, ...subject, record_type: 'listing', record_id, right: 'view' }).execute();
  return record_id;
}

describe('somebody with several organisations, in the name of one', () => {
  it('has that one’s roles and shares, by its short name or its id, and no others', async () => {
    const [mine, first, second] = [
      await share({ subject_type: 'user', subject_id: userId }), await share({ subject_type: 'organisation', subject_id: world.agency }), await share({ subject_type: 'organisation', subject_id: world.otherAgency }),
    ];
    for (const name of ['test-agency', world.agency]) {
      const { actor } = await standing(name);
      expect(actor).toMatchObject({ userId, within: world.agency, memberships: [{ organisationId: world.agency }] });
      expect(actor.grants.map((grant) => grant.recordId).toSorted()).toEqual([mine, first].toSorted());
    }
    const everywhere = (await standing()).actor;
    expect(everywhere.memberships).toHaveLength(2);
    expect(everywhere.grants.map((grant) => grant.recordId)).toEqual(expect.arrayContaining([mine, first, second]));
  });

  it('has nothing in an organisation that is not theirs, or is not there', async () => {
    for (const name of ['test-buildings', 'nowhere', world.buildingCompany, uuidv7()]) expect((await standing(name)).actor.memberships).toEqual([]);
  });

  it('still knows every place they may go to', async () => {
    const { memberships } = await executor.ask(getMe, {}, await standing('test-agency'));
    expect(new Set(memberships.map((m) => m.organisationSlug))).toEqual(new Set(slugs));
  });

  it('sees no draft, member or record of the other', async () => {
    const drafts = [await listingAt(world, await world.person('agent'), 'draft'), await listingAt(world, await world.person('agent', world.otherAgency), 'draft')];
    for (const [index, name] of slugs.entries()) {
      const context = await standing(name);
      const { items } = await executor.ask(listListings, { reviewStatus: ['draft'] }, context);
      expect(items.map((item) => item.id)).toEqual([drafts[index]]);
      await expect(executor.ask(getListing, { id: drafts[1 - index] }, context)).rejects.toMatchObject({ code: 'not_found' });
      await expect(executor.ask(listMembers, { organisationId: index === 0 ? world.otherAgency : world.agency }, context)).rejects.toMatchObject({ code: 'not_found' });
    }
    expect((await executor.ask(listListings, { reviewStatus: ['draft'] }, await standing())).items).toHaveLength(2);
    await expect(executor.ask(getInquiry, { id: drafts[0] }, await standing('test-agency'))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('counts as unread what concerns it and oneself, and reads no more than that', async () => {
    for (const organisation_id of [world.agency, world.otherAgency, world.otherAgency, null])
      await world.database.db.kysely.insertInto('delivery').values({
        id: uuidv7(), event_id: uuidv7(), batch_id: uuidv7(), kind: 'membership_granted', channel: 'in_app', user_id: userId, organisation_id, record_type: 'membership', record_id: uuidv7(), params: '{}', recipient: userId,
      }).execute();
    const unread = async (name?: string) => (await executor.ask(listNotifications, {}, await standing(name))).unread;
    expect([await unread('test-agency'), await unread('other-agency'), await unread()]).toEqual([2, 3, 4]);
    expect(await executor.execute(markRead, { ids: 'all' }, await standing('test-agency'))).toEqual({ read: 2 });
    expect([await unread('test-agency'), await unread('other-agency')]).toEqual([0, 2]);
  });
});
