import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addUser, contextOf, createSides, eventsOf, type Sides } from '../../testing';
import { createOrganisation } from './commands/create-organisation';
import { giveGrant } from './commands/give-grant';
import { grantMembership } from './commands/grant-membership';
import { revokeGrant } from './commands/revoke-grant';
import { acceptGrant } from './commands/accept-grant';
import { revokeMembership } from './commands/revoke-membership';
import { getMe } from '../access/queries/get-me';
import { listGrants } from './queries/list-grants';
import { listShares } from './queries/list-shares';
import { listMembers } from './queries/list-members';
import { listOrganisations } from './queries/list-organisations';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  sides = await createSides(test.db);
});
afterAll(() => test.drop());

const as = (role: keyof Sides['own']['actors'], side: 'own' | 'other' = 'own') => contextOf(sides[side].actors[role]);
let counter = 0;
const newUser = () => addUser(test.db.kysely, `hired-${(counter += 1)}@organisations.test`);

describe('an organisation', () => {
  const valid = { kind: 'agency', name: 'Ögäncy & Sons', zone: 'Asia/Kolkata', currency: 'INR', country: 'IN' };

  it('is made with office hours and its first owner, in one transaction', async () => {
    const ownerId = await newUser();
    const made = await executor.execute(createOrganisation, { ...valid, ownerId }, as('platform_admin'));
    expect(made).toMatchObject({ slug: 'ogancy-sons', kind: 'agency' });
    const { calendar } = await test.db.kysely.selectFrom('organisation').select('calendar').where('id', '=', made.id).executeTakeFirstOrThrow();
    expect(calendar).toMatchObject({ zone: 'Asia/Kolkata', week: { monday: [{ from: '09:00', to: '17:00' }], sunday: [] } });
    expect(await eventsOf(test.db, made.id)).toMatchObject([{ type: 'organisation.created', organisation_id: made.id, data: { kind: 'agency' } }]);
    const members = await executor.ask(listMembers, { organisationId: made.id }, as('platform_admin'));
    expect(members.items).toMatchObject([{ userId: ownerId, role: 'agency_owner', scopeName: 'Ögäncy & Sons' }]);
    await expect(executor.execute(createOrganisation, valid, as('platform_admin'))).rejects.toMatchObject({ code: 'conflict', details: { slug: 'ogancy-sons' } });
  });

  it('gets a short name of its own when its name has no plain letters', async () => {
    const made = await executor.execute(createOrganisation, { ...valid, name: 'ಮನೆ' }, as('platform_admin'));
    expect(made.slug).toMatch(/^o-[0-9a-f]{12}$/);
  });

  it('is not made for nobody: an unknown owner undoes it', async () => {
    await expect(executor.execute(createOrganisation, { ...valid, name: 'Undone', ownerId: uuidv7() }, as('platform_admin'))).rejects.toMatchObject({ code: 'not_found' });
    expect((await executor.ask(listOrganisations, { text: 'undone' }, as('platform_admin'))).items).toEqual([]);
  });

  it('is found among the others by name and kind', async () => {
    const { items } = await executor.ask(listOrganisations, { text: 'own', kind: 'agency' }, as('platform_admin'));
    expect(items).toMatchObject([{ id: sides.own.agencyId, name: 'own agency', memberCount: 3 }]);
  });
});

