import { uuidv7 } from '@lintel/kernel';
import type { Insertable, Updateable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertMembership, insertOrganisation, insertUser } from '../../testing/index';
import type { Sample, Violations } from './sample';

const organisation = (values: Partial<Insertable<Database['organisation']>>) => ({ db }: Sample) => insertOrganisation(db, values);
const user = (values: Partial<Insertable<Database['app_user']>>) => ({ db }: Sample) => insertUser(db, values);

/** A membership of the sample's user; the values may be made from the sample. */
const membership = (values: (s: Sample) => Partial<Insertable<Database['membership']>>) => (s: Sample) => insertMembership(s.db, { user_id: s.userId, ...values(s) });

const grant = (values: Partial<Insertable<Database['record_grant']>>) => (s: Sample) =>
  s.db.insertInto('record_grant').values({
    id: uuidv7(), organisation_id: s.organisationId, subject_type: 'user', subject_id: s.userId, record_type: 'listing', record_id: s.listingId, right: 'view', ...values,
  }).execute();

const invitation = (values: Partial<Insertable<Database['invitation']>>) => (s: Sample) =>
  s.db.insertInto('invitation').values({
    id: uuidv7(), organisation_id: s.organisationId, email: `${uuidv7()}@lintel.test`, role: 'agent', scope: 'organisation', scope_id: s.organisationId, expires_at: after, ...values,
  }).returning('id').executeTakeFirstOrThrow();

const delegation = (values: Partial<Insertable<Database['delegation']>>) => async (s: Sample) =>
  s.db.insertInto('delegation').values({
    id: uuidv7(), organisation_id: s.organisationId, principal_id: s.userId, delegate_id: (await insertUser(s.db)).id, given_by: s.userId, ...values,
  }).execute();

async function session({ db, userId }: Sample): Promise<string> {
  const id = uuidv7();
  await db.insertInto('session').values({ id, user_id: userId, expires_at: after }).execute();
  return id;
}

const acting = (values: Partial<Insertable<Database['acting']>>) => async (s: Sample) =>
  s.db.insertInto('acting').values({
    id: uuidv7(), session_id: await session(s), kind: 'impersonation', user_id: s.userId, subject_id: (await insertUser(s.db)).id, reason: 'a support case', expires_at: after, ...values,
  }).execute();

const apiKey = (values: Partial<Insertable<Database['api_key']>>) => (s: Sample) =>
  s.db.insertInto('api_key').values({ id: uuidv7(), user_id: s.userId, name: 'key', prefix: 'lk_1', secret_hash: Buffer.alloc(32, s.userId), scopes: ['listing.view'], ...values }).execute();

const job = (values: Partial<Insertable<Database['job']>>) => (s: Sample) => s.db.insertInto('job').values({ id: uuidv7(), kind: 'export', state: 'queued', detail: '{}', ...values }).execute();

const building = (values: Updateable<Database['building']>) => (s: Sample) => s.db.updateTable('building').set(values).where('id', '=', s.buildingId).execute();

const challenge = (values: Partial<Insertable<Database['sign_in_challenge']>>) => (s: Sample) =>
  s.db.insertInto('sign_in_challenge').values({ id: uuidv7(), purpose: 'second_factor', handle_hash: Buffer.alloc(32, uuidv7()), user_id: s.userId, expires_at: after, ...values }).execute();

const registration = (values: Partial<Insertable<Database['registration']>>) => (s: Sample) =>
  s.db.insertInto('registration').values({ id: uuidv7(), email: 'new@lintel.test', name: 'New', hash: 'hash', locale: 'en-US', zone: 'UTC', expires_at: after, ...values }).execute();

const passwordReset = (values: Partial<Insertable<Database['password_reset']>>) => (s: Sample) =>
  s.db.insertInto('password_reset').values({ id: uuidv7(), email: 'new@lintel.test', expires_at: after, ...values }).execute();

const emailChange = (values: Partial<Insertable<Database['email_change']>>) => (s: Sample) =>
  s.db.insertInto('email_change').values({ id: uuidv7(), user_id: s.userId, old_email: 'old@lintel.test', new_email: 'new@lintel.test', expires_at: after, ...values }).execute();

const before = new Date('2020-01-01T00:00:00Z');
const after = new Date('2030-01-01T00:00:00Z');

