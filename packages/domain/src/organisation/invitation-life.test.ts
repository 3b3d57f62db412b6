import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type EventEnvelope, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addUser, contextOf, createSides, eventsOf, installTestAccess, type Sides } from '../../testing';
import { claimDeliveries } from '../notification/commands/claim-deliveries';
import { notificationReactor } from '../notification/reactions';
import { acceptInvitation } from './commands/accept-invitation';
import { changeRole } from './commands/change-role';
import { createOrganisation } from './commands/create-organisation';
import { declineInvitation } from './commands/decline-invitation';
import { reinstateMembership } from './commands/reinstate-membership';
import { resendInvitation } from './commands/resend-invitation';
import { revokeInvitation } from './commands/revoke-invitation';
import { sendInvitation } from './commands/send-invitation';
import { suspendMembership } from './commands/suspend-membership';
import { transferOwnership } from './commands/transfer-ownership';
import { wakeInvitation } from './commands/wake-invitation';
import { listInvitations } from './queries/list-invitations';
import { listMyInvitations } from './queries/list-my-invitations';
import { openInvitation } from './queries/open-invitation';

let test: TestDatabase;
let executor: Executor;
let sides: Sides;
let counter = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  installTestAccess();
  sides = await createSides(test.db);
});
afterAll(() => test.drop());

const as = (role: keyof Sides['own']['actors'], side: 'own' | 'other' = 'own') => contextOf(sides[side].actors[role]);
const machine = () => contextOf(system, { origin: 'workflow' });
const someone = async () => {
  const email = `person-${(counter += 1)}@invitations.test`;
  const id = await addUser(test.db.kysely, email);
  await test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('id', '=', id).execute();
  return { id, email, context: async () => contextOf(await actorByEmail(test.db, email)) };
};
const invite = (email: string, role = 'agent') => executor.execute(sendInvitation, { email, role, scopeId: sides.own.agencyId }, as('agency_owner'));
const outdate = (id: string) => test.db.pool.query(`update invitation set sent_at = now() - interval '20 days', expires_at = now() - interval '1 second' where id = $1`, [id]);

