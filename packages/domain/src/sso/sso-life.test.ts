import { createGuardedFetch } from '@lintel/adapters/guarded-http';
import { TxtUnanswered } from '@lintel/adapters/identity';
import { createSamlIdp } from '@lintel/adapters/identity/testing';
import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, anonymous, type EventEnvelope, system, uuidv7 } from '@lintel/kernel';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOfSession, addMembership, addOrganisation, addUser, contextOf, eventsOf, installTestAccess, signInAs } from '../../testing';
import { acceptIdentity, findFlow, getMe, resolveSession } from '../access';
import type { SaidOfPerson } from '../access/identity-contract';
import { changeRole, revokeMembership, suspendMembership } from '../organisation';
import {
  activateSso, addSsoDomain, admitIdpStart, checkSsoDomain, concludeSso, configureSso, connectionSettings, disableSso, getSso, listRequiredSso, lookUpSso, noteSsoFailure, receiveAssertion, removeSso, removeSsoDomain, setSsoRules, ssoReactor,
  startSsoSignIn, startSsoTest,
} from '.';

let test: TestDatabase;
let executor: Executor;
let organisationId: string;
let owner: Actor;
let domain: string;
let made = 0;
const password = 'a long password';
const txt = new Map<string, readonly string[] | 'away'>();
const reactor = ssoReactor({
  resolveTxt: (name) => { const found = txt.get(name) ?? []; return found === 'away' ? Promise.reject(new TxtUnanswered('away')) : Promise.resolve(found); },
  fetch: createGuardedFetch({ allowedRanges: ['127.0.0.0/8'] }),
});

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  installTestAccess();
});
afterAll(() => test.drop());
beforeEach(async () => {
  made += 1;
  domain = `acme-${made}.example`;
  organisationId = await addOrganisation(test.db.kysely, 'agency', `agency ${made}`);
  owner = await member('agency_owner', `owner@${domain}`);
});

async function member(role: 'agency_owner' | 'agent', email: string): Promise<Actor> {
  const id = await addUser(test.db.kysely, email, { password });
  await test.db.kysely.updateTable('app_user').set({ email_verified_at: new Date() }).where('id', '=', id).execute();
  await addMembership(test.db.kysely, id, role, organisationId, organisationId);
  return actorOfSession(executor, (await signInAs(executor, email, password)).sessionId);
}

const as = (actor: Actor) => contextOf(actor);
const configure = (settings: unknown, actor = owner) => executor.execute(configureSso, { organisationId, name: 'Acme', settings }, as(actor));
const oidc = { kind: 'oidc', issuer: 'https://id.acme.example/', clientId: 'lintel', clientSecret: 'a secret of the provider' };
const shown = async (actor = owner) => (await executor.ask(getSso, { organisationId }, as(actor))).connection;
const said = (more: Partial<SaidOfPerson> = {}): SaidOfPerson => ({ issuer: 'https://id.acme.example', subject: 'ann', email: `ann@${domain}`, isEmailVerified: true, name: 'Ann', groups: ['staff'], ...more });

/** What the worker does with the event that a record wrote last. */
async function react(aggregateId: string, type: string): Promise<void> {
  const row = (await eventsOf(test.db, aggregateId)).findLast((event) => event.type === type);
  if (row === undefined) throw new Error(`No ${type}`);
  const event = { ...row, version: 1, aggregateId, aggregateVersion: row.aggregate_version, organisationId: row.organisation_id } as unknown as EventEnvelope;
  await inTransaction(test.db, contextOf(system), 'any', (tx) => reactor.react(tx, event));
}

async function proveDomain(connectionId: string): Promise<void> {
  const { id } = await executor.execute(addSsoDomain, { connectionId, domain }, as(owner));
  const record = (await shown())?.domains[0]?.record;
  txt.set(record?.name ?? '', ['v=spf1 -all', record?.value ?? '']);
  await react(id, 'sso_domain.added');
}

async function testConnection(id: string, more: Partial<SaidOfPerson> = {}): Promise<void> {
  const { handle } = await executor.execute(startSsoTest, { id }, as(owner));
  expect(await executor.execute(concludeSso, { handle, said: said(more), replaces: owner.sessionId }, contextOf(system))).toMatchObject({ outcome: 'tested' });
}

