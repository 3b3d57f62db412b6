import type { Executor } from '@lintel/db';
import { type Actor, type RequestContext, type StandIn, standInMay, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMembership, addUser, contextOf, createWorld, eventsOf, listingAt, signInAs, type World } from '../../testing';
import { getMe, getSecurity, listMyApiKeys, listMySessions, resolveSession, rotateSession } from '../access';
import { editListing, getListing, listListings } from '../listing';
import { changeRole, giveGrant, listMembers, suspendMembership } from '../organisation';
import { operations } from '../registry';
import { allowedByRights, allowedToImpersonate } from './allowed';
import { stopActing } from './commands/end-acting';
import { giveDelegation } from './commands/give-delegation';
import { revokeDelegation } from './commands/revoke-delegation';
import { startDelegation } from './commands/start-delegation';
import { startImpersonation } from './commands/start-impersonation';
import { getActing } from './queries/get-acting';
import { listDelegations } from './queries/list-delegations';
import { resolveActing } from './resolve';

let world: World;
let executor: Executor;
const password = 'correct horse battery staple';
let counter = 0;

beforeAll(async () => {
  world = await createWorld();
  ({ executor } = world);
});
afterAll(() => world.drop());

/** Somebody with a role in the agency, signed in and freshly proved. */
async function signedIn(role: 'agent' | 'assistant' | 'agency_owner' | 'platform_admin'): Promise<{ readonly userId: string; readonly sessionId: string; readonly membershipId: string; readonly actor: Actor }> {
  const email = `${role}-${(counter += 1)}@acting.test`;
  const userId = await addUser(world.database.db.kysely, email, { password });
  const scopeId = role === 'platform_admin' ? null : world.agency;
  const membershipId = await addMembership(world.database.db.kysely, userId, role, scopeId, scopeId);
  const { sessionId } = await signInAs(executor, email, password);
  const actor = await resolveSession(world.database.db, sessionId);
  if (actor === undefined) throw new Error('The session lives.');
  return { userId, sessionId, membershipId, actor };
}

async function delegated(rights: ('listings' | 'inquiries')[] = ['listings'], until: string | null = null) {
  const [principal, delegate] = [await signedIn('agent'), await signedIn('assistant')];
  const given = await executor.execute(giveDelegation, { organisationId: world.agency, delegateId: delegate.userId, rights, until }, contextOf(principal.actor));
  const acting = await executor.execute(startDelegation, { id: given.id }, contextOf(delegate.actor));
  return { principal, delegate, delegationId: given.id, actingId: acting.id, standing: () => resolveActing(world.database.db, delegate.sessionId, acting.id) };
}

async function contextFor(standing: () => Promise<Actor | undefined>) {
  const actor = await standing();
  if (actor === undefined) throw new Error('They stand in.');
  return contextOf(actor);
}

async function impersonated() {
  const [admin, person] = [await signedIn('platform_admin'), await signedIn('agent')];
  const { id } = await executor.execute(startImpersonation, { userId: person.userId, reason: 'They cannot find their draft' }, contextOf(admin.actor));
  return { admin, person, actingId: id, standing: () => resolveActing(world.database.db, admin.sessionId, id) };
}

/** What tells how somebody signs in, and what opens their account to programs. */
const secrets = (context: RequestContext): readonly Promise<unknown>[] => [executor.ask(getSecurity, {}, context), executor.ask(listMyApiKeys, {}, context), executor.ask(listMySessions, {}, context)];