describe('an invitation', () => {
  it('is answered as the open one when sent twice, and taken up once by whom it is meant for', async () => {
    const { id: userId, email, context } = await someone();
    const [first, second] = await Promise.all([invite(email), invite(email.toUpperCase())]);
    expect(second.id).toBe(first.id);
    expect((await executor.ask(listMyInvitations, {}, await context())).items).toMatchObject([{ id: first.id, scopeName: 'own agency', role: 'agent', status: 'pending' }]);
    await expect(executor.execute(acceptInvitation, { id: first.id }, as('agent', 'other'))).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(acceptInvitation, { id: first.id }, as('agency_owner'))).rejects.toMatchObject({ code: 'forbidden' });
    const taken = await context();
    const [one, two] = await Promise.all([executor.execute(acceptInvitation, { id: first.id }, taken), executor.execute(acceptInvitation, { id: first.id }, taken)]);
    expect(two).toEqual(one);
    expect((await context()).actor.memberships).toMatchObject([{ role: 'agent', scopeId: sides.own.agencyId }]);
    expect((await eventsOf(test.db, first.id)).map((e) => e.type)).toEqual(['invitation.sent', 'invitation.accepted']);
    expect(JSON.stringify(await eventsOf(test.db, first.id))).not.toContain(email);
    expect(await eventsOf(test.db, one.membershipId)).toMatchObject([{ type: 'membership.granted', data: { userId } }]);
    await expect(invite(email)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is refused after its time by the database’s clock, closed by its workflow, and makes room for another', async () => {
    const { email, context } = await someone();
    const { id } = await invite(email);
    expect(await executor.execute(wakeInvitation, { id }, machine())).toMatchObject({ isFinal: false, next: { kind: 'expiry' } });
    await outdate(id);
    await expect(executor.execute(acceptInvitation, { id }, await context())).rejects.toMatchObject({ code: 'expired' });
    expect((await executor.ask(listMyInvitations, {}, await context())).items).toEqual([]);
    const again = await invite(email);
    expect(again.id).not.toBe(id);
    expect(await executor.execute(wakeInvitation, { id }, machine())).toMatchObject({ isFinal: true, state: 'expired' });
    expect((await eventsOf(test.db, id)).map((e) => e.type)).toEqual(['invitation.sent', 'invitation.expired']);
  });

  it('is sent again after a while, declined or taken back, and then leads nowhere', async () => {
    const { email, context } = await someone();
    const { id } = await invite(email);
    await expect(executor.execute(resendInvitation, { id }, as('agency_owner'))).rejects.toMatchObject({ code: 'rate_limited' });
    await outdate(id);
    expect(await executor.execute(resendInvitation, { id }, as('agency_owner'))).toMatchObject({ status: 'pending', version: 2 });
    await executor.execute(declineInvitation, { id }, await context());
    await expect(executor.execute(acceptInvitation, { id }, await context())).rejects.toMatchObject({ code: 'invalid_transition' });
    const { id: next } = await invite(email);
    await executor.execute(revokeInvitation, { id: next }, as('agency_owner'));
    await expect(executor.execute(acceptInvitation, { id: next }, await context())).rejects.toMatchObject({ code: 'invalid_transition' });
    const { items } = await executor.ask(listInvitations, { organisationId: sides.own.agencyId }, as('agency_owner'));
    expect(items.filter((item) => item.email === email).map((item) => item.status)).toEqual(['revoked', 'declined']);
    expect((await executor.ask(listInvitations, { organisationId: sides.own.agencyId }, as('agent'))).items).toEqual([]);
  });

  it('reaches an address without an account by a letter whose secret nobody else has', async () => {
    const email = `stranger-${(counter += 1)}@invitations.test`;
    const { id } = await invite(email, 'assistant');
    const [sent] = await eventsOf(test.db, id);
    // The reactor reads what the command wrote.
    const event: EventEnvelope = {
      id: uuidv7(), type: 'invitation.sent', version: 1, aggregateType: 'invitation', aggregateId: id, aggregateVersion: 1, organisationId: sides.own.agencyId, actorId: null,
      onBehalfOf: null, sessionId: null, origin: 'screen', reason: null, correlationId: uuidv7(), causationId: null, occurredAt: new Date(), data: sent?.data,
    };
    await inTransaction(test.db, machine(), 'any', (tx) => notificationReactor.react(tx, event));
    const { claimed: [letter] } = await executor.execute(claimDeliveries, { batchId: event.id, most: 5, appUrl: 'http://localhost:3000' }, machine());
    expect(letter).toMatchObject({ to: email, subject: 'agency-owner@own.test invites you to own agency' });
    const token = /\/account\/organisations#([\w-]{43})/.exec(letter?.channel === 'email' ? letter.text : '')?.[1] ?? '';
    expect(await executor.ask(openInvitation, { token }, contextOf(sides.other.newcomer))).toMatchObject({ id, email, role: 'assistant', organisationName: 'own agency', hasAccount: false, status: 'pending' });
    const { rows } = await test.db.pool.query(`select (select string_agg(d::text, '') from delivery d) || (select string_agg(s::text, '') from mailed_secret s) as kept`);
    expect(JSON.stringify(rows)).not.toContain(token);
    await addUser(test.db.kysely, email);
    const unverified = contextOf(await actorByEmail(test.db, email));
    await expect(executor.execute(acceptInvitation, { id }, unverified), 'an address that nobody has verified proves nothing').rejects.toMatchObject({ code: 'not_found' });
    expect(await executor.execute(acceptInvitation, { id, token }, unverified)).toMatchObject({ organisationId: sides.own.agencyId });
    await expect(executor.ask(openInvitation, { token: 'x'.repeat(43) }, contextOf(sides.other.newcomer))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not sent for roles or places that are not one’s to give', async () => {
    const send = (role: string, scopeId: string, by = as('agency_owner')) => executor.execute(sendInvitation, { email: 'a@b.test', role, scopeId }, by);
    await expect(send('agent', sides.other.agencyId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(send('resident', sides.own.unitId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(send('agent', sides.own.agencyId, as('agent'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(send('building_manager', sides.own.buildingId, as('building_manager'))).rejects.toMatchObject({ code: 'forbidden' });
    expect(await send('building_manager', sides.own.buildingId, as('company_owner'))).toMatchObject({ status: 'pending' });
    await expect(send('platform_admin', sides.own.agencyId, as('platform_admin'))).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('an organisation of one’s own', () => {
  const found = async () => {
    const owner = await someone();
    const { id } = await executor.execute(createOrganisation, { kind: 'provider', name: `Repairs ${counter}`, zone: 'UTC', currency: 'USD', country: 'US' }, await owner.context());
    return { owner, id };
  };
  const join = async (organisationId: string, by: Awaited<ReturnType<typeof someone>>) => {
    const person = await someone();
    const { id } = await executor.execute(sendInvitation, { email: person.email, role: 'provider', scopeId: organisationId }, await by.context());
    const { membershipId } = await executor.execute(acceptInvitation, { id }, await person.context());
    return { person, membershipId };
  };

  it('belongs to whoever makes it, whatever owner they name', async () => {
    const { owner, id } = await found();
    expect((await owner.context()).actor.memberships.map((m) => [m.role, m.scopeId])).toEqual([['company_owner', id], ['provider', id]]);
    const other = await someone();
    await expect(executor.execute(createOrganisation, { kind: 'agency', name: 'For another', zone: 'UTC', currency: 'USD', country: 'US', ownerId: other.id }, await owner.context()))
      .rejects.toMatchObject({ code: 'forbidden' });
  });

  it('changes hands in one step, and the old owner keeps another role or leaves', async () => {
    const { owner, id } = await found();
    const { person, membershipId } = await join(id, owner);
    await executor.execute(transferOwnership, { membershipId, keepAs: 'provider' }, await owner.context());
    expect((await person.context()).actor.memberships.map((m) => m.role).toSorted()).toEqual(['company_owner', 'provider']);
    expect((await owner.context()).actor.memberships.map((m) => m.role)).toEqual(['provider']);
    await expect(executor.execute(transferOwnership, { membershipId, keepAs: null }, await owner.context())).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('holds a member back and lets them in again; the last owner is out of reach', async () => {
    const { owner, id } = await found();
    const { person, membershipId } = await join(id, owner);
    await executor.execute(suspendMembership, { id: membershipId }, await owner.context());
    expect((await person.context()).actor.memberships).toEqual([]);
    await executor.execute(reinstateMembership, { id: membershipId }, await owner.context());
    expect((await person.context()).actor.memberships).toHaveLength(1);
    const mine = await test.db.kysely.selectFrom('membership').select('id').where('user_id', '=', owner.id).where('role', '=', 'company_owner').executeTakeFirstOrThrow();
    for (const command of [changeRole, suspendMembership])
      await expect(executor.execute(command, { id: mine.id, role: 'provider' }, await owner.context())).rejects.toMatchObject({ code: 'conflict' });
  });

  it('keeps one owner in the database too, when two rows go at the same moment', async () => {
    const { owner, id } = await found();
    const { membershipId } = await join(id, owner);
    await executor.execute(changeRole, { id: membershipId, role: 'company_owner' }, await owner.context());
    const clients = await Promise.all([test.db.pool.connect(), test.db.pool.connect()]);
    const { rows: owners } = await test.db.pool.query<{ id: string }>(`select id from membership where organisation_id = $1 and role = 'company_owner'`, [id]);
    for (const [index, client] of clients.entries()) await client.query(`begin; update membership set revoked_at = now() where id = '${owners[index]?.id ?? ''}'`);
    const outcomes = await Promise.allSettled(clients.map((client) => client.query('commit')));
    for (const client of clients) client.release();
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { rows: [left] } = await test.db.pool.query<{ n: number }>(`select count(*)::int as n from membership where organisation_id = $1 and role = 'company_owner' and revoked_at is null`, [id]);
    expect(left?.n).toBe(1);
  });
});
