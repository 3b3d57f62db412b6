import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertUser } from '../../testing/index';
import type { Sample, Violations } from './sample';

const at = new Date('2026-01-01T00:00:00Z');

const key = (values: Partial<Insertable<Database['person_key']>>) => async ({ db }: Sample) => db.insertInto('person_key').values({ user_id: (await insertUser(db)).id, wrapped: Buffer.alloc(60), ...values }).execute();

/** Of somebody new, unless told otherwise. */
const consent = (values: Partial<Insertable<Database['consent']>> = {}) => async ({ db }: Sample) => {
  const id = uuidv7();
  await db.insertInto('consent').values({ id, user_id: (await insertUser(db)).id, purpose: 'analytics', is_given: true, ...values }).execute();
  return id;
};

const change = (values: Partial<Insertable<Database['consent_change']>>) => async (s: Sample) =>
  s.db.insertInto('consent_change').values({ consent_id: await consent()(s), version: 1, is_given: true, wording: 1, locale: 'en-US', place: 'account', ...values }).execute();

const personalExport = (values: Partial<Insertable<Database['personal_export']>>) => ({ db, userId }: Sample) => db.insertInto('personal_export').values({ id: uuidv7(), user_id: userId, ...values }).execute();

const deletion = (values: Partial<Insertable<Database['account_deletion']>>) => ({ db, userId }: Sample) =>
  db.insertInto('account_deletion').values({ id: uuidv7(), user_id: userId, ordered_by: userId, due_at: at, ...values }).execute();

const twice = (insert: (s: Sample) => Promise<unknown>) => async (s: Sample) => {
  await insert(s);
  await insert(s);
};

export const privacyViolations: Violations = {
  person_key_destroyed_check: [key({ wrapped: null }), key({ destroyed_at: at })],
  person_key_stays_destroyed: [async (s) => {
    await key({ user_id: s.userId, wrapped: null, destroyed_at: at })(s);
    await s.db.updateTable('person_key').set({ wrapped: Buffer.alloc(60), destroyed_at: null }).where('user_id', '=', s.userId).execute();
  }],
  person_key_pkey: [async (s) => twice(key({ user_id: (await insertUser(s.db)).id }))(s)],
  consent_version_check: [consent({ version: 0 })],
  consent_user_id_purpose_key: [async (s) => twice(consent({ user_id: s.userId }))(s)],
  consent_change_place_check: [change({ place: 'elsewhere' })],
  consent_change_wording_check: [change({ wording: 0 })],
  consent_change_pkey: [async (s) => {
    const consent_id = await consent()(s);
    const row = { consent_id, version: 1, is_given: true, wording: 1, locale: 'en-US', place: 'account' };
    await s.db.insertInto('consent_change').values([row, row]).execute();
  }],
  personal_export_status_check: [personalExport({ status: 'lost' })],
  personal_export_done_check: [personalExport({ done: 3, total: 2 }), personalExport({ done: -1, total: 2 })],
  personal_export_ready_check: [personalExport({ status: 'ready' }), personalExport({ ready_at: at, expires_at: at, sha256: 'ab' })],
  personal_export_open_key: [twice(personalExport({}))],
  account_deletion_status_check: [deletion({ status: 'forgotten' })],
  account_deletion_step_check: [deletion({ step: -1 })],
  account_deletion_ended_check: [deletion({ status: 'done' }), deletion({ ended_at: at })],
  account_deletion_open_key: [twice(deletion({}))],
};