/** Set up, tested, proved and switched on. */
async function activated(rules: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { id } = await configure(oidc);
  await executor.execute(setSsoRules, { id, groupClaim: 'groups', roles: [{ group: 'staff', role: 'agent' }, { group: 'helpers', role: 'assistant' }], defaultRole: null, isRequired: false, allowsIdpStart: false, ...rules }, as(owner));
  await proveDomain(id);
  await testConnection(id);
  await executor.execute(activateSso, { id }, as(owner));
  return id;
}

async function signIn(more: Partial<SaidOfPerson> = {}) {
  const asked = await executor.execute(startSsoSignIn, { email: `someone@${domain}`, returnTo: '/desk' }, contextOf(anonymous));
  if (asked.outcome !== 'go') throw new Error('Nobody is sent anywhere.');
  return executor.execute(concludeSso, { handle: asked.handle, said: said(more) }, contextOf(system));
}

const rolesOf = async (sessionId: string) => (await resolveSession(test.db, sessionId))?.memberships.map(({ role }) => role) ?? [];
const placeOf = async (sessionId: string) =>
  (await test.db.kysely.selectFrom('membership').select('membership.id').innerJoin('session', 'session.user_id', 'membership.user_id').where('session.id', '=', sessionId).executeTakeFirstOrThrow()).id;
const sessionOf = (outcome: Awaited<ReturnType<typeof signIn>>) => {
  if (outcome.outcome !== 'signed_in') throw new Error(JSON.stringify(outcome));
  return outcome.sessionId;
};

