import { by, type PersonalData } from '../personal';

export const assistantPersonal: PersonalData = {
  held: [
    { table: 'assistant_job', title: 'What you asked the assistant', covers: ['asked_by', 'question', 'result'], mine: by('asked_by'), exported: ['id', 'building_id', 'question', 'created_at'], forgetting: { how: 'delete' } },
  ],
  references: [
    { table: 'assistant_job', columns: ['decided_by'], why: 'Who did what for the building.' },
    { table: 'assistant_evaluation', columns: ['measured_by'], why: 'Who did what for the platform.' },
  ],
};
