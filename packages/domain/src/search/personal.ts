import { by, type PersonalData } from '../personal';

export const searchPersonal: PersonalData = {
  held: [
    { table: 'search_history', title: 'What you searched for', covers: ['user_id'], mine: by('user_id'), exported: ['id', 'text', 'searched_at'], forgetting: { how: 'delete' } },
  ],
};
