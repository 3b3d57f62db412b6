import { by, type PersonalData } from '../personal';

const gone = `'Deleted with the account of who wrote it.'`;

/** What agencies hold on those who ask them something. */
export const crmPersonal: PersonalData = {
  held: [
    {
      table: 'lead', title: 'How agencies know you', covers: ['contact_user_id', 'name', 'email', 'phone'], mine: `${by('contact_user_id')} or t.email = $2::citext`,
      exported: ['id', 'organisation_id', 'name', 'email', 'phone', 'status', 'source', 'created_at'],
      // An agency knows a person by their address, which must stay one of its kind.
      forgetting: { how: 'clear', set: { name: `'Deleted person'`, email: `t.id || '@deleted.invalid'`, phone: 'null' } },
    },
    {
      table: 'inquiry', title: 'Questions you asked', covers: ['asker_user_id', 'question'], mine: by('asker_user_id'),
      exported: ['id', 'organisation_id', 'listing_id', 'question', 'status', 'received_at', 'answered_at'], forgetting: { how: 'clear', set: { question: gone } },
    },
    {
      table: 'inquiry_message', title: 'What you wrote, and what was answered', covers: ['author_id', 'body'],
      mine: `${by('author_id')} or t.inquiry_id in (select id from inquiry where asker_user_id = $1)`, exported: ['id', 'inquiry_id', 'side', 'body', 'sent_at'],
      forgetting: { how: 'clear', set: { body: gone } },
    },
  ],
  references: [{ table: 'lead', columns: ['assigned_to'], why: 'Which agent an agency gave its lead to.' }],
};
