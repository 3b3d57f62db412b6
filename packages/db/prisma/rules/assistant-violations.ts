import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import type { Sample, Violations } from './sample';

const past = new Date('2020-01-01T00:00:00Z');

const setting = (values: Partial<Insertable<Database['assistant_setting']>>) => (s: Sample) => s.db.insertInto('assistant_setting').values({ organisation_id: s.organisationId, ...values }).execute();
const job = (values: Partial<Insertable<Database['assistant_job']>>) => (s: Sample) =>
  s.db.insertInto('assistant_job').values({ id: uuidv7(), organisation_id: s.organisationId, building_id: s.buildingId, kind: 'triage', record_id: uuidv7(), ...values }).execute();

export const assistantViolations: Violations = {
  assistant_setting_tokens_check: [setting({ daily_tokens: -1 })],
  assistant_setting_version_check: [setting({ version: 0 })],
  assistant_house_version_check: [(s) => s.db.insertInto('assistant_house').values({ building_id: s.buildingId, organisation_id: s.organisationId, version: 0 }).execute()],
  assistant_job_kind_check: [job({ kind: 'order' })],
  assistant_job_status_check: [job({ status: 'lost' })],
  assistant_job_question_check: [job({ kind: 'question' }), (s) => job({ asked_by: s.userId, question: 'Why' })(s), (s) => job({ kind: 'question', asked_by: s.userId })(s)],
  assistant_job_done_check: [job({ status: 'done' }), job({ result: '{}', method: 'rules', done_at: past })],
  assistant_job_claim_check: [job({ status: 'working' }), job({ claimed_until: past })],
  assistant_job_decision_check: [job({ decision: 'shrugged', decided_at: past }), job({ decision: 'used' })],
  assistant_job_counts_check: [job({ attempts: -1 }), job({ tokens: -1 })],
  assistant_job_version_check: [job({ version: 0 })],
  assistant_budget_counts_check: (['claimed', 'spent', 'calls', 'refused'] as const).map((count) => (s) => s.db.insertInto('assistant_budget').values({ organisation_id: s.organisationId, day: '2026-01-01', [count]: -1 }).execute()),
  assistant_model_version_check: [(s) => s.db.insertInto('assistant_model').values({ organisation_id: s.organisationId, learnt: '{}', measured: '{}', is_used: false, version: 0 }).execute()],
};
