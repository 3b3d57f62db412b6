import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertMembership, insertOrganisation, insertUser } from '../../testing/index';
import type { Sample, Violations } from './sample';

const before = new Date('2020-01-01T00:00:00Z');
const after = new Date('2030-01-01T00:00:00Z');

interface Connection {
  readonly id: string;
  readonly organisationId: string;
}

async function connect({ db }: Sample, values: Partial<Insertable<Database['sso_connection']>> = {}): Promise<Connection> {
  const organisationId = (await insertOrganisation(db)).id;
  const id = uuidv7();
  await db.insertInto('sso_connection').values({ id, organisation_id: organisationId, kind: 'oidc', name: 'Acme', issuer: 'https://id.example', client_id: 'lintel', ...values }).execute();
  return { id, organisationId };
}

const connection = (values: Partial<Insertable<Database['sso_connection']>>) => (s: Sample) => connect(s, values);
const saml = { kind: 'saml', issuer: null, client_id: null } as const;

const identity = (values: Partial<Insertable<Database['identity']>>) => (s: Sample) =>
  s.db.insertInto('identity').values({ id: uuidv7(), user_id: s.userId, provider: 'google', issuer: 'https://accounts.google.com', subject: uuidv7(), ...values }).execute();

const flow = (values: Partial<Insertable<Database['sign_in_flow']>>) => (s: Sample) =>
  s.db.insertInto('sign_in_flow').values({ id: uuidv7(), purpose: 'sign_in', provider: 'google', handle_hash: Buffer.alloc(32, uuidv7()), expires_at: after, ...values }).execute();

async function session({ db, userId }: Sample): Promise<string> {
  const id = uuidv7();
  await db.insertInto('session').values({ id, user_id: userId, expires_at: after }).execute();
  return id;
}

const domain = (values: Partial<Insertable<Database['sso_domain']>>, of?: Connection) => async (s: Sample) => {
  const { id, organisationId } = of ?? (await connect(s));
  await s.db.insertInto('sso_domain').values({ id: uuidv7(), organisation_id: organisationId, connection_id: id, domain: 'acme.example', token: 'token', ...values }).execute();
};

const role = (values: Partial<Insertable<Database['sso_role']>>) => async (s: Sample) => {
  const { id, organisationId } = await connect(s);
  await s.db.insertInto('sso_role').values({ connection_id: id, organisation_id: organisationId, group_name: 'staff', role: 'agent', place: 0, ...values }).execute();
};

export const ssoViolations: Violations = {
  identity_provider_check: [identity({ provider: 'friend' })],
  identity_connection_check: [identity({ provider: 'connection' })],
  identity_subject_check: [identity({ subject: '' }), identity({ issuer: '' })],
  identity_social_key: [async (s) => {
    await identity({ subject: 'the same' })(s);
    await identity({ subject: 'the same', user_id: (await insertUser(s.db)).id })(s);
  }],
  identity_connection_key: [async (s) => {
    const { id, organisationId } = await connect(s);
    const said = { provider: 'connection', connection_id: id, organisation_id: organisationId, subject: 'the same' };
    await identity(said)(s);
    await identity({ ...said, user_id: (await insertUser(s.db)).id })(s);
  }],
  sign_in_flow_purpose_check: [async (s) => flow({ purpose: 'guess', user_id: s.userId, session_id: await session(s) })(s)],
  sign_in_flow_provider_check: [flow({ provider: 'friend' })],
  sign_in_flow_connection_check: [flow({ provider: 'connection' })],
  sign_in_flow_handle_check: [flow({ handle_hash: Buffer.from('short') })],
  sign_in_flow_expiry_check: [flow({ expires_at: before })],
  sign_in_flow_person_check: [flow({ purpose: 'link' }), (s) => flow({ user_id: s.userId })(s)],
  sso_connection_kind_check: [connection({ kind: 'ldap' })],
  sso_connection_status_check: [connection({ status: 'broken' })],
  sso_connection_oidc_check: [connection({ issuer: null }), connection({ client_id: null })],
  sso_connection_tested_check: [connection({ status: 'active' })],
  sso_connection_saml_check: [connection({ ...saml, status: 'active', tested_at: before })],
  sso_connection_default_role_check: [connection({ default_role: 'agency_owner' })],
  sso_connection_version_check: [connection({ version: 0 })],
  sso_connection_one_key: [async (s) => {
    const { organisationId } = await connect(s);
    await connect(s, { organisation_id: organisationId });
  }],
  sso_domain_domain_check: [domain({ domain: 'Acme.example' }), domain({ domain: 'acme' }), domain({ domain: 'a cme.example' })],
  sso_domain_status_check: [domain({ status: 'lost' })],
  sso_domain_problem_check: [domain({ problem: 'unlucky' })],
  sso_domain_verified_check: [domain({ status: 'verified' })],
  sso_domain_version_check: [domain({ version: 0 })],
  sso_domain_verified_key: [async (s) => {
    await domain({ domain: 'twice.example', status: 'verified', verified_at: before })(s);
    await domain({ domain: 'twice.example', status: 'verified', verified_at: before })(s);
  }],
  sso_domain_once_key: [async (s) => {
    const of = await connect(s);
    await domain({}, of)(s);
    await domain({}, of)(s);
  }],
  sso_role_role_check: [role({ role: 'agency_owner' })],
  sso_role_building_check: [role({ role: 'building_staff' })],
  saml_assertion_hash_check: [async (s) => {
    const { id } = await connect(s);
    await s.db.insertInto('saml_assertion').values({ connection_id: id, hash: Buffer.from('short'), expires_at: after }).execute();
  }],
  membership_connection_check: [async (s) => {
    const { id } = await connect(s);
    await insertMembership(s.db, { user_id: s.userId, role: 'moderator', scope: 'platform', scope_id: null, organisation_id: null, connection_id: id });
  }],
};
