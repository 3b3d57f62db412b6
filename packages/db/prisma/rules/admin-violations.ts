import { uuidv7 } from '@lintel/kernel';
import type { Insertable } from 'kysely';
import type { Database } from '../../src/generated/tables';
import type { Sample, Violations } from './sample';

const setting = (values: Partial<Insertable<Database['setting']>>) => (s: Sample) => s.db.insertInto('setting').values({ key: 'a.b', value: '1', ...values }).execute();
const change = (values: Partial<Insertable<Database['setting_change']>>) => (s: Sample) =>
  s.db.insertInto('setting_change').values({ key: 'a.b', version: 1, value: '1', reason: 'as asked', ...values }).execute();
const backup = (values: Partial<Insertable<Database['backup_run']>>) => (s: Sample) =>
  s.db.insertInto('backup_run').values({ id: uuidv7(), state: 'running', trigger: 'command', folder: '/backup', ...values }).execute();
const measured = (values: Partial<Insertable<Database['service_sample']>>) => (s: Sample) =>
  s.db.insertInto('service_sample').values({ quarter: new Date('2026-01-01T00:15:00Z'), metric: 'requests', instance: 'web', readings: 1, amount: 0, ...values }).execute();

export const adminViolations: Violations = {
  setting_key_check: [setting({ key: 'A key' })],
  setting_version_check: [setting({ version: 0 })],
  setting_change_version_check: [change({ version: 0 })],
  setting_change_reason_check: [change({ reason: '' })],
  backup_run_state_check: [backup({ state: 'lost' })],
  backup_run_trigger_check: [backup({ trigger: 'whim' })],
  backup_run_parts_check: [backup({ parts_total: 1, parts_done: 2 }), backup({ rows: -1 }), backup({ bytes: -1 }), backup({ files: -1 })],
  backup_run_done_check: [backup({ state: 'done' }), backup({ state: 'removed', position: 1 })],
  backup_run_failed_check: [backup({ state: 'failed' })],
  backup_run_version_check: [backup({ version: 0 })],
  backup_run_folder_check: [backup({ folder: null })],
  backup_run_one_open_idx: [async (s) => {
    await backup({ trigger: 'schedule' })(s);
    await backup({ state: 'requested', folder: null })(s);
  }],
  service_sample_metric_check: [measured({ metric: 'mood' })],
  service_sample_values_check: [measured({ readings: -1 }), measured({ amount: -1 })],
};
