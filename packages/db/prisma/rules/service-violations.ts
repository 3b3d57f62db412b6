import { uuidv7 } from '@lintel/kernel';
import type { Insertable, Updateable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertInquiry, insertLead } from '../../testing/index';
import type { Sample, Violations } from './sample';

const lead = (values: Partial<Insertable<Database['lead']>>) => (s: Sample) => insertLead(s.db, { organisation_id: s.organisationId, ...values });
const inquiry = (values: Updateable<Database['inquiry']>) => (s: Sample) => s.db.updateTable('inquiry').set(values).where('id', '=', s.inquiryId).execute();

const message = (values: Partial<Insertable<Database['inquiry_message']>>) => (s: Sample) =>
  s.db.insertInto('inquiry_message').values({ id: uuidv7(), organisation_id: s.organisationId, inquiry_id: s.inquiryId, side: 'asker', body: 'Hello', ...values }).execute();

const media = (values: Partial<Insertable<Database['media']>>) => (s: Sample) =>
  s.db.insertInto('media').values({
    id: uuidv7(), organisation_id: s.organisationId, record_type: 'listing', record_id: s.listingId, kind: 'photo', status: 'uploaded', upload_id: uuidv7(), original_name: 'a.jpg', ...values,
  }).returning('id').executeTakeFirstOrThrow();

const upload = (values: Partial<Insertable<Database['media_upload']>>) => (s: Sample) =>
  s.db.insertInto('media_upload').values({
    id: uuidv7(), organisation_id: s.organisationId, record_type: 'listing', record_id: s.listingId, kind: 'photo', upload_id: uuidv7(), original_name: 'a.jpg', position: 0,
    expires_at: after, ...values,
  }).execute();

const rendition = (values: Partial<Insertable<Database['media_rendition']>>) => async (s: Sample) => {
  const { id } = await media({})(s);
  await s.db.insertInto('media_rendition').values({ media_id: id, width: 320, format: 'webp', height: 200, byte_size: 9, file_key: 'k', ...values }).execute();
};

const delivery = (values: Partial<Insertable<Database['delivery']>>) => (s: Sample) =>
  s.db.insertInto('delivery').values({
    id: uuidv7(), event_id: uuidv7(), batch_id: uuidv7(), kind: 'inquiry_received', channel: 'email', user_id: s.userId, record_type: 'inquiry', record_id: s.inquiryId, params: '{}',
    recipient: s.userId, ...values,
  }).execute();

const webhook = (values: Partial<Insertable<Database['webhook_endpoint']>>) => async (s: Sample) => {
  const id = uuidv7();
  await s.db.insertInto('webhook_endpoint').values({ id, organisation_id: s.organisationId, url: 'https://receiver.example/', event_types: ['listing.published'], secret: Buffer.alloc(8), ...values }).execute();
  return id;
};
const webhookDelivery = (values: Partial<Insertable<Database['webhook_delivery']>>) => async (s: Sample) => {
  const id = uuidv7();
  await s.db.insertInto('webhook_delivery').values({ id, endpoint_id: await webhook({})(s), organisation_id: s.organisationId, event_id: uuidv7(), event_type: 'listing.published', ...values }).execute();
  return id;
};
const webhookAttempt = (values: Partial<Insertable<Database['webhook_attempt']>>) => async (s: Sample) =>
  s.db.insertInto('webhook_attempt').values({
    id: uuidv7(), delivery_id: await webhookDelivery({})(s), organisation_id: s.organisationId, number: 1, request_headers: '{}', request_body: '{}', response_status: 200, duration_ms: 1, ...values,
  }).execute();

const before = new Date('2020-01-01T00:00:00Z');
const after = new Date('2030-01-01T00:00:00Z');