describe('a role', () => {
  it('is given, answered as it is when given again, and taken: seen at the next request', async () => {
    const userId = await newUser();
    const email = `hired-${counter}@organisations.test`;
    const given = await executor.execute(grantMembership, { userId, role: 'agent', scopeId: sides.own.agencyId }, as('platform_admin'));
    expect(await executor.execute(grantMembership, { userId, role: 'agent', scopeId: sides.own.agencyId }, as('agency_owner'))).toEqual(given);
    const actor = await actorByEmail(test.db, email);
    expect(actor.memberships).toEqual([{ role: 'agent', scope: 'organisation', scopeId: sides.own.agencyId, organisationId: sides.own.agencyId, buildingId: null, endsAt: null }]);
    await executor.execute(revokeMembership, { id: given.id, reason: 'moved on' }, as('agency_owner'));
    expect((await actorByEmail(test.db, email)).memberships).toEqual([]);
    expect(await eventsOf(test.db, given.id)).toMatchObject([
      { type: 'membership.granted', organisation_id: sides.own.agencyId, data: { userId, role: 'agent' } },
      { type: 'membership.revoked', aggregate_version: 2, reason: 'moved on' },
    ]);
  });

  it('is given to people of the organisation; whether there is another account, nobody is told', async () => {
    const [stranger, nobody] = [await newUser(), uuidv7()];
    for (const userId of [stranger, nobody])
      await expect(executor.execute(grantMembership, { userId, role: 'agent', scopeId: sides.own.agencyId }, as('agency_owner'))).rejects.toMatchObject({ code: 'not_found', details: { id: userId } });
    const { userId } = sides.own.actors.assistant;
    expect(await executor.execute(grantMembership, { userId, role: 'agent', scopeId: sides.own.agencyId }, as('agency_owner'))).toMatchObject({ userId, role: 'agent' });
  });

  it('in a unit carries the building’s company as its tenant', async () => {
    const userId = await newUser();
    await executor.execute(grantMembership, { userId, role: 'resident', scopeId: sides.own.unitId }, as('platform_admin'));
    const me = await executor.ask(getMe, {}, contextOf(await actorByEmail(test.db, `hired-${counter}@organisations.test`)));
    expect(me.memberships).toMatchObject([
      { role: 'resident', scope: 'unit', scopeId: sides.own.unitId, organisationId: sides.own.buildingCompanyId, scopeName: 'own building · 1A', organisationName: 'own building company' },
    ]);
  });

  it.each([
    ['agent', 'firmId', 'agency_owner', 'not_found'],
    ['analyst', 'agencyId', 'agency_owner', 'forbidden'],
    ['analyst', 'agencyId', 'platform_admin', 'invalid_input'],
    ['platform_admin', null, 'agency_owner', 'forbidden'],
    ['moderator', 'agencyId', 'platform_admin', 'invalid_input'],
    ['agent', null, 'platform_admin', 'invalid_input'],
    ['resident', 'buildingId', 'platform_admin', 'not_found'],
    ['building_manager', 'buildingId', 'building_manager', 'forbidden'],
    ['agency_owner', 'agencyId', 'agent', 'forbidden'],
  ] as const)('%s in %s is refused to %s with %s', async (role, place, by, code) => {
    const scopeId = place === null ? null : sides.own[place];
    await expect(executor.execute(grantMembership, { userId: await newUser(), role, scopeId }, as(by))).rejects.toMatchObject({ code });
  });

  it('of the last owner stays, also when two leave at once', async () => {
    const { items: [only] } = await executor.ask(listMembers, { organisationId: sides.other.agencyId, role: 'agency_owner' }, as('agency_owner', 'other'));
    await expect(executor.execute(revokeMembership, { id: only?.membershipId }, as('agency_owner', 'other'))).rejects.toMatchObject({ code: 'conflict' });
    const userId = await newUser();
    const second = await executor.execute(grantMembership, { userId, role: 'agency_owner', scopeId: sides.other.agencyId }, as('platform_admin'));
    const leaving = contextOf(await actorByEmail(test.db, `hired-${counter}@organisations.test`));
    const outcomes = await Promise.allSettled([
      executor.execute(revokeMembership, { id: only?.membershipId }, as('agency_owner', 'other')), executor.execute(revokeMembership, { id: second.id }, leaving),
    ]);
    expect(outcomes.map((o) => o.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const rest = await executor.ask(listMembers, { organisationId: sides.other.agencyId, role: 'agency_owner' }, as('platform_admin'));
    expect(rest.items).toHaveLength(1);
  });

  it('of a building is seen by the building’s people, not by its residents or another building’s', async () => {
    const organisationId = sides.own.buildingCompanyId;
    const seen = async (context: ReturnType<typeof as>) => (await executor.ask(listMembers, { organisationId }, context)).items.map((m) => m.role);
    expect(await seen(as('building_manager'))).toEqual(expect.arrayContaining(['building_manager', 'building_staff', 'resident', 'unit_owner']));
    await expect(seen(as('resident'))).rejects.toMatchObject({ code: 'not_found' });
    await expect(seen(as('building_manager', 'other'))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a share', () => {
  const recordId = uuidv7();
  const share = { subjectType: 'user', recordType: 'listing', recordId, right: 'view' } as const;

  beforeAll(async () => {
    await test.db.kysely.insertInto('event').values({
      id: uuidv7(), type: 'listing.created', version: 1, aggregate_type: 'listing', aggregate_id: recordId, aggregate_version: 1, organisation_id: sides.own.agencyId,
      origin: 'screen', correlation_id: 'test', data: '{}',
    }).execute();
  });

  it('reaches the person it names, until it is taken back', async () => {
    const { id } = await executor.execute(giveGrant, { ...share, email: 'newcomer@other.test' }, as('agency_owner'));
    expect((await actorByEmail(test.db, 'newcomer@other.test')).grants, 'whoever has not shown that they read mail there is not meant').toEqual([]);
    await test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('email', '=', 'newcomer@other.test').execute();
    expect((await actorByEmail(test.db, 'newcomer@other.test')).grants).toMatchObject([{ recordType: 'listing', recordId, right: 'view' }]);
    const { items } = await executor.ask(listGrants, { recordType: 'listing', recordId }, as('agency_owner'));
    expect(items).toMatchObject([{ id, subjectId: null, subjectName: 'newcomer@other.test', right: 'view', mayRevoke: true }]);
    await executor.execute(revokeGrant, { id }, as('agency_owner'));
    await executor.execute(revokeGrant, { id }, as('agency_owner'));
    expect((await actorByEmail(test.db, 'newcomer@other.test')).grants).toEqual([]);
    expect((await eventsOf(test.db, id)).map((e) => e.type)).toEqual(['grant.given', 'grant.revoked']);
  });

  it('reaches the people of the organisation it names, its buildings’ residents not', async () => {
    await executor.execute(giveGrant, { ...share, subjectType: 'organisation', subjectId: sides.other.buildingCompanyId, right: 'edit' }, as('agency_owner'));
    const grant = { recordType: 'listing', recordId, right: 'edit' };
    expect((await actorByEmail(test.db, 'building-manager@other.test')).grants, 'until it is accepted, it is worth nothing').toEqual([]);
    const received = { side: 'received', organisationId: sides.other.buildingCompanyId };
    const { items: [offer] } = await executor.ask(listShares, received, as('company_owner', 'other'));
    expect(offer).toMatchObject({ status: 'offered', mayAnswer: true, mayRevoke: false, organisationName: 'own agency' });
    expect((await executor.ask(listShares, received, as('agency_owner', 'other'))).items).toEqual([]);
    await executor.execute(acceptGrant, { id: offer?.id }, as('company_owner', 'other'));
    expect((await actorByEmail(test.db, 'building-manager@other.test')).grants).toMatchObject([grant]);
    expect((await actorByEmail(test.db, 'resident@other.test')).grants).toEqual([]);
  });

  it('ends by the database’s clock', async () => {
    const subject = { email: `hired-${counter + 1}@organisations.test` };
    await test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('id', '=', await newUser()).execute();
    const until = new Date(Date.now() + 60_000).toISOString();
    const { id } = await executor.execute(giveGrant, { ...share, ...subject, until }, as('agency_owner'));
    const email = `hired-${counter}@organisations.test`;
    expect((await actorByEmail(test.db, email)).grants).toHaveLength(1);
    await test.db.pool.query(`update record_grant set created_at = now() - interval '2 hours', until = now() - interval '1 second' where id = $1`, [id]);
    expect((await actorByEmail(test.db, email)).grants).toEqual([]);
    await expect(executor.execute(giveGrant, { ...share, ...subject, until: '2020-01-01T00:00:00Z' }, as('agency_owner'))).rejects.toMatchObject({ code: 'expired' });
  });

  it('is given by nobody who does not own the record', async () => {
    const email = 'agency-owner@other.test';
    await expect(executor.execute(giveGrant, { ...share, email }, as('agency_owner', 'other'))).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(giveGrant, { ...share, email, recordId: uuidv7() }, as('agency_owner'))).rejects.toMatchObject({ code: 'not_found' });
  });
});
