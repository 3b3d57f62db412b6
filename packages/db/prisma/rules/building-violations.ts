import { uuidv7 } from '@lintel/kernel';
import type { Insertable, Updateable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertMembership, insertUnit } from '../../testing/index';
import type { Sample, Violations } from './sample';

const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}`;
const before = new Date('2020-01-01T00:00:00Z');
const after = new Date('2030-01-01T00:00:00Z');

const place = (s: Sample) => ({ organisation_id: s.organisationId, building_id: s.buildingId });
const building = (values: Updateable<Database['building']>) => (s: Sample) => s.db.updateTable('building').set(values).where('id', '=', s.buildingId).execute();
const unit = (values: Partial<Insertable<Database['unit']>>) => (s: Sample) => insertUnit(s.db, { ...place(s), ...values });

const verification = (values: Partial<Insertable<Database['verification']>>) => async (s: Sample): Promise<string> => {
  const id = uuidv7();
  const unitId = values.unit_id ?? (await insertUnit(s.db, place(s))).id;
  await s.db.insertInto('verification').values({ id, ...place(s), user_id: s.userId, kind: 'tenant', starts_on: day(1), ...values, unit_id: unitId }).execute();
  return id;
};

const evidence = (values: Partial<Insertable<Database['verification_evidence']>>) => async (s: Sample) =>
  s.db.insertInto('verification_evidence').values({
    id: uuidv7(), organisation_id: s.organisationId, verification_id: await verification({})(s), name: 'lease.pdf', content_type: 'application/pdf', byte_size: 1, sha256: Buffer.alloc(32), sent_by: s.userId, ...values,
  }).execute();

const residency = (values: Partial<Insertable<Database['residency']>>) => async (s: Sample): Promise<string> => {
  const id = uuidv7();
  const unitId = values.unit_id ?? (await insertUnit(s.db, place(s))).id;
  const verificationId = await verification({ unit_id: unitId, status: 'revoked', decided_at: before })(s);
  const { id: membershipId } = await insertMembership(s.db, { user_id: s.userId, organisation_id: s.organisationId, role: 'resident', scope: 'unit', scope_id: unitId, revoked_at: after });
  await s.db.insertInto('residency').values({
    id, ...place(s), user_id: s.userId, verification_id: verificationId, membership_id: membershipId, kind: 'tenant', starts_on: day(1), ...values, unit_id: unitId,
  }).execute();
  return id;
};

const lease = (values: Partial<Insertable<Database['lease']>>) => async (s: Sample) =>
  s.db.insertInto('lease').values({ id: uuidv7(), ...place(s), unit_id: (await insertUnit(s.db, place(s))).id, starts_on: day(10), ends_on: day(20), ...values }).execute();

const rule = (values: Partial<Insertable<Database['house_rule']>>) => (s: Sample) => s.db.insertInto('house_rule').values({ id: uuidv7(), ...place(s), number: 1, body: 'Be kind.', ...values }).execute();

const item = (values: Partial<Insertable<Database['checklist_item']>>) => async (s: Sample) =>
  s.db.insertInto('checklist_item').values({ id: uuidv7(), organisation_id: s.organisationId, residency_id: await residency({})(s), occasion: 'move_in', position: 0, text: 'Keys', ...values }).execute();

const code = (values: Partial<Insertable<Database['unit_code']>>) => (s: Sample) =>
  s.db.insertInto('unit_code').values({ id: uuidv7(), ...place(s), unit_id: s.unitId, kind: 'tenant', secret_hash: Buffer.alloc(32, uuidv7()), uses_left: 1, expires_at: after, ...values }).execute();

export const buildingViolations: Violations = {
  membership_ends_check: [
    (s) => insertMembership(s.db, { user_id: s.userId, organisation_id: s.organisationId, role: 'resident', scope: 'unit', scope_id: s.unitId, ends_at: before }),
    (s) => insertMembership(s.db, { user_id: s.userId, organisation_id: s.organisationId, ends_at: after }),
  ],
  building_review_hours_check: [building({ review_hours: 0 })],
  building_calendar_check: [building({ calendar: '[]' })],
  floor_level_check: [(s) => s.db.insertInto('floor').values({ id: uuidv7(), ...place(s), level: 500, name: '500' }).execute()],
  unit_kind_check: [unit({ kind: 'castle' })],
  unit_size_check: [unit({ area: 0 }), unit({ bedrooms: -1 })],
  unit_version_check: [unit({ version: 0 })],
  verification_kind_check: [verification({ kind: 'guest' })],
  verification_status_check: [verification({ status: 'lost', decided_at: before })],
  verification_source_check: [verification({ source: 'rumour' })],
  verification_period_check: [verification({ starts_on: day(10), ends_on: day(9) })],
  verification_decided_check: [verification({ status: 'rejected' }), verification({ decided_at: before })],
  verification_version_check: [verification({ version: 0 })],
  verification_open_key: [async (s) => {
    await verification({ unit_id: s.unitId })(s);
    await verification({ unit_id: s.unitId, status: 'verified', decided_at: before })(s);
  }],
  verification_evidence_file_check: [evidence({ byte_size: 0 }), evidence({ sha256: Buffer.from('short') })],
  residency_kind_check: [residency({ kind: 'guest' })],
  residency_period_check: [residency({ starts_on: day(10), ends_on: day(9), ends_at: after }), residency({ ends_on: day(20) })],
  residency_ended_check: [residency({ ended_at: before }), residency({ ended_at: before, end_reason: 'bored' })],
  residency_current_key: [async (s) => {
    const { id } = await insertUnit(s.db, place(s));
    await residency({ unit_id: id })(s);
    await residency({ unit_id: id })(s);
  }],
  lease_period_check: [lease({ ends_on: day(9) }), lease({ ended_on: day(21) }), lease({ ended_on: day(8) })],
  lease_version_check: [lease({ version: 0 })],
  lease_overlap_excl: [
    async (s) => {
      const { id } = await insertUnit(s.db, place(s));
      await lease({ unit_id: id })(s);
      // Beginning on the last day of the one before; ended before it began, one leaves nothing in the way.
      await lease({ unit_id: id, starts_on: day(15), ends_on: day(25), ended_on: day(14) })(s);
      await lease({ unit_id: id, starts_on: day(20), ends_on: day(25) })(s);
    },
  ],
  house_rule_number_check: [rule({ number: 0 }), rule({ version: 0 })],
  checklist_item_occasion_check: [item({ occasion: 'party' })],
  checklist_item_done_check: [async (s) => item({ done_by: s.userId })(s)],
  unit_code_kind_check: [code({ kind: 'staff' })],
  unit_code_secret_check: [code({ secret_hash: Buffer.from('short') })],
  unit_code_uses_check: [code({ uses_left: -1 })],
  unit_code_period_check: [code({ expires_at: before })],
};