export const serviceViolations: Violations = {
  lead_status_check: [lead({ status: 'hot' })],
  lead_assigned_check: [(s) => lead({ assigned_to: s.userId })(s), lead({ assigned_at: after }), lead({ claimed_at: after })],
  lead_version_check: [lead({ version: 0 })],
  lead_organisation_id_email_key: [async (s) => {
    await lead({ email: 'same@lintel.test' })(s);
    await lead({ email: 'Same@lintel.test' })(s);
  }],
  inquiry_status_check: [inquiry({ status: 'lost' })],
  inquiry_answered_check: [inquiry({ status: 'answered' })],
  inquiry_time_check: [inquiry({ status: 'answered', answered_at: before }), inquiry({ first_response_due_at: before })],
  inquiry_version_check: [inquiry({ version: 0 })],
  inquiry_listing_id_organisation_id_fkey: [(s) => insertInquiry(s.db, { organisation_id: s.otherOrganisationId, listing_id: s.listingId })],
  inquiry_lead_id_organisation_id_fkey: [async (s) => {
    const { id } = await insertLead(s.db, { organisation_id: s.otherOrganisationId });
    await insertInquiry(s.db, { organisation_id: s.organisationId, listing_id: s.listingId, lead_id: id });
  }],
  inquiry_message_side_check: [message({ side: 'both' })],
  inquiry_message_author_check: [message({ side: 'agency' })],
  inquiry_message_inquiry_id_organisation_id_fkey: [(s) => message({ organisation_id: s.otherOrganisationId })(s)],
  media_kind_check: [media({ kind: 'song' })],
  media_status_check: [media({ status: 'lost' })],
  media_ready_check: [
    media({ status: 'ready', content_type: 'image/jpeg', sha256: Buffer.alloc(32), width: 100 }),
    media({ status: 'ready' }), media({ status: 'ready', kind: 'video_link' }), media({ status: 'ready', kind: 'floor_plan', content_type: 'application/pdf' }), media({ status: 'ready', kind: 'document', content_type: 'application/pdf' }),
  ],
  media_upload_kind_check: [upload({ kind: 'video_link' })],
  media_upload_status_check: [upload({ status: 'lost' })],
  media_upload_size_check: [upload({ byte_size: 0 })],
  media_upload_position_check: [upload({ position: -1 })],
  media_album_version_check: [(s) => s.db.insertInto('media_album').values({ record_type: 'listing', record_id: s.listingId, organisation_id: s.organisationId, version: 0 }).execute()],
  media_rejected_check: [media({ status: 'rejected' }), media({ status: 'rejected', rejected_reason: '' })],
  media_sha256_check: [media({ sha256: Buffer.from('short') })],
  media_size_check: [media({ byte_size: -1 })],
  media_position_check: [media({ position: -1 })],
  media_claim_check: [media({ claimed_by: 'worker' }), media({ claimed_until: after })],
  media_attempts_check: [media({ attempts: -1 })],
  media_version_check: [media({ version: 0 })],
  media_rendition_format_check: [rendition({ format: 'gif' })],
  media_rendition_size_check: [rendition({ width: 0 }), rendition({ height: 0 }), rendition({ byte_size: 0 })],
  listing_cover_media_id_organisation_id_fkey: [async (s) => {
    const { id } = await media({ organisation_id: s.otherOrganisationId })(s);
    await s.db.updateTable('listing').set({ cover_media_id: id }).where('id', '=', s.listingId).execute();
  }],
  delivery_channel_check: [delivery({ channel: 'pigeon' })],
  delivery_status_check: [delivery({ status: 'lost' })],
  delivery_recipient_check: [delivery({ recipient: '' }), delivery({ user_id: null }), delivery({ user_id: null, address: '' })],
  delivery_sent_check: [delivery({ status: 'sent' })],
  delivery_read_check: [delivery({ status: 'read' }), delivery({ read_at: after })],
  delivery_counts_check: [delivery({ attempts: -1 }), delivery({ ambiguous: 1 })],
  delivery_params_check: [delivery({ params: '[]' })],
  delivery_version_check: [delivery({ version: 0 })],
  webhook_endpoint_status_check: [webhook({ status: 'asleep', disabled_because: null })],
  webhook_endpoint_disabled_check: [webhook({ status: 'disabled' }), webhook({ disabled_because: 'owner' }), webhook({ status: 'disabled', disabled_because: 'whim' })],
  webhook_endpoint_types_check: [webhook({ event_types: [] })],
  webhook_endpoint_rotation_check: [webhook({ old_secret: Buffer.alloc(8) }), webhook({ old_until: after })],
  webhook_endpoint_deleted_check: [webhook({ deleted_at: before })],
  webhook_endpoint_version_check: [webhook({ version: 0 })],
  webhook_delivery_status_check: [webhookDelivery({ status: 'lost' })],
  webhook_delivery_claim_check: [webhookDelivery({ status: 'sending' }), webhookDelivery({ claimed_until: after })],
  webhook_delivery_delivered_check: [webhookDelivery({ status: 'delivered' }), webhookDelivery({ delivered_at: before })],
  webhook_delivery_failed_check: [webhookDelivery({ status: 'failed' })],
  webhook_delivery_counts_check: [webhookDelivery({ attempts: -1 }), webhookDelivery({ replays: -1 })],
  webhook_delivery_version_check: [webhookDelivery({ version: 0 })],
  webhook_delivery_endpoint_id_organisation_id_fkey: [(s) => webhookDelivery({ organisation_id: s.otherOrganisationId })(s)],
  webhook_attempt_answer_check: [webhookAttempt({ response_status: null }), webhookAttempt({ error: 'timeout' })],
  webhook_attempt_number_check: [webhookAttempt({ number: 0 })],
  webhook_attempt_duration_check: [webhookAttempt({ duration_ms: -1 })],
  delivery_event_id_kind_channel_recipient_key: [async (s) => {
    const event = uuidv7();
    await delivery({ event_id: event })(s);
    await delivery({ event_id: event })(s);
  }],
};
