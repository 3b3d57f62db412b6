import { by, type PersonalData } from '../personal';

const gone = `'Deleted with the account of who wrote it.'`;
const asAgent = 't.agent_id in (select id from agent_profile where user_id = $1)';

export const directoryPersonal: PersonalData = {
  held: [
    {
      table: 'profile', title: 'Your profile', covers: ['user_id', 'pronounced', 'about', 'phone'], mine: by('user_id'), key: 't.user_id::text',
      exported: ['pronounced', 'about', 'languages', 'phone', 'contact_choices', 'created_at', 'updated_at'],
      forgetting: { how: 'clear', set: { pronounced: `''`, about: `''`, languages: `'{}'`, phone: 'null', contact_choices: `'{message}'` } },
    },
    {
      table: 'agent_profile', title: 'Your page as an agent', covers: ['user_id', 'slug', 'headline'], mine: by('user_id'),
      exported: ['id', 'agency_id', 'slug', 'headline', 'areas', 'specialities', 'practising_since', 'is_listed', 'verified_until', 'rating_sum', 'rating_count', 'created_at'],
      forgetting: { how: 'clear', set: { slug: `'deleted-' || t.id`, headline: `''`, areas: `'{}'`, specialities: `'{}'`, practising_since: 'null', is_listed: 'false' } },
    },
    {
      table: 'licence', title: 'Your licences', covers: ['number', 'holder_name'], mine: asAgent,
      exported: ['id', 'kind', 'jurisdiction', 'number', 'holder_name', 'expires_on', 'status', 'submitted_at', 'reviewed_at', 'review_note'],
      forgetting: { how: 'keep', why: 'Under which licence homes were sold must be provable for as long as the sale can be disputed.' },
    },
    {
      table: 'agent_review', title: 'Reviews you wrote, and that were written of you', covers: ['author_id', 'body'], mine: `${by('author_id')} or ${asAgent}`,
      exported: ['id', 'listing_id', 'kind', 'rating', 'body', 'status', 'answer', 'created_at'],
      // What others wrote stays theirs; of one's own the words go.
      forgetting: { how: 'clear', set: { body: `case when t.author_id = $1 then ${gone} else t.body end` } },
    },
    {
      table: 'agent_review_flag', title: 'Reviews you reported', covers: ['user_id', 'note'], mine: by('user_id'), key: 't.review_id::text', exported: ['review_id', 'kind', 'note', 'created_at', 'settled_at'],
      forgetting: { how: 'clear', set: { note: `''` } },
    },
  ],
  references: [
    { table: 'licence', columns: ['reviewer_id'], why: 'Who looked at a licence.' },
    { table: 'agent_review', columns: ['moderated_by'], why: 'Who moderated a review.' },
    { table: 'agent_fact', columns: ['user_id'], why: 'An agent\u2019s figures, counted by number from the log.' },
    { table: 'agent_fact_shadow', columns: ['user_id'], why: 'An agent\u2019s figures, counted by number from the log.' },
  ],
};