describe('setting it up', () => {
  it('keeps the secret sealed, tells it to nobody, and sends it to no other provider', async () => {
    const { id } = await configure(oidc);
    const row = await test.db.kysely.selectFrom('sso_connection').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row.client_secret?.toString('latin1')).not.toContain(oidc.clientSecret);
    expect(row.issuer).toBe('https://id.acme.example');
    expect(await connectionSettings(test.db, id)).toMatchObject({ clientSecret: oidc.clientSecret, redirectUri: `https://lintel.test/api/sign-in/callback/${id}` });
    expect(JSON.stringify(await shown())).not.toContain(oidc.clientSecret);
    const { clientSecret: _secret, ...without } = oidc;
    await configure(without);
    expect(await connectionSettings(test.db, id)).toMatchObject({ clientSecret: oidc.clientSecret });
    await configure({ ...without, issuer: 'https://elsewhere.example' });
    expect(await connectionSettings(test.db, id)).toMatchObject({ clientSecret: undefined });
    expect(JSON.stringify(await eventsOf(test.db, id))).not.toMatch(/secret of|acme/);
  });

  it('is an owner’s, who has just proved who they are', async () => {
    const agent = await member('agent', `agent@${domain}`);
    await expect(configure(oidc, agent)).rejects.toMatchObject({ code: 'forbidden' });
    const { id } = await configure(oidc);
    await expect(executor.execute(disableSso, { id, expectedVersion: 99 }, as(agent))).rejects.toMatchObject({ code: 'not_found' });
    await expect(executor.execute(disableSso, { id, expectedVersion: 99 }, as(owner))).rejects.toMatchObject({ code: 'stale_version' });
    await expect(configure(oidc, { ...owner, isSteppedUp: false })).rejects.toMatchObject({ code: 'step_up_required' });
    await Promise.all([configure(oidc), configure(oidc)]);
    expect(await test.db.kysely.selectFrom('sso_connection').selectAll().where('organisation_id', '=', organisationId).execute()).toHaveLength(1);
  });

  it('reads metadata, and says in a sentence what is wrong with it', async () => {
    await expect(configure({ kind: 'saml', metadataXml: '<a/>' })).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'settings.metadataXml', message: expect.stringContaining('IDPSSODescriptor') as string }] } });
    const idp = createSamlIdp();
    await configure({ kind: 'saml', metadataXml: idp.metadata });
    expect(await shown()).toMatchObject({ kind: 'saml', idpEntityId: idp.entityId, certificateEnds: [expect.any(String)] });
  });

  it('reads metadata from an address under the guard of addresses, and keeps what came of it', async () => {
    const idp = createSamlIdp();
    const server: Server = createServer((request, response) => { response.writeHead(request.url === '/m' ? 200 : 404); response.end(idp.metadata); });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    const address = server.address();
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const { id } = await configure({ kind: 'saml', metadataUrl: `${base}/m` });
    await react(id, 'sso_connection.configured');
    expect(await shown()).toMatchObject({ idpEntityId: idp.entityId });
    await configure({ kind: 'saml', metadataUrl: `${base}/none` });
    await react(id, 'sso_connection.configured');
    expect(await shown()).toMatchObject({ idpEntityId: null, testResult: { isGood: false, problem: 'The address answered 404.' } });
    await configure({ kind: 'saml', metadataUrl: 'https://10.0.0.1/metadata' });
    await react(id, 'sso_connection.configured');
    expect(await shown()).toMatchObject({ testResult: { isGood: false, problem: expect.stringContaining('public internet') as string } });
    await new Promise((done) => { server.close(done); });
  });

  it('is switched on only after a good test and a proved domain, and tested anew after each change', async () => {
    const { id } = await configure(oidc);
    const activate = () => executor.execute(activateSso, { id }, as(owner));
    await expect(activate()).rejects.toMatchObject({ code: 'conflict', details: { missing: 'test' } });
    await testConnection(id);
    await expect(activate()).rejects.toMatchObject({ code: 'conflict', details: { missing: 'domain' } });
    await proveDomain(id);
    expect(await activate()).toMatchObject({ status: 'active' });
    expect(await configure(oidc)).toMatchObject({ status: 'draft' });
    expect(await executor.ask(lookUpSso, { email: `a@${domain}` }, contextOf(anonymous))).toEqual({ name: null });
    await expect(activate()).rejects.toMatchObject({ details: { missing: 'test' } });
  });

  it('shows what a test came to, good or not, and lets nobody in by it', async () => {
    const { id } = await configure(oidc);
    await testConnection(id, { email: 'x@other.example' });
    expect((await shown())?.testResult).toMatchObject({ isGood: true, email: 'x@other.example', groups: ['staff'], role: null, isDomainProved: false });
    const { handle } = await executor.execute(startSsoTest, { id }, as(owner));
    const flow = await findFlow(test.db, handle);
    expect(await executor.execute(noteSsoFailure, { flowId: flow?.id, fault: 'misconfigured', problem: 'The provider answered invalid_client.' }, contextOf(system))).toEqual({ isKept: true });
    expect((await shown())?.testResult).toMatchObject({ isGood: false, fault: 'misconfigured' });
    const other = await executor.execute(startSsoTest, { id }, as(owner));
    expect(await executor.execute(concludeSso, { handle: other.handle, said: said(), replaces: null }, contextOf(system))).toEqual({ outcome: 'gone' });
    expect(await test.db.kysely.selectFrom('identity').select('id').where('connection_id', '=', id).execute()).toEqual([]);
  });

  it('gives only roles that this kind of organisation has, and none of an owner’s', async () => {
    const { id } = await configure(oidc);
    const rules = (roles: unknown, defaultRole: unknown = null) => executor.execute(setSsoRules, { id, groupClaim: 'groups', roles, defaultRole, isRequired: false, allowsIdpStart: false }, as(owner));
    await expect(rules([{ group: 'a', role: 'agency_owner' }])).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(rules([{ group: 'a', role: 'analyst' }], 'building_staff')).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'roles.0.role' }, { path: 'defaultRole' }] } });
    await expect(rules([{ group: 'a', role: 'agent' }, { group: 'a', role: 'assistant' }])).rejects.toMatchObject({ details: { fields: [{ path: 'roles.1.group' }] } });
  });
});

