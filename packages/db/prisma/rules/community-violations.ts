import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import { insertUser } from '../../testing/index';
import type { Database } from '../../src/generated/tables';
import type { Sample, Violations } from './sample';

const past = new Date('2020-01-01T00:00:00Z');
const ahead = new Date('2040-01-01T00:00:00Z');

const place = (s: Sample) => ({ organisation_id: s.organisationId, building_id: s.buildingId });

const post = (values: Partial<Insertable<Database['post']>>) => async (s: Sample): Promise<string> => {
  const id = uuidv7();
  await s.db.insertInto('post').values({ id, ...place(s), author_id: s.userId, kind: 'post', status: 'published', published_at: past, ...values }).execute();
  return id;
};
const channel = (values: Partial<Insertable<Database['channel']>>) => async (s: Sample): Promise<string> => {
  const id = uuidv7();
  await s.db.insertInto('channel').values({ id, ...place(s), kind: 'open', name: id, ...values }).execute();
  return id;
};
const part = async (s: Sample) => ({ id: uuidv7(), organisation_id: s.organisationId, post_id: await post({})(s) });
const about = (s: Sample) => ({ id: uuidv7(), organisation_id: s.organisationId, record_type: 'post', record_id: uuidv7() });

const comment = (values: Partial<Insertable<Database['post_comment']>>) => async (s: Sample) => s.db.insertInto('post_comment').values({ ...(await part(s)), author_id: s.userId, body: 'Yes', ...values }).execute();
const reaction = (values: Partial<Insertable<Database['reaction']>>) => (s: Sample) => s.db.insertInto('reaction').values({ ...about(s), user_id: s.userId, kind: 'like', ...values }).execute();
const rsvp = (values: Partial<Insertable<Database['rsvp']>>) => async (s: Sample) => s.db.insertInto('rsvp').values({ ...(await part(s)), user_id: s.userId, answer: 'going', ...values }).execute();
const message = (values: Partial<Insertable<Database['message']>>) => async (s: Sample) =>
  s.db.insertInto('message').values({ id: uuidv7(), organisation_id: s.organisationId, channel_id: await channel({})(s), position: 1, author_id: s.userId, client_id: uuidv7(), body: 'Hello', ...values }).execute();
const moderationCase = (values: Partial<Insertable<Database['moderation_case']>>) => (s: Sample) =>
  s.db.insertInto('moderation_case').values({ ...about(s), ...place(s), author_id: s.userId, excerpt: 'Buy now', ...values }).execute();
const mute = (values: Partial<Insertable<Database['mute']>>) => (s: Sample) =>
  s.db.insertInto('mute').values({ id: uuidv7(), ...place(s), user_id: s.userId, until: ahead, reason: 'Advertising', ...values }).execute();

export const communityViolations: Violations = {
  post_kind_check: [post({ kind: 'rumour' })],
  post_status_check: [post({ status: 'lost' })],
  post_published_check: [post({ published_at: null })],
  post_event_check: [post({ starts_at: ahead }), post({ place: 'Roof' }), post({ kind: 'event' })],
  post_period_check: [post({ kind: 'event', starts_at: ahead, ends_at: past })],
  post_capacity_check: [post({ kind: 'event', starts_at: ahead, capacity: 0 })],
  post_poll_check: [post({ closes_at: ahead }), post({ is_multiple: true })],
  post_urgent_check: [post({ is_urgent: true })],
  post_version_check: [post({ version: 0 })],
  post_comment_status_check: [comment({ status: 'lost' })],
  post_comment_body_check: [comment({ body: '' })],
  post_comment_version_check: [comment({ version: 0 })],
  content_revision_record_type_check: [(s) => s.db.insertInto('content_revision').values({ ...about(s), record_type: 'poem', author_id: s.userId, body: 'Before' }).execute()],
  mention_record_type_check: [(s) => s.db.insertInto('mention').values({ ...about(s), record_type: 'poem', user_id: s.userId }).execute()],
  reaction_record_type_check: [reaction({ record_type: 'poem' })],
  reaction_kind_check: [reaction({ kind: 'shrug' })],
  poll_option_text_check: [async (s) => s.db.insertInto('poll_option').values({ ...(await part(s)), position: 0, text: '' }).execute(), async (s) => s.db.insertInto('poll_option').values({ ...(await part(s)), position: -1, text: 'Blue' }).execute()],
  poll_ballot_version_check: [async (s) => s.db.insertInto('poll_ballot').values({ ...(await part(s)), user_id: s.userId, version: 0 }).execute()],
  rsvp_answer_check: [rsvp({ answer: 'perhaps' })],
  rsvp_version_check: [rsvp({ version: 0 })],
  channel_kind_check: [channel({ kind: 'secret' })],
  channel_people_check: [channel({ kind: 'direct', name: '' }), async (s) => {
    const [first, second] = [s.userId, (await insertUser(s.db)).id].toSorted();
    await channel({ kind: 'direct', name: '', first_user_id: second ?? null, second_user_id: first ?? null })(s);
  }],
  channel_name_check: [channel({ name: '' })],
  channel_position_check: [channel({ last_position: -1 })],
  channel_version_check: [channel({ version: 0 })],
  channel_name_key: [async (s) => {
    await channel({ name: 'Garden' })(s);
    await channel({ name: 'garden' })(s);
  }],
  channel_member_position_check: [async (s) => s.db.insertInto('channel_member').values({ id: uuidv7(), organisation_id: s.organisationId, channel_id: await channel({})(s), user_id: s.userId, read_position: -1 }).execute()],
  channel_member_told_check: [async (s) => s.db.insertInto('channel_member').values({ id: uuidv7(), organisation_id: s.organisationId, channel_id: await channel({})(s), user_id: s.userId, told_position: -1 }).execute()],
  message_status_check: [message({ status: 'lost' })],
  message_body_check: [message({ body: '' })],
  message_position_check: [message({ position: 0 })],
  message_version_check: [message({ version: 0 })],
  moderation_case_record_type_check: [moderationCase({ record_type: 'poem' })],
  moderation_case_status_check: [moderationCase({ status: 'lost' })],
  moderation_case_appeal_check: [moderationCase({ status: 'appealed' })],
  moderation_case_version_check: [moderationCase({ version: 0 })],
  flag_reason_check: [async (s) => {
    const { id } = await s.db.insertInto('moderation_case').values({ ...about(s), ...place(s), author_id: s.userId, excerpt: '' }).returning('id').executeTakeFirstOrThrow();
    await s.db.insertInto('flag').values({ id: uuidv7(), organisation_id: s.organisationId, case_id: id, user_id: s.userId, reason: 'mood' }).execute();
  }],
  mute_status_check: [mute({ status: 'lost' })],
  mute_appeal_check: [mute({ status: 'appealed' })],
  mute_period_check: [mute({ until: past })],
  mute_version_check: [mute({ version: 0 })],
  mute_current_key: [async (s) => {
    await mute({})(s);
    await mute({})(s);
  }],
};