export const accessViolations: Violations = {
  organisation_kind_check: [organisation({ kind: 'club' })],
  organisation_slug_check: [organisation({ slug: 'Upper' }), organisation({ slug: 'two--hyphens' }), organisation({ slug: '' })],
  organisation_currency_check: [organisation({ currency: 'usd' })],
  organisation_country_check: [organisation({ country: 'u1' })],
  organisation_calendar_check: [organisation({ calendar: '[]' })],
  organisation_version_check: [organisation({ version: 0 })],
  app_user_status_check: [user({ status: 'gone' })],
  app_user_theme_check: [user({ theme: 'pink' })],
  app_user_email_check: [user({ email: 'nobody' }), user({ email: 'a b@lintel.test' })],
  app_user_seen_position_check: [user({ seen_position: -1 })],
  app_user_version_check: [user({ version: 0 })],
  app_user_email_key: [async ({ db }) => {
    await insertUser(db, { email: 'twice@lintel.test' });
    await insertUser(db, { email: 'TWICE@Lintel.test' });
  }],
  session_expiry_check: [(s) => s.db.insertInto('session').values({ id: uuidv7(), user_id: s.userId, expires_at: before }).execute()],
  recovery_code_hash_check: [(s) => s.db.insertInto('recovery_code').values({ user_id: s.userId, hash: Buffer.from('short') }).execute()],
  passkey_counter_check: [(s) =>
    s.db.insertInto('passkey').values({ id: uuidv7(), user_id: s.userId, name: 'phone', credential_id: Buffer.from('1'), public_key: Buffer.from('1'), counter: -1 }).execute()],
  sign_in_challenge_purpose_check: [challenge({ purpose: 'guess' })],
  sign_in_challenge_handle_check: [challenge({ handle_hash: Buffer.from('short') })],
  sign_in_challenge_expiry_check: [challenge({ expires_at: before })],
  mailed_secret_hash_check: [(s) =>
    s.db.insertInto('mailed_secret').values({ hash: Buffer.from('short'), purpose: 'registration', record_id: uuidv7(), expires_at: after }).execute()],
  registration_status_check: [registration({ status: 'waiting', email: null, name: null, hash: null })],
  registration_person_check: [registration({ hash: null }), registration({ status: 'expired' })],
  registration_user_check: [(s) => registration({ user_id: s.userId })(s), registration({ status: 'confirmed', email: null, name: null, hash: null })],
  password_reset_status_check: [passwordReset({ status: 'waiting', email: null })],
  password_reset_email_check: [passwordReset({ email: null }), passwordReset({ status: 'used' })],
  email_change_status_check: [emailChange({ status: 'waiting', old_email: null, new_email: null })],
  email_change_email_check: [emailChange({ new_email: null }), emailChange({ status: 'undone' })],
  email_change_pending_key: [async (s) => {
    await emailChange({})(s);
    await emailChange({})(s);
  }],
  sign_in_attempt_failures_check: [(s) => s.db.insertInto('sign_in_attempt').values({ bucket: 'address:::1', failures: -1 }).execute()],
  building_version_check: [building({ version: 0 })],
  membership_role_check: [
    membership((s) => ({ role: 'landlord', organisation_id: s.organisationId })),
    membership((s) => ({ role: 'agent', scope: 'building', scope_id: s.buildingId, organisation_id: s.organisationId })),
    membership((s) => ({ role: 'moderator', organisation_id: s.organisationId })),
    membership((s) => ({ role: 'agent', scope: 'street', organisation_id: s.organisationId })),
  ],
  membership_scope_check: [
    membership((s) => ({ role: 'agent', scope_id: s.otherOrganisationId, organisation_id: s.organisationId })),
    membership(() => ({ role: 'agent' })),
    membership((s) => ({ role: 'platform_admin', scope: 'platform', scope_id: null, organisation_id: s.organisationId })),
    membership((s) => ({ role: 'resident', scope: 'unit', scope_id: s.unitId })),
  ],
  membership_suspended_check: [membership((s) => ({ organisation_id: s.organisationId, scope_id: s.organisationId, suspended_at: before }))],
  membership_version_check: [membership((s) => ({ organisation_id: s.organisationId, scope_id: s.organisationId, version: 0 }))],
  record_grant_offer_check: [grant({ is_offer: true })],
  record_grant_named_check: [grant({ subject_id: null }), grant({ subject_email: 'named@twice.test' })],
  record_grant_email_check: [grant({ subject_id: null, subject_email: 'no address' }), grant({ subject_type: 'organisation', subject_id: null, subject_email: 'an@organisation.test' })],
  record_grant_address_key: [async (s) => {
    const shared = grant({ subject_id: null, subject_email: 'somebody@lintel.test' });
    await shared(s);
    await shared(s);
  }],
  record_grant_version_check: [grant({ version: 0 })],
  invitation_status_check: [invitation({ status: 'lost', settled_at: after })],
  invitation_settled_check: [invitation({ status: 'revoked' }), invitation({ settled_at: after })],
  invitation_accepted_check: [invitation({ status: 'accepted', settled_at: after })],
  invitation_email_check: [invitation({ email: 'nobody' })],
  invitation_role_check: [invitation({ role: 'moderator' }), invitation({ role: 'resident' }), invitation({ scope: 'platform' })],
  invitation_period_check: [invitation({ expires_at: before }), invitation({ sends: 0 })],
  invitation_version_check: [invitation({ version: 0 })],
  invitation_pending_key: [async (s) => {
    await invitation({ email: 'twice@lintel.test' })(s);
    await invitation({ email: 'Twice@Lintel.test' })(s);
  }],
  delegation_people_check: [async (s) => delegation({ principal_id: s.userId, delegate_id: s.userId })(s)],
  delegation_period_check: [delegation({ until: before }), delegation({ revoked_at: before })],
  delegation_active_key: [async (s) => {
    const people = { principal_id: s.userId, delegate_id: (await insertUser(s.db)).id };
    await delegation(people)(s);
    await delegation(people)(s);
  }],
  acting_kind_check: [acting({ kind: 'theatre' }), acting({ kind: 'delegation' }), acting({ reason: '' })],
  acting_people_check: [async (s) => acting({ user_id: s.userId, subject_id: s.userId })(s)],
  acting_period_check: [acting({ expires_at: before }), acting({ ended_at: before })],
  delegation_rights_check: [delegation({ rights: ['everything'] })],
  delegation_version_check: [delegation({ version: 0 })],
  acting_impersonation_key: [async (s) => {
    const session_id = await session(s);
    await acting({ session_id })(s);
    await acting({ session_id, subject_id: (await insertUser(s.db)).id })(s);
  }],
  acting_delegation_key: [async (s) => {
    const [session_id, subject, id] = [await session(s), await insertUser(s.db), uuidv7()];
    await delegation({ id, principal_id: subject.id })(s);
    const twice = acting({ session_id, subject_id: subject.id, kind: 'delegation', reason: null, delegation_id: id, organisation_id: s.organisationId });
    await twice(s);
    await twice(s);
  }],
  membership_building_id_organisation_id_fkey: [
    membership((s) => ({ role: 'building_manager', scope: 'building', scope_id: s.buildingId, organisation_id: s.otherOrganisationId })),
    membership((s) => ({ role: 'building_manager', scope: 'building', scope_id: uuidv7(), organisation_id: s.organisationId })),
  ],
  membership_unit_id_organisation_id_fkey: [membership((s) => ({ role: 'resident', scope: 'unit', scope_id: s.buildingId, organisation_id: s.organisationId }))],
  membership_period_check: [membership((s) => ({ organisation_id: s.organisationId, revoked_at: before }))],
  membership_active_key: [
    async (s) => {
      await insertMembership(s.db, { user_id: s.userId, organisation_id: s.organisationId });
      await insertMembership(s.db, { user_id: s.userId, organisation_id: s.organisationId, revoked_at: after });
      await insertMembership(s.db, { user_id: s.userId, organisation_id: s.organisationId });
    },
    async (s) => {
      const platform = { user_id: s.userId, role: 'moderator', scope: 'platform', scope_id: null };
      await insertMembership(s.db, platform);
      await insertMembership(s.db, platform);
    },
  ],
  record_grant_subject_check: [grant({ subject_type: 'everyone' })],
  record_grant_subject_user_id_fkey: [grant({ subject_id: uuidv7() })],
  record_grant_subject_organisation_id_fkey: [grant({ subject_type: 'organisation' })],
  record_grant_right_check: [grant({ right: 'own' })],
  record_grant_record_type_check: [grant({ record_type: 'Listing' })],
  record_grant_period_check: [grant({ until: before }), grant({ revoked_at: before })],
  record_grant_active_key: [async (s) => {
    await grant({})(s);
    await grant({})(s);
  }],
  api_key_secret_hash_check: [apiKey({ secret_hash: Buffer.from('short') })],
  api_key_scopes_check: [apiKey({ scopes: [] })],
  api_key_expiry_check: [apiKey({ expires_at: before })],
  api_key_rotation_check: [apiKey({ old_hash: Buffer.alloc(32, 7) }), apiKey({ old_until: after }), apiKey({ old_hash: Buffer.from('short'), old_until: after })],
  api_key_version_check: [apiKey({ version: 0 })],
  job_state_check: [job({ state: 'waiting' })],
  job_finished_check: [job({ state: 'done' }), job({ finished_at: after })],
  job_count_check: [job({ done: -1 }), job({ total: -1 })],
};