describe('a delegation', () => {
  it('lets an assistant do an agent’s work, and the log names both', async () => {
    const { principal, delegate, standing } = await delegated();
    const id = await listingAt(world, principal.actor, 'draft');
    await executor.execute(editListing, { id, listing: { title: 'By an assistant' } }, await contextFor(standing));
    const edited = await world.database.db.kysely.selectFrom('event').select(['type', 'actor_id', 'on_behalf_of', 'session_id']).where('aggregate_id', '=', id).orderBy('aggregate_version', 'desc').limit(1).executeTakeFirst();
    expect(edited).toMatchObject({ type: 'listing.updated', actor_id: delegate.userId, on_behalf_of: principal.userId, session_id: delegate.sessionId });
  });

  it('gives what was entrusted and nothing else of the agent’s', async () => {
    const { principal, standing } = await delegated(['inquiries']);
    const id = await listingAt(world, principal.actor, 'draft');
    const context = await contextFor(standing);
    await expect(executor.execute(editListing, { id, listing: { title: 'Widened' } }, context)).rejects.toMatchObject({ code: 'forbidden', details: { because: 'standing_in' } });
    for (const secret of secrets(context)) await expect(secret).rejects.toMatchObject({ code: 'forbidden' });
    expect((await executor.ask(getMe, {}, context)).memberships.every((m) => m.organisationId === world.agency)).toBe(true);
  });

  it('gives no more than the agent may do themselves, in that organisation alone', async () => {
    const { principal, delegate, standing } = await delegated();
    await addMembership(world.database.db.kysely, principal.userId, 'agency_owner', world.otherAgency, world.otherAgency);
    const elsewhere = await listingAt(world, await world.person('agent', world.otherAgency), 'draft');
    const context = await contextFor(standing);
    await expect(executor.ask(getListing, { id: elsewhere }, context)).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.ask(listMembers, { organisationId: world.otherAgency }, context)).rejects.toMatchObject({ code: 'not_found' });
    expect(context.actor).toMatchObject({ within: world.agency, isSteppedUp: false, standIn: { userId: delegate.userId } });
  });

  it('cannot be widened from within: roles, shares, delegations and further standing in are refused', async () => {
    const { principal, delegate, delegationId, standing } = await delegated(['listings', 'inquiries']);
    const context = await contextFor(async () => ({ ...(await standing()) as Actor, isSteppedUp: true }));
    const refused = [
      executor.execute(changeRole, { id: principal.membershipId, role: 'agency_owner' }, context), executor.execute(suspendMembership, { id: delegate.membershipId }, context),
      executor.execute(giveGrant, { subjectType: 'user', email: 'somebody@elsewhere.test', recordType: 'listing', recordId: uuidv7(), right: 'edit' }, context),
      executor.execute(giveDelegation, { organisationId: world.agency, delegateId: delegate.userId, rights: ['listings', 'inquiries'] }, context),
      executor.execute(startDelegation, { id: delegationId }, context), executor.execute(startImpersonation, { userId: delegate.userId, reason: 'nested' }, context),
    ];
    for (const attempt of refused) await expect(attempt).rejects.toMatchObject({ code: 'forbidden', details: { because: 'standing_in' } });
  });

  it('ends at once when either side takes it back, when the assistant is suspended, and when its time is over by the database’s clock', async () => {
    for (const side of ['principal', 'delegate'] as const) {
      const one = await delegated();
      expect(await one.standing()).toBeDefined();
      await executor.execute(revokeDelegation, { id: one.delegationId }, contextOf(one[side].actor));
      expect(await one.standing()).toBeUndefined();
      expect((await eventsOf(world.database.db, one.actingId)).map((event) => event.type)).toEqual(['acting.started', 'acting.ended']);
      await expect(executor.execute(startDelegation, { id: one.delegationId }, contextOf(one.delegate.actor))).rejects.toMatchObject({ code: 'expired' });
    }
    const suspended = await delegated();
    await executor.execute(suspendMembership, { id: suspended.delegate.membershipId, reason: 'on leave' }, contextOf((await signedIn('agency_owner')).actor));
    expect(await suspended.standing()).toBeUndefined();
    const timed = await delegated(['listings'], new Date(Date.now() + 3_600_000).toISOString());
    await world.database.db.kysely.updateTable('delegation').set({ created_at: new Date(Date.now() - 7_200_000), until: new Date(Date.now() - 1_000) }).where('id', '=', timed.delegationId).execute();
    expect(await timed.standing()).toBeUndefined();
  });

  it('is the delegate’s session’s alone, and goes on under another id of it', async () => {
    const { delegate, actingId } = await delegated();
    const stranger = await signedIn('assistant');
    expect(await resolveActing(world.database.db, stranger.sessionId, actingId)).toBeUndefined();
    for (const wrong of [uuidv7(), 'no-id', '']) expect(await resolveActing(world.database.db, delegate.sessionId, wrong)).toBeUndefined();
    const { sessionId } = await executor.execute(rotateSession, { id: delegate.sessionId }, world.machine);
    expect(await resolveActing(world.database.db, delegate.sessionId, actingId)).toBeUndefined();
    expect(await resolveActing(world.database.db, sessionId ?? '', actingId)).toMatchObject({ sessionId });
  });

  it('is for colleagues, and shown to both sides and to owners only', async () => {
    const principal = await signedIn('agent');
    const outsider = await world.person('agent', world.otherAgency);
    await expect(executor.execute(giveDelegation, { organisationId: world.agency, delegateId: outsider.userId, rights: ['listings'] }, contextOf(principal.actor))).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(giveDelegation, { organisationId: world.agency, delegateId: principal.userId, rights: ['listings'] }, contextOf(principal.actor))).rejects.toMatchObject({ code: 'conflict' });
    const { delegationId, delegate } = await delegated();
    const seenBy = async (actor: Actor) => (await executor.ask(listDelegations, { organisationId: world.agency }, contextOf(actor))).items.filter((item) => item.id === delegationId);
    expect(await seenBy(delegate.actor)).toMatchObject([{ mayStart: true, mayRevoke: true }]);
    expect(await seenBy(await world.person('agency_owner'))).toMatchObject([{ mayStart: false, mayRevoke: true }]);
    expect(await seenBy(principal.actor)).toEqual([]);
    await expect(executor.execute(revokeDelegation, { id: delegationId }, contextOf(outsider))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('an administrator who looks through another’s eyes', () => {
  it('sees their desk, changes nothing, and the log and its trail say who and why', async () => {
    const { admin, person, actingId, standing } = await impersonated();
    const id = await listingAt(world, person.actor, 'draft');
    const context = await contextFor(standing);
    expect((await executor.ask(listListings, { reviewStatus: ['draft'], listAgentId: person.userId }, context)).items.map((item) => item.id)).toEqual([id]);
    await expect(executor.execute(editListing, { id, listing: { title: 'By nobody' } }, context)).rejects.toMatchObject({ code: 'forbidden', details: { because: 'standing_in' } });
    const started = (await eventsOf(world.database.db, actingId)).filter((event) => event.type === 'acting.started');
    expect(new Set(started.map((event) => event.organisation_id))).toEqual(new Set([null, world.agency]));
    for (const event of started) expect(event).toMatchObject({ actor_id: admin.userId, reason: 'They cannot find their draft', data: { kind: 'impersonation', subjectId: person.userId } });
    expect(await executor.ask(getActing, { id: actingId }, context)).toMatchObject({ kind: 'impersonation', isOver: false });
  });

  it('reads no secret and starts nothing else from there', async () => {
    const { person, standing } = await impersonated();
    const context = await contextFor(standing);
    for (const secret of secrets(context)) await expect(secret).rejects.toMatchObject({ code: 'forbidden' });
    await expect(executor.execute(startImpersonation, { userId: person.userId, reason: 'nested' }, { ...context, actor: { ...context.actor, isSteppedUp: true } })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('needs a fresh proof and a reason, and is refused for oneself and for those who run the platform', async () => {
    const admin = await signedIn('platform_admin');
    const person = await signedIn('agent');
    const start = (userId: string, reason: string, actor = admin.actor) => executor.execute(startImpersonation, { userId, reason }, contextOf(actor));
    await expect(start(person.userId, 'why not', { ...admin.actor, isSteppedUp: false })).rejects.toMatchObject({ code: 'step_up_required' });
    await expect(start(person.userId, '')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(start(admin.userId, 'myself')).rejects.toMatchObject({ code: 'conflict' });
    await expect(start((await signedIn('platform_admin')).userId, 'a colleague')).rejects.toMatchObject({ code: 'conflict', details: { because: 'runs_platform' } });
    await expect(start(person.userId, 'an agent', (await signedIn('agency_owner')).actor)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(start(person.userId, 'by a key', { ...admin.actor, sessionId: null })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is out at once: ended, over by the database’s clock, or no administrator any more', async () => {
    const ended = await impersonated();
    await executor.execute(stopActing, { id: ended.actingId }, await contextFor(ended.standing));
    expect(await ended.standing()).toBeUndefined();
    expect(await resolveSession(world.database.db, ended.admin.sessionId)).toMatchObject({ userId: ended.admin.userId });
    const over = await impersonated();
    await world.database.db.kysely.updateTable('acting').set({ started_at: new Date(Date.now() - 3_600_000), expires_at: new Date(Date.now() - 1_000) }).where('id', '=', over.actingId).execute();
    expect(await over.standing()).toBeUndefined();
    const demoted = await impersonated();
    await world.database.db.kysely.updateTable('membership').set({ revoked_at: new Date() }).where('id', '=', demoted.admin.membershipId).execute();
    expect(await demoted.standing()).toBeUndefined();
    const promoted = await impersonated();
    await addMembership(world.database.db.kysely, promoted.person.userId, 'moderator', null, null);
    expect(await promoted.standing()).toBeUndefined();
  });

  it('looks through one pair of eyes at a time', async () => {
    const first = await impersonated();
    const another = await signedIn('agent');
    await executor.execute(startImpersonation, { userId: another.userId, reason: 'The next one' }, contextOf(first.admin.actor));
    expect(await first.standing()).toBeUndefined();
  });
});

describe('whatever is built', () => {
  const standing = (allowed: StandIn) => operations.filter((operation) => standInMay({ standIn: allowed }, operation));
  const who = { userId: uuidv7(), actingId: uuidv7(), endsAt: new Date().toISOString() };

  it('lets whoever stands in read the public pages, and an administrator the homes and houses of whom they look through', () => {
    const standIns = [{ kind: 'delegation', ...who, ...allowedByRights([]) }, { kind: 'impersonation', ...who, ...allowedToImpersonate }] as const;
    const names = standIns.map((standIn) => new Set(standing(standIn).map((operation) => operation.name)));
    for (const name of ['agent.list', 'agent.get', 'agency.list', 'listing.get', 'listing.history', 'search.listings']) expect(names.map((open) => [name, open.has(name)])).toEqual([[name, true], [name, true]]);
    for (const name of ['residency.listMine', 'verification.list', 'houseRules.get', 'lease.list', 'grant.listShares']) expect(names.map((open) => [name, open.has(name)])).toEqual([[name, false], [name, true]]);
    const known = operations.map((operation) => operation.name);
    expect(allowedToImpersonate.allowed.filter((name) => !known.some((one) => (name.endsWith('.') ? one.startsWith(name) : one === name)))).toEqual([]);
  });

  it('is no command to an administrator who stands in, and tells them nothing of accounts, keys, webhooks, mail or exports', () => {
    const open = standing({ kind: 'impersonation', ...who, ...allowedToImpersonate });
    expect(open.filter((operation) => operation.kind === 'command').map((operation) => operation.name)).toEqual(['acting.end']);
    expect(open.map((operation) => operation.name).filter((name) => /^(session|passkey|totp|recoveryCode|apiKey|webhook|emailChange|passwordReset|registration|privacy|export|admin|audit|configuration\.(?!mine)|user\.(?!getMe)|backup|delivery|identity|invitation)/.test(name))).toEqual([]);
  });

  it('is closed to a delegate where it asks for a proof, answers with a secret, or is about people and their rights', () => {
    const open = standing({ kind: 'delegation', ...who, ...allowedByRights(['listings', 'inquiries']) });
    expect(open.length).toBeGreaterThan(20);
    const names = operations.map((operation) => operation.name);
    expect(allowedByRights(['listings', 'inquiries']).allowed.filter((name) => !names.includes(name))).toEqual([]);
    expect(open.map((operation) => operation.name).filter((name) => /save|search\.(?!listings|suggest|places)|notification|activity\.(?!timeline)/.test(name))).toEqual([]);
    for (const operation of open) expect(operation.kind === 'command' && (operation.stepUp === true || operation.secretAnswer === true)).toBe(false);
    expect(open.filter((operation) => operation.kind === 'command').map((operation) => operation.name.split('.')[0]).filter((area) => !['listing', 'openHouse', 'inquiry', 'media', 'acting'].includes(area ?? ''))).toEqual([]);
  });
});
