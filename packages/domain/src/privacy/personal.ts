import { by, type PersonalData } from '../personal';

const proof = 'That you were asked, and what you said, must be provable; nothing in it names you afterwards.';

export const privacyPersonal: PersonalData = {
  held: [
    { table: 'person_key', title: 'The key to what the log says of you', covers: ['user_id'], mine: by('user_id'), exported: 'It opens what is in your history, which you are given opened.', forgetting: { how: 'keep', why: 'Only that it was destroyed, and when.' } },
    { table: 'consent', title: 'What you allowed', covers: ['user_id'], mine: by('user_id'), exported: ['id', 'purpose', 'is_given', 'changed_at'], forgetting: { how: 'keep', why: proof } },
    {
      table: 'consent_change', title: 'When you allowed it, and in which words', covers: [], mine: 't.consent_id in (select id from consent where user_id = $1)', key: `t.consent_id || '/' || lpad(t.version::text, 6, '0')`,
      exported: ['consent_id', 'version', 'is_given', 'wording', 'locale', 'place', 'changed_at'], forgetting: { how: 'keep', why: proof },
    },
    {
      table: 'personal_export', title: 'Copies of your data you asked for', covers: ['user_id'], mine: by('user_id'), exported: ['id', 'status', 'bytes', 'created_at', 'ready_at', 'expires_at', 'fetched_at'],
      forgetting: { how: 'keep', why: 'That you were given your data must be provable. The copies themselves are deleted.' },
    },
    {
      table: 'account_deletion', title: 'Deletions of your account', covers: ['user_id'], mine: by('user_id'), exported: ['id', 'status', 'created_at', 'due_at', 'ended_at'],
      forgetting: { how: 'keep', why: 'That you were forgotten, and when, must be provable.' },
    },
  ],
  references: [{ table: 'account_deletion', columns: ['ordered_by'], why: 'Who ordered it.' }],
};