describe('a domain', () => {
  it('is proved by its record, looked for again when asked, and by one organisation alone', async () => {
    const { id: connectionId } = await configure(oidc);
    const { id } = await executor.execute(addSsoDomain, { connectionId, domain }, as(owner));
    await react(id, 'sso_domain.added');
    expect((await shown())?.domains).toMatchObject([{ status: 'pending', problem: 'not_found' }]);
    const record = (await shown())?.domains[0]?.record;
    txt.set(record?.name ?? '', 'away');
    await executor.execute(checkSsoDomain, { id }, as(owner));
    await react(id, 'sso_domain.check_asked');
    expect((await shown())?.domains).toMatchObject([{ status: 'pending', problem: 'unanswered' }]);
    txt.set(record?.name ?? '', [record?.value ?? '']);
    await executor.execute(checkSsoDomain, { id }, as(owner));
    await Promise.all([react(id, 'sso_domain.check_asked'), react(id, 'sso_domain.check_asked')]);
    expect((await shown())?.domains).toMatchObject([{ status: 'verified', problem: null }]);
    expect((await eventsOf(test.db, id)).filter(({ type }) => type === 'sso_domain.verified')).toHaveLength(1);
    const first = domain;
    organisationId = await addOrganisation(test.db.kysely, 'agency', 'another');
    owner = await member('agency_owner', `second@${domain}`);
    const other = await configure(oidc);
    const again = await executor.execute(addSsoDomain, { connectionId: other.id, domain: first }, as(owner));
    const theirs = (await shown())?.domains[0]?.record;
    txt.set(theirs?.name ?? '', [theirs?.value ?? '']);
    await react(again.id, 'sso_domain.added');
    expect((await shown())?.domains).toMatchObject([{ status: 'pending', problem: 'taken' }]);
  });
});

