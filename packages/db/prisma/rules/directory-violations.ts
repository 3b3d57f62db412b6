import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertAgent, insertLicence, insertUser } from '../../testing/index';
import type { Sample, Violations } from './sample';

const profile = (values: Partial<Insertable<Database['profile']>>) => async (s: Sample) =>
  s.db.insertInto('profile').values({ user_id: (await insertUser(s.db)).id, ...values }).execute();
const agent = (values: Partial<Insertable<Database['agent_profile']>>) => (s: Sample) => insertAgent(s.db, { agency_id: s.organisationId, ...values });
const agency = (values: Partial<Insertable<Database['agency']>>) => (s: Sample) => s.db.insertInto('agency').values({ organisation_id: s.organisationId, ...values }).execute();
const licence = (values: Partial<Insertable<Database['licence']>>) => async (s: Sample) =>
  insertLicence(s.db, { agent_id: (await insertAgent(s.db, { agency_id: s.organisationId })).id, ...values });

const review = (values: Partial<Insertable<Database['agent_review']>>) => async (s: Sample) =>
  s.db.insertInto('agent_review').values({
    id: uuidv7(), organisation_id: s.organisationId, agent_id: (await insertAgent(s.db, { agency_id: s.organisationId })).id, listing_id: s.listingId, author_id: s.userId, kind: 'inquiry',
    rating: 4, body: 'Answered the same day.', editable_until: later, ...values,
  }).returning('id').executeTakeFirstOrThrow();

const later = new Date('2030-01-01T00:00:00Z');
const checked = { review_note: 'The number belongs to somebody else.', reviewed_at: later };

export const directoryViolations: Violations = {
  app_user_units_check: [(s) => insertUser(s.db, { units: 'cubits' })],
  app_user_currency_check: [(s) => insertUser(s.db, { currency: 'usd' })],
  profile_languages_check: [profile({ languages: ['English'] }), profile({ languages: ['en', ''] })],
  profile_contact_check: [profile({ contact_choices: ['pigeon'] })],
  profile_phone_check: [profile({ contact_choices: ['phone'] })],
  profile_version_check: [profile({ version: 0 })],
  agent_profile_slug_check: [agent({ slug: 'A name' })],
  agent_profile_since_check: [agent({ practising_since: 1066 })],
  agent_profile_rating_check: [agent({ rating_sum: 6, rating_count: 1 }), agent({ rating_sum: 1, rating_count: 2 }), agent({ rating_count: -1, rating_sum: -1 })],
  agent_profile_version_check: [agent({ version: 0 })],
  agency_founded_check: [agency({ founded_in: 1066 })],
  agency_version_check: [agency({ version: 0 })],
  licence_kind_check: [licence({ kind: 'pilot' })],
  licence_status_check: [licence({ status: 'lost' })],
  licence_jurisdiction_check: [licence({ jurisdiction: 'Washington' })],
  licence_number_check: [licence({ number: '' }), licence({ holder_name: '' })],
  licence_verified_check: [licence({ status: 'verified' }), licence({ status: 'submitted', verified_until: later }), licence({ status: 'revoked', verified_until: later, ...checked })],
  licence_review_check: [licence({ status: 'rejected', review_note: '', reviewed_at: later }), licence({ status: 'revoked', review_note: 'as ordered' })],
  licence_version_check: [licence({ version: 0 })],
  licence_one_holder_idx: [async (s) => {
    await licence({ status: 'verified', verified_until: later, number: 'WA-1' })(s);
    await licence({ status: 'expiring', verified_until: later, number: 'wa-1' })(s);
  }],
  licence_once_idx: [async (s) => {
    const { id } = await insertAgent(s.db, { agency_id: s.organisationId });
    await licence({ agent_id: id, number: 'WA-2' })(s);
    await licence({ agent_id: id, number: 'wa-2', status: 'expired' })(s);
  }],
  agent_review_kind_check: [review({ kind: 'rumour' })],
  agent_review_rating_check: [review({ rating: 0 }), review({ rating: 6 })],
  agent_review_status_check: [review({ status: 'lost' })],
  agent_review_answer_check: [review({ answer: 'Thank you.' }), review({ answered_at: later }), review({ answer: '', answered_at: later })],
  agent_review_hidden_check: [review({ status: 'hidden', moderated_at: later }), review({ status: 'hidden', moderation_note: 'Names a neighbour.' })],
  agent_review_version_check: [review({ version: 0 })],
  agent_review_flag_kind_check: [async (s) => {
    const { id } = await review({ author_id: (await insertUser(s.db)).id })(s);
    await s.db.insertInto('agent_review_flag').values({ review_id: id, user_id: s.userId, kind: 'boring' }).execute();
  }],
  media_organisation_check: [(s) => s.db.insertInto('media').values({
    id: uuidv7(), record_type: 'listing', record_id: s.listingId, kind: 'photo', status: 'uploaded', upload_id: uuidv7(), original_name: 'a.jpg', organisation_id: null,
  }).execute()],
};
