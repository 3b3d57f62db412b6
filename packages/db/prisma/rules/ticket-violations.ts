import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import type { Sample, Violations } from './sample';

const past = new Date('2020-01-01T00:00:00Z');
const ahead = new Date('2040-01-01T00:00:00Z');
let numbers = 0;

const place = (s: Sample) => ({ organisation_id: s.organisationId, building_id: s.buildingId });

const ticket = (values: Partial<Insertable<Database['ticket']>>) => async (s: Sample): Promise<string> => {
  numbers += 1;
  const id = uuidv7();
  await s.db.insertInto('ticket').values({ id, ...place(s), number: numbers, category: 'plumbing', title: 'The tap drips', ...values }).execute();
  return id;
};

const part = async (s: Sample) => ({ id: uuidv7(), organisation_id: s.organisationId, ticket_id: await ticket({})(s) });

const assignment = (values: Partial<Insertable<Database['ticket_assignment']>>) => async (s: Sample) => s.db.insertInto('ticket_assignment').values({ ...(await part(s)), assignee_id: s.userId, way: 'assigned', ...values }).execute();
const work = (values: Partial<Insertable<Database['work_log']>>) => async (s: Sample) => s.db.insertInto('work_log').values({ ...(await part(s)), user_id: s.userId, minutes: 10, currency: 'USD', ...values }).execute();
const policy = (values: Partial<Insertable<Database['sla_policy']>>) => (s: Sample) =>
  s.db.insertInto('sla_policy').values({ id: uuidv7(), ...place(s), priority: 'low', category: 'lift', first_response_minutes: 1, next_response_minutes: 1, resolution_minutes: 1, ...values }).execute();
const clock = (values: Partial<Insertable<Database['sla_clock']>>) => async (s: Sample) =>
  s.db.insertInto('sla_clock').values({ ...(await part(s)), kind: 'resolution', target_minutes: 10, running_since: past, due_at: ahead, ...values }).execute();
const staff = (values: Partial<Insertable<Database['ticket_staff']>>) => (s: Sample) => s.db.insertInto('ticket_staff').values({ id: uuidv7(), ...place(s), user_id: s.userId, ...values }).execute();
const plan = (values: Partial<Insertable<Database['maintenance_plan']>>) => (s: Sample) =>
  s.db.insertInto('maintenance_plan').values({ id: uuidv7(), ...place(s), title: 'Look after the lift', category: 'lift', every: 1, period: 'month', next_on: '2026-03-01', anchor_day: 1, ...values }).execute();

export const ticketViolations: Violations = {
  ticket_priority_check: [ticket({ priority: 'whenever' })],
  ticket_status_check: [ticket({ status: 'lost' })],
  ticket_source_check: [ticket({ source: 'rumour' })],
  ticket_outcome_check: [ticket({ outcome: 'forgotten' })],
  ticket_number_check: [ticket({ number: 0 })],
  ticket_deferred_check: [ticket({ status: 'deferred' }), ticket({ deferred_until: ahead })],
  ticket_merged_check: [ticket({ status: 'merged', ended_at: past }), async (s) => ticket({ merged_into_id: await ticket({})(s) })(s)],
  ticket_completed_check: [ticket({ status: 'completed' })],
  ticket_ended_check: [ticket({ status: 'declined' }), ticket({ ended_at: past })],
  ticket_version_check: [ticket({ version: 0 })],
  ticket_assignment_way_check: [assignment({ way: 'drawn' })],
  ticket_assignment_period_check: [assignment({ started_at: ahead, ended_at: past })],
  ticket_assignment_current_key: [async (s) => {
    const id = await ticket({})(s);
    await assignment({ ticket_id: id })(s);
    await assignment({ ticket_id: id })(s);
  }],
  ticket_comment_body_check: [async (s) => s.db.insertInto('ticket_comment').values({ ...(await part(s)), body: '' }).execute()],
  work_log_minutes_check: [work({ minutes: -1 }), work({ minutes: 2_000 })],
  work_log_parts_check: [work({ parts: '{}' }), work({ parts_cost: -1 })],
  ticket_check_done_check: [async (s) => s.db.insertInto('ticket_check').values({ ...(await part(s)), position: 0, text: 'Look', done_by: s.userId }).execute()],
  ticket_survey_stars_check: [async (s) => s.db.insertInto('ticket_survey').values({ ...(await part(s)), user_id: s.userId, stars: 6 }).execute()],
  sla_policy_priority_check: [policy({ priority: 'whenever' })],
  sla_policy_minutes_check: [policy({ first_response_minutes: 0 }), policy({ next_response_minutes: 0 }), policy({ resolution_minutes: 0 })],
  sla_policy_ladder_check: [policy({ ladder: '{}' })],
  sla_policy_version_check: [policy({ version: 0 })],
  sla_policy_key: [async (s) => {
    await policy({ category: null, priority: 'high' })(s);
    await policy({ category: null, priority: 'high' })(s);
  }],
  sla_clock_kind_check: [clock({ kind: 'lunch' })],
  sla_clock_state_check: [clock({ state: 'broken', running_since: null })],
  sla_clock_minutes_check: [clock({ target_minutes: 0 }), clock({ used_minutes: -1 })],
  sla_clock_running_check: [clock({ running_since: null }), clock({ due_at: null })],
  sla_clock_ended_check: [clock({ ended_at: past }), clock({ state: 'hit', running_since: null })],
  sla_clock_ladder_check: [clock({ ladder: '{}' })],
  sla_clock_open_key: [async (s) => {
    const id = await ticket({})(s);
    await clock({ ticket_id: id })(s);
    await clock({ ticket_id: id, state: 'paused', running_since: null })(s);
  }],
  ticket_staff_shift_check: [staff({ shift: '[]' })],
  ticket_staff_version_check: [staff({ version: 0 })],
  maintenance_plan_priority_check: [plan({ priority: 'whenever' })],
  maintenance_plan_period_check: [plan({ period: 'moon' }), plan({ every: 0 }), plan({ anchor_day: 32 })],
  maintenance_plan_version_check: [plan({ version: 0 })],
};
