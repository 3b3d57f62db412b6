import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertUser } from '../../testing/index';
import type { Sample, Violations } from './sample';

const delivery = (values: Partial<Insertable<Database['delivery']>>) => (s: Sample) =>
  s.db.insertInto('delivery').values({
    id: uuidv7(), event_id: uuidv7(), batch_id: uuidv7(), kind: 'inquiry_received', channel: 'email', user_id: s.userId, record_type: 'inquiry', record_id: s.inquiryId, params: '{}',
    recipient: s.userId, ...values,
  }).execute();
const throttle = (values: Partial<Insertable<Database['delivery_throttle']>>) => (s: Sample) =>
  s.db.insertInto('delivery_throttle').values({ recipient: s.userId, kind: 'listing_stale', channel: 'email', begins_at: at, count: 1, ...values }).execute();
const setting = (values: Partial<Insertable<Database['notification_setting']>>) => (s: Sample) =>
  s.db.insertInto('notification_setting').values({ user_id: s.userId, ...values }).execute();
const preference = (values: Partial<Insertable<Database['notification_preference']>>) => (s: Sample) =>
  s.db.insertInto('notification_preference').values({ user_id: s.userId, kind: 'listing_stale', channels: ['email'], ...values }).execute();
const phone = (values: Partial<Insertable<Database['phone']>>) => (s: Sample) =>
  s.db.insertInto('phone').values({ id: uuidv7(), user_id: s.userId, number: '+14155550100', ...values }).execute();
const subscription = (values: Partial<Insertable<Database['push_subscription']>>) => (s: Sample) =>
  s.db.insertInto('push_subscription').values({ id: uuidv7(), user_id: s.userId, endpoint: 'https://push.example/1', p256dh: 'k', auth: 'a', ...values }).execute();
const suppressed = (values: Partial<Insertable<Database['suppressed_address']>>) => (s: Sample) =>
  s.db.insertInto('suppressed_address').values({ id: uuidv7(), channel: 'email', address: 'gone@lintel.test', because: 'bounced', ...values }).execute();
const template = (values: Partial<Insertable<Database['notification_template']>>) => (s: Sample) =>
  s.db.insertInto('notification_template').values({ id: uuidv7(), kind: 'listing_stale', language: 'en', version: 1, note: '', edited_by: s.userId, ...values }).execute();

const at = new Date('2030-01-01T00:00:00Z');

export const notificationViolations: Violations = {
  delivery_held_check: [delivery({ held: 'mood' })],
  delivery_reason_check: [delivery({ reason: 'preference' }), delivery({ status: 'suppressed' })],
  delivery_instead_of_check: [delivery({ instead_of: 'pigeon' }), delivery({ instead_of: 'email' })],
  delivery_delivered_check: [delivery({ status: 'delivered', sent_at: at })],
  delivery_bounced_check: [delivery({ status: 'bounced', sent_at: at }), delivery({ bounced_at: at })],
  delivery_throttle_count_check: [throttle({ count: 0 })],
  notification_setting_quiet_check: [setting({ quiet_from: 60 }), setting({ quiet_from: 60, quiet_to: 60 }), setting({ quiet_from: 60, quiet_to: 1_440 })],
  notification_setting_digest_hour_check: [setting({ digest_hour: 24 })],
  notification_setting_version_check: [setting({ version: 0 })],
  notification_preference_channels_check: [preference({ channels: ['pigeon'] })],
  notification_preference_pace_check: [preference({ pace: 'never' })],
  phone_number_check: [phone({ number: '0044' }), phone({ number: '+1 415 555 0100' })],
  phone_code_check: [phone({ code_expires_at: at })],
  phone_tries_check: [phone({ tries: 6 }), phone({ codes: -1 })],
  phone_version_check: [phone({ version: 0 })],
  phone_verified_number_key: [async (s) => {
    await phone({ verified_at: at })(s);
    await phone({ verified_at: at, user_id: (await insertUser(s.db)).id })(s);
  }],
  push_subscription_endpoint_check: [subscription({ endpoint: 'http://push.example/1' })],
  suppressed_address_channel_check: [suppressed({ channel: 'in_app' })],
  suppressed_address_because_check: [suppressed({ because: 'mood' })],
  suppressed_address_lift_check: [suppressed({ lift_note: 'why' })],
  suppressed_address_version_check: [suppressed({ version: 0 })],
  suppressed_address_in_force_key: [async (s) => {
    await suppressed({})(s);
    await suppressed({ address: 'GONE@lintel.test', because: 'complained' })(s);
  }],
  notification_template_language_check: [template({ language: 'tlh' })],
  notification_template_version_check: [template({ version: 0 })],
  notification_template_texts_check: [template({ texts: '[]' })],
};
