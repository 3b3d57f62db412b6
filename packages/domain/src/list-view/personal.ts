import { by, type PersonalData } from '../personal';

export const listViewPersonal: PersonalData = {
  held: [
    {
      table: 'list_view', title: 'Views of lists you kept', covers: ['user_id', 'name'], mine: by('user_id'), exported: ['id', 'list', 'name', 'query', 'is_pinned', 'is_default', 'created_at'],
      forgetting: { how: 'delete' },
    },
  ],
};
