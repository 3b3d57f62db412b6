import type { PersonalData } from '../personal';

const work = 'Who looked after the platform must be known for as long as what they did counts.';

export const adminPersonal: PersonalData = {
  held: [],
  references: [
    { table: 'setting', columns: ['updated_by'], why: work },
    { table: 'setting_change', columns: ['changed_by', 'reason'], why: work },
    { table: 'backup_run', columns: ['requested_by'], why: work },
    { table: 'parked_event', columns: ['decided_by', 'reason'], why: work },
    { table: 'event_redrive', columns: ['requested_by', 'reason'], why: work },
    { table: 'job', columns: ['created_by'], why: work },
  ],
};
