import { by, type PersonalData } from '../personal';

const records = 'What broke and was mended belongs to the building\u2019s records; your words go, and nothing in it names you afterwards.';
const work = 'Who did what for the building.';

export const ticketPersonal: PersonalData = {
  held: [
    {
      table: 'ticket', title: 'What you reported', covers: ['reporter_id', 'description', 'waiting_note', 'resolution_note'], mine: by('reporter_id'),
      exported: ['id', 'building_id', 'unit_id', 'number', 'category', 'priority', 'title', 'description', 'place', 'status', 'waiting_note', 'resolution_note', 'created_at', 'completed_at', 'ended_at'],
      forgetting: { how: 'clear', set: { description: `''`, waiting_note: 'null', resolution_note: 'null' } },
    },
    { table: 'ticket_comment', title: 'What you wrote to tickets', covers: ['author_id', 'body'], mine: by('author_id'), exported: ['id', 'ticket_id', 'body', 'created_at'], forgetting: { how: 'clear', set: { body: `'deleted'` } } },
    { table: 'ticket_follower', title: 'Tickets you follow', covers: ['user_id'], mine: by('user_id'), exported: ['ticket_id', 'created_at'], forgetting: { how: 'delete' } },
    { table: 'ticket_survey', title: 'How content you were', covers: ['user_id', 'comment'], mine: by('user_id'), exported: ['ticket_id', 'stars', 'comment', 'created_at'], forgetting: { how: 'clear', set: { comment: `''` } } },
    { table: 'ticket_staff', title: 'What you are good at, and your hours', covers: ['user_id'], mine: by('user_id'), exported: ['building_id', 'skills', 'shift'], forgetting: { how: 'delete' } },
    { table: 'work_log', title: 'Work you wrote down', covers: ['user_id', 'note'], mine: by('user_id'), exported: ['id', 'ticket_id', 'minutes', 'note', 'created_at'], forgetting: { how: 'keep', why: records } },
  ],
  references: [
    { table: 'ticket', columns: ['assignee_id'], why: work },
    { table: 'ticket_assignment', columns: ['assignee_id', 'assigned_by'], why: work },
    { table: 'ticket_check', columns: ['done_by'], why: work },
    { table: 'maintenance_plan', columns: ['assignee_id', 'made_by'], why: work },
  ],
};
