import { by, type PersonalData } from '../personal';

const theirs = 't.address = $2 or t.address in (select number from phone where user_id = $1)';

export const notificationPersonal: PersonalData = {
  held: [
    {
      table: 'delivery', title: 'What you were told', covers: ['user_id', 'address', 'recipient'], mine: `${by('user_id')} or ${theirs}`,
      exported: ['id', 'kind', 'channel', 'record_type', 'record_id', 'status', 'created_at', 'sent_at', 'read_at'], forgetting: { how: 'delete' },
    },
    {
      table: 'dev_mail', title: 'Mail kept instead of sent', covers: ['to_address', 'from_address'], mine: 't.to_address = $2', exported: ['id', 'subject', 'text', 'created_at'],
      forgetting: { how: 'delete' },
    },
    { table: 'dev_sms', title: 'Text messages kept instead of sent', covers: ['to_number'], mine: 't.to_number in (select number from phone where user_id = $1)', exported: ['id', 'body', 'created_at'], forgetting: { how: 'delete' } },
    {
      table: 'suppressed_address', title: 'Addresses of yours that nothing is sent to', covers: ['address', 'detail'], mine: theirs, exported: ['id', 'channel', 'address', 'only_kind', 'because', 'created_at', 'lifted_at'],
      forgetting: { how: 'delete' },
    },
    {
      table: 'delivery_throttle', title: 'How much you were told lately', covers: ['recipient'], mine: 't.recipient = $1::text or t.recipient = $2', key: 'concat_ws(\' \', t.kind, t.channel, t.begins_at)',
      exported: 'It is a count for an hour, and then means nothing.', forgetting: { how: 'delete' },
    },
    { table: 'notification_setting', title: 'When you want to be told', covers: ['user_id'], mine: by('user_id'), key: 't.user_id::text', exported: ['quiet_from', 'quiet_to', 'digest_hour', 'updated_at'], forgetting: { how: 'delete' } },
    { table: 'notification_preference', title: 'What you want to be told', covers: ['user_id'], mine: by('user_id'), key: 't.kind', exported: ['kind', 'channels', 'pace', 'updated_at'], forgetting: { how: 'delete' } },
    { table: 'push_subscription', title: 'Browsers that show you what is new', covers: ['user_id', 'user_agent'], mine: by('user_id'), exported: ['id', 'user_agent', 'created_at'], forgetting: { how: 'delete' } },
    // Last: the others are found by it.
    { table: 'phone', title: 'Your number for text messages', covers: ['user_id', 'number'], mine: by('user_id'), exported: ['number', 'verified_at', 'created_at'], forgetting: { how: 'delete' } },
  ],
  references: [
    { table: 'suppressed_address', columns: ['lifted_by'], why: 'Who let mail go to an address again, for the operators of the platform.' },
    { table: 'notification_template', columns: ['edited_by'], why: 'Who changed the words that everybody gets.' },
  ],
};