describe('signing in by it', () => {
  it('makes an account and a place with the role of the first group that fits, in a session of half a day', async () => {
    const id = await activated();
    const session = sessionOf(await signIn({ groups: ['helpers', 'staff'] }));
    expect(await rolesOf(session)).toEqual(['agent']);
    const row = await test.db.kysely.selectFrom('session').selectAll().where('id', '=', session).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ connection_id: id, methods: ['identity'] });
    expect(row.expires_at.getTime() - row.created_at.getTime()).toBe(12 * 3_600_000);
  });

  it('makes one account and one place of several sign-ins at once', async () => {
    await activated();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => signIn()));
    const users = new Set(outcomes.map((outcome) => (outcome.outcome === 'signed_in' ? outcome.userId : outcome.outcome)));
    expect(users.size).toBe(1);
    expect(await test.db.kysely.selectFrom('membership').select('role').where('user_id', 'in', [...users]).where('revoked_at', 'is', null).execute()).toEqual([{ role: 'agent' }]);
  });

  it('changes and takes the role at the next sign-in, as the groups do', async () => {
    await activated();
    const first = sessionOf(await signIn());
    const second = sessionOf(await signIn({ groups: ['helpers'] }));
    expect([await rolesOf(first), await rolesOf(second)]).toEqual([['assistant'], ['assistant']]);
    expect(await signIn({ groups: [] })).toMatchObject({ outcome: 'refused', because: 'no_role' });
    expect(await rolesOf(first)).toEqual([]);
  });

  it('bites at once where a person takes the place away', async () => {
    await activated();
    const session = sessionOf(await signIn());
    await executor.execute(revokeMembership, { id: await placeOf(session) }, as(owner));
    expect(await rolesOf(session)).toEqual([]);
  });

  it('leaves owners and what people gave by hand alone, unless a group says otherwise', async () => {
    await activated({ defaultRole: 'assistant' });
    const agent = await member('agent', `ann@${domain}`);
    const proof = await signIn({ groups: [] });
    if (proof.outcome !== 'must_prove') throw new Error(proof.outcome);
    const accepted = await executor.execute(acceptIdentity, { handle: proof.handle }, as(agent));
    expect(accepted).toMatchObject({ outcome: 'linked', provider: 'connection', again: expect.any(String) as string });
    expect(await rolesOf(sessionOf(await signIn({ groups: [] })))).toEqual(['agent']);
    expect(await rolesOf(sessionOf(await signIn({ groups: ['helpers'] })))).toEqual(['assistant']);
  });

  it('turns away addresses of other domains, people without a role, and everybody once it is off', async () => {
    const id = await activated();
    expect(await signIn({ subject: 'x', email: 'x@other.example' })).toMatchObject({ outcome: 'refused', because: 'domain' });
    expect(await signIn({ subject: 'y', email: null })).toMatchObject({ outcome: 'refused', because: 'unverified' });
    expect(await signIn({ subject: 'v', email: `v@${domain}`, isEmailVerified: false })).toMatchObject({ outcome: 'refused', because: 'unverified' });
    expect(await signIn({ subject: 'z', email: `z@${domain}`, groups: ['others'] })).toMatchObject({ outcome: 'refused', because: 'no_role' });
    expect(await test.db.kysely.selectFrom('app_user').select('id').where('email', 'in', ['x@other.example', `v@${domain}`, `z@${domain}`]).execute()).toEqual([]);
    const session = sessionOf(await signIn());
    const open = await executor.execute(startSsoSignIn, { email: `a@${domain}` }, contextOf(anonymous));
    await executor.execute(disableSso, { id }, as(owner));
    expect(await resolveSession(test.db, session)).toBeUndefined();
    expect(await executor.execute(concludeSso, { handle: open.outcome === 'go' ? open.handle : '', said: said() }, contextOf(system))).toMatchObject({ outcome: 'refused', because: 'switched_off' });
    expect(await executor.execute(startSsoSignIn, { email: `a@${domain}` }, contextOf(anonymous))).toEqual({ outcome: 'none' });
  });

  it('leaves whoever was made an owner here an owner, whatever the groups say', async () => {
    await activated();
    const session = sessionOf(await signIn());
    const place = await placeOf(session);
    await executor.execute(changeRole, { id: place, role: 'agency_owner' }, as(owner));
    for (const groups of [['helpers'], []]) expect(await rolesOf(sessionOf(await signIn({ groups })))).toEqual(['agency_owner']);
  });

  it('gives whoever was suspended here nothing, by another group neither', async () => {
    await activated();
    const session = sessionOf(await signIn());
    await executor.execute(suspendMembership, { id: await placeOf(session) }, as(owner));
    for (const groups of [['staff'], ['helpers'], []]) expect(await signIn({ groups })).toMatchObject({ outcome: 'refused', because: 'place_suspended' });
    expect(await rolesOf(session)).toEqual([]);
  });

  it('does not reach an account that has moved to an address of another domain', async () => {
    await activated();
    const session = sessionOf(await signIn());
    await test.db.kysely.updateTable('app_user').set({ email: `ann-${made}@home.example` }).where('id', 'in', test.db.kysely.selectFrom('session').select('user_id').where('id', '=', session)).execute();
    expect(await signIn()).toMatchObject({ outcome: 'refused', because: 'domain' });
  });

  it('under way ends when its settings change, and sessions end when the provider does', async () => {
    await activated();
    const session = sessionOf(await signIn());
    const open = await executor.execute(startSsoSignIn, { email: `a@${domain}` }, contextOf(anonymous));
    const trial = await executor.execute(startSsoTest, { id: (await shown())?.id }, as(owner));
    await configure({ ...oidc, clientSecret: 'another secret' });
    expect(await resolveSession(test.db, session)).toBeDefined();
    expect(await executor.execute(concludeSso, { handle: open.outcome === 'go' ? open.handle : '', said: said() }, contextOf(system))).toEqual({ outcome: 'gone' });
    expect(await executor.execute(concludeSso, { handle: trial.handle, said: said(), replaces: owner.sessionId }, contextOf(system))).toEqual({ outcome: 'gone' });
    expect(await shown()).toMatchObject({ status: 'draft', testedAt: null });
    await configure({ ...oidc, issuer: 'https://elsewhere.example' });
    expect(await resolveSession(test.db, session)).toBeUndefined();
  });

  it('keeps its last domain while it is on', async () => {
    const id = await activated();
    const remove = async () => executor.execute(removeSsoDomain, { id: (await shown())?.domains[0]?.id }, as(owner));
    await expect(remove()).rejects.toMatchObject({ code: 'conflict', details: { because: 'last_domain' } });
    await executor.execute(disableSso, { id }, as(owner));
    expect(await remove()).toMatchObject({ status: 'removed' });
  });

  it('links no account once it is off', async () => {
    const id = await activated();
    const agent = await member('agent', `ann@${domain}`);
    const proof = await signIn();
    await executor.execute(disableSso, { id }, as(owner));
    expect(await executor.execute(acceptIdentity, { handle: proof.outcome === 'must_prove' ? proof.handle : '' }, as(agent))).toEqual({ outcome: 'gone' });
  });

  it('tells nobody who has an account: it looks at the domain alone', async () => {
    await activated();
    await member('agent', `here@${domain}`);
    const asked = await Promise.all([`here@${domain}`, `nobody@${domain}`].map((email) => executor.execute(startSsoSignIn, { email }, contextOf(anonymous))));
    expect(asked.map((answer) => ({ ...answer, handle: '', expiresAt: '' }))[0]).toEqual({ ...asked[1], handle: '', expiresAt: '' });
    expect(asked[1]).toMatchObject({ outcome: 'go', name: 'Acme' });
  });

  it('takes an assertion once, whoever brings it', async () => {
    await activated();
    const assertion = { id: '_assertion', expiresAt: new Date(Date.now() + 60_000).toISOString() };
    const bring = async () => {
      const asked = await executor.execute(startSsoSignIn, { email: `a@${domain}` }, contextOf(anonymous));
      const handle = asked.outcome === 'go' ? asked.handle : '';
      const flow = await findFlow(test.db, handle);
      const receive = () => executor.execute(receiveAssertion, { flowId: flow?.id, connectionId: flow?.connectionId, said: said(), assertion }, contextOf(system));
      expect([(await receive()).isKept, (await receive()).isKept]).toEqual([true, false]);
      return executor.execute(concludeSso, { handle, said: null }, contextOf(system));
    };
    const outcomes = await Promise.all([bring(), bring()]);
    expect(outcomes.map((each) => (each.outcome === 'refused' ? each.because : each.outcome)).toSorted()).toEqual(['replayed', 'signed_in']);
  });

  it('keeps one organisation’s words for a person apart from another’s, though both name the same issuer', async () => {
    await activated();
    const first = await signIn();
    const [firstDomain] = [domain];
    made += 1;
    domain = `acme-${made}.example`;
    organisationId = await addOrganisation(test.db.kysely, 'agency', 'evil');
    owner = await member('agency_owner', `owner@${domain}`);
    await activated();
    expect(await signIn({ email: `ann@${firstDomain}` })).toMatchObject({ outcome: 'refused', because: 'domain' });
    expect(await signIn()).not.toMatchObject({ userId: (first as { userId: string }).userId });
  });

  it('begun by the provider is taken only where the owner allows it', async () => {
    const id = await activated();
    expect(await executor.execute(admitIdpStart, { connectionId: id }, contextOf(system))).toEqual({ outcome: 'refused' });
  });

  it('is forgotten with the links of its people', async () => {
    const id = await activated();
    const session = sessionOf(await signIn());
    await executor.execute(removeSso, { id }, as(owner));
    expect(await resolveSession(test.db, session)).toBeUndefined();
    expect(await test.db.kysely.selectFrom('identity').select('id').where('connection_id', '=', id).execute()).toEqual([]);
    expect(await shown()).toBeNull();
    expect(await configure(oidc)).toMatchObject({ status: 'draft' });
  });
});

