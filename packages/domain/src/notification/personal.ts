import { by, type PersonalData } from '../personal';

export const notificationPersonal: PersonalData = {
  held: [
    {
      table: 'delivery', title: 'What you were told', covers: ['user_id', 'address', 'recipient'], mine: `${by('user_id')} or t.address = $2`,
      exported: ['id', 'kind', 'channel', 'record_type', 'record_id', 'status', 'created_at', 'sent_at', 'read_at'], forgetting: { how: 'delete' },
    },
    {
      table: 'dev_mail', title: 'Mail kept instead of sent', covers: ['to_address', 'from_address'], mine: 't.to_address = $2', exported: ['id', 'subject', 'text', 'created_at'],
      forgetting: { how: 'delete' },
    },
  ],
};
