import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import { insertEvent } from '../../testing/index';
import type { Sample, Violations } from './sample';

const event = (values: Partial<Insertable<Database['event']>>) => ({ db }: Sample) => insertEvent(db, values);
const order = (position: number, shard: number) => ({ db }: Sample) =>
  db.insertInto('event_order').values({ position, event_id: uuidv7(), type: 'probe.happened', shard }).execute();
const sequence = (values: Insertable<Database['event_sequence']>) => ({ db }: Sample) => db.updateTable('event_sequence').set(values).execute();
const consumer = (kind: string, lanes: number) => ({ db }: Sample) => db.insertInto('consumer').values({ name: uuidv7(), kind, summary: '', lanes, types: [] }).execute();
const lane = (values: Partial<Insertable<Database['consumer_lane']>>) => ({ db }: Sample) => db.insertInto('consumer_lane').values({ consumer: uuidv7(), lane: 0, ...values }).execute();
const parked = (values: Partial<Insertable<Database['parked_event']>>) => ({ db }: Sample) =>
  db.insertInto('parked_event')
    .values({ consumer: uuidv7(), position: 1, event_id: uuidv7(), aggregate_type: 'probe', aggregate_id: uuidv7(), shard: 0, state: 'failed', ...values }).execute();
const redrive = (values: Partial<Insertable<Database['event_redrive']>>) => ({ db }: Sample) =>
  db.insertInto('event_redrive').values({ id: uuidv7(), consumer: 'mail', position: 1, event_id: uuidv7(), shard: 0, reason: 'asked', ...values }).execute();
const build = (values: Partial<Insertable<Database['projection_build']>>) => ({ db }: Sample) =>
  db.insertInto('projection_build').values({ projection: uuidv7(), state: 'building', target: 1, ...values }).execute();
const deadline = (values: Partial<Insertable<Database['deadline']>>) => ({ db }: Sample) =>
  db.insertInto('deadline')
    .values({ id: uuidv7(), aggregate_type: 'listing', aggregate_id: uuidv7(), kind: 'expiry', due_at: then, rule: '{"name":"contract_end"}', ...values }).execute();
const key = (values: Partial<Insertable<Database['idempotency_key']>>) => ({ db }: Sample) =>
  db.insertInto('idempotency_key').values({ scope: 'workflow', key: uuidv7(), command: 'listing.wake', request_hash: Buffer.alloc(32), ...values }).execute();
const trouble = (values: Partial<Insertable<Database['workflow_trouble']>>) => ({ db }: Sample) =>
  db.insertInto('workflow_trouble').values({ record_type: 'listing', record_id: uuidv7(), attempts: 1, error: 'away', ...values }).execute();

const then = new Date('2027-01-01T00:00:00Z');

export const logViolations: Violations = {
  event_version_check: [event({ version: 0 }), event({ aggregate_version: 0 })],
  event_type_check: [event({ type: 'Happened' }), event({ type: 'happened' })],
  event_origin_check: [event({ origin: 'moon' })],
  event_data_check: [event({ data: '[]' })],
  event_aggregate_type_aggregate_id_aggregate_version_type_key: [async (s) => {
    const { aggregate_id } = await event({})(s);
    await event({ aggregate_id })(s);
  }],
  event_order_position_check: [order(0, 0)],
  event_order_shard_check: [order(1, 64), order(1, -1)],
  event_sequence_single_check: [({ db }) => db.insertInto('event_sequence').values({ id: false }).execute()],
  event_sequence_pkey: [({ db }) => db.insertInto('event_sequence').values({ id: true }).execute()],
  event_sequence_last_position_check: [sequence({ last_position: -1 })],
  event_sequence_restore_epoch_check: [sequence({ restore_epoch: -1 })],
  consumer_kind_check: [consumer('listener', 1)],
  consumer_lanes_check: [consumer('reactor', 0), consumer('reactor', 65)],
  consumer_lane_lane_check: [lane({ lane: 1 }), lane({ lane: -1 }), lane({ lanes: 65 })],
  consumer_lane_cursor_check: [lane({ cursor: -1 })],
  consumer_lane_lease_check: [lane({ lease_owner: 'worker' }), lane({ lease_expires_at: then })],
  consumer_lane_pause_check: [lane({ paused_since: then }), lane({ paused_reason: 'mail is down' })],
  consumer_lane_counters_check: [lane({ epoch: -1 }), lane({ attempts: -1 })],
  parked_event_state_check: [parked({ state: 'lost' })],
  parked_event_shard_check: [parked({ shard: 64 })],
  parked_event_skip_check: [parked({ state: 'skipped' }), parked({ state: 'skipping', reason: '' })],
  event_redrive_state_check: [redrive({ state: 'lost', finished_at: then })],
  event_redrive_shard_check: [redrive({ shard: -1 })],
  event_redrive_reason_check: [redrive({ reason: '' })],
  event_redrive_finished_check: [redrive({ state: 'done' }), redrive({ finished_at: then })],
  projection_build_state_check: [build({ state: 'lost' })],
  projection_build_finished_check: [build({ state: 'swapped' }), build({ finished_at: then })],
  projection_build_cursor_check: [build({ cursor: -1 }), build({ target: -1 })],
  deadline_state_check: [deadline({ state: 'late', settled_at: then })],
  deadline_settled_check: [deadline({ state: 'fired' }), deadline({ settled_at: then })],
  deadline_version_check: [deadline({ version: 0 })],
  deadline_rule_check: [deadline({ rule: '{}' }), deadline({ rule: '"expiry"' })],
  deadline_aggregate_type_aggregate_id_kind_slot_key: [async (s) => {
    const id = uuidv7();
    await deadline({ aggregate_id: id })(s);
    await deadline({ aggregate_id: id })(s);
  }],
  idempotency_key_scope_check: [key({ scope: 'someone', expires_at: then }), key({ scope: 'caller:', expires_at: then })],
  workflow_trouble_attempts_check: [trouble({ attempts: 0 })],
  workflow_trouble_last_check: [trouble({ last_at: new Date('2020-01-01T00:00:00Z') })],
  idempotency_key_expiry_check: [key({ expires_at: then }), key({ scope: 'caller:x' })],
};
