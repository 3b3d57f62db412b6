import { by, type PersonalData } from '../personal';

const work = 'Who did what for the building.';
const conversation = 'Your words go; the conversation stays readable for the others, and nothing in it names you afterwards.';

export const communityPersonal: PersonalData = {
  held: [
    {
      table: 'post', title: 'What you wrote for your house', covers: ['author_id', 'title', 'body', 'place'], mine: by('author_id'),
      exported: ['id', 'building_id', 'kind', 'status', 'title', 'body', 'place', 'starts_at', 'closes_at', 'published_at', 'created_at'], forgetting: { how: 'clear', set: { title: `'deleted'`, body: `'deleted'`, place: `''` } },
    },
    { table: 'post_comment', title: 'Comments you wrote', covers: ['author_id', 'body'], mine: by('author_id'), exported: ['id', 'post_id', 'status', 'body', 'created_at'], forgetting: { how: 'clear', set: { body: `'deleted'` } } },
    { table: 'content_revision', title: 'What your words said before you changed them', covers: ['author_id', 'title', 'body'], mine: by('author_id'), exported: ['record_type', 'record_id', 'title', 'body', 'replaced_at'], forgetting: { how: 'delete' } },
    { table: 'message', title: 'Messages you wrote', covers: ['author_id', 'body'], mine: by('author_id'), exported: ['id', 'channel_id', 'position', 'body', 'created_at'], forgetting: { how: 'clear', set: { body: `'deleted'` } } },
    { table: 'channel', title: 'Your conversations', covers: ['first_user_id', 'second_user_id'], mine: by('first_user_id', 'second_user_id'), exported: ['id', 'building_id', 'created_at', 'last_message_at'], forgetting: { how: 'keep', why: conversation } },
    { table: 'channel_member', title: 'How far you have read', covers: ['user_id'], mine: by('user_id'), exported: ['channel_id', 'read_position', 'updated_at'], forgetting: { how: 'delete' } },
    { table: 'community_visit', title: 'When you last looked at what your house writes', covers: ['user_id'], mine: by('user_id'), exported: ['building_id', 'seen_at'], forgetting: { how: 'delete' } },
    { table: 'mention', title: 'Where you were named', covers: ['user_id'], mine: by('user_id'), exported: ['record_type', 'record_id', 'created_at'], forgetting: { how: 'delete' } },
    { table: 'reaction', title: 'Your reactions', covers: ['user_id'], mine: by('user_id'), exported: ['record_type', 'record_id', 'kind', 'created_at'], forgetting: { how: 'delete' } },
    { table: 'poll_ballot', title: 'Polls you voted in', covers: ['user_id'], mine: by('user_id'), exported: ['post_id', 'created_at'], forgetting: { how: 'keep', why: 'A vote still counts; whose it was nobody sees, and it leads to nobody once the account is erased.' } },
    { table: 'rsvp', title: 'Events you answered', covers: ['user_id'], mine: by('user_id'), exported: ['post_id', 'answer', 'updated_at'], forgetting: { how: 'delete' } },
    { table: 'post_receipt', title: 'Announcements you have read', covers: ['user_id'], mine: by('user_id'), exported: ['post_id', 'read_at'], forgetting: { how: 'delete' } },
    { table: 'flag', title: 'What you flagged', covers: ['user_id', 'note'], mine: by('user_id'), exported: ['case_id', 'reason', 'note', 'created_at'], forgetting: { how: 'clear', set: { note: `''` } } },
    {
      table: 'moderation_case', title: 'What was decided about your words', covers: ['author_id', 'excerpt', 'appeal_note'], mine: by('author_id'), exported: ['record_type', 'record_id', 'excerpt', 'status', 'decision_note', 'appeal_note', 'created_at'],
      forgetting: { how: 'clear', set: { excerpt: `'deleted'`, appeal_note: `case when appeal_note is null then null else 'deleted' end` } },
    },
    { table: 'mute', title: 'When you were muted', covers: ['user_id', 'reason', 'appeal_note'], mine: by('user_id'), exported: ['building_id', 'until', 'reason', 'status', 'appeal_note', 'decision_note', 'created_at'], forgetting: { how: 'clear', set: { reason: `'deleted'`, appeal_note: `case when appeal_note is null then null else 'deleted' end` } } },
  ],
  references: [
    { table: 'channel', columns: ['made_by'], why: work },
    { table: 'moderation_case', columns: ['decided_by'], why: work },
    { table: 'mute', columns: ['muted_by'], why: work },
  ],
};