describe('an organisation that asks for it', () => {
  it('is closed at once to members who came in another way, and never to its owners', async () => {
    const id = await activated();
    const agent = await member('agent', `agent@${domain}`);
    const giver = await addOrganisation(test.db.kysely, 'agency', `giver ${made}`);
    await test.db.kysely.insertInto('record_grant').values({ id: uuidv7(), organisation_id: giver, record_type: 'listing', record_id: uuidv7(), right: 'view', subject_type: 'organisation', subject_id: organisationId }).execute();
    expect((await actorOfSession(executor, agent.sessionId ?? '')).grants).toHaveLength(1);
    await executor.execute(setSsoRules, { id, groupClaim: 'groups', roles: [{ group: 'staff', role: 'agent' }], defaultRole: null, isRequired: true, allowsIdpStart: false }, as(owner));
    const closed = await actorOfSession(executor, agent.sessionId ?? '');
    expect(closed.memberships).toEqual([]);
    expect(closed.grants).toEqual([]);
    expect((await executor.ask(getMe, {}, as(closed))).memberships).toEqual([]);
    expect((await executor.ask(getMe, {}, as(owner))).memberships).toMatchObject([{ role: 'agency_owner' }]);
    expect(await executor.ask(listRequiredSso, {}, as(closed))).toEqual({ items: [{ organisationId, organisationName: `agency ${made}`, name: 'Acme', address: `agent@${domain}` }] });
    expect(await rolesOf(owner.sessionId ?? '')).toEqual(['agency_owner']);
    expect(await rolesOf(sessionOf(await signIn()))).toEqual(['agent']);
    await executor.execute(disableSso, { id }, as(owner));
    expect(await rolesOf(agent.sessionId ?? '')).toEqual(['agent']);
  });
});
